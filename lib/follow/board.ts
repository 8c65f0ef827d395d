/** What is followed, as the chair reads it out: late first, then what this meeting waits for, then the rest. */
import type { BoardChoice } from './board-choice';
import { type Due, daysBetween, dueOf, isOverdue, meetingsMissed, type Rules } from './clock';
import { boundKey, type Following } from './following';
import { type Life, lifeOf } from './life';
import { mergedByInto } from './merging';
import type { FollowUp } from './paper';
import type { Proposal } from './proposals';
import type { ResponseTime } from './response-time';

export type BoardRow = {
  readonly followUp: FollowUp;
  readonly life: Life;
  readonly due: Due;
  /** What `due` was reckoned by, where it is the executive's answer. */
  readonly response: ResponseTime;
  readonly group: BoardGroup;
  /** Past its day; negative where the day is still to come; `null` where no day is known. */
  readonly daysLate: number | null;
  /** Since it was asked. */
  readonly daysOld: number | null;
  readonly meetingsMissed: number;
  /** The day of the meeting whose minutes it stands in, where they are bound in the papers of a later one. */
  readonly minutesOf: string | null;
  /** Its review has come, before the next meeting is over. */
  readonly isToReview: boolean;
  readonly proposals: readonly Proposal[];
  /** Its duplicates. */
  readonly merged: readonly FollowUp[];
};

/** In the order of the board. */
export const GROUPS = ['overdue', 'this-meeting', 'waiting', 'answered', 'closed'] as const;
export type BoardGroup = (typeof GROUPS)[number];

export type Board = {
  /** Of each group the oldest first. */
  readonly rows: readonly BoardRow[];
  /** The next meeting that anybody knows of, and the last that was read. */
  readonly next: string | null;
  readonly last: string | null;
  /** `late`: became so since. */
  readonly sinceLast: {
    readonly made: number;
    readonly answered: number;
    readonly closed: number;
    readonly late: number;
  };
};

export type Days = { readonly today: string; readonly next: string | null; readonly read: readonly string[] };

export function boardFrom({ followUps, proposals, bound }: Following, rules: Rules, days: Days): Board {
  const byFollowUp = Map.groupBy(proposals, ({ followUp }) => followUp.id);
  const duplicates = mergedByInto(followUps);
  const isGone = new Set([...duplicates.values()].flat());
  const rows = followUps
    .filter((one) => !isGone.has(one))
    .map((followUp) => {
      const row = rowFrom(followUp, byFollowUp.get(followUp.id) ?? [], rules, days);
      const minutesOf = bound.get(boundKey(followUp)) ?? null;
      return { ...row, minutesOf, merged: duplicates.get(followUp.id) ?? [] };
    })
    .toSorted(inOrder);
  const last = days.read.filter((day) => day < days.today).at(-1) ?? null;
  const since = (day: string | null | undefined) => last !== null && (day ?? '') >= last;
  return {
    rows,
    next: days.next,
    last,
    sinceLast: {
      made: rows.filter(({ followUp }) => since(followUp.madeOn)).length,
      answered: rows.filter((row) => row.group === 'answered' && since(row.life.since)).length,
      closed: rows.filter((row) => row.group === 'closed' && since(row.life.since)).length,
      late: rows.filter((row) => row.group === 'overdue' && since(row.due.day)).length,
    },
  };
}

function rowFrom(
  followUp: FollowUp,
  proposals: readonly Proposal[],
  rules: Rules,
  { today, next, read }: Days,
): Omit<BoardRow, 'merged' | 'minutesOf'> {
  const life = lifeOf(followUp);
  const due = dueOf(followUp, life, rules);
  const isLate = isOverdue(life, due, today);
  const isNow = due.day !== null && next !== null && due.day <= next;
  const waits: BoardGroup = isNow ? 'this-meeting' : 'waiting';
  return {
    ...{ followUp, life, due, proposals, response: rules.response },
    group: isLate ? 'overdue' : life.standing === 'waiting' ? waits : life.standing,
    daysLate: due.day === null ? null : daysBetween(due.day, today),
    daysOld: followUp.madeOn === null ? null : daysBetween(followUp.madeOn, today),
    isToReview: life.review !== null && life.review <= (next ?? today),
    meetingsMissed: isLate ? meetingsMissed(due, read, today) : 0,
  };
}

const ORDER = new Map(GROUPS.map((group, place) => [group, place]));
const MINUTES = new Intl.Collator('en-GB', { numeric: true });

const inOrder = (one: BoardRow, other: BoardRow): number =>
  (ORDER.get(one.group) ?? 0) - (ORDER.get(other.group) ?? 0) ||
  byDay(one.due.day, other.due.day) ||
  byDay(one.followUp.madeOn, other.followUp.madeOn) ||
  MINUTES.compare(one.followUp.minute ?? '', other.followUp.minute ?? '');

/** What has no day comes last. */
function byDay(one: string | null, other: string | null): number {
  if (one === other) return 0;
  return (one ?? '9') < (other ?? '9') ? -1 : 1;
}

/** In their order. */
export const chosenFrom = (rows: readonly BoardRow[], choice: BoardChoice): readonly BoardRow[] =>
  rows.filter(
    (row) =>
      (choice.owner === null || ownerKey(row.life.owner) === choice.owner) &&
      (choice.what === null || row.followUp.kind === choice.what) &&
      isAmong(row, choice.only),
  );

/** Whether it is among those to be looked at twice, for one reason or another. */
export function isAmong({ life, proposals, isToReview }: BoardRow, only: BoardChoice['only']): boolean {
  switch (only) {
    case 'proposed':
      return proposals.length > 0;
    case 'said-complete':
      return life.state === 'council says complete';
    case 'nobody':
      return life.owner === null && life.standing !== 'closed';
    case 'review':
      return isToReview;
    default:
      return true;
  }
}

/** "The Executive" and "Executive" are one. */
export const ownerKey = (owner: string | null): string =>
  (owner ?? '').replace(/^the /i, '').trim().toLowerCase();
