/** A sum as checks write it, taken apart again to be set in a column: "231 + 124 − 95 = 260". */

export type WrittenSum = {
  readonly parts: readonly { readonly sign: '' | '+' | '−'; readonly printed: string }[];
  readonly sum: string;
};

/** Signs stand between spaces; those of a number touch it: "(77)", "-5". */
const SIGN = / (?<sign>[+−]) /;

/** `null` where it is no sum. */
export function sumIn(written: string): WrittenSum | null {
  const [left = '', sum] = written.split(' = ');
  const [first, ...rest] = left.split(SIGN);
  if (sum === undefined || first === undefined || rest.length === 0) return null;
  const more = rest.flatMap((sign, place) => {
    const printed = rest[place + 1];
    return place % 2 === 0 && printed !== undefined
      ? [{ sign: sign === '−' ? ('−' as const) : ('+' as const), printed }]
      : [];
  });
  return { parts: [{ sign: '', printed: first }, ...more], sum };
}
