/** Whole sentences and table rows of what is on screen, in parts (blocks of a web page, pages of a PDF), and steps among them. */

/** UTF-16 units of the text of its part. */
export type Whole = { readonly start: number; readonly end: number };

/** From the first whole to the last, by part and place in it. */
export type Among = { readonly part: number; readonly nth: number };
export type Wholes = { readonly first: Among; readonly last: Among };

export type WholeStep = 'next' | 'previous' | 'more' | 'less';

/** How many wholes a part holds; parts count from 0. */
type Counts = { readonly parts: number; readonly countIn: (part: number) => number | Promise<number> };

/** The wholes that a stretch of one part touches: the one before it where it touches none. `null` where there are none. */
export function touched(
  wholes: readonly Whole[],
  from: number,
  to: number,
): readonly [number, number] | null {
  if (wholes.length === 0) return null;
  const first = wholes.findIndex(({ end }) => end > from);
  const last = wholes.findLastIndex(({ start }) => start < to);
  const begin = first < 0 ? wholes.length - 1 : first;
  return [begin, Math.max(begin, last)];
}

/** `null` at the ends of the paper, and where there is no less. */
export async function stepped(chosen: Wholes, step: WholeStep, counts: Counts): Promise<Wholes | null> {
  if (step === 'less') {
    if (isSame(chosen.first, chosen.last)) return null;
    const last = await neighbour(chosen.last, -1, counts);
    return last && { ...chosen, last };
  }
  const next = await neighbour(
    step === 'previous' ? chosen.first : chosen.last,
    step === 'previous' ? -1 : 1,
    counts,
  );
  if (next === null) return null;
  return step === 'more' ? { ...chosen, last: next } : { first: next, last: next };
}

const isSame = (one: Among, other: Among): boolean => one.part === other.part && one.nth === other.nth;

async function neighbour(
  { part, nth }: Among,
  by: 1 | -1,
  { parts, countIn }: Counts,
): Promise<Among | null> {
  const beside = nth + by;
  if (beside >= 0 && beside < (await countIn(part))) return { part, nth: beside };
  for (let at = part + by; at >= 0 && at < parts; at += by) {
    const count = await countIn(at);
    if (count > 0) return { part: at, nth: by === 1 ? 0 : count - 1 };
  }
  return null;
}
