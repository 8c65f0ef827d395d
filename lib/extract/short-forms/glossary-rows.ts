/** A table that explains: the short form in one cell, its long form in the next, or the other way about. */
import type { Block } from '@/lib/document/model';
import { type Explanation, one } from './explanation';
import { isExplainable } from './shapes';
import { endOfInitials, isSpelling } from './spelling';

export function glossaryRows(block: Block, index: number): Explanation[] {
  if (block.kind !== 'table') return [];
  return block.table.cells.flatMap((cell, place): Explanation[] => {
    const next = block.table.cells[place + 1];
    if (next?.row !== cell.row) return [];
    const [first, second] = [cell, next].map(({ start, end }) => block.text.slice(start, end).trim());
    if (first === undefined || second === undefined) return [];
    const found = explained(first, second, cell.column === 0) ?? explained(second, first, false);
    return found ? [{ ...found, at: { block: index, start: cell.start, end: next.end } }] : [];
  });
}

/** Fewer initials, away from the first two columns, may be chance. */
const TELLING_LETTERS = 3;
/** "Multi-Agency Safeguarding Hub – the first point of contact" */
const END_OF_LONG = /^(?:$| ?[-–—(,;:.])/;

/** Any way to spell is believed `inFirst` columns, elsewhere full initials alone. */
function explained(printed: string, words: string, inFirst: boolean): ReturnType<typeof one> | null {
  if (!isExplainable(printed)) return null;
  if (inFirst && isSpelling(words, printed)) return one(printed, words);
  const end = inFirst || printed.length >= TELLING_LETTERS ? endOfInitials(words, printed) : null;
  return end !== null && END_OF_LONG.test(words.slice(end)) ? one(printed, words.slice(0, end)) : null;
}
