/** Plain text → document: a paper somebody saved or pasted. */
import type { PackDocument } from '@/lib/document/model';

export function readText(_text: string): PackDocument {
  return {
    source: 'text',
    title: null,
    pages: [{ number: 1, printed: null, text: 'read' }],
    blocks: [],
    listing: null,
  };
}
