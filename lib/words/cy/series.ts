/** Welsh, a draft: a series in words. */
import type { Figure } from '@/lib/extract/findings';
import type { Change } from '@/lib/series/definition';
import type { PeriodLength } from '@/lib/series/periods';
import type { Words } from '..';
import { dateText, WELSH_MONTHS } from '../dates';
import { count } from './counted';

const yearOf = (iso: string) => Number(iso.slice(0, 4));
const monthOf = (iso: string) => Number(iso.slice(5, 7));
const month = (iso: string) => WELSH_MONTHS[monthOf(iso) - 1] ?? '';
/** "Ion", "Chwef", "Meh": short enough for an axis, and no two alike. */
const SHORT_MONTHS = 'Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag'.split(' ');
const shortMonth = (iso: string) => SHORT_MONTHS[monthOf(iso) - 1] ?? '';
/** 2026 → "2025/26". */
const twoYears = (last: number) => `${last - 1}/${String(last).slice(2)}`;
const financialYear = (iso: string) => twoYears(yearOf(iso) + (monthOf(iso) > 3 ? 1 : 0));
/** "Ch" for "chwarter". */
const quarterOf = (iso: string) => `Ch${((Math.ceil(monthOf(iso) / 3) + 2) % 4) + 1}`;
const wholeYear = (iso: string) =>
  monthOf(iso) === 3 || monthOf(iso) === 8 ? twoYears(yearOf(iso)) : String(yearOf(iso));

function period(end: string, length: PeriodLength | null): string {
  switch (length) {
    case 'quarter':
      return monthOf(end) % 3 === 0
        ? `${quarterOf(end)} ${financialYear(end)}`
        : `tri mis hyd at ${dateText(end, 'cy')}`;
    case 'month':
      return `${month(end)} ${yearOf(end)}`;
    case 'half':
      return `chwe mis hyd at ddiwedd ${month(end)} ${yearOf(end)}`;
    case 'year':
      return [3, 8, 12].includes(monthOf(end))
        ? wholeYear(end)
        : `blwyddyn hyd at ddiwedd ${month(end)} ${yearOf(end)}`;
    case 'to-date':
      return `y flwyddyn hyd yma, ${month(end)} ${yearOf(end)}`;
    case null:
      return dateText(end, 'cy');
  }
}

const LENGTHS: Readonly<Record<PeriodLength, string>> = {
  month: 'fesul mis',
  quarter: 'fesul chwarter',
  half: 'fesul hanner blwyddyn',
  year: 'fesul blwyddyn',
  'to-date': 'am y flwyddyn hyd yma',
};

const UNITS: Readonly<Record<Figure['unit'], string>> = {
  '%': 'Y cant',
  pp: 'Pwyntiau canran',
  'per 10,000': 'Fesul 10,000',
  'per 100,000': 'Fesul 100,000',
  '£': 'Punnoedd',
  count: 'Niferoedd',
  days: 'Diwrnodau',
  weeks: 'Wythnosau',
  months: 'Misoedd',
  hours: 'Oriau',
  ratio: 'Cymhareb',
  FTE: 'Cyfwerth ag amser llawn',
  other: 'Fel yr argraffwyd',
};

function change(one: Change): string {
  switch (one.kind) {
    case 'unit':
      return `uned: ${UNITS[one.after].toLowerCase()}; cyn hynny: ${UNITS[one.before].toLowerCase()}`;
    case 'limit':
      return `“${one.after}”, cyn hynny “${one.before}”`;
    case 'of-whom':
      return `cyfran o “${one.after}”, cyn hynny o “${one.before}”`;
    case 'name':
      return `enw: “${one.after}”, cyn hynny “${one.before}”`;
    case 'length':
      return `wedi’i roi ${LENGTHS[one.after]}, cyn hynny ${LENGTHS[one.before]}`;
    case 'target':
      return one.after > one.before ? 'codwyd y targed' : 'gostyngwyd y targed';
  }
}

function tick(unit: Figure['unit'], value: number): string {
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  const [amount, after] =
    size >= 1_000_000 ? [size / 1_000_000, 'm'] : size >= 10_000 ? [size / 1000, 'k'] : [size, ''];
  return `${sign}${unit === '£' ? '£' : ''}${count(amount)}${after}${unit === '%' ? '%' : ''}`;
}

type Series = Pick<
  Words['figuresOverTime'],
  | 'unit'
  | 'length'
  | 'period'
  | 'quarter'
  | 'financialYear'
  | 'wholeYear'
  | 'month'
  | 'year'
  | 'tick'
  | 'change'
  | 'shortDate'
>;

export const series: Series = {
  unit: UNITS,
  length: LENGTHS,
  period,
  quarter: quarterOf,
  financialYear,
  wholeYear,
  month: shortMonth,
  year: (iso) => String(yearOf(iso)),
  tick,
  change,
  shortDate: (date) =>
    date === null ? 'dim dyddiad' : `${Number(date.slice(8))} ${shortMonth(date)} ${yearOf(date)}`,
};
