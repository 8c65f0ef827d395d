/** Web page → document: a meeting page of a committee system, or any report. */
import type { PackDocument } from '@/lib/document/model';
import { readBlocks } from './html/blocks';
import { contentOf } from './html/chrome';
import { textNodes } from './text-nodes';

/** `address` is where the page came from; relative links are read against it. */
export function readPage(page: Document, _address: string): PackDocument {
  const { blocks } = readBlocks(contentOf(page), textNodes(page.body));
  return {
    source: 'html',
    title: page.title.trim() || null,
    pages: [{ number: 1, printed: null, text: blocks.length > 0 ? 'read' : 'none' }],
    blocks,
    listing: null,
  };
}
