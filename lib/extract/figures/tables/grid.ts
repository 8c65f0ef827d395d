/** A table by rows and columns: a cell that spans several stands in each of them. */
import type { TableBlock } from '@/lib/document/model';
import type { Cell } from '@/lib/document/table';

export type GridCell = {
  readonly cell: Cell;
  /** Without white space at its ends. */
  readonly words: string;
  /** Where the words begin in the block's text. */
  readonly start: number;
};

/** `[row][column]`; `null` where the table has no cell. */
export type Grid = readonly (readonly (GridCell | null)[])[];

/** `null` where no cell is. */
export function gridOf({ table, text }: TableBlock): Grid {
  const grid: (GridCell | null)[][] = Array.from({ length: table.rows }, () =>
    Array.from({ length: table.columns }, () => null),
  );
  for (const cell of table.cells) {
    const printed = text.slice(cell.start, cell.end);
    const words = printed.trim();
    const start = cell.start + printed.length - printed.trimStart().length;
    for (let row = cell.row; row < Math.min(cell.row + cell.rowSpan, table.rows); row++) {
      const cells = grid[row];
      for (let column = cell.column; cells && column < cell.column + cell.columnSpan; column++)
        cells[column] = { cell, words, start };
    }
  }
  return grid;
}

/** Empty where there is no such cell. */
export const wordsAt = (grid: Grid, row: number, column: number): string => grid[row]?.[column]?.words ?? '';

/** The cells that begin in this row and hold words, each once. */
export const filledIn = (grid: Grid, row: number): readonly GridCell[] =>
  (grid[row] ?? []).filter(
    (at, column): at is GridCell =>
      at !== null && at.words !== '' && at.cell.row === row && at.cell.column === column,
  );

/** "86%", "£1.2m", "(300)", "1,234", "n/a", "-", "↑": what a table states, in so few signs. */
const VALUE =
  /^(?:ca?\. ?|c(?=£))?(?:[<>~≤≥+(£−-]{0,4} ?\d[\d,.]*\+? ?(?:%|k|m|bn|pp|pts?|fte|days?|weeks?|months?)?\)?\*{0,2}(?: ?\([^)]{1,24}\))? ?[↑↓↔▲▼→⬆⬇]?|[-–—*]|n\/?a|nil|tbc|[↑↓↔▲▼→⬆⬇✓✔✗]+)$/i;
/** Years and periods head columns though they hold digits: "2020/21", "2019", "13-14*". */
const YEARS = /^(?:(?:19|20)\d\d(?: ?[/–-] ?\d\d(?:\d\d)?)?|\d\d ?[/–-] ?\d\d)\*{0,2}$/;

/** "£000" is what a column is printed in. */
const UNIT = /^£ ?'?0{3}'?s?$/;

export const isValue = (words: string): boolean =>
  VALUE.test(words) && !YEARS.test(words) && !UNIT.test(words);

/** "1", "2", "3": the first column counts the rows. */
export function isNumbering(words: readonly string[]): boolean {
  return (
    words.length >= 3 &&
    words.every((one, index) => /^\d{1,3}\.?$/.test(one) && Number.parseInt(one, 10) === index + 1)
  );
}
