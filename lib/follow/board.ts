/** What is followed, as the chair reads it out: late first, then what this meeting waits for, then the rest. */
import type { BoardChoice } from './board-choice';
import { type Due, daysBetween, dueOf, isOverdue, meetingsMissed, type Rules } from './clock';
import type { Following } from './following';
import { type Life, lifeOf } from './life';
import type { FollowUp } from './paper';
import type { Proposal } from './proposals';

export type BoardRow = {
  readonly followUp: FollowUp;
  readonly life: Life;
  readonly due: Due;
  readonly group: BoardGroup;
  /** Past its day; negative where the day is still to come; `null` where no day is known. */
  readonly daysLate: number | null;
  /** Since it was asked. */
  readonly daysOld: number | null;
  readonly meetingsMissed: number;
  readonly proposals: readonly Proposal[];
};

export const GROUPS = ['overdue', 'this-meeting', 'waiting', 'answered', 'closed'] as const;
export type BoardGroup = (typeof GROUPS)[number];

export type Board = {
  /** Of each group the oldest first. */
  readonly rows: readonly BoardRow[];
  /** The next meeting that anybody knows of, and the last that was read. */
  readonly next: string | null;
  readonly last: string | null;
  readonly sinceLast: { readonly made: number; readonly answered: number; readonly closed: number };
};

export type Days = { readonly today: string; readonly next: string | null; readonly read: readonly string[] };

export function boardFrom({ followUps, proposals }: Following, rules: Rules, days: Days): Board {
  const byFollowUp = Map.groupBy(proposals, ({ followUp }) => followUp.id);
  const rows = followUps
    .map((followUp) => rowFrom(followUp, byFollowUp.get(followUp.id) ?? [], rules, days))
    .filter(({ life }) => life.mergedInto === null)
    .toSorted(inOrder);
  const last = days.read.filter((day) => day < days.today).at(-1) ?? null;
  const since = (day: string | null | undefined) => last !== null && (day ?? '') >= last;
  const happened = (row: BoardRow) => since(row.life.events.at(-1)?.on);
  return {
    rows,
    next: days.next,
    last,
    sinceLast: {
      made: rows.filter(({ followUp }) => since(followUp.madeOn)).length,
      answered: rows.filter((row) => row.group === 'answered' && happened(row)).length,
      closed: rows.filter((row) => row.group === 'closed' && happened(row)).length,
    },
  };
}

function rowFrom(
  followUp: FollowUp,
  proposals: readonly Proposal[],
  rules: Rules,
  { today, next, read }: Days,
): BoardRow {
  const life = lifeOf(followUp);
  const due = dueOf(followUp, life, rules);
  const isLate = isOverdue(life, due, today);
  const isNow = due.day !== null && next !== null && due.day <= next;
  const waits: BoardGroup = isNow ? 'this-meeting' : 'waiting';
  return {
    ...{ followUp, life, due, proposals },
    group: isLate ? 'overdue' : life.standing === 'waiting' ? waits : life.standing,
    daysLate: due.day === null ? null : daysBetween(due.day, today),
    daysOld: followUp.madeOn === null ? null : daysBetween(followUp.madeOn, today),
    meetingsMissed: isLate ? meetingsMissed(due, read, today) : 0,
  };
}

const inOrder = (one: BoardRow, other: BoardRow): number =>
  GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group) ||
  (one.due.day ?? '9').localeCompare(other.due.day ?? '9') ||
  (one.followUp.madeOn ?? '9').localeCompare(other.followUp.madeOn ?? '9') ||
  (one.followUp.minute ?? '').localeCompare(other.followUp.minute ?? '', 'en-GB', { numeric: true });

export const chosenFrom = (rows: readonly BoardRow[], choice: BoardChoice): readonly BoardRow[] =>
  rows.filter(
    (row) =>
      (choice.owner === null || ownerKey(row.life.owner) === choice.owner) &&
      (choice.what === null || row.followUp.kind === choice.what) &&
      isAmong(row, choice.only),
  );

function isAmong({ life, proposals }: BoardRow, only: BoardChoice['only']): boolean {
  if (only === 'proposed') return proposals.length > 0;
  if (only === 'said-complete') return life.state === 'council says complete';
  return only === null || life.owner === null;
}

/** "The Executive" and "Executive" are one. */
export const ownerKey = (owner: string | null): string =>
  (owner ?? '').replace(/^the /i, '').trim().toLowerCase();
