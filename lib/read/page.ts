/** Web page → document: a meeting page of a committee system, or any report. */
import type { PackDocument } from '@/lib/document/model';
import { detectPage } from './detect';
import { readBlocks } from './html/blocks';
import { contentOf } from './html/chrome';
import { documentOf } from './html/document-of';
import { readCmis } from './sites/cmis';
import { readGeneric } from './sites/generic';
import { readModerngov } from './sites/moderngov';
import { textNodes } from './text-nodes';

/** `address` is where the page came from; relative links are read against it. */
export function readPage(page: Document, address: string): PackDocument {
  const { system, kind, certain } = detectPage(page, address);
  const isListed = kind === 'meeting' || kind === 'item' || kind === 'decision' || kind === 'issue';
  if (isListed && system === 'moderngov' && certain) return readModerngov(page, address, kind);
  if (isListed && system === 'cmis' && certain) return readCmis(page, address);
  if (isListed && system === 'generic') return readGeneric(page, address);
  return documentOf(page, readBlocks(contentOf(page), textNodes(page.body)).blocks, null);
}
