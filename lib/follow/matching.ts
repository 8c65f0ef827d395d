/** Which of the things asked a passage of a later paper is about, how sure that is, and why. */
import type { Asked } from './asked';
import { daysBetween } from './clock';
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

/** `minute`: the one that it names; `null` where words alone speak for it. */
type Scored = Omit<Match, 'reason'> & {
  readonly score: number;
  readonly minute: { readonly number: string; readonly isOtherDay: boolean } | null;
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
    .near(telling.words, leastOf(telling), (one) => !replaced.has(one.id) && isCandidate(telling, one))
    .flatMap(({ followUp, alike }) => scoreOf(telling, followUp, alike, putOff) ?? []);
  const best = Math.max(...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => telling.source === 'judgement' || score === best)
    .map((match) => ({
      followUp: match.followUp,
      confidence: match.confidence,
      reason: reasonFrom(match, telling, asked),
    }));
}

function reasonFrom({ followUp, minute }: Scored, telling: Telling, asked: Asked): Reason {
  if (minute?.isOtherDay) {
    return { kind: 'other-day', minute: minute.number, day: telling.madeOn ?? '' };
  }
  const words = asked.wordsShared(telling.words, followUp);
  return minute ? { kind: 'minute-and-words', minute: minute.number, words } : { kind: 'words', words };
}

/** The member said that this passage is not about it. */
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

function scoreOf(telling: Telling, followUp: FollowUp, alike: Alike, putOff: SoFar['putOff']): Scored | null {
  const { minute } = followUp;
  if (minute !== null && telling.minutes.includes(minute)) {
    const day = apart(telling.madeOn, followUp.madeOn);
    if (day <= SLIP_DAYS) return byMinute(telling, followUp, minute, day, alike);
  }
  if (telling.source === 'judgement' || telling.source === 'promise') return null;
  const least = leastFor(telling, followUp, putOff);
  if (alike.count < least.words || alike.share < least.share || alike.of < least.of) return null;
  const isDoubtful = telling.source === 'decision' || least === NEARLY_ALL || alike.of < 0.5;
  const confidence = isDoubtful ? 'perhaps' : 'likely';
  const isForDay = least === SAME_DAY ? 1 : 0;
  const score = alike.share + alike.of + isForDay;
  return { followUp, confidence, minute: null, score };
}

/** Below this `scoreOf` says no without looking further. */
function leastOf({ source, minutes }: Telling): {
  readonly minutes: readonly string[];
  readonly share: number;
} {
  switch (source) {
    case 'judgement':
    case 'promise':
      return { minutes, share: Number.POSITIVE_INFINITY };
    case 'programme':
      return { minutes, share: Math.min(SAME_DAY.share, TITLES.share) };
    case 'decision':
      return { minutes, share: Math.min(ON_RECOMMENDATION.share, OTHER_WORDS.share) };
    default:
      return { minutes, share: Math.min(SAME_WORDS.share, NEARLY_ALL.share) };
  }
}

function leastFor(
  { source, minutes, steps, found: { finding } }: Telling,
  { id, minute, dueDate }: FollowUp,
  putOff: SoFar['putOff'],
): Least {
  if (source === 'programme') {
    const days = [dueDate, ...(putOff.get(id) ?? [])];
    const isForDay = steps.some((step) => step.kind === 'comes-back' && isWithin(step.day, days));
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
  return {
    followUp,
    confidence: day === 0 ? 'sure' : 'likely',
    minute: { number: minute, isOtherDay: day !== 0 },
    score: 2 + share + of,
  };
}

/** In days; none where one of them is not known. */
const apart = (one: string | null, other: string | null): number =>
  one === null || other === null || one === other ? 0 : Math.abs(daysBetween(one, other));
