/** The parts of a table → its cells with their words, and the block they make. */

import type { TableBlock } from '@/lib/document/model';
import { type Grid, tableBlock } from '../grid';
import { joinLines } from './join-lines';
import { least } from './matrix';
import type { PageTable } from './ruled-tables';
import { joinParts } from './table-parts';
import { isBold } from './table-text';
import type { Vocabulary } from './vocabulary';

export type PdfTable = {
  readonly grid: Grid;
  /** Of each cell, in the grid's order. */
  readonly pages: readonly number[];
};

/** `introducedBy` is what stands above the table and names it. */
export function pdfTableFrom(
  parts: readonly PageTable[],
  introducedBy: string | null,
  vocabulary: Vocabulary,
): PdfTable {
  const { rows, cells } = joinParts(parts);
  const headRows = parts[0]?.headRows ?? 0;
  const grid: Grid = {
    rows,
    cells: cells.map((cell) => ({
      row: cell.row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      words: joinLines(cell.lines, vocabulary, cell.x2 - cell.x1),
      isHeader: headRows > 0 ? cell.row < headRows : isBold(cell),
      isStrong: isBold(cell),
      fill: cell.fill,
    })),
    title: null,
    introducedBy,
    evidence: parts[0]?.evidence ?? 'ruled',
  };
  return { grid, pages: cells.map(({ page, lines }) => lines[0]?.page ?? page) };
}

export function tableBlockFrom({ grid, pages }: PdfTable): TableBlock {
  const block = tableBlock(grid);
  const cells = block.table.cells.map((cell, at) => ({ ...cell, page: pages[at] ?? 1 }));
  return { ...block, page: least(pages), table: { ...block.table, cells } };
}
