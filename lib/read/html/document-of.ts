/** Blocks of a web page → a document of one page. */
import type { Listing } from '@/lib/document/listing';
import type { Block, PackDocument } from '@/lib/document/model';

export const documentOf = (
  page: Document,
  blocks: readonly Block[],
  listing: Listing | null,
): PackDocument => ({
  source: 'html',
  title: page.title.trim() || null,
  pages: [{ number: 1, printed: null, text: blocks.length > 0 ? 'read' : 'none' }],
  blocks,
  listing,
});
