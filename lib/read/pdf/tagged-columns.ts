/**
 * Programs leave empty cells out of the tags, so that what stands behind one moves a column
 * to the left. In a row that has too few cells, each is put below the words of its column.
 */
import { greatest, least } from './matrix';
import type { Piece } from './pieces';

type Place = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
};
type PlacedCell = Place & { readonly pieces: readonly Piece[] };

type Extent = { readonly left: number; readonly right: number };

export function inTheirColumns<Cell extends PlacedCell>(
  cells: readonly Cell[],
  columns: number,
): readonly Cell[] {
  const taken = columnsFromAbove(cells);
  const takenIn = (row: number): ReadonlySet<number> => taken.get(row) ?? new Set();
  const rows = [...Map.groupBy(cells, ({ row }) => row)];
  const isFull = (row: number, own: readonly Cell[]) =>
    takenIn(row).size + own.reduce((sum, { columnSpan }) => sum + columnSpan, 0) >= columns;
  const short = rows.filter(([row, own]) => !isFull(row, own) && own.every(isNarrow));
  if (short.length === 0) return cells;
  const telling = rows.flatMap(([row, own]) => (isFull(row, own) ? own : []));
  const extents = Array.from({ length: columns }, (_, column) =>
    extentOf(telling.filter((cell) => isNarrow(cell) && cell.column === column)),
  );
  const moved = new Map(short.map(([row, own]) => [row, moveIn(own, extents, takenIn(row))]));
  return rows.flatMap(([row, own]) => moved.get(row) ?? own);
}

/** Where no cell stands, and none reaches into: row by row, with the cells. */
export function withBlanks<Cell extends Place>(
  cells: readonly Cell[],
  { rows, columns }: { readonly rows: number; readonly columns: number },
  blankAt: (row: number, column: number) => Cell,
): readonly Cell[] {
  const covered = new Set<number>();
  for (const { row, column, rowSpan, columnSpan } of cells) {
    for (let down = row; down < row + rowSpan; down++)
      for (let across = column; across < column + columnSpan; across++) covered.add(down * columns + across);
  }
  const blanks = Array.from({ length: rows * columns }, (_, place) =>
    covered.has(place) ? [] : [blankAt(Math.floor(place / columns), place % columns)],
  ).flat();
  return [...cells, ...blanks].sort((a, b) => a.row - b.row || a.column - b.column);
}

const isNarrow = ({ columnSpan }: Place): boolean => columnSpan === 1;

/** By row: the columns that cells of rows above reach down into. */
function columnsFromAbove(cells: readonly Place[]): ReadonlyMap<number, ReadonlySet<number>> {
  const taken = new Map<number, Set<number>>();
  for (const { row, column, rowSpan, columnSpan } of cells) {
    for (let below = row + 1; below < row + rowSpan; below++) {
      const columns = taken.get(below) ?? new Set();
      for (let at = column; at < column + columnSpan; at++) columns.add(at);
      taken.set(below, columns);
    }
  }
  return taken;
}

function extentOf(cells: readonly PlacedCell[]): Extent | null {
  const pieces = cells.flatMap((cell) => cell.pieces);
  return pieces.length === 0
    ? null
    : { left: least(pieces.map(({ x }) => x)), right: greatest(pieces.map(({ right }) => right)) };
}

/** In their order, each to the nearest column that is free. */
function moveIn<Cell extends PlacedCell>(
  cells: readonly Cell[],
  extents: readonly (Extent | null)[],
  taken: ReadonlySet<number>,
): readonly Cell[] {
  const filled = cells.filter(({ pieces }) => pieces.length > 0);
  let next = 0;
  return filled.map((cell, at) => {
    const own = extentOf([cell]);
    const last = extents.length - (filled.length - at);
    let best = next;
    let nearest = Number.POSITIVE_INFINITY;
    for (let column = next; column <= last; column++) {
      const extent = extents[column];
      if (!extent || !own || taken.has(column)) continue;
      const distance = Math.max(extent.left, own.left) - Math.min(extent.right, own.right);
      if (distance < nearest) [best, nearest] = [column, distance];
    }
    next = best + 1;
    return { ...cell, column: best };
  });
}
