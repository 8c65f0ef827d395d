/** Rows of chunks that are taken for a table → its columns, its header rows and its rows. */
import { greatest, least } from '../matrix';
import type { Chunk, Row } from './chunks';
import { type Column, columnsOf, placeOf } from './columns';
import { type Entry, entriesOf, type PlacedLine } from './entries';
import { headsOf } from './heads';
import type { Level, Ruling } from './levels';
import { isPeriod, isValue } from './values';

export type Layout = {
  readonly columns: readonly Column[];
  readonly heads: readonly Entry[];
  readonly body: readonly Entry[];
  readonly lines: readonly PlacedLine[];
  readonly rows: readonly Row[];
  /** Rules and edges of bands that run along most of it, also just above and below. */
  readonly levels: readonly Level[];
  /** Places of upright rules that run along most of its height. */
  readonly uprights: readonly number[];
};

/** A header is not taller than this many lines. */
const TALLEST_HEAD = 9;

export function layOut(rows: readonly Row[], ruling: Ruling): Layout | null {
  const extent = extentOf(rows);
  const uprights = uprightsAlong(ruling, extent);
  const cut = uprights.length === 0 ? rows : rows.map((row) => cutAt(row, uprights));
  const columns = columnsOf(cut, uprights);
  if (columns.length < 2) return null;
  const lines = cut.map((row) => placedIn(row, columns));
  const within = levelsAlong(ruling, extent);
  const whole = extent.x2 - extent.x1;
  const levels = within.filter(
    ({ x1, x2 }) => Math.min(x2, extent.x2) - Math.max(x1, extent.x1) >= 0.7 * whole,
  );
  const end = headEnd(lines, levels);
  const body = lines.slice(end);
  const bands = levels.map(({ y }) => y).filter((y) => y > (body[0]?.y ?? 0) && y < (body.at(-1)?.y ?? 0));
  return {
    columns,
    heads: headsOf(lines.slice(0, end), columns, within),
    body: entriesOf(body, columns, bands),
    lines,
    rows: cut,
    levels,
    uprights,
  };
}

type Extent = {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly size: number;
};

const extentOf = (rows: readonly Row[]): Extent => ({
  x1: least(rows.map(({ chunks }) => chunks[0]?.x1 ?? 0)),
  x2: greatest(rows.map(({ chunks }) => chunks.at(-1)?.x2 ?? 0)),
  y1: (rows[0]?.y ?? 0) - 0.8 * (rows[0]?.size ?? 10),
  y2: (rows.at(-1)?.y ?? 0) + 0.2 * (rows.at(-1)?.size ?? 10),
  size: rows[0]?.size ?? 10,
});

const uprightsAlong = ({ uprights }: Ruling, { x1, x2, y1, y2 }: Extent): readonly number[] =>
  uprights
    .filter(
      (rule) =>
        rule.x > x1 && rule.x < x2 && Math.min(rule.y2, y2) - Math.max(rule.y1, y1) >= 0.6 * (y2 - y1),
    )
    .map(({ x }) => x);

const levelsAlong = ({ levels }: Ruling, { x1, x2, y1, y2, size }: Extent): readonly Level[] =>
  levels.filter((level) => level.y > y1 - size && level.y < y2 + size && level.x2 > x1 && level.x1 < x2);

/** Chunks that an upright rule runs through stand on both sides of it. */
function cutAt(row: Row, uprights: readonly number[]): Row {
  const sideOf = (x: number) => uprights.findLastIndex((upright) => upright < x);
  const chunks = row.chunks.flatMap((chunk): readonly Chunk[] => {
    if (chunk.pieces.length < 2 || sideOf(chunk.x1 + 1) === sideOf(chunk.x2 - 1)) return [chunk];
    const sides = new Map<number, number[]>();
    chunk.pieces.forEach(({ x, right }, at) => {
      const side = sideOf((x + right) / 2);
      sides.set(side, [...(sides.get(side) ?? []), at]);
    });
    return [...sides.values()].map((places) => {
      const pieces = places.flatMap((at) => chunk.pieces[at] ?? []);
      return {
        ...chunk,
        x1: least(pieces.map(({ x }) => x)),
        x2: greatest(pieces.map(({ right }) => right)),
        text: pieces.map(({ words }) => words.text).join(' '),
        isBold: pieces.every(({ isBold }) => isBold),
        pieces,
        sources: places.flatMap((at) => chunk.sources[at] ?? []),
      };
    });
  });
  return { ...row, chunks };
}

const placedIn = ({ y, size, chunks }: Row, columns: readonly Column[]): PlacedLine => ({
  y,
  size,
  chunks: chunks.map((chunk) => {
    const [from, to] = placeOf(chunk, columns);
    return { chunk, from, to };
  }),
});

/** How many lines at the top head the columns. */
function headEnd(lines: readonly PlacedLine[], levels: readonly Level[]): number {
  const first = lines.findIndex(isOfBody);
  const most = Math.min(TALLEST_HEAD, first < 0 ? lines.length - 1 : first);
  const ruled = lines
    .slice(1, most + 1)
    .flatMap((line, at) => (isParted(lines[at], line, levels) ? [at + 1] : []));
  if (ruled.length > 0) return lastHeadRule(lines, ruled);
  if (first < 0) return boldLines(lines);
  let end = first > TALLEST_HEAD ? 0 : first;
  while (end > 0 && isNameAlone(lines[end - 1])) end--;
  return end;
}

/** Rules may part the header rows as well: the header goes on while lines between them name several columns. */
function lastHeadRule(lines: readonly PlacedLine[], ruled: readonly number[]): number {
  let [end = 0] = ruled;
  for (const next of ruled.slice(1)) {
    const between = lines.slice(end, next);
    const isHead = between.some(({ chunks }) =>
      chunks.every(({ chunk }) => isPeriod(chunk.text) || chunk.isBold),
    );
    if (!isHead || between.every(isNameAlone)) break;
    end = next;
  }
  return end;
}

const isParted = (a: PlacedLine | undefined, b: PlacedLine, levels: readonly Level[]): boolean =>
  a !== undefined && levels.some(({ y }) => y > a.y - 1 && y < b.y - 0.4 * b.size);

const isNameAlone = (line: PlacedLine | undefined): boolean =>
  line?.chunks.every(({ from, to }) => from === 0 && to === 0) ?? false;

/** Years alone may head the columns; other numbers beside a name do not. */
function isOfBody({ chunks }: PlacedLine): boolean {
  const stated = chunks.filter(({ chunk, from }) => from > 0 && isValue(chunk.text) && !isPeriod(chunk.text));
  const isNamed = chunks.some(({ from, chunk }) => from === 0 && !/^\W*$/.test(chunk.text));
  const behind = chunks.filter(({ from }) => from > 0).length;
  return (
    stated.length > 0 && (isNamed ? stated.length * 2 >= behind : stated.length * 2 > behind && behind > 1)
  );
}

/** Lines in bold at the top, where what follows is not. */
function boldLines(lines: readonly PlacedLine[]): number {
  const end = lines.findIndex(({ chunks }) => !chunks.every(({ chunk }) => chunk.isBold));
  return Math.max(0, Math.min(end, TALLEST_HEAD));
}
