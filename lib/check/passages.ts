/** The words that a challenge shows for a figure. */
import type { PackDocument, Span } from '@/lib/document/model';
import type { Figure } from '@/lib/extract/findings';

/** What follows a figure in its cell is shown with it where it is so short. */
const SHORT_REST = 60;

/** In a sentence the words that hold the figure; in a table its row up to it, from the name on, and the rest of its cell. */
export function passageOf(doc: PackDocument, { at, quote }: Figure): Span {
  const block = doc.blocks[at.block];
  if (!block) return at;
  if (block.kind === 'table') {
    const cell = block.table.cells.find(({ start, end }) => start <= at.start && at.end <= end);
    const first = block.table.cells.find(({ row, start, end }) => row === cell?.row && start < end);
    const end = cell && cell.end - at.end <= SHORT_REST ? cell.end : at.end;
    return { ...at, start: Math.min(first?.start ?? at.start, at.start), end };
  }
  const from = block.text.lastIndexOf(quote, at.start);
  const holds = from >= 0 && from + quote.length >= at.end;
  return holds ? { ...at, start: from, end: from + quote.length } : at;
}
