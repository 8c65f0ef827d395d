/** Randomised tests: `npm test` runs a slice of the cases, `npm run soak` all of them; from the same seed, unless `KLOE_SEED` is another. */

const SEED = Number(process.env.KLOE_SEED ?? 20_261_124);
/** Of the cases, in `npm test`. */
const SLICE = 0.06;

/** How many of `all` cases to run, and from which seed; says so as well. `slice`: of dear ones fewer. */
export function casesOf(all: number, slice = SLICE): { readonly numRuns: number; readonly seed: number } {
  const numRuns = process.env.KLOE_CASES === 'all' ? all : Math.ceil(all * slice);
  console.log(`${numRuns.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} cases (seed ${SEED})`);
  return { numRuns, seed: SEED };
}

export type Chance = {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  oneOf<Value>(values: readonly [Value, ...Value[]]): Value;
  /** True so often, 0 to 1. */
  happens(share: number): boolean;
};

/** The same seed, the same run of chance (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    oneOf: (values) => values[below(values.length)] ?? values[0],
    happens: (share) => next() < share,
  };
}
