/** Columns that no reader sees as columns are taken out of a table, once its parts are together. */
import type { Grid } from './grid';

/**
 * A column in which no cell begins has no width of its own ("colspan=1000"), and
 * one without a word or a colour is how Word spaces the others.
 */
export function withoutEmptyColumns(grid: Grid): Grid {
  const { cells } = grid;
  const begun = new Set<number>();
  const filled = new Set<number>();
  for (const { column, words, fill } of cells) {
    begun.add(column);
    if (words.text !== '' || fill !== null) filled.add(column);
  }
  const widest = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  /** By column: how many columns before it are kept. */
  const kept: number[] = [0];
  for (let column = 0; column < widest; column++) {
    kept.push((kept[column] ?? 0) + (begun.has(column) && filled.has(column) ? 1 : 0));
  }
  const shown = cells.flatMap((cell) => {
    const column = kept[cell.column] ?? 0;
    const columnSpan = (kept[cell.column + cell.columnSpan] ?? 0) - column;
    return columnSpan > 0 ? [{ ...cell, column, columnSpan }] : [];
  });
  return { ...grid, cells: shown };
}
