/** Rules that arrange words on a page, and state nothing in rows and columns. */
import { areaOf } from './matrix';
import type { PageCell, PageTable } from './ruled-tables';

/** So many lines in a cell are running text. */
const LINES_OF_TEXT = 12;
const LETTERS_OF_TEXT = 30;

/** Boxes below each other, a frame around a page, columns of prose with a rule between. */
export function isLayout({ cells, xs, rows, ...box }: Omit<PageTable, 'page' | 'evidence'>): boolean {
  if (xs.length < 3) return true;
  const lines = cells.reduce((sum, cell) => sum + cell.lines.length, 0);
  const isFrame = (cell: PageCell) =>
    isText(cell) && cell.lines.length >= 0.7 * lines && areaOf(cell) >= 0.5 * areaOf(box);
  return cells.some(isFrame) || (rows === 1 && cells.every(isText));
}

const isText = ({ lines }: PageCell): boolean =>
  lines.length >= LINES_OF_TEXT &&
  lines.reduce((sum, { words }) => sum + words.text.length, 0) >= LETTERS_OF_TEXT * lines.length;
