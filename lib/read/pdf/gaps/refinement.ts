/**
 * A grid with too few lines for what it holds (a frame and a line under the
 * header, columns without rows) → the rows and columns that gaps show in it.
 */
import type { Drawing } from '../drawing';
import type { PageTable } from '../ruled-tables';
import { rowsOfChunks } from './chunks';
import { isFull, isTable } from './judgement';
import { type Layout, layOut } from './layout';
import type { Ruling } from './levels';
import { pageTableFrom } from './page-table';

/** As many lines in one cell are words of several rows, perhaps. */
const FEWEST_LINES = 3;

export function refined(table: PageTable, ruling: Ruling, drawing: Drawing): PageTable {
  if (!table.cells.some(({ lines }) => lines.length >= FEWEST_LINES)) return table;
  const lines = table.cells.flatMap((cell) => cell.lines).sort((a, b) => a.y - b.y);
  const layout = layOut(rowsOfChunks(lines), ruling);
  return layout && isFiner(layout, table) && isTable(layout, true) && isFull(layout)
    ? pageTableFrom(layout, drawing, table.page)
    : table;
}

/** A header of two lines makes one row more, which is no reason to doubt the lines that are drawn. */
function isFiner({ columns, heads, body }: Layout, table: PageTable): boolean {
  const before = table.xs.length - 1;
  const rows = heads.length + body.length;
  return columns.length > before || (columns.length === before && rows >= 1.5 * table.rows + 1);
}
