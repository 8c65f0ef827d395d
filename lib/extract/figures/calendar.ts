/**
 * Months and quarters without a year. "In September" in a paper of November
 * 2019 is September 2019; in a budget for 2020/21, Q2 ends in September 2020.
 */
import { isoDate, lastOfMonth } from '@/lib/document/dates';
import type { Period } from '../findings';

export type Calendar = {
  /** ISO: when the words were written; `null` where the paper does not say. */
  readonly today: string | null;
  /** The financial year that the section's title names: "Improvement plan 2019/20". */
  readonly year: Period | null;
  /** What the section as a whole reports on: "position at the end of September 2019". */
  readonly reporting: Period | null;
};

export const NO_CALENDAR: Calendar = { today: null, year: null, reporting: null };

/** The last day of the latest such month: ("2019-11-25", 9) → "2019-09-30". */
export function endOfMonth(calendar: Calendar, month: number): string | null {
  const { today, year } = calendar;
  const first = firstYearOf(year);
  if (first !== null) {
    const end = lastOfMonth(first + (month < 4 ? 1 : 0), month);
    if (today === null || end <= lastDayOf(today)) return end;
  }
  const day = lastDayKnown(calendar);
  return day === null ? null : latest(day, (year) => lastOfMonth(year, month));
}

/** The latest such day: ("2019-11-25", 9 October) → "2019-10-09". */
export const dayOf = ({ today }: Calendar, month: number, day: number): string | null =>
  today === null ? null : latest(today, (year) => isoDate(year, month, day));

/** Quarter 1 is April to June, of the section's financial year if it names one, else the latest. */
export function endOfQuarter(calendar: Calendar, quarter: number): string | null {
  const first = firstYearOf(calendar.year);
  if (first !== null) return quarterOf(first, quarter);
  const day = lastDayKnown(calendar);
  return day === null ? null : latest(day, (year) => quarterOf(year, quarter));
}

/** When the words were written; where the paper does not say, what they report on. */
const lastDayKnown = ({ today, reporting }: Calendar): string | null => today ?? reporting?.end ?? null;

/** (2019, 2) → "2019-09-30"; (2019, 4) → "2020-03-31". */
export const quarterOf = (firstYear: number, quarter: number): string =>
  quarter === 4 ? lastOfMonth(firstYear + 1, 3) : lastOfMonth(firstYear, quarter * 3 + 3);

/** The year before: 69% "in September", beside June 2019, is September 2018. */
export function before(calendar: Calendar, end: string | null): Calendar {
  return end === null ? calendar : { ...calendar, today: end, year: null };
}

/** 2019/20 ends in March 2020 and begins in 2019. */
const firstYearOf = (year: Period | null): number | null =>
  year?.end ? Number(year.end.slice(0, 4)) - 1 : null;

/** True for a period that had not begun when the words were written. */
export function isAhead({ today }: Calendar, period: Period | null): boolean {
  if (today === null || !period?.end) return false;
  const months = /\d ?[/–-] ?\d/.test(period.text) ? 12 : /quarter|q[1-4]/i.test(period.text) ? 3 : 1;
  const [year, month] = [period.end.slice(0, 4), period.end.slice(5, 7)].map(Number);
  return lastOfMonth(year ?? 0, (month ?? 0) - months) > today;
}

/** True for a period that had begun when the words were written, and not ended: no day to be "current" on. */
export const isUnderWay = ({ today }: Calendar, period: Period | null): boolean =>
  today !== null && period?.end != null && period.end > lastDayOf(today);

/** Of what each year gives, the last that is not after the month of `today`. */
function latest(today: string, endIn: (year: number) => string | null): string | null {
  const thisYear = Number(today.slice(0, 4));
  const limit = lastDayOf(today);
  for (const year of [thisYear, thisYear - 1, thisYear - 2]) {
    const end = endIn(year);
    if (end !== null && end <= limit) return end;
  }
  return null;
}

const lastDayOf = (day: string): string => lastOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
