/** How much of one text stands in another, whatever its order: by stretches of letters that both have. */

/** Letters of a stretch, some four words: short enough to survive changes beside it, long enough to be no phrase of all papers. */
const STRETCH = 20;
/** One stretch of so many is looked at, the same ones in every text. */
const ONE_IN = 4;

/** A sample of the stretches of a text, as numbers. */
export function stretchesOf(letters: string): ReadonlySet<number> {
  const kept = new Set<number>();
  let hash = 0;
  for (let at = 0; at < letters.length; at++) {
    const gone = at < STRETCH ? 0 : Math.imul(letters.charCodeAt(at - STRETCH), OLDEST);
    hash = Math.imul(hash - gone, BASE) + letters.charCodeAt(at);
    if (at < STRETCH - 1) continue;
    const mixed = mixedUp(hash);
    if (mixed % ONE_IN === 0) kept.add(mixed);
  }
  return kept;
}

/** From 0 to 1; `null` for a text too short to tell. */
export function shareFound(sought: ReadonlySet<number>, among: ReadonlySet<number>): number | null {
  if (sought.size < FEWEST) return null;
  let found = 0;
  for (const one of sought) if (among.has(one)) found++;
  return found / sought.size;
}

/** Fewer say nothing: a line or two. */
const FEWEST = 8;

const BASE = 0x01000193;
/** What the oldest letter of a stretch was multiplied with, before the next step. */
const OLDEST = power(BASE, STRETCH - 1);

function power(base: number, times: number): number {
  let result = 1;
  for (let step = 0; step < times; step++) result = Math.imul(result, base);
  return result;
}

/** Spreads the bits, so that one in so many is any one. */
function mixedUp(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
