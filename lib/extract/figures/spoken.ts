/**
 * Which period each number of a sentence speaks of: the one named beside it,
 * else the one that the words before have been speaking of. "CP visits were at
 * 86% in September 2026, compared to 71% in May; LAC visits at 85%, compared to
 * 81%": 85 is of September, 81 of May.
 */
import { isoDate, lastOfMonth } from '@/lib/document/dates';
import type { Period, Polarity, Unit } from '../findings';
import type { Calendar } from './calendar';
import type { NumberInText } from './numbers';
import { type PeriodInText, periodsIn } from './periods';

export type Spoken = {
  readonly calendar: Calendar;
  /** What is spoken of; `null` before any period is named. */
  readonly now: Period | null;
  /** What it is compared with. */
  readonly compared: Period | null;
  /** The target that the paragraph before has set, where it gave no figure to set against it. */
  readonly aim: Aim | null;
};

export type Aim = {
  readonly value: number;
  readonly unit: Unit;
  /** What it is a target for: "timeliness of visits". */
  readonly indicator: string;
  readonly polarity: Polarity | null;
};

/** "compared to", "an increase from", "(quarter 1:". */
const LOOKS_BACK =
  /\b(?:compared (?:to|with)|from|against|than|previously)(?: (?:the|an?|about|approximately|only|just))? ?$/i;
/** "(92.9% at the same point last year)": a period that is named by another. */
const YEAR_BEFORE =
  /^[^.;,\d]{0,25}\b(?<words>last year|the (?:year before|previous year)|a year (?:before|earlier|ago))\b/i;
/** "the same period last year (84.25%)". */
const OF_YEAR_BEFORE =
  /\b(?:same (?:period|point|time|quarter|month)) (?:in |of )?(?<words>last year|the (?:year before|previous year))[ (]*$/i;
/** "There are currently 12": of the period that the section reports on. */
const NOW = /\b(?:current(?:ly)?|at present|to date|as of now)\b/i;

export type Timed = {
  readonly periods: readonly (Period | null)[];
  /** Which of them are quoted to compare with. */
  readonly earlier: readonly boolean[];
  /** Which name their period themselves. */
  readonly dated: readonly boolean[];
  /** The sentence with spaces where periods stood, so that no measure is named by a month. */
  readonly blanked: string;
  readonly spoken: Spoken;
};

/** What a sentence without numbers leaves spoken of. */
export function spokenAfter(sentence: string, spoken: Spoken): Spoken {
  const found = periodsIn(sentence, spoken.calendar);
  const last = plain(found.findLast((one) => !isSince(sentence, one)));
  return last === null ? spoken : { ...spoken, now: last };
}

export function periodsOfNumbers(sentence: string, numbers: readonly NumberInText[], spoken: Spoken): Timed {
  const { calendar } = spoken;
  const found = periodsIn(sentence, calendar);
  let { now, compared } = spoken;
  if (NOW.test(sentence)) now = calendar.reporting ?? now;
  let next = 0;
  let taken: PeriodInText | undefined;
  const dated: boolean[] = [];
  const earlier: boolean[] = [];
  const periods = numbers.map((number, index) => {
    while ((found[next]?.stop ?? Number.POSITIVE_INFINITY) <= number.start) next++;
    const left = found[next - 1];
    const right = found.slice(next, next + 2).find(({ start }) => start >= number.end);
    taken = nearer(
      sentence,
      number,
      left && left !== taken && left.start >= (numbers[index - 1]?.end ?? 0) ? left : undefined,
      right && isBeside(sentence, number.end, right, numbers[index + 1]?.start) ? right : undefined,
    );
    const before = sentence.slice(Math.max(0, number.start - 40), number.start);
    const isEarlier = LOOKS_BACK.test(before);
    earlier.push(isEarlier);
    const own = taken && !isSince(sentence, taken) ? plain(taken) : null;
    if (own && (isEarlier || /\([^)]*$/.test(before))) compared = own;
    else if (own) now = own;
    dated.push(own !== null);
    const words = own ? undefined : yearBeforeOf(sentence, number);
    if (words !== undefined) return yearBefore(now, words);
    return own ?? (isEarlier ? (compared ?? now) : now);
  });
  return { periods, earlier, dated, blanked: blank(sentence, found), spoken: { ...spoken, now, compared } };
}

const yearBeforeOf = (sentence: string, { start, end }: NumberInText): string | undefined =>
  (
    YEAR_BEFORE.exec(sentence.slice(end, end + 50)) ??
    OF_YEAR_BEFORE.exec(sentence.slice(Math.max(0, start - 60), start))
  )?.groups?.words;

/** A year before what is spoken of; `null` where its end is not known. */
function yearBefore(now: Period | null, text: string): Period | null {
  if (!now?.end) return null;
  const [year = 0, month = 0, day = 0] = now.end.split('-').map(Number);
  const isLast = now.end === lastOfMonth(year, month);
  return { text, end: isLast ? lastOfMonth(year - 1, month) : isoDate(year - 1, month, day) };
}

/** Behind the number in its own clause, and before the next number. */
const isBeside = (
  sentence: string,
  end: number,
  { start, stop }: PeriodInText,
  next = sentence.length,
): boolean =>
  stop <= next &&
  start - end <= FAR &&
  !OTHER_CLAUSE.test(sentence.slice(end, start)) &&
  !(GOES_ON.test(sentence.slice(end, start)) && LEADS.test(sentence.slice(stop, next)));

/** Further on, a period is of something else. */
const FAR = 160;
/** "… of 21 days and ahead of Q3 in 2025/26 at 26 days": the period leads to the next number. */
const GOES_ON = /,|\band\b/i;
const LEADS = /^,? (?:at|of|was|were|is|it was) $/i;
const OTHER_CLAUSE = /;|, (?:and|but|so)\b|\b(?:that|which|when|because|but|while|whilst|until)\b/i;

/** The nearer of the two; "Q1: 23%" is of Q1, whatever follows. */
function nearer(sentence: string, number: NumberInText, left?: PeriodInText, right?: PeriodInText) {
  if (!left || !right) return left ?? right;
  const between = sentence.slice(left.stop, number.start);
  if (/^[\s:=–-]*$/.test(between)) return left;
  return between.length < right.start - number.end ? left : right;
}

/** "since September 2016" is a beginning, and no end. */
const isSince = (sentence: string, { start, text }: PeriodInText): boolean =>
  /\bsince $/i.test(sentence.slice(Math.max(0, start - 6), start)) || /^since /i.test(text);

const plain = (period: PeriodInText | undefined): Period | null =>
  period ? { text: period.text, end: period.end } : null;

function blank(sentence: string, periods: readonly PeriodInText[]): string {
  let at = 0;
  const parts = periods.map(({ start, stop }) => {
    const part = sentence.slice(at, start) + ' '.repeat(stop - start);
    at = stop;
    return part;
  });
  return parts.join('') + sentence.slice(at);
}
