/** A table's cells by row and column, so that a check may look at each once. */
import type { TableBlock } from '@/lib/document/model';
import type { Cell } from '@/lib/document/table';

export type Grid = {
  /** Spanning cells stand in every place that they cover. */
  readonly cellAt: (row: number, column: number) => Cell | null;
  /** The words of a cell; empty where there is none. */
  readonly wordsAt: (row: number, column: number) => string;
};

/** Larger tables are data, and nobody adds them up by eye. */
const MOST_PLACES = 100_000;

/** `null` for a table too large to check. */
export function gridOf({ table, text }: TableBlock): Grid | null {
  if (table.rows * table.columns > MOST_PLACES) return null;
  const places = new Map<number, Cell>();
  for (const cell of table.cells) {
    const lastRow = Math.min(cell.row + cell.rowSpan, table.rows);
    const lastColumn = Math.min(cell.column + cell.columnSpan, table.columns);
    for (let row = cell.row; row < lastRow; row++) {
      for (let column = cell.column; column < lastColumn; column++) {
        places.set(row * table.columns + column, cell);
      }
    }
  }
  const cellAt = (row: number, column: number) => places.get(row * table.columns + column) ?? null;
  return {
    cellAt,
    wordsAt: (row, column) => {
      const cell = cellAt(row, column);
      return cell ? text.slice(cell.start, cell.end).trim() : '';
    },
  };
}

/** Tells the row of an offset in the table's text; cells stand in it in row order. */
export function rowFinder({ table: { cells } }: TableBlock): (offset: number) => number {
  return (offset) => {
    let [low, high] = [0, cells.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((cells[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return cells[low]?.row ?? 0;
  };
}
