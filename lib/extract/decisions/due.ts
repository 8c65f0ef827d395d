/** When something is due, as printed, and the day where that can be worked out from the meeting's. */
import { findDates, isoDate, lastOfMonth, monthNumber, readDate } from '@/lib/document/dates';
import { WELSH_MONTH } from '@/lib/document/welsh-dates';

export type Due = { readonly text: string; readonly date: string | null };

/** What "next" and "the March meeting" are reckoned from; ISO dates. */
export type Reckoning = {
  readonly meetingDate: string | null;
  readonly nextMeeting: string | null;
  /** The days of meetings that the paper names. */
  readonly meetings: readonly string[];
};

/** Tells the day of a match, `null` where it cannot be told, `undefined` where it is no due date at all. */
type DayOf = (match: RegExpExecArray, from: Reckoning) => string | null | undefined;

/** Longer than any sentence that asks for something. */
const LONGEST = 2000;

/** The due date of a sentence: the surest way of saying it that it holds. */
export function dueIn(text: string, from: Reckoning): Due | null {
  const words = text.slice(0, LONGEST);
  const full = fullDateIn(words, from);
  if (full) return full;
  for (const [pattern, dayOf] of [...WAYS, ...WELSH_WAYS]) {
    for (const match of words.matchAll(pattern)) {
      const date = dayOf(match, from);
      if (date !== undefined) return { text: match[0].trim(), date };
    }
  }
  return null;
}

/** What stands in a column for it needs no "by": "19 July 2026", "July 2026". */
export const dueInColumn = (printed: string, from: Reckoning): Due => ({
  text: printed,
  date: readDate(printed) ?? dueIn(`by ${printed}`, from)?.date ?? dueIn(printed, from)?.date ?? null,
});

/** "by 18 December 2026", "for 7 December", "the next meeting (23 November 2026)": what leads to a day. */
const LEADS_TO_DAY =
  /(?:\b(?:by|before|for|on|until|to|from|starting|no later than|ahead of|week commencing|w\/c|meeting|agenda|workshop|erbyn|cyn|ar gyfer|ar|tan)|\() ?(?:the )?$/i;
const LONGEST_LEAD = 32;

function fullDateIn(text: string, { meetingDate }: Reckoning): Due | null {
  for (const { start, end, date } of findDates(text)) {
    const lead = LEADS_TO_DAY.exec(text.slice(Math.max(0, start - LONGEST_LEAD), start));
    if (!lead || (meetingDate !== null && date < meetingDate)) continue;
    return {
      text: text
        .slice(start - lead[0].length, end)
        .replace(/^\(/, '')
        .trim(),
      date,
    };
  }
  return null;
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})\b(?! \d)`;
/** What happened in a month is not due in it: "the visit made in May". */
const NOT_PAST =
  '(?<!\\b(?:held|made|agreed|published|completed|raised|received|presented|considered|since) )';

const WAYS: readonly (readonly [RegExp, DayOf])[] = [
  // "by 6th May", "for the 7 December", "on 22 March", "w/c 22 July"
  [
    new RegExp(
      String.raw`\b(?:by|before|for|on|until|from|starting|no later than|ahead of|week commencing|w/c) (?:the )?${DAY}`,
      'gi',
    ),
    dayAndMonth,
  ],
  // "23 November agenda", "the 4 May meeting"
  [new RegExp(String.raw`\b(?:the )?${DAY}(?= (?:agenda|meeting|committee|workshop)\b)`, 'gi'), dayAndMonth],
  // "by the end of March 2027", "in July", "starting the end of May"
  [
    new RegExp(
      `${NOT_PAST}\\b(?:by|before|until|from|starting|in|for|during) (?:the )?(?:end of |start of |beginning of |middle of )?(?<month>${MONTH})\\b(?: (?<year>20\\d\\d))?(?! ?\\d| (?:meeting|agenda|committee))`,
      'gi',
    ),
    monthAlone,
  ],
  // "the March meeting", "the Committee meeting in March 2027"
  [
    new RegExp(`\\bthe (?<month>${MONTH})(?: (?<year>20\\d\\d))? (?:committee |scrutiny )?meeting\\b`, 'gi'),
    meetingIn,
  ],
  // "by the end of Quarter 3", "reported in Q4 2026/27", but not "performance in quarter 1"
  [
    /\b(?:by|before|(?:reported|presented|brought|provided|circulated|reviewed|completed|back) (?:in|during|at)) (?:the )?(?:end of )?(?:quarter |q)(?<quarter>[1-4])(?:,? (?:of )?(?<year>20\d\d)\/\d\d)?\b/gi,
    quarterEnd,
  ],
  // "within two weeks of the meeting", "in six months", "after 6 months from the start of the scheme"
  [
    /\b(?:within|in|after) (?:the next )?(?<amount>\d{1,3}|[a-z]{1,8}) (?<working>working )?(?<unit>days?|weeks?|months?)\b(?:'? time)?(?<after> (?:of|from|after) [^.;,]{3,40})?/gi,
    lapse,
  ],
  // "at its next meeting", "prior to the next ordinary meeting of the committee"
  [
    /\b(?:at|for|to|in|by|before|prior to|back to) (?:its |the |their |our |a )?next (?:\w+ )?meeting(?: of the (?:committee|panel|board))?/gi,
    (_, { nextMeeting }) => nextMeeting,
  ],
  [
    /\b(?:at|for|to|in|by|before|back to) (?:its |the |their |a )?(?:following|future|forthcoming|next suitable|next available) (?:\w+ )?(?:meeting|workshop|report|session)s?\b/gi,
    () => null,
  ],
  [
    /\b(?:(?:following|after|outside of|outside|with the minutes of) (?:the|this) meeting|(?:in|for) (?:future|forthcoming) (?:years|reports?)|in future|in due course|once (?:completed|available|agreed|published|secured|funding is secured)|as soon as [a-z]+)\b/gi,
    () => null,
  ],
  [
    /\b(?:quarterly|monthly|bi-monthly|annually|weekly|every (?:(?:two|three|four|six|\d{1,2}) )?(?:quarter|months?|meeting|weeks?|year)|each (?:quarter|month|meeting|year)|as an annual (?:agenda )?item)\b/gi,
    () => null,
  ],
];

const WELSH_DAY = String.raw`(?<day>[0-3]?\d)(?:af|ail|il|ydd|fed|ed|eg|ain)? (?:o )?(?<month>${WELSH_MONTH})\b(?! \d)`;

const WELSH_WAYS: typeof WAYS = [
  // "erbyn 6 Mai", "ar gyfer 7 Rhagfyr"
  [new RegExp(String.raw`\b(?:erbyn|cyn|ar gyfer|tan) ${WELSH_DAY}`, 'gi'), dayAndMonth],
  // "erbyn diwedd Mawrth 2027", "ym mis Gorffennaf"
  [
    new RegExp(
      `\\b(?:erbyn|cyn|tan|ym|ar gyfer)(?: diwedd| ddiwedd| canol| dechrau)?(?: mis)? (?<month>${WELSH_MONTH})\\b(?: (?<year>20\\d\\d))?(?! ?\\d)`,
      'gi',
    ),
    monthAlone,
  ],
  // "i'r cyfarfod nesaf", "yng nghyfarfod nesaf y Pwyllgor", "cyn ei gyfarfod nesaf"
  [
    /\b(?:i'r|yn y|yn ei|yng|erbyn y|cyn y|cyn ei|ar gyfer y) (?:[cg]yfarfod|nghyfarfod) nesaf(?: y pwyllgor)?/gi,
    (_, { nextMeeting }) => nextMeeting,
  ],
  [
    /\b(?:i|yn|mewn) (?:[cg]yfarfod(?:ydd)?|nghyfarfodydd) (?:i'r|yn y) dyfodol|\bmaes o law\b|\byn y man\b|\bbob (?:chwarter|mis|blwyddyn|cyfarfod)\b|\byn (?:chwarterol|fisol|flynyddol)\b/gi,
    () => null,
  ],
];

/** The first such day on or after the meeting's; without a meeting no year can be told. */
function dayAndMonth({ groups }: RegExpExecArray, { meetingDate }: Reckoning): string | null {
  if (meetingDate === null) return null;
  const on = (year: number) => isoDate(year, monthNumber(groups?.month ?? ''), Number(groups?.day));
  const year = Number(meetingDate.slice(0, 4));
  const thisYear = on(year);
  return thisYear !== null && thisYear >= meetingDate ? thisYear : on(year + 1);
}

/** A month's last day, from the meeting's own month on; `undefined` where the year says that it is over. */
function monthAlone({ groups }: RegExpExecArray, { meetingDate }: Reckoning): string | null | undefined {
  const month = monthNumber(groups?.month ?? '');
  const stated = groups?.year === undefined ? null : lastOfMonth(Number(groups.year), month);
  if (stated !== null) return meetingDate !== null && stated < meetingDate ? undefined : stated;
  if (meetingDate === null) return null;
  const year = Number(meetingDate.slice(0, 4));
  const thisYear = lastOfMonth(year, month);
  return thisYear >= meetingDate ? thisYear : lastOfMonth(year + 1, month);
}

/** The day of that meeting where the paper names it; else the month's last. */
function meetingIn(match: RegExpExecArray, from: Reckoning): string | null | undefined {
  const last = monthAlone(match, from);
  if (!last) return last;
  return from.meetings.find((day) => day.slice(0, 7) === last.slice(0, 7)) ?? last;
}

/** Councils' years begin on 1 April: Q3 ends on 31 December. */
function quarterEnd({ groups }: RegExpExecArray, { meetingDate }: Reckoning): string | null {
  const month = [6, 9, 12, 3][Number(groups?.quarter) - 1] ?? 3;
  if (groups?.year !== undefined) return lastOfMonth(Number(groups.year) + (month === 3 ? 1 : 0), month);
  if (meetingDate === null) return null;
  const year = Number(meetingDate.slice(0, 4));
  const thisYear = lastOfMonth(year, month);
  return thisYear >= meetingDate ? thisYear : lastOfMonth(year + 1, month);
}

const NUMBER_WORDS = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * "within two weeks": counted from the day of the meeting. Working days are not
 * counted: holidays differ; nor is what begins with something other than the meeting.
 */
function lapse({ groups }: RegExpExecArray, { meetingDate }: Reckoning): string | null | undefined {
  const printed = groups?.amount?.toLowerCase() ?? '';
  const word = NUMBER_WORDS.indexOf(printed);
  const amount = word >= 0 ? Math.max(1, word) : Number(printed);
  if (!Number.isFinite(amount)) return undefined;
  const isFromMeeting = groups?.after === undefined || /\bmeeting\b/i.test(groups.after);
  if (meetingDate === null || groups?.working !== undefined || !isFromMeeting) return null;
  return later(meetingDate, amount, groups?.unit ?? '');
}

/** A month after 31 January is the last of February. */
function later(date: string, amount: number, unit: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (!unit.startsWith('month')) {
    day.setUTCDate(day.getUTCDate() + amount * (unit.startsWith('week') ? 7 : 1));
    return day.toISOString().slice(0, 10);
  }
  const months = day.getUTCFullYear() * 12 + day.getUTCMonth() + amount;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDate(year, month, day.getUTCDate()) ?? lastOfMonth(year, month);
}
