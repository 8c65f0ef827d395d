/** Rules and bands of one width under each other → the rows between them that may be a table. */
import { greatest, least } from '../matrix';
import type { Chunk, Row } from './chunks';
import { statesValues } from './columns';
import type { Level } from './levels';

/** In points: how far the ends of such rules may differ. */
const NEAR = 5;
const SHORTEST = 80;
/** In ems: what stands alone between two rules, and is no higher, may be a row of the table. */
const TALLEST_ROW = 3;

/** More than any page of print holds. */
export const MOST_ROWS = 300;
/** Lines of a column of prose beside a table are longer. */
const LONGEST_NAME = 34;

export const CAPTION = /^(?:table|figure|chart|box|map|graph|annex|source|notes?)\b/i;

/** The rows of one table, perhaps; the heights of the rules above and below them, and where the upper one ends. */
export type Frame = {
  readonly rows: readonly Row[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

export function framesOf(rows: readonly Row[], levels: readonly Level[]): readonly Frame[] {
  const atHeight = new Map<number, Level[]>();
  for (const level of levels) atHeight.set(level.y, [...(atHeight.get(level.y) ?? []), level]);
  return chainsOf(levels).flatMap((chain) => {
    const frames: (Frame & { rows: Row[]; bottom: number })[] = [];
    let held: readonly Row[] = [];
    let isOpen = false;
    chain.slice(1).forEach((level, at) => {
      const above = chain[at] ?? level;
      const segment = segmentOf(rows, above, level, atHeight.get(above.y) ?? []);
      const kind = segment === null ? 'other' : kindOf(segment);
      if (segment === null || kind === 'other') {
        isOpen = false;
        held = [];
      } else if (kind === 'alone') {
        held = isOpen ? [...held, ...segment] : [];
      } else {
        const frame = isOpen ? frames.at(-1) : undefined;
        frame?.rows.push(...held, ...segment);
        if (frame) frame.bottom = level.y;
        else {
          const { y: top, x1: left, x2: right } = above;
          frames.push({ rows: [...segment], top, bottom: level.y, left, right });
        }
        isOpen = true;
        held = [];
      }
    });
    return frames.filter((frame) => frame.rows.length > 1);
  });
}

/** Levels of (almost) one extent, from the top down. */
function chainsOf(levels: readonly Level[]): readonly Level[][] {
  const chains = new Map<string, Level[]>();
  for (const level of levels) {
    if (level.x2 - level.x1 < SHORTEST) continue;
    const [left, right] = [Math.round(level.x1 / NEAR), Math.round(level.x2 / NEAR)];
    const near = [0, -1, 1].flatMap((a) => [0, -1, 1].map((b) => `${left + a} ${right + b}`));
    const key = near.find((place) => chains.has(place)) ?? `${left} ${right}`;
    chains.set(key, [...(chains.get(key) ?? []), level]);
  }
  return [...chains.values()].filter(({ length }) => length > 1);
}

/**
 * What stands between two levels; `null` where it runs out at their ends, or goes
 * on beside them: rules over sums run along part of the table only.
 */
function segmentOf(
  rows: readonly Row[],
  above: Level,
  below: Level,
  beside: readonly Level[],
): readonly Row[] | null {
  const segment: Row[] = [];
  let cut = 0;
  for (let at = firstBelow(rows, above.y); at < rows.length; at++) {
    const row = rows[at];
    if (!row || row.y > below.y + 1) break;
    const inside = row.chunks.filter((chunk) => isOver(above, chunk));
    if (inside.some((chunk) => runsOut(chunk, above))) return null;
    if (inside.length === 0) continue;
    if (segment.length >= MOST_ROWS) return null;
    segment.push({ ...row, chunks: inside });
    const outside = row.chunks.filter((chunk) => !beside.some((level) => isOver(level, chunk)));
    if (outside.length > 0 && outside.every(({ text }) => text.length <= LONGEST_NAME)) cut++;
  }
  return cut > 0 && cut * 2 >= segment.length ? null : segment;
}

const isOver = (level: Level, { x1, x2 }: Chunk): boolean => x2 > level.x1 && x1 < level.x2;

const runsOut = ({ x1, x2, size }: Chunk, level: Level): boolean =>
  x1 < level.x1 - size || x2 > level.x2 + size;

function firstBelow(rows: readonly Row[], y: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.y ?? 0) <= y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 'alone': nothing, or a line or two without columns, which may be a row of a table's section. */
function kindOf(segment: readonly Row[]): 'columns' | 'alone' | 'other' {
  const [first] = segment;
  if (!first) return 'alone';
  const parted = segment.filter(isParted).length;
  const isShort = segment.length <= 2 && segment.some(({ chunks }) => chunks.length > 1);
  if (isShort || parted * 2 >= segment.length) return 'columns';
  const height = (segment.at(-1)?.y ?? 0) - first.y;
  const isCaption = CAPTION.test(first.chunks[0]?.text ?? '');
  if (parted > 0 && segment.filter(statesValues).length * 4 >= segment.length) return 'columns';
  return height <= TALLEST_ROW * first.size && !isCaption ? 'alone' : 'other';
}

/** Parts of the row stand further apart than words do, or are mostly figures. */
export function isParted(row: Row): boolean {
  const { chunks, size } = row;
  if (chunks.length < 2) return false;
  return statesValues(row) || chunks.some(({ x1 }, at) => at > 0 && x1 - (chunks[at - 1]?.x2 ?? x1) >= size);
}

/** In ems: how far above a frame's first rule its header may stand, and below its last one another row. */
const BESIDE = 1.7;
const MOST_BESIDE = 4;

/** With the header above its first rule, and the rows of figures below its last one. */
export function grown(frame: Frame, rows: readonly Row[]): readonly Row[] {
  const { top, bottom } = frame;
  const left = Math.min(frame.left, leftOf(frame.rows));
  const right = Math.max(frame.right, rightOf(frame.rows));
  const isInside = (row: Row) => leftOf([row]) >= left - row.size && rightOf([row]) <= right + row.size;
  const above: Row[] = [];
  for (let at = firstBelow(rows, top) - 1; at >= 0 && above.length < MOST_BESIDE; at--) {
    const row = rows[at];
    if (!row || !isInside(row) || (above[0]?.y ?? top) - row.y > BESIDE * row.size) break;
    if (row.chunks.length < 2 && (above.length > 0 || !namesSection(row, rows[at - 1], frame.rows))) break;
    above.unshift(row);
  }
  const under: Row[] = [];
  for (let at = firstBelow(rows, bottom); at < rows.length && under.length < MOST_BESIDE; at++) {
    const row = rows[at];
    if (!row || !statesValues(row) || !isInside(row)) break;
    if (row.y - (under.at(-1)?.y ?? bottom) > BESIDE * row.size) break;
    under.push(row);
  }
  return [...above, ...frame.rows, ...under];
}

/** One text over the names of the rows, below a header: "Children and families". */
const namesSection = (row: Row, header: Row | undefined, rows: readonly Row[]): boolean =>
  header !== undefined &&
  header.chunks.length >= Math.max(3, ...rows.map(({ chunks }) => chunks.length)) &&
  row.y - header.y <= BESIDE * row.size &&
  Math.abs(leftOf([row]) - leftOf(rows)) <= row.size;

const leftOf = (rows: readonly Row[]): number => least(rows.map(({ chunks }) => chunks[0]?.x1 ?? 0));
const rightOf = (rows: readonly Row[]): number => greatest(rows.map(({ chunks }) => chunks.at(-1)?.x2 ?? 0));
