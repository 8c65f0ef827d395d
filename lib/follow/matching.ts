/** Which of the things asked a passage of a later paper is about, how sure that is, and why. */
import type { Asked } from './asked';
import type { Alike } from './likeness';
import type { FollowUp } from './paper';
import { proposalKey, type Telling } from './tellings';

export type Reason =
  /** The row it was taken from says more. */
  | { readonly kind: 'own-row' }
  | { readonly kind: 'minute-and-words'; readonly minute: string; readonly words: readonly string[] }
  /** The same, but the paper gives another day for the meeting. */
  | { readonly kind: 'other-day'; readonly minute: string; readonly day: string }
  | { readonly kind: 'words'; readonly words: readonly string[] };

export type Match = {
  readonly followUp: FollowUp;
  readonly confidence: 'sure' | 'likely' | 'perhaps';
  readonly reason: Reason;
};

/** Below this even a row that names the minute is about something else that was asked under it. */
const SAME_MINUTE = 0.25;

/** How much of the shorter text, and of the longer one, must be shared words, and how many of them. */
type Least = { readonly share: number; readonly of: number; readonly words: number };

/** Without the minute's number words must do. */
const SAME_WORDS: Least = { share: 0.6, of: 0.3, words: 2 };
/** Where the paper names another minute or day, only a repetition is the same thing. */
const NEARLY_ALL: Least = { share: 0.85, of: 0.6, words: 2 };
/** Another body says it at more length. */
const OTHER_WORDS: Least = { share: 0.45, of: 0, words: 3 };
/** The same where it says that it decides on a recommendation. */
const ON_RECOMMENDATION: Least = { share: 0.25, of: 0, words: 3 };
/** A programme names things in three words. */
const TITLES: Least = { share: 0.4, of: 0.35, words: 2 };
/** The same, for the day for which it was asked or to which it was put off. */
const SAME_DAY: Least = { share: 0.3, of: 0, words: 2 };
/** A tracker's day may be a slip of the pen. */
const SLIP_DAYS = 3;

type Scored = Omit<Match, 'reason'> & {
  readonly score: number;
  readonly reasonFrom: (words: readonly string[]) => Reason;
};

/** What else the papers read so far say of what was asked. */
export type SoFar = {
  /** By id the days to which they put it off. */
  readonly putOff: ReadonlyMap<string, readonly string[]>;
  /** Ids of what was raised by itself and is about an earlier one. */
  readonly replaced: ReadonlySet<string>;
};

/** The best match, or all that are as good; for a judgement every minute it names. */
export function matchFor(telling: Telling, asked: Asked, { putOff, replaced }: SoFar): readonly Match[] {
  const scored = asked
    .near(telling.words, telling.minutes, (one) => !replaced.has(one.id) && isCandidate(telling, one))
    .flatMap(({ followUp, alike }) => {
      const days = () => [followUp.dueDate, ...(putOff.get(followUp.id) ?? [])];
      return scoreOf(telling, followUp, alike, days) ?? [];
    });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => telling.source === 'judgement' || score === best)
    .map(({ followUp, confidence, reasonFrom }) => {
      return { followUp, confidence, reason: reasonFrom(asked.wordsShared(telling.words, followUp)) };
    });
}

export const isWithheldFrom = ({ followUp }: Match, telling: Telling): boolean =>
  followUp.rejected.includes(proposalKey(telling));

/** Only what had been asked when the paper was printed, of the kind the passage speaks of. */
function isCandidate({ source, kind, paper, found }: Telling, one: FollowUp): boolean {
  const { finding } = found;
  const day = source === 'promise' && finding.kind === 'request' ? finding.meetingDate : paper.date;
  if (one.madeOn !== null && day !== null && one.madeOn >= day) return false;
  if (source === 'decision') return one.decider !== null;
  if (source === 'programme') return one.decider === null;
  return source === 'tracker' || kind === null || kind === one.kind;
}

function scoreOf(
  telling: Telling,
  followUp: FollowUp,
  alike: Alike,
  days: () => readonly (string | null)[],
): Scored | null {
  const minute =
    followUp.minute !== null && telling.minutes.includes(followUp.minute) ? followUp.minute : null;
  const day =
    telling.madeOn !== null && followUp.madeOn !== null ? apart(telling.madeOn, followUp.madeOn) : 0;
  if (minute !== null && day <= SLIP_DAYS) return byMinute(telling, followUp, minute, day, alike);
  if (telling.source === 'judgement' || telling.source === 'promise') return null;
  const least = leastFor(telling, followUp, days);
  if (alike.count < least.words || alike.share < least.share || alike.of < least.of) return null;
  const isDoubtful = telling.source === 'decision' || least === NEARLY_ALL || alike.of < 0.5;
  const confidence = isDoubtful ? 'perhaps' : 'likely';
  const isForDay = least === SAME_DAY ? 1 : 0;
  const score = alike.share + alike.of + isForDay;
  return { followUp, confidence, reasonFrom: (words) => ({ kind: 'words', words }), score };
}

function leastFor(
  { source, minutes, steps, found: { finding } }: Telling,
  { minute }: FollowUp,
  days: () => readonly (string | null)[],
): Least {
  if (source === 'programme') {
    const isForDay = steps.some((step) => step.kind === 'comes-back' && isWithin(step.day, days()));
    return isForDay ? SAME_DAY : TITLES;
  }
  if (source === 'decision' && finding.kind === 'recommendation') {
    return /\brecommend/i.test(`${finding.itemTitle} ${finding.text}`) ? ON_RECOMMENDATION : OTHER_WORDS;
  }
  return minutes.length > 0 && minute !== null ? NEARLY_ALL : SAME_WORDS;
}

/** "In January" is due on the last of the month: its meeting in January is meant. */
const isWithin = (day: string | null, dues: readonly (string | null)[]): boolean =>
  day !== null && dues.some((due) => due !== null && day <= due && day.slice(0, 7) === due.slice(0, 7));

function byMinute(
  telling: Telling,
  followUp: FollowUp,
  minute: string,
  day: number,
  { share, of }: Alike,
): Scored | null {
  const isNamedAlone = telling.source === 'judgement';
  if (!isNamedAlone && share < SAME_MINUTE) return null;
  const reasonFrom = (words: readonly string[]): Reason =>
    day === 0
      ? { kind: 'minute-and-words', minute, words }
      : { kind: 'other-day', minute, day: telling.madeOn ?? '' };
  return { followUp, confidence: day === 0 ? 'sure' : 'likely', reasonFrom, score: 2 + share + of };
}

const apart = (one: string, other: string): number =>
  Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
