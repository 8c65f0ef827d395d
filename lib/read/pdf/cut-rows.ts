/** Whether the first row below a page break is the rest of the row above it. */
import { greatest } from './matrix';
import type { PageCell } from './ruled-tables';
import { textOf } from './table-text';

const ENDED = /[.!?:;]["')\]]*$/;
/** "b) …", "2. …", "• …": a paragraph of its own. */
const MARKED = /^(?:\(?[a-z\d]{1,3}[.)]|[•–-])\s/i;
/** "78%", "£1.2m", "(300)", "–": said in full. */
const WHOLE = /^(?:[<>~+(£-]*\d[\d,.]*\s?(?:%|k|m|bn)?\)?|[-–—]|n\/a)$/i;
/** Padding at both sides of a cell, in points. */
const PADDING = 4;

/**
 * Every cell of the rest that holds words follows on from words above, or is a new paragraph
 * below a finished one; and one at least breaks off in mid-sentence. Names do not come in paragraphs.
 */
export function isRestOf(last: readonly PageCell[], next: readonly PageCell[]): boolean {
  let isCut = false;
  for (const cell of next) {
    const before = last.find(({ column }) => column === cell.column);
    if (!before || before.columnSpan !== cell.columnSpan) return false;
    if (cell.lines.length === 0) continue;
    if (before.lines.length === 0 || WHOLE.test(textOf(before))) return false;
    const follows = goesOn(before, cell);
    if (!follows && (cell.column === 0 || !ENDED.test(textOf(before)))) return false;
    // "Research required" above "Possible visits" fills its narrow cell, and is whole.
    isCut ||= follows && (cell.column > 0 || /^[a-z]/.test(textOf(cell)));
  }
  return isCut;
}

function goesOn(before: PageCell, cell: PageCell): boolean {
  const [said, rest] = [textOf(before), textOf(cell)];
  if (ENDED.test(said) || MARKED.test(rest)) return false;
  return /^[a-z]/.test(rest) || (before.lines.length > 1 && isFull(before, cell));
}

/** The next word would not have fitted on the last line above the break. */
function isFull({ x1, x2, lines }: PageCell, { lines: rest }: PageCell): boolean {
  const [last, next] = [lines.at(-1), rest[0]];
  if (!last || !next) return false;
  const [word = ''] = next.words.text.split(' ');
  const width = ((next.right - next.x) * word.length) / Math.max(1, next.words.text.length);
  const widest = Math.max(greatest(lines.map(({ right }) => right)), x2 - (last.x - x1) - PADDING);
  return last.right + 0.25 * last.size + width > widest;
}
