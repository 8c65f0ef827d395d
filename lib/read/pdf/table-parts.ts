/** The parts of a table on several pages → one table: repeated headers dropped, cut rows made whole. */
import type { PageCell, PageTable } from './ruled-tables';

/** In points. */
const NEAR = 6;

export function continuesTable(before: PageTable, after: PageTable): boolean {
  return (
    before.evidence === after.evidence &&
    before.xs.length === after.xs.length &&
    before.xs.every((x, at) => Math.abs(x - (after.xs[at] ?? 0)) <= NEAR)
  );
}

export type WholeTable = {
  readonly rows: number;
  readonly cells: readonly PageCell[];
};

export function joinParts(parts: readonly PageTable[]): WholeTable {
  const [first, ...rest] = parts;
  let whole: WholeTable = { rows: first?.rows ?? 0, cells: first?.cells ?? [] };
  for (const part of rest) {
    const repeated = first ? repeatedRows(first, part) : 0;
    whole = appended(whole, rowsFrom(part.cells, repeated), part.rows - repeated);
  }
  return whole;
}

const textOf = ({ lines }: PageCell): string => lines.map(({ words }) => words.text).join(' ');

const rowText = (cells: readonly PageCell[], row: number): string =>
  cells
    .filter((cell) => cell.row === row)
    .map((cell) => `${cell.column} ${textOf(cell)}`)
    .join('\t');

/** How many rows at the top of `part` are the top rows of the table again. */
function repeatedRows(first: PageTable, part: PageTable): number {
  let count = 0;
  while (count < Math.min(4, part.rows - 1, first.rows)) {
    const text = rowText(part.cells, count);
    if (!/\p{L}/u.test(text) || text !== rowText(first.cells, count)) break;
    count++;
  }
  return count;
}

const rowsFrom = (cells: readonly PageCell[], from: number): readonly PageCell[] =>
  cells.filter(({ row }) => row >= from).map((cell) => ({ ...cell, row: cell.row - from }));

function appended(whole: WholeTable, cells: readonly PageCell[], rows: number): WholeTable {
  const last = whole.cells.filter(({ row, rowSpan }) => row + rowSpan === whole.rows);
  const next = cells.filter(({ row }) => row === 0);
  if (!isCut(last, next)) {
    const moved = cells.map((cell) => ({ ...cell, row: cell.row + whole.rows }));
    return { ...whole, rows: whole.rows + rows, cells: [...whole.cells, ...moved] };
  }
  const rest = rowsFrom(cells, 1).map((cell) => ({ ...cell, row: cell.row + whole.rows }));
  const joined = whole.cells.map((cell) => {
    const more = last.includes(cell) ? next.find(({ column }) => column === cell.column) : undefined;
    return more ? { ...cell, lines: [...cell.lines, ...more.lines] } : cell;
  });
  return { ...whole, rows: whole.rows + rows - 1, cells: [...joined, ...rest] };
}

const ENDED = /[.!?:;]["')\]]*$/;

/**
 * A row that a page break cuts: its other half names nothing in its first
 * column, and some cell goes on in the middle of a sentence.
 */
function isCut(last: readonly PageCell[], next: readonly PageCell[]): boolean {
  const [name] = next;
  if (!name || name.lines.length > 0 || next.some(({ rowSpan }) => rowSpan > 1)) return false;
  const pairs = next.map((cell) => ({ cell, before: last.find(({ column }) => column === cell.column) }));
  if (pairs.some(({ cell, before }) => !before || before.columnSpan !== cell.columnSpan)) return false;
  return pairs.some(({ cell, before }) => {
    const text = before ? textOf(before) : '';
    return text !== '' && !ENDED.test(text) && /^[a-z]/.test(textOf(cell));
  });
}
