/** What a list's own marks count: "(c)" is the third letter, "iv." the fourth number, "i" may be either. */

export type Reading = { readonly kind: string; readonly value: number };

const BULLET = /^[•●▪◦·*–-]$/;

/** Each way to read a mark; `[]` for what counts nothing. */
function readingsOf(mark: string): readonly Reading[] {
  const name = mark.replace(/[().\s]/g, '').toLowerCase();
  if (BULLET.test(name)) return [{ kind: name, value: 0 }];
  return [
    ...(/^[a-z]$/.test(name) ? [{ kind: 'letter', value: name.charCodeAt(0) - 96 }] : []),
    ...(/^[ivx]+$/.test(name) ? [{ kind: 'roman', value: romanValue(name) }] : []),
    ...(/^\d{1,3}$/.test(name) ? [{ kind: 'number', value: Number(name) }] : []),
  ];
}

/**
 * Which marks carry on the count of the first: of "c. 1. 2. d." the first and
 * the last. Of two ways to read the first, the one that goes further.
 */
export function carriedOn(marks: readonly string[]): readonly boolean[] {
  const readings = marks.map(readingsOf);
  const runs = (readings[0] ?? []).map(({ kind, value }) => {
    let next = value;
    return readings.map((ways) => {
      const isNext = ways.some((way) => way.kind === kind && way.value === next);
      if (isNext && next > 0) next++;
      return isNext;
    });
  });
  const length = (run: readonly boolean[]) => run.filter((isNext) => isNext).length;
  return runs.reduce(
    (best, run) => (length(run) > length(best) ? run : best),
    marks.map(() => false),
  );
}

/** Whether a list that counts goes from one mark to the other: "(b)" to "(c)". */
export const follows = (before: string, mark: string): boolean =>
  readingsOf(before).some((one) =>
    readingsOf(mark).some(({ kind, value }) => kind === one.kind && one.value > 0 && value === one.value + 1),
  );

/** Whether a list may begin with it: "(a)", "1.", "•". */
export const isFirst = (mark: string): boolean => readingsOf(mark).some(({ value }) => value <= 1);

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const romanValue = (numeral: string): number =>
  [...numeral].reduce((sum, letter, place, letters) => {
    const value = ROMAN[letter] ?? 0;
    return sum + (value < (ROMAN[letters[place + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
