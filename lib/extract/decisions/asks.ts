/** What a decision asks: action or none, by when, of whom. */
import { findDates, isoDate, lastOfMonth, monthNumber } from '@/lib/document/dates';

/** "be noted", "approves the minutes", "endorses": nobody has to do anything. */
const ASKS_NOTHING =
  /^(?:that )?(?:(?:the )?committee )?(?:notes?|noted|approves?|approved|agrees?|supports?|endorses?|endorsed|welcomes?|welcomed|receives?|received|accepts?|accepted|confirms?|thanks|thanked|commends?|recognises?)\b|\bbe (?:noted|received|approved|endorsed|welcomed|agreed|confirmed|accepted|commended|signed)\b|\b(?:are|is) (?:noted|commended|recognised|approved|agreed|endorsed|welcomed)\b/i;
/** Words that ask all the same, even in a decision that also notes. */
const ASKS =
  /\b(?:requests?|requested|asks?|asked|determines?|reviews? (?:and|of|progress)|ongoing review|investigates?|considers?|provide[ds]?|provided|supply|circulate[ds]?|prepare[ds]?|report(?:s|ed)? back|arrange[ds]?|explore[ds]?|ensure[ds]?|develop|write|written to|invite[ds]?|include[ds]?|undertake[ns]?|recommends? (?:that|to))\b/i;

/** False for "that the report be noted". */
export const asksForAction = (text: string): boolean => !ASKS_NOTHING.test(text) || ASKS.test(text);

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** "by 6th May", "within 6 months", "at its next meeting", "by the end of March 2027", "once completed". */
const DUE = new RegExp(
  [
    `by (?:the )?(?:end of )?(?:[0-3]?\\d(?:st|nd|rd|th)? )?(?:${MONTH})(?: \\d{4})?`,
    'within (?:the next )?(?:\\w+|\\d+) (?:working )?(?:days?|weeks?|months?)(?: of [^.;,]{3,40})?',
    '(?:at|for|to|in|by|before|prior to|back to) (?:its |the |their |a )?(?:next|following|future|forthcoming) (?:ordinary |scheduled )?(?:meeting|workshop|report)(?: of the committee)?(?: on [0-3]?\\d(?:st|nd|rd|th)? [A-Z][a-z]+(?: \\d{4})?)?',
    '(?:following|after|outside of|outside) the meeting',
    '(?:in|for) (?:future|forthcoming) (?:years|reports?)|in future',
    'once (?:completed|available|agreed|published)|as soon as (?:available|possible)',
    'as soon as [a-z]+',
    'quarterly|monthly|annually|every (?:quarter|month|meeting|six months)',
  ].join('|'),
  'i',
);

export type Due = { readonly text: string; readonly date: string | null };

/** When it is due, as printed, and the day where that can be worked out from the meeting's. */
export function dueIn(text: string, meetingDate: string | null, nextMeeting: string | null): Due | null {
  const match = DUE.exec(text);
  if (!match) return null;
  const [printed] = match;
  return { text: printed, date: dueDate(printed, meetingDate, nextMeeting) };
}

function dueDate(printed: string, meetingDate: string | null, nextMeeting: string | null): string | null {
  const [full] = findDates(printed);
  if (full) return full.date;
  if (/\bnext (?:\w+ )?meeting\b/i.test(printed)) return nextMeeting;
  if (meetingDate === null) return null;
  return dayAndMonth(printed, meetingDate) ?? lapse(printed, meetingDate);
}

/** "by 6th May": the first such day after the meeting. */
function dayAndMonth(printed: string, meetingDate: string): string | null {
  const match = new RegExp(
    `(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th)? )?(?<month>${MONTH})(?: (?<year>\\d{4}))?`,
    'i',
  ).exec(printed);
  if (!match?.groups?.month) return null;
  const month = monthNumber(match.groups.month);
  const meetingYear = Number(meetingDate.slice(0, 4));
  const day = match.groups.day === undefined ? null : Number(match.groups.day);
  const on = (year: number) => (day === null ? lastOfMonth(year, month) : isoDate(year, month, day));
  if (match.groups.year !== undefined) return on(Number(match.groups.year));
  const thisYear = on(meetingYear);
  return thisYear !== null && thisYear >= meetingDate ? thisYear : on(meetingYear + 1);
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

/** "within two weeks": counted from the day of the meeting. Working days are not counted: holidays differ. */
function lapse(printed: string, meetingDate: string): string | null {
  const match = /within (?:the next )?(?<amount>\w+) (?<unit>days?|weeks?|months?)/i.exec(printed);
  const amount = Number(match?.groups?.amount) || NUMBER_WORDS[match?.groups?.amount?.toLowerCase() ?? ''];
  if (!match?.groups?.unit || amount === undefined) return null;
  const day = new Date(`${meetingDate}T00:00:00Z`);
  if (match.groups.unit.startsWith('month')) day.setUTCMonth(day.getUTCMonth() + amount);
  else day.setUTCDate(day.getUTCDate() + amount * (match.groups.unit.startsWith('week') ? 7 : 1));
  return day.toISOString().slice(0, 10);
}

/** "be prepared by the Children's Services department" → the department. */
export function ownerIn(text: string): string | null {
  const match =
    /\b(?:be|is|are) [a-z]+(?:ed|en|n) by (?:the )?(?<by>[A-Z][^.;,]{3,60}?)(?= (?:for|to|at|in|and|by|before)\b|[.;,]|$)/.exec(
      text,
    ) ??
    /^(?:requests?|asks?|requested|asked) (?:that )?the (?<by>(?:[A-Z][\w'-]+|of|for|and)(?: (?:[A-Z][\w'-]+|of|for|and))*)/.exec(
      text,
    );
  return match?.groups?.by ?? null;
}
