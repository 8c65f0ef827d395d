/** A table block read row by row: each cell that holds words, with its words and where they stand. */
import type { PackDocument, Span } from './model';

export type RowCell = { readonly column: number; readonly at: Span; readonly text: string };
export type Row = readonly RowCell[];

/** Rows in order, without empty cells; a cell that spans rows stands in its first. `[]` where the block is no table. */
export function rowsAt({ blocks }: PackDocument, index: number): readonly Row[] {
  const block = blocks[index];
  if (block?.kind !== 'table') return [];
  const rows = Map.groupBy(block.table.cells, ({ row }) => row);
  return Array.from({ length: block.table.rows }, (_, row) =>
    (rows.get(row) ?? []).flatMap(({ column, start, end }): Row => {
      const text = block.text.slice(start, end);
      return text.trim() === '' ? [] : [{ column, at: { block: index, start, end }, text }];
    }),
  );
}
