/** The day that a due date comes to, reckoned from the meeting's. */
import { isoDate, lastOfMonth, monthNumber } from '@/lib/document/dates';

/** What "next" and "the March meeting" are reckoned from; ISO dates. */
export type Reckoning = {
  readonly meetingDate: string | null;
  readonly nextMeeting: string | null;
  /** The days of meetings that the paper names. */
  readonly meetings: readonly string[];
};

/** Tells the day of a match, `null` where it cannot be told, `undefined` where it is no due date at all. */
export type DayOf = (match: RegExpExecArray, from: Reckoning) => string | null | undefined;

/** The first such day on or after the meeting's. */
export function dayAndMonth({ groups }: RegExpExecArray, { meetingDate }: Reckoning): string | null {
  const month = monthNumber(groups?.month ?? '');
  return onOrAfter(meetingDate, (year) => isoDate(year, month, Number(groups?.day)));
}

/** A month's last day, from the meeting's own month on; `undefined` where the year says that it is over. */
export function monthAlone(
  { groups }: RegExpExecArray,
  { meetingDate }: Reckoning,
): string | null | undefined {
  const month = monthNumber(groups?.month ?? '');
  const stated = groups?.year === undefined ? null : lastOfMonth(Number(groups.year), month);
  if (stated !== null) return meetingDate !== null && stated < meetingDate ? undefined : stated;
  return onOrAfter(meetingDate, (year) => lastOfMonth(year, month));
}

/** Councils' years begin on 1 April: Q3 ends on 31 December. */
export function quarterEnd({ groups }: RegExpExecArray, { meetingDate }: Reckoning): string | null {
  const month = [6, 9, 12, 3][Number(groups?.quarter) - 1] ?? 3;
  if (groups?.year !== undefined) return lastOfMonth(Number(groups.year) + (month === 3 ? 1 : 0), month);
  return onOrAfter(meetingDate, (year) => lastOfMonth(year, month));
}

/** Of the meeting's year, else of the next; `null` without a meeting. */
function onOrAfter(meetingDate: string | null, dayIn: (year: number) => string | null): string | null {
  if (meetingDate === null) return null;
  const year = Number(meetingDate.slice(0, 4));
  const thisYear = dayIn(year);
  return thisYear !== null && thisYear >= meetingDate ? thisYear : dayIn(year + 1);
}

/** A month after 31 January is the last of February. */
export function later(date: string, amount: number, unit: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (!unit.startsWith('month')) {
    day.setUTCDate(day.getUTCDate() + amount * (unit.startsWith('week') ? 7 : 1));
    return day.toISOString().slice(0, 10);
  }
  const months = day.getUTCFullYear() * 12 + day.getUTCMonth() + amount;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDate(year, month, day.getUTCDate()) ?? lastOfMonth(year, month);
}
