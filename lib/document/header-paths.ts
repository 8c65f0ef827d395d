/** What names a cell of a table: the headers above it, and the names beside it. */
import type { TableBlock } from './model';
import type { Cell } from './table';

/** From the outermost to the nearest, each cell once. */
export type HeaderPath = { readonly above: readonly Cell[]; readonly beside: readonly Cell[] };

type Level = readonly (Cell | null)[];

/** Reads the headers once, for any number of cells. A form's labels stand right before what was filled in. */
export function headerPaths({ table, text }: TableBlock): (cell: Cell) => HeaderPath {
  const { rows, columns, headerRows, headerColumns, role } = table;
  const grid: (Cell | null)[][] = Array.from({ length: rows }, () => Array(columns).fill(null));
  for (const cell of table.cells) {
    if (text.slice(cell.start, cell.end).trim() === '') continue;
    for (const row of grid.slice(cell.row, cell.row + cell.rowSpan))
      row.fill(cell, cell.column, cell.column + cell.columnSpan);
  }
  const headers = grid.slice(0, headerRows);
  const above = pathsThrough(
    headers.filter((level, at) => at === headerRows - 1 || !isTitle(level)),
    Math.min(1, headerColumns),
  );
  const names = Array.from({ length: headerColumns }, (_, column) =>
    grid.map((row, at) => (at < headerRows ? null : (row[column] ?? null))),
  );
  const beside = pathsThrough(names, headerRows);
  return (cell) => {
    if (role === 'form') return { above: [], beside: labelBefore(table.cells, cell) };
    return {
      above: cell.row < headerRows ? [] : upTo(above[cell.column] ?? [], cell),
      beside: upTo(beside[cell.row] ?? [], cell).filter(({ column }) => column < cell.column),
    };
  };
}

/**
 * Levels run from the outermost in. "July | (blank)" above "Mid | End": a merged header that
 * lost its width goes on from `from`, as far as there are finer ones.
 */
function pathsThrough(levels: readonly Level[], from: number): readonly (readonly Cell[])[] {
  const nearest = levels.at(-1) ?? [];
  const spread = levels.map((level) => {
    let last: Cell | null = null;
    return level.map((cell, place) => {
      if (cell && place >= from) last = cell;
      return cell ?? (level !== nearest && nearest[place] ? last : null);
    });
  });
  return nearest.map((_, place) => [...new Set(spread.flatMap((level) => level[place] ?? []))]);
}

/** Words alone at the left of a row of headers name the table, not its columns. */
const isTitle = (level: Level): boolean => new Set(level.filter(Boolean)).size === 1 && level[0] !== null;

const upTo = (path: readonly Cell[], cell: Cell): readonly Cell[] => path.filter((one) => one !== cell);

function labelBefore(cells: readonly Cell[], cell: Cell): readonly Cell[] {
  const row = cells.filter((one) => one.row === cell.row);
  const label = row[row.indexOf(cell) - 1];
  return label && row.indexOf(label) % 2 === 0 ? [label] : [];
}
