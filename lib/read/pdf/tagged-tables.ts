/**
 * What the tags of a page say of its tables. Where rules make the grid, tags tell its headers;
 * where there are none, tags make it. Tags that do not agree with where the words stand
 * (layout tables, rows out of order) are not believed.
 */
import { type Drawing, fillBehind } from './drawing';
import { isLayout } from './layout-tables';
import { greatest, least } from './matrix';
import type { Piece } from './pieces';
import type { PageTable, Sorted } from './ruled-tables';
import { placedIn, type TaggedCell, type TaggedTable } from './structure';
import { inTheirColumns, withBlanks } from './tagged-columns';
import { linesInCell } from './turned-cells';

/** Of the words of a grid and of a tagged table: so many in common, and they are one. */
const SAME = 0.8;
/** In points: what stands beside may touch. */
const TOUCH = 2;

export function withTags(
  { tables, rest }: Sorted,
  tagged: readonly TaggedTable[],
  drawing: Drawing,
  page: number,
): Sorted {
  if (tagged.length === 0) return { tables, rest };
  const byItem = Map.groupBy(rest, itemOf);
  const taken = new Set<Piece>();
  const found = tagged.flatMap((table) => {
    const placed = tableFrom(table, byItem, drawing, page);
    for (const piece of placed?.pieces ?? []) taken.add(piece);
    return placed ? [placed.table] : [];
  });
  const known = tables.map((table) => headed(table, tagged));
  return {
    tables: [...known, ...found].sort((a, b) => a.y1 - b.y1),
    rest: taken.size === 0 ? rest : rest.filter((piece) => !taken.has(piece)),
  };
}

const itemOf = ({ words }: Piece): number => words.runs[0]?.item ?? -1;

/** A grid of rules with the headers that its tags name. */
function headed(table: PageTable, tagged: readonly TaggedTable[]): PageTable {
  const itemsIn = ({ lines }: PageTable['cells'][number]) =>
    lines.flatMap(({ pieces }) => pieces.map(itemOf));
  const items = table.cells.flatMap(itemsIn);
  const own = tagged.find((rows) => {
    const cells = new Set(rows.flat().flatMap((cell) => cell.items));
    return items.filter((item) => cells.has(item)).length >= SAME * Math.max(items.length, cells.size);
  });
  if (!own) return table;
  const headers = new Set(own.flat().flatMap((cell) => (cell.isHeader ? cell.items : [])));
  const plain = table.cells.filter((cell) => !itemsIn(cell).every((item) => headers.has(item)));
  const headRows = least(plain.map(({ row }) => row));
  return { ...table, evidence: 'tagged', headRows: Number.isFinite(headRows) ? headRows : 0 };
}

type Filled = TaggedCell & {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly pieces: readonly Piece[];
};

function tableFrom(
  tagged: TaggedTable,
  byItem: ReadonlyMap<number, readonly Piece[]>,
  drawing: Drawing,
  page: number,
): { readonly table: PageTable; readonly pieces: readonly Piece[] } | null {
  const placed = placedIn(tagged).map(
    (cell): Filled => ({ ...cell, pieces: cell.items.flatMap((item) => byItem.get(item) ?? []) }),
  );
  const columns = greatest(placed.map(({ column, columnSpan }) => column + columnSpan));
  const { cells: here, rows } = onThisPage(inTheirColumns(placed, columns));
  const filled = here.filter(({ pieces }) => pieces.length > 0);
  if (rows < 2 || filled.length < 2 || columns < 2 || !agrees(filled)) return null;
  const cells = withBlanks(here, { rows, columns }, blankAt);
  const pieces = filled.flatMap((cell) => cell.pieces);
  const right = greatest(pieces.map((piece) => piece.right));
  const xs = [...startsOf(filled, columns, right), right];
  const ys = [...startsOfRows(filled, rows), greatest(pieces.map(({ y, size }) => y + 0.3 * size))];
  const headRows = least(filled.flatMap(({ isHeader, row }) => (isHeader ? [] : [row])));
  const table: PageTable = {
    x1: xs[0] ?? 0,
    x2: right,
    y1: ys[0] ?? 0,
    y2: ys.at(-1) ?? 0,
    xs,
    rows,
    headRows: Number.isFinite(headRows) ? headRows : 0,
    cells: cells.map(({ row, column, rowSpan, columnSpan, pieces: own }) => {
      const box = {
        x1: xs[column] ?? 0,
        x2: xs[column + columnSpan] ?? right,
        y1: ys[row] ?? 0,
        y2: ys[row + rowSpan] ?? 0,
      };
      const fill = fillBehind(box, drawing.fills);
      return { ...box, row, column, rowSpan, columnSpan, lines: linesInCell(own, page), fill, page };
    }),
    page,
    evidence: 'tagged',
  };
  return isLayout(table) ? null : { table, pieces };
}

const blankAt = (row: number, column: number): Filled => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  isHeader: false,
  items: [],
  pieces: [],
});

/** Tags name the rows of other pages too, as empty ones. */
function onThisPage(cells: readonly Filled[]): { readonly cells: readonly Filled[]; readonly rows: number } {
  const here = new Set(cells.flatMap(({ row, pieces }) => (pieces.length > 0 ? [row] : [])));
  const rows = [...here].sort((a, b) => a - b);
  const places = new Map(rows.map((row, at) => [row, at]));
  return {
    rows: rows.length,
    cells: cells.flatMap((cell) => {
      const row = places.get(cell.row);
      if (row === undefined) return [];
      const rowSpan = rows.filter((other) => other >= cell.row && other < cell.row + cell.rowSpan).length;
      return [{ ...cell, row, rowSpan }];
    }),
  };
}

/** Each row below the one before, each cell right of the one before. */
function agrees(cells: readonly Filled[]): boolean {
  return cells.every((cell, at) => {
    const before = cells[at - 1];
    if (!before) return true;
    return before.row === cell.row
      ? rightOf(before) <= leftOf(cell) + TOUCH
      : before.row < cell.row && topOf(before) < topOf(cell) + TOUCH;
  });
}

const leftOf = ({ pieces }: Filled): number => least(pieces.map(({ x }) => x));
const rightOf = ({ pieces }: Filled): number => greatest(pieces.map(({ right }) => right));
const topOf = ({ pieces }: Filled): number => least(pieces.map(({ y, size }) => y - size));

/** The left edges of the words in each column; where one holds none, that of the next. */
function startsOf(cells: readonly Filled[], columns: number, right: number): readonly number[] {
  const starts = Array.from({ length: columns }, () => right);
  for (const cell of cells) starts[cell.column] = Math.min(starts[cell.column] ?? right, leftOf(cell));
  return leastOnwards(starts);
}

function startsOfRows(cells: readonly Filled[], rows: number): readonly number[] {
  const lowest = greatest(cells.map(topOf));
  const starts = Array.from({ length: rows }, () => lowest);
  for (const cell of cells) starts[cell.row] = Math.min(starts[cell.row] ?? lowest, topOf(cell));
  return leastOnwards(starts);
}

/** Each place, or the nearest of those after it: an empty column begins where the next one does. */
function leastOnwards(places: readonly number[]): readonly number[] {
  let low = Number.POSITIVE_INFINITY;
  return places
    .toReversed()
    .map((place) => {
      low = Math.min(low, place);
      return low;
    })
    .reverse();
}
