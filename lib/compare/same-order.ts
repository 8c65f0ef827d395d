/** What two papers say in the same words and the same order. */
import type { Said } from './said';

/** Places in what the earlier and what the later paper says. */
export type Indexes = readonly [from: number, to: number];

/** What stands once in both, in an order that both have; and what is the same right beside it. */
export function sameInOrder(earlier: readonly Said[], later: readonly Said[]): readonly Indexes[] {
  const once = (all: readonly Said[]) => {
    const places = Map.groupBy(
      all.map((_, index) => index),
      (index) => all[index]?.letters ?? '',
    );
    return new Map(
      [...places].flatMap(([letters, [at, ...more]]) =>
        at === undefined || more.length > 0 ? [] : [[letters, at] as const],
      ),
    );
  };
  const earlierOnce = once(earlier);
  const both = [...once(later)].flatMap(([letters, to]): Indexes[] => {
    const from = earlierOnce.get(letters);
    return from === undefined ? [] : [[from, to]];
  });
  const ordered = longestRising(both.toSorted((one, other) => one[1] - other[1]));
  return withNeighbours(ordered, earlier, later);
}

/** The longest part of the list in which the first of each two rises as well: n log n. */
function longestRising(all: readonly Indexes[]): readonly Indexes[] {
  const tails: number[] = [];
  const previous: number[] = [];
  all.forEach(([from], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[tails[middle] ?? 0]?.[0] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const chain: Indexes[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const one = all[at];
    if (one) chain.push(one);
  }
  return chain.reverse();
}

/** Rows that come again and again are known by what they stand beside. */
function withNeighbours(
  kept: readonly Indexes[],
  earlier: readonly Said[],
  later: readonly Said[],
): readonly Indexes[] {
  const all: Indexes[] = [];
  const ends = [...kept, [earlier.length, later.length] as const];
  let [from, to] = [-1, -1];
  for (const [nextFrom, nextTo] of ends) {
    const isSame = (one: number, other: number) =>
      one < nextFrom && other < nextTo && earlier[one]?.letters === later[other]?.letters;
    while (isSame(from + 1, to + 1)) all.push([++from, ++to]);
    const back: Indexes[] = [];
    for (let step = 1; nextFrom - step > from && nextTo - step > to; step++) {
      if (earlier[nextFrom - step]?.letters !== later[nextTo - step]?.letters) break;
      back.push([nextFrom - step, nextTo - step]);
    }
    all.push(...back.reverse());
    if (nextFrom < earlier.length && nextTo < later.length) all.push([nextFrom, nextTo]);
    [from, to] = [nextFrom, nextTo];
  }
  return all;
}
