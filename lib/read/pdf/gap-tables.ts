/**
 * Tables without rules: rows of numbers that stand under each other. Only what
 * could hardly be anything else is taken, and it is marked as known by gaps alone.
 */
import { withoutNote } from '@/lib/document/raised';
import { type Drawing, fillBehind } from './drawing';
import { type Line, rowsApart } from './lines';
import { type Box, greatest, least } from './matrix';
import type { PageCell, PageTable } from './ruled-tables';

export type GapSorted = { readonly tables: readonly PageTable[]; readonly rest: readonly Line[] };

type Row = readonly Line[];
type Column = { readonly x1: number; readonly x2: number };

const FEWEST_ROWS = 3;
/** A label and one number are more often something else than a table. */
const FEWEST_PAIRS = 4;
/** In ems: rows of one table stand no further apart. */
const FURTHEST = 3.2;

/** "86%", "£1.2m", "(300)", "1,234", "–", "n/a", "↑". */
const VALUE = /^(?:[<>~+(£$€-]*\d[\d,.]*\s?(?:%|k|m|bn|pp)?\)?\*?|[-–—]|n\/a|nil|tbc|[↑↓↔▲▼→✓✗])$/i;

export function gapTables(lines: readonly Line[], drawing: Drawing, page: number): GapSorted {
  const tables: PageTable[] = [];
  const taken = new Set<Line>();
  for (const run of runsOf(rowsApart(lines))) {
    const table = tableFrom(run, drawing, page);
    if (!table) continue;
    tables.push(table.table);
    for (const line of table.lines) taken.add(line);
  }
  return { tables, rest: lines.filter((line) => !taken.has(line)) };
}

/** Stretches of rows that each have several parts. */
function runsOf(rows: readonly Row[]): readonly Row[][] {
  const runs: Row[][] = [];
  let isOpen = false;
  for (const row of rows) {
    const run = runs.at(-1);
    const before = run?.at(-1)?.[0];
    const [first] = row;
    const isNear = before && first && first.y - before.y <= FURTHEST * Math.max(first.size, before.size);
    if (row.length < 2) isOpen = false;
    else if (run && isOpen && isNear) run.push(row);
    else {
      runs.push([row]);
      isOpen = true;
    }
  }
  return runs.filter(({ length }) => length >= FEWEST_ROWS);
}

function tableFrom(
  run: readonly Row[],
  drawing: Drawing,
  page: number,
): { readonly table: PageTable; readonly lines: readonly Line[] } | null {
  const count = usualCount(run);
  const whole = run.filter(({ length }) => length === count);
  const columns = columnsOf(whole, count);
  if (columns === null || !statesValues(whole, count)) return null;
  const first = run.findIndex((row) => placesOf(row, columns) !== null);
  const placed: { readonly row: Row; readonly places: readonly Column[] }[] = [];
  for (const row of run.slice(first)) {
    const places = placesOf(row, columns);
    if (!places) break;
    placed.push({ row, places: places.map(([from, to]) => ({ x1: from, x2: to })) });
  }
  const lines = placed.flatMap(({ row }) => row);
  if (placed.length < FEWEST_ROWS) return null;
  const cells = placed.flatMap(({ row, places }, at) =>
    row.map((line, index): PageCell => {
      const { x1: from = 0, x2: to = 0 } = places[index] ?? {};
      const box = boxOf([line]);
      const fill = fillBehind(box, drawing.fills);
      return {
        ...box,
        row: at,
        column: from,
        rowSpan: 1,
        columnSpan: to - from + 1,
        lines: [line],
        fill,
        page,
      };
    }),
  );
  const xs = [...columns.map(({ x1 }) => x1), columns.at(-1)?.x2 ?? 0];
  return { table: { ...boxOf(lines), page, xs, rows: placed.length, cells, evidence: 'gaps' }, lines };
}

/** How many parts most rows have. */
function usualCount(run: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { length } of run) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Columns that lie clear of each other; `null` where the parts do not stand under each other. */
function columnsOf(rows: readonly Row[], count: number): readonly Column[] | null {
  const columns = Array.from({ length: count }, (_, at): Column => {
    const parts = rows.flatMap((row) => row[at] ?? []);
    return { x1: least(parts.map(({ x }) => x)), x2: greatest(parts.map(({ right }) => right)) };
  });
  const isClear = columns.every(({ x2 }, at) => x2 < (columns[at + 1]?.x1 ?? Number.POSITIVE_INFINITY));
  return isClear ? columns : null;
}

function statesValues(rows: readonly Row[], count: number): boolean {
  if (rows.length < (count === 2 ? FEWEST_PAIRS : FEWEST_ROWS)) return false;
  const cells = rows.flatMap((row) => row.slice(1));
  const values = cells.filter(({ words }) => VALUE.test(withoutNote(words.text))).length;
  return count === 2 ? values >= cells.length - 1 : values >= 0.6 * cells.length;
}

/** The first and last column of each part; `null` where two parts share one or one stands in none. */
function placesOf(row: Row, columns: readonly Column[]): readonly (readonly [number, number])[] | null {
  let free = 0;
  const places: (readonly [number, number])[] = [];
  for (const { x, right } of row) {
    const inside = columns.flatMap(({ x1, x2 }, at) => (x < x2 && right > x1 ? [at] : []));
    const [from = -1, to = -1] = [inside[0], inside.at(-1)];
    if (from < free) return null;
    places.push([from, to]);
    free = to + 1;
  }
  return places;
}

const boxOf = (lines: readonly Line[]): Box => ({
  x1: least(lines.map(({ x }) => x)),
  x2: greatest(lines.map(({ right }) => right)),
  y1: least(lines.map(({ y, size }) => y - 0.8 * size)),
  y2: greatest(lines.map(({ y, size }) => y + 0.2 * size)),
});
