/** The words that a challenge shows for a figure. */
import type { PackDocument, Span } from '@/lib/document/model';
import type { Figure } from '@/lib/extract/findings';

/** In a sentence the words that hold the figure; in a table its row up to it, from the name on. */
export function passageOf(doc: PackDocument, { at, quote }: Figure): Span {
  const block = doc.blocks[at.block];
  if (!block) return at;
  if (block.kind === 'table') {
    const cell = block.table.cells.find(({ start, end }) => start <= at.start && at.end <= end);
    const first = block.table.cells.find(({ row, start, end }) => row === cell?.row && start < end);
    return { ...at, start: Math.min(first?.start ?? at.start, at.start) };
  }
  const from = block.text.lastIndexOf(quote, at.start);
  const holds = from >= 0 && from + quote.length >= at.end;
  return holds ? { ...at, start: from, end: from + quote.length } : at;
}
