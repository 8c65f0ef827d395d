/** The days in an announcement of meetings, whose year often goes without saying. */
import { type DateInText, findDates, isoDate, monthNumber } from '@/lib/document/dates';

export type Day = Pick<DateInText, 'start' | 'end' | 'date'>;

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** "Thursday 14th January", "14 January" without a year behind it. */
const YEARLESS = new RegExp(
  String.raw`\b(?:(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? (?<month>${MONTHS})\b(?!,? \d{4})`,
  'gi',
);
const WEEKDAYS = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];

/** `after`: ISO; a day without a year is the first such day after it, if its weekday agrees. */
export function daysIn(text: string, after: string | null): readonly Day[] {
  const dated = findDates(text);
  if (after === null) return dated;
  const yearless = [...text.matchAll(YEARLESS)].flatMap((match): Day[] => {
    const start = match.index;
    const end = start + match[0].length;
    const date = dayAfter(match.groups ?? {}, after);
    return date === null || dated.some((one) => one.start < end && start < one.end)
      ? []
      : [{ start, end, date }];
  });
  return [...dated, ...yearless].sort((a, b) => a.start - b.start);
}

function dayAfter(
  { weekday, day, month = '' }: Readonly<Record<string, string | undefined>>,
  after: string,
): string | null {
  const year = Number(after.slice(0, 4));
  const days = [year, year + 1].flatMap((one) => isoDate(one, monthNumber(month), Number(day)) ?? []);
  const date = days.find((one) => one > after) ?? null;
  const isRight =
    weekday === undefined || WEEKDAYS[new Date(date ?? '').getUTCDay()] === weekday.toLowerCase();
  return isRight ? date : null;
}
