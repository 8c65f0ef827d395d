/** Dates as councils print them, found in running text. */
import { matchesOf } from './matches';
import {
  isWelshAfternoon,
  isWelshMorning,
  WELSH_DATE,
  WELSH_HALF,
  WELSH_MONTH_FIRST,
  WELSH_MONTH_NAME,
  welshMonthNumber,
} from './welsh-dates';

export type DateInText = {
  readonly start: number;
  readonly end: number;
  /** ISO date, "2019-11-25"; of a stretch of days the last. */
  readonly date: string;
  /** The first day of a stretch ("18 to 29 July 2022"); else the same as `date`. */
  readonly first: string;
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

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_NAME = new RegExp(`\\b(?:${MONTH})`, 'i');
const WEEKDAY = '(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const ORDINAL = '(?:st|nd|rd|th)?';

/** "Monday 25 November 2019", "3rd October, 2019", "25-Nov-2019", "18 to 29 July 2022", "the 5th day of May 2027". */
const LONG_DATE = new RegExp(
  String.raw`\b${WEEKDAY}(?:the )?(?:(?<from>[0-3]?\d)${ORDINAL}(?: (?<fromMonth>${MONTH})\.?)? ?(?:-|–|to|and|&) ?${WEEKDAY})?(?<day>[0-3]?\d)${ORDINAL}(?: day)?(?: of)?[ -](?<month>${MONTH})\.?,?[ -](?<year>(?:19|20)\d\d)\b`,
  'gi',
);

/** "November 25, 2019", "July 11th, 2024". */
const MONTH_FIRST = new RegExp(
  String.raw`\b(?<month>${MONTH})\.? (?<day>[0-3]?\d)${ORDINAL},? (?<year>(?:19|20)\d\d)\b`,
  'gi',
);

/** "25/11/2019", "25.11.19", "25-11-2019". */
const SHORT_DATE =
  /(?<![\d/.-])(?<day>[0-3]?\d)(?<mark>[/.-])(?<month>[01]?\d)\k<mark>(?<year>(?:19|20)?\d\d)(?![\d/]|[.-]\d)/g;

/** "2019-11-25". */
const ISO_DATE = /(?<![\d/.-])(?<year>(?:19|20)\d\d)-(?<month>[01]\d)-(?<day>[0-3]\d)(?![\d-])/g;

/** Every full date in `text`, in order. Impossible ones (31 September) are left out. */
export function findDates(text: string): readonly DateInText[] {
  const forms = [
    ...(MONTH_NAME.test(text) ? [LONG_DATE, MONTH_FIRST] : []),
    ...(WELSH_MONTH_NAME.test(text) ? [WELSH_DATE, WELSH_MONTH_FIRST] : []),
    SHORT_DATE,
    ISO_DATE,
  ];
  const found = forms.flatMap((pattern) =>
    matchesOf(pattern, text).flatMap((match) => dateFrom(match, text)),
  );
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter(({ start }, index) => start >= (inOrder[index - 1]?.end ?? 0));
}

/** The first date in `text`; `null` where there is none. */
export const readDate = (text: string): string | null => findDates(text)[0]?.date ?? null;

function dateFrom(match: RegExpExecArray, text: string): readonly DateInText[] {
  const { from, fromMonth, day = '', month = '', year = '', mark } = match.groups ?? {};
  if (mark === '.' && year.length === 2 && !isDotted(match[0], day, month, text)) return [];
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const number = (name: string) => (/^\d/.test(name) ? Number(name) : monthNumber(name));
  const date = isoDate(fullYear, number(month), Number(day));
  if (date === null) return [];
  const first = from === undefined ? null : isoDate(fullYear, number(fromMonth ?? month), Number(from));
  const isStretch = first !== null && first < date;
  return [{ start: match.index, end: match.index + match[0].length, date, first: isStretch ? first : date }];
}

/** "4.1.31" is a section of a constitution; "25.11.19", "05.02.21" and a cell of "4.1.22" alone are days. */
const isDotted = (words: string, day: string, month: string, text: string): boolean =>
  Number(day) > 12 || (day.length === 2 && month.length === 2) || text.trim() === words;

const HALF = String.raw`[ap]\.?m\b|${WELSH_HALF}`;
/** "10.15 am", "2pm", "19:30", "1.00 p.m.", "12 noon", "14.00 hours", "2.00 y.p.". */
const TIME = new RegExp(
  String.raw`(?<![\d.£:/])(?<hour>[0-2]?\d)(?:[.:](?<minute>[0-5]\d) ?(?<half>${HALF})?(?![\d%]|[.:/]\d)| ?(?<bare>${HALF})| (?<noon>noon|midday|hanner dydd)\b)`,
  'gi',
);

/** The first time of day in `text`, 24 hours: "10.15 am" → "10:15", "2pm" → "14:00", "noon" → "12:00". */
export function readTime(text: string): string | null {
  for (const { groups } of matchesOf(TIME, text)) {
    const half = groups?.half ?? groups?.bare ?? '';
    const hour = Number(groups?.hour);
    const isAfternoon = /^p/i.test(half) || isWelshAfternoon(half);
    const isMorning = /^a/i.test(half) || isWelshMorning(half);
    const hours = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour === 12 ? 0 : hour;
    if (hours <= 23) return `${String(hours).padStart(2, '0')}:${groups?.minute ?? '00'}`;
  }
  return /\b(?:noon|midday|hanner dydd)\b/i.test(text) ? '12:00' : null;
}

/** "sept" → 9, "Medi" → 9; 0 for what is no month. */
export function monthNumber(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  const english = start.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(start));
  return english + 1 || welshMonthNumber(name);
}

/** `null` where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const isReal = day >= 1 && day <= daysIn(year, month);
  return isReal ? `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` : null;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day of a month: (2019, 9) → "2019-09-30". Months count on: (2019, 0) is December 2018. */
export function lastOfMonth(year: number, month: number): string {
  const ofYear = year + Math.floor((month - 1) / 12);
  const ofMonth = ((((month - 1) % 12) + 12) % 12) + 1;
  return `${String(ofYear).padStart(4, '0')}-${twoDigits(ofMonth)}-${daysIn(ofYear, ofMonth)}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0);
