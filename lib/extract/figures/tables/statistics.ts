/**
 * A cell that lists statistics by label: "England rate: 41.6 SN rate: 43.5",
 * "CP plans: Mar 26: 111 Sep 26: 153". A label holds until the next one; a
 * period is none.
 */
import type { Figure, Period, Unit } from '../../findings';
import { comparatorInLabel } from '../../lexicon/comparators';
import type { Calendar } from '../calendar';
import { type NumberInText, numbersIn } from '../numbers';
import { type PeriodInText, periodsIn } from '../periods';

export type Statistic = {
  readonly number: NumberInText;
  readonly label: string;
  readonly unit: Unit;
  readonly period: Period | null;
  readonly role: Figure['role'] | null;
  readonly who: string | null;
};

/** Longer words between two numbers are a sentence. */
const LONGEST_LABEL = 60;
const LONGEST = 1500;

/** Empty where the words are no such list. `rate` is what the table's rates are per. */
export function statisticsIn(words: string, calendar: Calendar, rate: Unit | null): readonly Statistic[] {
  if (words.length > LONGEST) return [];
  const numbers = numbersIn(words);
  if (numbers.length < 2) return [];
  const periods = periodsIn(words, calendar);
  const gaps = numbers.map(({ start }, index) =>
    gapBefore(words, numbers[index - 1]?.end ?? 0, start, periods),
  );
  if (!isList(gaps)) return [];

  let label = '';
  let compared: string | null = null;
  return numbers.map((number, index): Statistic => {
    const gap = gaps[index];
    const isDifference = /^[+−-]/.test(words.slice(number.start, number.end));
    if (gap?.label && !isDifference) {
      label = gap.label;
      compared = comparatorInLabel(label)?.who ?? compared;
    }
    const own = isDifference ? compared : (comparatorInLabel(label)?.who ?? null);
    return {
      number,
      label,
      unit: number.unit === 'count' && rate !== null ? rate : number.unit,
      period: gap?.period ?? null,
      role: own === null ? null : 'comparator',
      who: own,
    };
  });
}

type Gap = { readonly label: string; readonly period: Period | null; readonly hasColon: boolean };

function gapBefore(words: string, from: number, to: number, periods: readonly PeriodInText[]): Gap {
  const period = periods.findLast(({ start, stop }) => start >= from && stop <= to);
  const printed = period
    ? `${words.slice(from, period.start)} ${words.slice(period.stop, to)}`
    : words.slice(from, to);
  const label = printed
    .replace(/^\s*\([^()]{0,20}\)/, '')
    .replace(/^[^a-z]+/i, '')
    .replace(/(?<![\s:=(–@-])[\s:=(–@-]+$/, '')
    .replace(/\s+/g, ' ');
  return {
    label: /[a-z]{2}/i.test(label) ? label : '',
    period: period ? { text: period.text, end: period.end } : null,
    hasColon: /: ?[+−-]? ?£?$/.test(printed),
  };
}

/** Labels are short and set off by colons, or in capitals: "CP 84% LAC 82%". */
function isList(gaps: readonly Gap[]): boolean {
  if (gaps.some(({ label }) => label.length > LONGEST_LABEL)) return false;
  const [first] = gaps;
  if (!first || (first.label === '' && first.period === null)) return false;
  const isSetOff = ({ label, hasColon }: Gap) => hasColon || /^[A-Z][A-Za-z&]{1,5}$/.test(label);
  return gaps.filter(isSetOff).length * 2 >= gaps.length;
}
