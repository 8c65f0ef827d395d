/** The parts of a table on several pages → one table: repeated headers dropped, cut rows and cells made whole. */
import { isRestOf } from './cut-rows';
import type { PageCell, PageTable } from './ruled-tables';
import { isBold, isContinued, rowText, textOf } from './table-text';

/** In points. */
const NEAR = 6;
/** In points, between the margins of left and right pages; what is further is beside. */
const FURTHEST_SHIFT = 45;
/** As a share of the width, where a page is turned. */
const NEAR_SHARE = 0.015;
const DEEPEST_HEADER = 4;

/** Columns alike, the same evidence, and no header of its own that says otherwise. */
export function continuesTable(parts: readonly PageTable[], after: PageTable): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || last.evidence !== after.evidence) return false;
  return (areAlike(last.xs, after.xs) || areTagged(last, after)) && !hasOtherHeader(first, after);
}

/** Columns that tags make end where their words do, which differs by page: each begins before the next one of the other. */
function areTagged(before: PageTable, after: PageTable): boolean {
  const [xs, others] = [before.xs, after.xs];
  if (after.evidence !== 'tagged' || after.headRows > 0 || xs.length !== others.length) return false;
  if (Math.abs((xs[0] ?? 0) - (others[0] ?? 0)) > NEAR) return false;
  return xs.slice(1, -1).every((x, at) => x > (others[at] ?? 0) && x < (others[at + 2] ?? 0));
}

/** The same columns, be it between other margins, or on a page that is wider. */
function areAlike(xs: readonly number[], others: readonly number[]): boolean {
  if (xs.length !== others.length) return false;
  const [ours, theirs] = [fromFirst(xs), fromFirst(others)];
  const [width, otherWidth] = [ours.at(-1) ?? 0, theirs.at(-1) ?? 0];
  if (Math.abs(width - otherWidth) <= NEAR) {
    const isNear = ours.every((x, at) => Math.abs(x - (theirs[at] ?? 0)) <= NEAR);
    return isNear && Math.abs((xs[0] ?? 0) - (others[0] ?? 0)) <= FURTHEST_SHIFT;
  }
  return (
    xs.length > 3 && ours.every((x, at) => Math.abs(x / width - (theirs[at] ?? 0) / otherWidth) <= NEAR_SHARE)
  );
}

const fromFirst = (xs: readonly number[]): readonly number[] => xs.map((x) => x - (xs[0] ?? 0));

/** It begins with headers that are set apart as those above are, and say something else. */
function hasOtherHeader(before: PageTable, after: PageTable): boolean {
  if (repeatedRows(before, after) > 0) return false;
  const [first, own] = [before, after].map(({ cells }) => cells.filter(({ row }) => row === 0));
  const [above, below] = [first, own].map((row) => row?.filter(({ lines }) => lines.length > 0) ?? []);
  if (!above || !below || below.length < Math.max(2, (own?.length ?? 0) - 1)) return false;
  const isLike = (isSo: (cell: PageCell) => boolean) =>
    below.every(isSo) && above.every(isSo) && after.cells.some((cell) => cell.row > 0 && !isSo(cell));
  return isLike(isBold) || isLike(({ fill }) => fill !== null);
}

export type WholeTable = {
  readonly rows: number;
  readonly cells: readonly PageCell[];
};

export function joinParts([first, ...rest]: readonly PageTable[]): WholeTable {
  if (!first) return { rows: 0, cells: [] };
  const whole = { rows: first.rows, cells: [...first.cells] };
  for (const part of rest) {
    const repeated = repeatedRows(first, part);
    append(whole, rowsFrom(part.cells, repeated), part.rows - repeated);
  }
  return whole;
}

/** How many rows at the top of `part` say again what the table's top rows say, or that it is continued. */
function repeatedRows(first: PageTable, part: PageTable): number {
  const whole = sameRows(first, 0, part, 0);
  if (whole > 0) return whole;
  let continued = 0;
  while (continued < part.rows - 1 && saysContinued(part, continued)) continued++;
  // A title above the headers is not always printed again.
  return continued + Math.max(sameRows(first, 0, part, continued), sameRows(first, 1, part, continued));
}

function sameRows(first: PageTable, from: number, part: PageTable, at: number): number {
  let count = 0;
  while (count < DEEPEST_HEADER && at + count < part.rows - 1 && from + count < first.rows) {
    const text = rowText(part.cells, at + count);
    if (!/\p{L}/u.test(text) || text !== rowText(first.cells, from + count)) break;
    count++;
  }
  return count;
}

function saysContinued({ cells }: PageTable, row: number): boolean {
  const [only, ...others] = cells.filter((cell) => cell.row === row && cell.lines.length > 0);
  return only !== undefined && others.length === 0 && isContinued(textOf(only));
}

const rowsFrom = (cells: readonly PageCell[], from: number): readonly PageCell[] =>
  cells.filter(({ row }) => row >= from).map((cell) => ({ ...cell, row: cell.row - from }));

/** In the order of rows, so that the last row is looked for at the end alone. */
type Growing = { rows: number; cells: PageCell[] };

function append(whole: Growing, cells: readonly PageCell[], rows: number): void {
  const places = lastRow(whole);
  const last = places.flatMap((place) => whole.cells[place] ?? []);
  const next = cells.filter(({ row }) => row === 0);
  const isCut = isRestOf(last, next);
  const shift = whole.rows - (isCut ? 1 : 0);
  for (const cell of cells) {
    const place = places.find((at) => whole.cells[at]?.column === cell.column);
    const before = whole.cells[place ?? -1];
    if (place !== undefined && before && cell.row === 0 && (isCut || spansOn(before, cell))) {
      const rowSpan = before.rowSpan + cell.rowSpan - (isCut ? 1 : 0);
      whole.cells[place] = { ...before, rowSpan, lines: [...before.lines, ...cell.lines] };
    } else {
      whole.cells.push({ ...cell, row: cell.row + shift });
    }
  }
  whole.rows = shift + rows;
}

/** A name beside several rows that a page break parts: what is below the break is blank. */
const spansOn = (before: PageCell, { column, columnSpan, rowSpan, lines }: PageCell): boolean =>
  column === 0 &&
  lines.length === 0 &&
  columnSpan === before.columnSpan &&
  textOf(before) !== '' &&
  (before.rowSpan > 1 || rowSpan > 1);

/** Where the cells of the last row stand in the list, those that span into it included. */
function lastRow({ rows, cells }: Growing): readonly number[] {
  const places: number[] = [];
  for (let at = cells.length - 1; at >= 0; at--) {
    const cell = cells[at];
    if (!cell) break;
    if (cell.row + cell.rowSpan === rows) places.push(at);
    if (cell.row + DEEPEST_SPAN < rows) break;
  }
  return places.reverse();
}

/** No cell spans more rows than this. */
const DEEPEST_SPAN = 200;
