/** A series in words: its periods, units and what changed on its way. */
import type { Figure } from '@/lib/extract/findings';
import type { Change } from '@/lib/series/definition';
import type { PeriodLength } from '@/lib/series/periods';
import { dateText, numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const month = (iso: string, style: 'short' | 'long') =>
  new Intl.DateTimeFormat('en-GB', { month: style, timeZone: 'UTC' }).format(new Date(iso));
/** 2026, 3 → "2025/26". */
const twoYears = (last: number) => `${last - 1}/${String(last).slice(2)}`;
const yearOf = (iso: string) => Number(iso.slice(0, 4));
const monthOf = (iso: string) => Number(iso.slice(5, 7));
/** The financial year that a day lies in. */
const financialYear = (iso: string) => twoYears(yearOf(iso) + (monthOf(iso) > 3 ? 1 : 0));
const quarterOf = (iso: string) => `Q${((Math.ceil(monthOf(iso) / 3) + 2) % 4) + 1}`;

/** "2025/26" for what ends in March or August, else "2025". */
const wholeYear = (iso: string) =>
  monthOf(iso) === 3 || monthOf(iso) === 8 ? twoYears(yearOf(iso)) : String(yearOf(iso));

/** ("2026-09-30", "quarter") → "Q2 2026/27"; a day where the length is not said. */
function period(end: string, length: PeriodLength | null): string {
  switch (length) {
    case 'quarter':
      return monthOf(end) % 3 === 0
        ? `${quarterOf(end)} ${financialYear(end)}`
        : `three months to ${dateText(end, 'en-GB')}`;
    case 'month':
      return `${month(end, 'long')} ${yearOf(end)}`;
    case 'half':
      return `six months to ${month(end, 'long')} ${yearOf(end)}`;
    case 'year':
      return [3, 8, 12].includes(monthOf(end))
        ? wholeYear(end)
        : `year to ${month(end, 'long')} ${yearOf(end)}`;
    case 'to-date':
      return `year to date, ${month(end, 'long')} ${yearOf(end)}`;
    case null:
      return dateText(end, 'en-GB');
  }
}

const LENGTHS: Readonly<Record<PeriodLength, string>> = {
  month: 'by month',
  quarter: 'by quarter',
  half: 'by half-year',
  year: 'by year',
  'to-date': 'for the year to date',
};

const UNITS: Readonly<Record<Figure['unit'], string>> = {
  '%': 'Per cent',
  pp: 'Percentage points',
  'per 10,000': 'Per 10,000',
  'per 100,000': 'Per 100,000',
  '£': 'Pounds',
  count: 'Numbers',
  days: 'Days',
  weeks: 'Weeks',
  months: 'Months',
  hours: 'Hours',
  ratio: 'A ratio',
  FTE: 'Full-time equivalents',
  other: 'As printed',
};

function change(one: Change): string {
  switch (one.kind) {
    case 'unit':
      return `given in ${UNITS[one.after].toLowerCase()}, before that in ${UNITS[one.before].toLowerCase()}`;
    case 'limit':
      return `“${one.after}”, before that “${one.before}”`;
    case 'of-whom':
      return `a share of “${one.after}”, before that of “${one.before}”`;
    case 'name':
      return `named “${one.after}”, before that “${one.before}”`;
    case 'length':
      return `given ${LENGTHS[one.after]}, before that ${LENGTHS[one.before]}`;
    case 'target':
      return one.after > one.before ? 'target raised' : 'target lowered';
  }
}

function tick(unit: Figure['unit'], value: number): string {
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  const [amount, after] =
    size >= 1_000_000 ? [size / 1_000_000, 'm'] : size >= 10_000 ? [size / 1000, 'k'] : [size, ''];
  return `${sign}${unit === '£' ? '£' : ''}${count(amount)}${after}${unit === '%' ? '%' : ''}`;
}

export const series = {
  unit: UNITS,
  length: LENGTHS,
  period,
  quarter: quarterOf,
  financialYear,
  wholeYear,
  month: (iso: string) => month(iso, 'short'),
  year: (iso: string) => String(yearOf(iso)),
  /** Of the scale: 1,200,000 of "£" → "£1.2m". */
  tick,
  change,
  /** "24 Nov 2026": where a column has no room. */
  shortDate: (date: string | null) =>
    date === null ? 'no date' : `${Number(date.slice(8))} ${month(date, 'short')} ${yearOf(date)}`,
};
