/** Rows of cells as a page or a text file gives them → a table block. */
import { joinMapped, type MappedText } from '@/lib/document/mapped-text';
import type { TableBlock } from '@/lib/document/model';
import type { Cell, Table } from '@/lib/document/table';
import { headersOf } from './table-headers';
import { roleOf } from './table-role';

export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly words: MappedText;
  /** The markup calls it a column header. */
  readonly isHeader: boolean;
  readonly isStrong: boolean;
  /** "#rrggbb" */
  readonly fill: string | null;
};

export type Grid = {
  readonly rows: number;
  /** In row order. */
  readonly cells: readonly GridCell[];
  /** The title the markup gives it. */
  readonly title: string | null;
  /** What stands above it and introduces it. */
  readonly introducedBy: string | null;
  readonly evidence: Table['evidence'];
};

export function tableBlock({ rows, cells, title, introducedBy, evidence }: Grid): TableBlock {
  const seen = cells.map(({ words, ...cell }) => ({ ...cell, text: words.text }));
  const headers = headersOf(seen);
  const role = roleOf(seen);
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  const byRow: GridCell[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells) byRow[cell.row]?.push(cell);
  const lines = byRow.map((row) =>
    joinMapped(
      row.map(({ words }) => words),
      '\t',
    ),
  );
  return {
    kind: 'table',
    page: 1,
    ...joinMapped(lines, '\n'),
    table: {
      role,
      rows,
      columns,
      cells: layOut(byRow),
      headerRows: role === 'form' ? 0 : headers.headerRows,
      headerColumns: role === 'form' ? 1 : headers.headerColumns,
      caption: title ?? headers.title ?? introducedBy,
      evidence,
    },
  };
}

function layOut(rows: readonly (readonly GridCell[])[]): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const row of rows) {
    for (const { words, row: rowIndex, column, rowSpan, columnSpan, fill } of row) {
      const end = at + words.text.length;
      cells.push({ row: rowIndex, column, rowSpan, columnSpan, start: at, end, page: 1, fill });
      at = end + 1;
    }
    if (row.length === 0) at++;
  }
  return cells;
}
