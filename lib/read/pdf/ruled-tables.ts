/** Grids and the pieces that stand in them → tables of one page; and the pieces that stand in none. */
import { type Drawing, fillBehind } from './drawing';
import { isLayout } from './layout-tables';
import type { Line } from './lines';
import { areaOf, type Box, sharedArea } from './matrix';
import type { Fill } from './path-shapes';
import type { Piece } from './pieces';
import { gridsFrom, type RuledCell, type RuledGrid } from './ruled-grid';
import { linesInCell } from './turned-cells';

export type PageCell = RuledCell & {
  readonly lines: readonly Line[];
  readonly fill: string | null;
  readonly page: number;
};

export type PageTable = Box & {
  readonly page: number;
  readonly xs: readonly number[];
  readonly rows: number;
  /** How many rows at the top are known for its header by what stands above the figures; 0 where none was looked for. */
  readonly headRows: number;
  readonly cells: readonly PageCell[];
  readonly evidence: 'tagged' | 'ruled' | 'gaps';
};

export type Sorted = { readonly tables: readonly PageTable[]; readonly rest: readonly Piece[] };

export function ruledTables(pieces: readonly Piece[], { rules, fills }: Drawing, page: number): Sorted {
  const tables: PageTable[] = [];
  let rest = pieces;
  // Small ones first: a table inside the cell of another takes its own words.
  for (const grid of gridsFrom(rules).toSorted((a, b) => areaOf(a) - areaOf(b))) {
    if (grid.cells.length < 2) continue;
    const { inside, outside } = partedBy(rest, grid);
    const table = tableFrom(grid, inside, fills, page);
    if (!table) continue;
    tables.push(table);
    rest = outside;
  }
  return { tables: tables.sort((a, b) => a.y1 - b.y1), rest };
}

function partedBy(pieces: readonly Piece[], box: Box): { inside: Piece[]; outside: Piece[] } {
  const inside: Piece[] = [];
  const outside: Piece[] = [];
  for (const piece of pieces) (holds(box, piece) ? inside : outside).push(piece);
  return { inside, outside };
}

const holds = (box: Box, { centre: [x, y] }: Piece): boolean =>
  box.x1 <= x && x <= box.x2 && box.y1 <= y && y <= box.y2;

/** `null` for what is no table: an empty frame, a chart, boxes around words. */
function tableFrom(
  grid: RuledGrid,
  pieces: readonly Piece[],
  fills: readonly Fill[],
  page: number,
): PageTable | null {
  const byCell = new Map<RuledCell, Piece[]>();
  const cellOf = cellFinder(grid);
  for (const piece of pieces) {
    const cell = cellOf(piece);
    if (!cell) continue;
    const own = byCell.get(cell);
    if (own) own.push(piece);
    else byCell.set(cell, [piece]);
  }
  if (byCell.size < 2 || byCell.size < 0.15 * grid.cells.length) return null;
  const near = fills.filter((fill) => sharedArea(fill, grid) > 0);
  const cells = grid.cells
    .map((cell) => ({
      ...cell,
      page,
      lines: linesInCell(byCell.get(cell) ?? [], page),
      fill: fillBehind(cell, near),
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const { x1, y1, x2, y2, xs, ys } = grid;
  const table = { x1, y1, x2, y2, xs, rows: ys.length - 1, headRows: 0, cells };
  return isLayout(table) ? null : { ...table, page, evidence: 'ruled' };
}

/** The smallest cell that holds a piece. */
function cellFinder({ xs, ys, cells }: RuledGrid): (piece: Piece) => RuledCell | undefined {
  const columns = xs.length - 1;
  const byPlace: (RuledCell | undefined)[] = [];
  for (const cell of cells.toSorted((a, b) => areaOf(b) - areaOf(a))) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
        byPlace[row * columns + column] = cell;
      }
    }
  }
  const stepAt = (places: readonly number[], value: number) =>
    Math.min(
      places.length - 2,
      Math.max(
        0,
        places.findLastIndex((place) => place <= value),
      ),
    );
  return ({ centre: [x, y] }) => byPlace[stepAt(ys, y) * columns + stepAt(xs, x)];
}
