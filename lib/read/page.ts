/** Web page → document: a meeting page of a committee system, or any report. */
import type { PackDocument } from '@/lib/document/model';

/** `address` is where the page came from; relative links are read against it. */
export function readPage(_page: Document, _address: string): PackDocument {
  return {
    source: 'html',
    title: null,
    pages: [{ number: 1, printed: null, text: 'read' }],
    blocks: [],
    listing: null,
  };
}
