/** The words of cells before their lines are joined: enough to compare them. */
import type { HeaderCell } from '../table-headers';
import type { PageCell } from './ruled-tables';

export const textOf = ({ lines }: PageCell): string => lines.map(({ words }) => words.text).join(' ');

/** "Table 3 (continued)", "Measure (cont'd)". */
const CONTINUED = /(?<![\s(–-])[\s(–-]*\bcont(?:inued|'?d)?\b[.)…]*/gi;

/** "Performance (continued)". */
export const isContinued = (text: string): boolean => withoutContinued(text) !== text.trim();

const withoutContinued = (text: string): string => text.replace(CONTINUED, '').trim();

/** One row's words with their columns, to be compared; however much "continued" is added. */
export const rowText = (cells: readonly PageCell[], row: number): string =>
  cells
    .filter((cell) => cell.row === row)
    .map((cell) => `${cell.column} ${withoutContinued(textOf(cell))}`)
    .join('\t');

export function headerCellFrom(cell: PageCell): HeaderCell {
  const { row, column, rowSpan, columnSpan, fill } = cell;
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    fill,
    text: textOf(cell),
    isHeader: isBold(cell),
    isStrong: isBold(cell),
  };
}

export const isBold = ({ lines }: PageCell): boolean =>
  lines.length > 0 && lines.every((line) => line.isBold);
