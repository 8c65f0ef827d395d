/** Rows of chunks → columns: what lies between the gaps that run down all of them. */
import type { Box } from '../matrix';
import type { Chunk, Row } from './chunks';
import { isValue } from './values';

/** From the leftmost to the rightmost of what stands in it. */
export type Column = { readonly x1: number; readonly x2: number };

/** In ems. */
const NARROWEST_GAP = 0.36;
/** In ems: gaps wider than this lie between columns even where these are never filled in one row. */
const WIDEST_STEP = 2.5;

const MOST_COLUMNS = 60;

/** "$", "£", "%", "(1)", "*": what belongs to the number beside it. */
const BEFORE_NUMBER = /^[$£€(]$/;
const AFTER_NUMBER = /^(?:%|\)|\(?\d{1,2}\)|[*†‡]|\(?[a-z]\))$/;

/** `uprights` are the places of upright rules that run along the rows: columns meet there, however near. */
export function columnsOf(rows: readonly Row[], uprights: readonly number[] = []): readonly Column[] {
  const telling = tellingRows(rows);
  const columns = gapsBetween(telling, Math.floor(telling.length / 12), uprights);
  return columns.length > MOST_COLUMNS ? [] : withoutStrays(columns, rows, uprights);
}

/** Rows that show where columns are: those that state values; else those of most parts. */
function tellingRows(rows: readonly Row[]): readonly Row[] {
  const stating = rows.filter(statesValues);
  if (stating.length >= 3 || (stating.length === 2 && rows.length <= 5)) return stating;
  const counts = rows.map(({ chunks }) => chunks.length).sort((a, b) => b - a);
  const usual = counts[Math.floor(counts.length / 4)] ?? 0;
  return rows.filter(({ chunks }) => chunks.length >= Math.max(2, 0.6 * usual));
}

/** A row of a table of figures: most of what stands behind its first words are values. */
export function statesValues({ chunks }: Row): boolean {
  const rest = chunks.slice(1);
  const values = rest.filter(({ text }) => isValue(text)).length;
  return values > 0 && values * 2 >= rest.length;
}

function gapsBetween(
  rows: readonly Row[],
  tolerance: number,
  uprights: readonly number[],
): readonly Column[] {
  const edges = rows.flatMap(({ chunks, size }) =>
    chunks.flatMap(({ x1, x2 }) => [
      { x: x1, step: 1, size },
      { x: Math.max(x2, x1 + 0.1), step: -1, size },
    ]),
  );
  edges.sort((a, b) => a.x - b.x || b.step - a.step);
  const columns: { x1: number; x2: number }[] = [];
  let depth = 0;
  for (const { x, step, size } of edges) {
    const before = depth;
    depth += step;
    const column = columns.at(-1);
    if (before <= tolerance && depth > tolerance) {
      const isOne =
        column &&
        x - column.x2 < NARROWEST_GAP * size &&
        !uprights.some((upright) => upright > column.x2 - 1 && upright < x + 1);
      if (!isOne) columns.push({ x1: x, x2: x });
    } else if (before > tolerance && depth <= tolerance && column) {
      column.x2 = x;
    }
  }
  return columns;
}

/** Joins to its neighbour what is no column of its own: signs of money, marks of notes, odd places of one column. */
function withoutStrays(
  columns: readonly Column[],
  rows: readonly Row[],
  uprights: readonly number[],
): readonly Column[] {
  const kept: Column[] = [];
  let held: Column | null = null;
  for (const column of columns) {
    const here: Column = held ? { x1: held.x1, x2: column.x2 } : column;
    held = null;
    if (column !== columns.at(-1) && holdsOnly(BEFORE_NUMBER, rows, here)) {
      held = here;
      continue;
    }
    const before = kept.at(-1);
    const isParted = before && uprights.some((upright) => upright > before.x2 - 1 && upright < here.x1 + 1);
    const isOwn = kept.length < 2 || isParted;
    if (before && !isOwn && (holdsOnly(AFTER_NUMBER, rows, here) || areOne(before, here, rows))) {
      kept[kept.length - 1] = { x1: before.x1, x2: here.x2 };
    } else {
      kept.push(here);
    }
  }
  return kept;
}

/** Stops at the first words that are anything else, as most columns' first ones are. */
function holdsOnly(pattern: RegExp, rows: readonly Row[], column: Column): boolean {
  let holds = false;
  for (const { chunks } of rows) {
    for (const chunk of chunks) {
      if (!isWithin(chunk, column)) continue;
      if (!pattern.test(chunk.text)) return false;
      holds = true;
    }
  }
  return holds;
}

const isWithin = ({ x1, x2 }: Column, column: Column): boolean => x1 >= column.x1 - 1 && x2 <= column.x2 + 1;

/** Near each other, and no row has something in both. */
function areOne(a: Column, b: Column, rows: readonly Row[]): boolean {
  const size = rows[0]?.size ?? 10;
  if (b.x1 - a.x2 > WIDEST_STEP * size) return false;
  return rows.every(({ chunks }) => {
    const inA = chunks.some((chunk) => chunk.x1 < a.x2 && chunk.x2 > a.x1);
    return !inA || !chunks.some((chunk) => chunk.x1 < b.x2 && chunk.x2 > b.x1 && chunk.x1 >= a.x2);
  });
}

/** Where each column ends and the next begins: at a rule, at what is set flush, else midway. */
export function edgesOf(
  columns: readonly Column[],
  rows: readonly Row[],
  uprights: readonly number[],
  box: Box,
) {
  const inner = columns.slice(1).map((column, at) => {
    const before = columns[at] ?? column;
    const upright = uprights.find((x) => x > before.x2 - 1 && x < column.x1 + 1);
    if (upright !== undefined) return upright;
    const starts = rows.flatMap(({ chunks }) =>
      chunks.filter((chunk) => isWithin(chunk, column)).map(({ x1 }) => x1),
    );
    const isFlush = starts.length > 2 && starts.filter((x) => x - column.x1 < 1).length * 2 > starts.length;
    return isFlush ? column.x1 - 1 : before.x2 + 1;
  });
  return [box.x1, ...inner, box.x2];
}

/** The first and last column that a chunk stands in; the nearest one where it stands between two. */
export function placeOf({ x1, x2 }: Chunk, columns: readonly Column[]): readonly [number, number] {
  const inside = columns.flatMap((column, at) => {
    const shared = Math.min(x2, column.x2) - Math.max(x1, column.x1);
    return shared > Math.min(0.4 * (column.x2 - column.x1), 0.3 * (x2 - x1)) ? [at] : [];
  });
  const [from, to] = [inside[0], inside.at(-1)];
  if (from !== undefined && to !== undefined) return [from, to];
  const middle = (x1 + x2) / 2;
  const far = ({ x1: a, x2: b }: Column) => Math.max(a - middle, middle - b, 0);
  const nearest = columns.reduce(
    (best, column, at) => (far(column) < far(columns[best] ?? column) ? at : best),
    0,
  );
  return [nearest, nearest];
}
