/** Numbers that make one with the next, or give it their currency: "1 in 4", "£2-3m". */
import type { Numeral } from './numerals';

/** "one in four", "1 in every 20"; "three out of four" where it is no count of cases: in words. */
const SHARES = /^ (?:in (?:every )?|(?<out>out of (?:every )?))$/i;
/** What shares are told in. */
const TOLD_IN: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000]);
/** Between the ends of a range. */
const RANGE = /^(?:[-–]| to )$/;

export function joined(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const whole: Numeral[] = [];
  for (const numeral of numerals) {
    const before = whole.at(-1);
    const between = before ? text.slice(before.end, numeral.start) : '';
    if (before && isShare(before, between, numeral))
      whole[whole.length - 1] = {
        ...numeral,
        start: before.start,
        value: before.value / numeral.value,
        unit: 'ratio',
        isSpelled: false,
      };
    else if (before?.unit === '£' && RANGE.test(between) && isScaled(text, numeral))
      whole.push({ ...numeral, unit: '£', isMoney: true });
    else if (!before || before.end <= numeral.start) whole.push(numeral);
  }
  return whole;
}

function isShare(first: Numeral, between: string, second: Numeral): boolean {
  const match = SHARES.exec(between);
  if (!match || first.unit !== 'count' || second.unit !== 'count') return false;
  if (match.groups?.out !== undefined && !(first.isSpelled && second.isSpelled)) return false;
  const isTold = first.value === 1 || TOLD_IN.has(second.value);
  const isWhole = Number.isInteger(first.value) && first.value > 0;
  return isTold && isWhole && first.value < second.value && second.value <= 1000;
}

/** "3m" of "£2-3m", without a currency of its own. */
const isScaled = (text: string, { start, end, unit }: Numeral): boolean =>
  unit === 'count' && /[a-z]$/i.test(text.slice(start, end));
