/**
 * Lines of a table's body → its rows: a label of several lines, figures set in
 * the middle beside it, words that go on in their column are one row.
 */
import type { Chunk } from './chunks';
import type { Column } from './columns';
import { isValue } from './values';

export type PlacedChunk = { readonly chunk: Chunk; readonly from: number; readonly to: number };
export type PlacedLine = {
  readonly y: number;
  readonly size: number;
  readonly chunks: readonly PlacedChunk[];
};

/** One row of the table, in as many lines as it takes. */
export type Entry = readonly PlacedLine[];

/** In ems: lines nearer than this overlap, so that they stand side by side. */
const SIDE_BY_SIDE = 0.8;
/** Lines of one cell are nearer to each other than rows are, by this share. */
const TIGHT = 0.9;
/** By as much is white between rows larger than within them, where it parts them at all. */
const SPACED = 1.15;

/** `bands` are the heights at which rules or stripes part the rows; empty where none do. */
export function entriesOf(
  lines: readonly PlacedLine[],
  columns: readonly Column[],
  bands: readonly number[],
): readonly Entry[] {
  const groups = sideBySide(lines, bands);
  const stating = groups.filter(states).length;
  if (bands.length > 1 && stating <= bands.length + 1) {
    const parted = bandsOf(groups, bands);
    if (parted.filter((band) => band.filter(states).length > 1).length * 4 <= parted.length) {
      return parted.map((band) => band.flat());
    }
  }
  return stating * 2 >= groups.length || stating >= 3
    ? joinedByFigures(groups, columns, bands)
    : joinedByWords(groups, columns, bands);
}

const states = (entry: Entry): boolean =>
  entry.some(({ chunks }) => chunks.some(({ chunk, from }) => from > 0 && isValue(chunk.text)));

const yOf = (entry: Entry, at: 0 | -1): number => entry.at(at)?.y ?? 0;
const sizeOf = (entry: Entry): number => entry[0]?.size ?? 10;
const gapBetween = (a: Entry, b: Entry): number => yOf(b, 0) - yOf(a, -1);

const isParted = (a: Entry, b: Entry, bands: readonly number[]): boolean =>
  bands.some((y) => y > yOf(a, -1) - 1 && y < yOf(b, 0));

function sideBySide(lines: readonly PlacedLine[], bands: readonly number[]): readonly Entry[] {
  const groups: PlacedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const isBeside = group && line.y - yOf(group, -1) < SIDE_BY_SIDE * Math.min(line.size, sizeOf(group));
    if (group && isBeside && !isParted(group, [line], bands)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function bandsOf(groups: readonly Entry[], bands: readonly number[]): readonly Entry[][] {
  const parted: Entry[][] = [];
  for (const group of groups) {
    const before = parted.at(-1)?.at(-1);
    if (before && !isParted(before, group, bands)) parted.at(-1)?.push(group);
    else parted.push([group]);
  }
  return parted;
}

/** The line's words in a column: the last of an entry, or the first. */
const wordsIn = (entry: Entry, column: number, at: 0 | -1): Chunk | undefined =>
  entry.flatMap(({ chunks }) => chunks.filter(({ from, to }) => from === column && to === column)).at(at)
    ?.chunk;

/** Rows of figures; what states none belongs to the row above, the row below, or is a row by itself. */
function joinedByFigures(
  groups: readonly Entry[],
  columns: readonly Column[],
  bands: readonly number[],
): readonly Entry[] {
  const pitch = pitchOf(groups);
  const isTight = (a: Entry, b: Entry) => gapBetween(a, b) <= TIGHT * pitch;
  const entries: PlacedLine[][] = [];
  let held: PlacedLine[] = [];
  groups.forEach((group, at) => {
    const [before, after] = [entries.at(-1), groups[at + 1]];
    if (states(group)) {
      entries.push([...held, ...group]);
      held = [];
      return;
    }
    const isNamed = wordsIn(group, 0, 0) !== undefined;
    const isOpenUp = held.length === 0 && before !== undefined && !isParted(before, group, bands);
    const isOpenDown = after !== undefined && !isParted(group, after, bands);
    const up = isOpenUp && goesOn(before, group, columns, isTight(before, group));
    const down = isOpenDown && isNamed && leadsTo(group, after, columns, isTight(group, after));
    const isNearerDown = before && after && gapBetween(group, after) < TIGHT * gapBetween(before, group);
    const isNearerUp = before && after && gapBetween(before, group) < TIGHT * gapBetween(group, after);
    const prefersUp = /^\p{Ll}/u.test(wordsIn(group, 0, 0)?.text ?? '') && !isNearerDown;
    if (up && before && (!down || isNearerUp || prefersUp)) before.push(...group);
    else if (down || held.length > 0) held.push(...group);
    else entries.push([...group]);
  });
  if (held.length > 0) entries.push(held);
  return entries;
}

/** The usual distance of rows that state figures. */
function pitchOf(groups: readonly Entry[]): number {
  const gaps = groups.flatMap((group, at) => {
    const before = groups[at - 1];
    return before && states(before) && states(group) ? [gapBetween(before, group)] : [];
  });
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

function goesOn(before: Entry, group: Entry, columns: readonly Column[], isTight: boolean): boolean {
  return columns.some((_, column) => {
    const [a, b] = [wordsIn(before, column, -1), wordsIn(group, column, 0)];
    return a && b && !isValue(a.text) && isOneLabel(a, b, columns[column], isTight);
  });
}

/** A label of several lines whose figures stand beside its last, or are set beside the middle of it. */
function leadsTo(group: Entry, after: Entry, columns: readonly Column[], isTight: boolean): boolean {
  const [a, b] = [wordsIn(group, 0, -1), wordsIn(after, 0, 0)];
  if (!a) return false;
  if (!b) return states(after);
  return isOneLabel(a, b, columns[0], isTight);
}

const ENDED = /[.:;!?]$/;

function isOneLabel(a: Chunk, b: Chunk, column: Column | undefined, isTight: boolean): boolean {
  if (/^\p{Ll}/u.test(b.text)) return true;
  return (
    isTight && a.isBold === b.isBold && !ENDED.test(a.text) && column !== undefined && !wouldFit(b, a, column)
  );
}

/** Whether the first word of `next` would have stood in the column behind `line`. */
function wouldFit(next: Chunk, line: Chunk, { x2 }: Column): boolean {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0;
  const width = ((next.x2 - next.x1) * word) / Math.max(1, next.text.length);
  return line.x2 + 0.25 * line.size + width < x2;
}

/** Rows of words: parted by white space where there is more of it between some lines than between others. */
function joinedByWords(
  groups: readonly Entry[],
  columns: readonly Column[],
  bands: readonly number[],
): readonly Entry[] {
  const gaps = groups.slice(1).map((group, at) => gapBetween(groups[at] ?? group, group));
  const least = Math.min(...gaps);
  const isSpaced = gaps.some((gap) => gap > SPACED * least);
  const entries: PlacedLine[][] = [];
  for (const group of groups) {
    const before = entries.at(-1);
    const isNew =
      !before ||
      isParted(before, group, bands) ||
      (isSpaced ? gapBetween(before, group) > SPACED * least : beginsRow(before, group, columns));
    if (isNew) entries.push([...group]);
    else before.push(...group);
  }
  return entries;
}

/** It has a name, and none of its words go on from the line above. */
function beginsRow(before: Entry, group: Entry, columns: readonly Column[]): boolean {
  const name = wordsIn(group, 0, 0);
  if (!name) return false;
  const words = columns.flatMap((_, at) => wordsIn(group, at, 0) ?? []);
  if (words.some(({ text }) => /^\p{Ll}/u.test(text))) return false;
  const above = wordsIn(before, 0, -1);
  return words.length > 1 || !above || !isOneLabel(above, name, columns[0], true);
}
