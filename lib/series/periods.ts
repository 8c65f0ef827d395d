/** The period a paper names → how long it is. When it ends the figure says itself. */
import type { Period } from '@/lib/extract/findings';

export type PeriodLength = 'month' | 'quarter' | 'half' | 'year' | 'to-date';

/** How many months from one to the next; of what runs from April to date, none. */
export const MONTHS_IN: Readonly<Record<Exclude<PeriodLength, 'to-date'>, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

const TO_DATE = /\b(?:to[- ]date|ytd|cumulative)\b/i;
const QUARTER = /\bq(?:tr|uarter)? ?[1-4]\b|\bquarter\b/i;
const HALF = /\bhalf[- ]year|\bsix months\b|\bh[12]\b/i;
/** "2025/26", "year ended 31 March 2026", "12 months to September". */
const YEAR = /\b(?:19|20)?\d\d ?[/–-] ?(?:20)?\d\d\b|\byear\b|\b(?:12|twelve) months\b/i;
/** "as at 30 September 2026", "end of June": a day, which is as long as nothing. */
const ON_A_DAY = /\b(?:as )?at\b|\bend\b|\b[0-3]?\d(?:st|nd|rd|th)? [a-z]{3,9}\b|\d[/.-]\d+[/.-]\d/i;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const MONTHS =
  /\b[a-z]{3,9}\b.*(?:-|–|\bto\b|\band\b|&|,).*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** `null` where the words do not say: a count on a day, a stretch of some months. */
export function lengthOf({ text }: Period): PeriodLength | null {
  if (TO_DATE.test(text)) return 'to-date';
  if (/\bend\b/i.test(text)) return null;
  if (QUARTER.test(text)) return 'quarter';
  if (HALF.test(text)) return 'half';
  if (ON_A_DAY.test(text) && MONTH.test(text)) return /\byear\b/i.test(text) ? 'year' : null;
  if (/\d[/.-]\d+[/.-]\d/.test(text)) return null;
  if (MONTHS.test(text)) return null;
  if (MONTH.test(text)) return 'month';
  return YEAR.test(text) || /^(?:in |during )?(?:19|20)\d\d$/.test(text.trim()) ? 'year' : null;
}

/** Months since the year 0, with the day as a part of one: what time is drawn by. */
export function monthsOf(iso: string): number {
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
  return year * 12 + month - 1 + day / daysIn(year, month);
}

/** The last day of the month so many months later: ("2026-06-30", 3) → "2026-09-30". */
export function monthsLater(iso: string, months: number): string {
  const at = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${daysIn(year, month)}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 31);
