/** By when something is due, who says so, and how late it is. */
import type { Life } from './life';
import type { FollowUp } from './paper';
import type { ResponseTime } from './response-time';

export type Due = {
  readonly day: string | null;
  readonly basis: /** The member, or whoever promised it, said so later. */
    | 'said-later'
    /** The words themselves. */
    | 'said'
    /** So many months after it was sent to whoever decides. */
    | 'sent'
    /** So many months after the meeting that made it: nobody knows when it was sent. */
    | 'made'
    /** Nothing was said: the next meeting, if its day is known. */
    | 'next-meeting'
    | 'none';
};

export type Rules = {
  readonly response: ResponseTime;
  /** The meeting after a day; `null` while nobody knows. */
  readonly meetingAfter: (day: string) => string | null;
};

/** Of the day that papers say and the one reckoned for an answer the first holds; without either, the next meeting. */
export function dueOf(followUp: FollowUp, life: Life, rules: Rules): Due {
  const said = saidDue(followUp, life);
  if (life.state === 'accepted' || life.state === 'part accepted') return said ?? NEVER;
  const answer = responseDue(followUp, life, rules);
  if (said && answer) {
    const isFirst = said.basis === 'said-later' || (said.day ?? '9') <= (answer.day ?? '9');
    return isFirst ? said : answer;
  }
  return said ?? answer ?? nextMeetingDue(followUp, rules);
}

const NEVER: Due = { day: null, basis: 'none' };

function saidDue({ due, dueDate }: FollowUp, { newDue }: Life): Due | null {
  if (newDue && (newDue.dueDate ?? newDue.due)) return { day: newDue.dueDate, basis: 'said-later' };
  return dueDate !== null || (due !== null && !isVague(due)) ? { day: dueDate, basis: 'said' } : null;
}

/** "following the meeting", "in writing", "monthly": words that name no day leave it to the next meeting. */
const isVague = (due: string): boolean => !/\d|\bonce\b|\bwhen\b|\bafter\b|\buntil\b/i.test(due);

/** The clock starts when it was sent, else at the meeting. */
function responseDue(
  { decider, madeOn }: FollowUp,
  { sentOn }: Life,
  { response: { months } }: Rules,
): Due | null {
  if (decider !== 'executive' || months === null) return null;
  if (sentOn !== null) return { day: monthsAfter(sentOn, months), basis: 'sent' };
  return madeOn === null ? null : { day: monthsAfter(madeOn, months), basis: 'made' };
}

function nextMeetingDue({ kind, madeOn }: FollowUp, { meetingAfter }: Rules): Due {
  if (kind !== 'request') return NEVER;
  return { day: madeOn === null ? null : meetingAfter(madeOn), basis: 'next-meeting' };
}

/** "2026-12-31" and 2 → "2027-02-28": the last day of a shorter month. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10);
}

/** Days from one ISO day to another; negative where the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Only what waits for an answer, or was accepted and is not said to be done, can be late. */
export const isOverdue = ({ state, standing }: Life, { day }: Due, today: string): boolean =>
  day !== null &&
  day < today &&
  (standing === 'waiting' || state === 'accepted' || state === 'part accepted');

/** Meetings that came and went, of those really read: after the day it was due, up to today. */
export const meetingsMissed = (due: Due, read: readonly string[], today: string): number =>
  due.day === null ? 0 : read.filter((day) => day >= (due.day ?? '') && day < today).length;
