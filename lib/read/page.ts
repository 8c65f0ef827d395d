/** Web page → document: a meeting page of a committee system, or any report. */
import { holdsReports } from '@/lib/document/held-reports';
import type { PackDocument } from '@/lib/document/model';
import { detectPage } from './detect';
import { readBlocks } from './html/blocks';
import { contentOf } from './html/chrome';
import { documentOf } from './html/document-of';
import type { Looks } from './html/looks';
import { readCmis } from './sites/cmis';
import { readGeneric } from './sites/generic';
import { readModerngov } from './sites/moderngov';

/** `address` is where the page came from; relative links are read against it. */
export function readPage(page: Document, address: string, looks: Looks): PackDocument {
  const { system, kind, certain } = detectPage(page, address);
  const isListed = kind === 'meeting' || kind === 'item' || kind === 'decision' || kind === 'issue';
  if (isListed && system === 'moderngov' && certain) return readModerngov(page, address, looks, kind);
  if (isListed && system === 'cmis' && certain) return readCmis(page, address, looks);
  const plain = documentOf(page, readBlocks(contentOf(page), looks).blocks, null);
  const looksListed = isListed && system === 'generic' && !holdsReports(plain);
  return looksListed ? readGeneric(page, address, looks) : plain;
}
