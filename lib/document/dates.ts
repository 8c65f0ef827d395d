/** Dates as councils print them, found in running text. */

export type DateInText = {
  readonly start: number;
  readonly end: number;
  /** ISO date, "2019-11-25". */
  readonly date: string;
};

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** "Monday 25 November 2019", "3rd October, 2019", "25 Nov 2019". */
const LONG_DATE =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? (?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,? (?<year>(?:19|20)\d\d)\b/gi;

/** "25/11/2019", "25.11.19". */
const SHORT_DATE =
  /(?<![\d/.])(?<day>[0-3]?\d)(?<mark>[/.])(?<month>[01]?\d)\k<mark>(?<year>(?:19|20)?\d\d)(?![\d/])/g;

/** Every full date in `text`, in order. Impossible ones (31 September) are left out. */
export function findDates(text: string): readonly DateInText[] {
  const long = [...text.matchAll(LONG_DATE)].map((match) => {
    const { day = '', month = '', year = '' } = match.groups ?? {};
    return { match, date: isoDate(Number(year), monthNumber(month), Number(day)) };
  });
  const short = [...text.matchAll(SHORT_DATE)].map((match) => {
    const { day = '', month = '', year = '' } = match.groups ?? {};
    const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
    return { match, date: isoDate(fullYear, Number(month), Number(day)) };
  });
  return [...long, ...short]
    .flatMap(({ match, date }) =>
      date === null ? [] : [{ start: match.index, end: match.index + match[0].length, date }],
    )
    .sort((a, b) => a.start - b.start);
}

/** The first date in `text`; `null` where there is none. */
export const readDate = (text: string): string | null => findDates(text)[0]?.date ?? null;

/** "10.15 am" → "10:15", "2pm" → "14:00", "19:30" → "19:30". */
export function readTime(text: string): string | null {
  const match = /\b(?<hour>[0-2]?\d)(?:[.:](?<minute>[0-5]\d))? ?(?<half>[ap]\.?m\b)?/i.exec(text);
  const { hour, minute, half } = match?.groups ?? {};
  if (hour === undefined || (minute === undefined && half === undefined)) return null;
  const isAfternoon = /^p/i.test(half ?? '') && Number(hour) < 12;
  const isMidnight = /^a/i.test(half ?? '') && Number(hour) === 12;
  const hours = isAfternoon ? Number(hour) + 12 : isMidnight ? 0 : Number(hour);
  return hours > 23 ? null : `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
}

/** "sept" → 9; 0 for what is no month. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => name.length >= 3 && month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

/** `null` where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** The last day of a month: (2019, 9) → "2019-09-30". */
export const lastOfMonth = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
