/**
 * Pairs what the later paper says with what the earlier one said: first the same words, in order;
 * then, between two of those, the likest; then, of what is left, the same and the likest anywhere.
 */
import { pairsElsewhere } from './elsewhere';
import { likenessOf } from './likeness';
import type { Said } from './said';
import { type Indexes, sameInOrder } from './same-order';

/** `null` on one side: only the other paper says so. */
export type Pair = {
  readonly before: number | null;
  readonly after: number | null;
  /** Letter by letter, or what was one paragraph is now two. */
  readonly isSame: boolean;
  /** It stands among others than it did. */
  readonly isMoved: boolean;
};

/** In a gap between two that are the same, each is compared with so many around its own place. */
const REACH = 12;
/** A paragraph may be cut into so many, as the lines of an address are on a page. */
const MOST_PARTS = 8;

/** In the order of the later paper, then what is gone, in that of the earlier. */
export function pairsOf(earlier: readonly Said[], later: readonly Said[]): readonly Pair[] {
  const before = new Map<number, number>();
  const isMoved = new Set<number>();
  const isCut = new Set<number>();
  const parts = new Set<number>();
  const kept = sameInOrder(earlier, later);
  for (const [from, to] of kept) before.set(to, from);
  for (const gap of gapsBetween(kept, earlier.length, later.length)) {
    for (const { from, to } of cutOtherwise(earlier, later, gap)) {
      for (const one of from) parts.add(one);
      for (const one of to) {
        isCut.add(one);
        before.set(one, from[0] ?? 0);
      }
    }
    for (const [from, to] of likestIn(earlier, later, gap, { before, parts })) before.set(to, from);
  }
  const taken = new Set([...before.values(), ...parts]);
  const left = (all: readonly Said[], isTaken: (index: number) => boolean) =>
    all.flatMap((said, index) => (isTaken(index) ? [] : [{ said, index }]));
  for (const [from, to] of pairsElsewhere(
    left(earlier, (index) => taken.has(index)),
    left(later, (index) => before.has(index)),
  )) {
    before.set(to, from);
    taken.add(from);
    isMoved.add(to);
  }
  return [
    ...later.map((said, after): Pair => {
      const from = before.get(after) ?? null;
      const isSame = isCut.has(after) || (from !== null && earlier[from]?.letters === said.letters);
      return { before: from, after, isSame, isMoved: isMoved.has(after) };
    }),
    ...left(earlier, (index) => taken.has(index)).map(
      ({ index }): Pair => ({ before: index, after: null, isSame: false, isMoved: false }),
    ),
  ];
}

type Gap = { readonly from: Indexes; readonly to: Indexes };

function gapsBetween(kept: readonly Indexes[], earlierCount: number, laterCount: number): readonly Gap[] {
  const ends: readonly Indexes[] = [[-1, -1], ...kept, [earlierCount, laterCount]];
  return ends.slice(1).flatMap(([from, to], index): Gap[] => {
    const [lastFrom, lastTo] = ends[index] ?? [-1, -1];
    return from - lastFrom > 1 && to - lastTo > 1
      ? [{ from: [lastFrom + 1, from], to: [lastTo + 1, to] }]
      : [];
  });
}

/** What is one paragraph in one of the papers and several in the other, letter by letter. */
function cutOtherwise(
  earlier: readonly Said[],
  later: readonly Said[],
  { from, to }: Gap,
): readonly { readonly from: readonly number[]; readonly to: readonly number[] }[] {
  const olds = rangeOf(from);
  const news = rangeOf(to);
  return [
    ...news.flatMap((one) => {
      const parts = partsOf(later[one]?.letters ?? '', olds, earlier);
      return parts ? [{ from: parts, to: [one] }] : [];
    }),
    ...olds.flatMap((one) => {
      const parts = partsOf(earlier[one]?.letters ?? '', news, later);
      return parts ? [{ from: [one], to: parts }] : [];
    }),
  ];
}

const rangeOf = ([start, end]: Indexes): readonly number[] =>
  Array.from({ length: end - start }, (_, step) => start + step);

/** Two or more that follow each other and are the whole together. */
function partsOf(whole: string, among: readonly number[], all: readonly Said[]): readonly number[] | null {
  for (const [place, first] of among.entries()) {
    let joined = all[first]?.letters ?? '';
    if (joined === '' || joined === whole || !whole.startsWith(joined)) continue;
    for (let count = 1; count < MOST_PARTS; count++) {
      const next = among[place + count];
      if (next === undefined) break;
      joined += all[next]?.letters ?? '';
      if (joined === whole) return among.slice(place, place + count + 1);
      if (!whole.startsWith(joined)) break;
    }
  }
  return null;
}

/** The likest first; what stood before another stands before it still. */
function likestIn(
  earlier: readonly Said[],
  later: readonly Said[],
  { from, to }: Gap,
  known: { readonly before: ReadonlyMap<number, number>; readonly parts: ReadonlySet<number> },
): readonly Indexes[] {
  const found: { from: number; to: number; likeness: number }[] = [];
  const slope = (to[1] - to[0]) / (from[1] - from[0]);
  for (const one of rangeOf(from)) {
    const expected = Math.round(to[0] + (one - from[0]) * slope);
    const near = rangeOf([Math.max(to[0], expected - REACH), Math.min(to[1], expected + REACH + 1)]);
    for (const other of known.parts.has(one) ? [] : near) {
      const [a, b] = [earlier[one], later[other]];
      if (!a || !b || known.before.has(other)) continue;
      const likeness = a.letters === b.letters ? 2 : likenessOf(a, b);
      if (likeness > 0) found.push({ from: one, to: other, likeness });
    }
  }
  const held: Indexes[] = [];
  for (const one of found.toSorted((a, b) => b.likeness - a.likeness)) {
    const crosses = held.some(([a, b]) => a === one.from || b === one.to || a < one.from !== b < one.to);
    if (!crosses) held.push([one.from, one.to]);
  }
  return held;
}
