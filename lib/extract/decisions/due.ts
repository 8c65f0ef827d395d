/** When something is due, as printed, and the day where that can be worked out from the meeting's. */
import { findDates, readDate } from '@/lib/document/dates';
import { type DayOf, dayAndMonth, later, monthAlone, quarterEnd, type Reckoning } from './due-days';
import { WELSH_WAYS } from './welsh-due';

export type Due = { readonly text: string; readonly date: string | null };

/** Longer than any sentence that asks for something. */
const LONGEST = 2000;

/** The due date of a sentence: the surest way of saying it that it holds. */
export function dueIn(text: string, from: Reckoning): Due | null {
  const words = text.slice(0, LONGEST);
  const asked = words.replace(TOLD_OF_IT, ',');
  return (asked === words ? null : surestIn(asked, from)) ?? surestIn(words, from);
}

/** "the policy, which is considered elsewhere on 6 September, be brought": when that is, is no due date. */
const TOLD_OF_IT = /, which [^,.;]{3,160},/g;

function surestIn(words: string, from: Reckoning): Due | null {
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

/** What stands in a column for it needs no "by": "19 July 2026", "July 2026", "Gorffennaf 2026". */
export const dueInColumn = (printed: string, from: Reckoning): Due => ({
  text: printed,
  date:
    readDate(printed) ??
    dueIn(`by ${printed}`, from)?.date ??
    dueIn(`erbyn ${printed}`, from)?.date ??
    dueIn(printed, from)?.date ??
    null,
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
  // "by the autumn", "in the new year"
  [
    /\b(?:by|before|in|during) (?:the )?(?:end of |early |late )?(?:the )?(?:spring|summer|autumn|new year|christmas|easter)\b(?: (?:of )?20\d\d)?/gi,
    () => null,
  ],
  [
    /\b(?:quarterly|monthly|bi-monthly|annually|weekly|every (?:(?:two|three|four|six|\d{1,2}) )?(?:quarter|months?|meeting|weeks?|year)|each (?:quarter|month|meeting|year)|as an annual (?:agenda )?item)\b/gi,
    () => null,
  ],
];

/** The day of that meeting where the paper names it; else the month's last. */
function meetingIn(match: RegExpExecArray, from: Reckoning): string | null | undefined {
  const last = monthAlone(match, from);
  if (!last) return last;
  return from.meetings.find((day) => day.slice(0, 7) === last.slice(0, 7)) ?? last;
}

const NUMBER_WORDS = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "When a pupil is excluded, the money follow": what comes is counted from that, whenever it is. */
const AFTER_EVENT = /(?:^|[.;] )(?:that )?(?:if|if\/when|when|whenever|once|each time)\b[^.;]*$/i;
const LONGEST_EVENT = 200;

/**
 * "within two weeks": counted from the day of the meeting. Working days are not
 * counted: holidays differ; nor is what begins with something other than the meeting.
 */
function lapse(
  { groups, input, index }: RegExpExecArray,
  { meetingDate }: Reckoning,
): string | null | undefined {
  const printed = groups?.amount?.toLowerCase() ?? '';
  const word = NUMBER_WORDS.indexOf(printed);
  const amount = word >= 0 ? Math.max(1, word) : Number(printed);
  if (!Number.isFinite(amount)) return undefined;
  const isFromMeeting =
    (groups?.after === undefined || /\bmeeting\b/i.test(groups.after)) &&
    !AFTER_EVENT.test(input.slice(Math.max(0, index - LONGEST_EVENT), index));
  if (meetingDate === null || groups?.working !== undefined || !isFromMeeting) return null;
  return later(meetingDate, amount, groups?.unit ?? '');
}
