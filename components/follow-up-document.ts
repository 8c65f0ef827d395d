/** What is outstanding, as it stands on the board → a table for the clerk, a covering letter. Rows for a spreadsheet are `follow-up-rows.ts`. */
import type { WrittenTracker } from '@/lib/export/tracker';
import { type BoardRow, GROUPS } from '@/lib/follow/board';
import type { FollowUp } from '@/lib/follow/paper';
import { words } from '@/lib/words';
import { followUpFiles as text } from '@/lib/words/follow-up-files';
import { followUps } from '@/lib/words/follow-ups';
import { dueText, followUpTitle, stepText } from './follow-up-text';

export type FollowUpsToWrite = {
  readonly committee: string;
  /** As the board has them, none of them closed. */
  readonly rows: readonly BoardRow[];
  readonly leftOut: number;
  readonly holdsExempt: boolean;
  /** Empty where the member gives none. */
  readonly memberName: string;
  readonly today: string;
  /** The next meeting that anybody knows of. */
  readonly next: string | null;
  /** Of the paper on the web, at its page; `null` where there is none. */
  readonly addressOf: (followUp: FollowUp) => string | null;
};

export function writtenTracker(list: FollowUpsToWrite): WrittenTracker {
  const { committee, rows, leftOut, holdsExempt, memberName, today, next } = list;
  return {
    title: text.name,
    committee,
    when: text.when(today, rows.length),
    by: memberName === '' ? null : text.by(memberName),
    warnings: [...(leftOut > 0 ? [text.leftOut(leftOut)] : []), ...(holdsExempt ? [text.holdsExempt] : [])],
    columns: TRACKER.map(({ name, share }) => ({ title: text.tracker[name], share })),
    parts: GROUPS.map((group) => ({ group, of: rows.filter((row) => row.group === group) }))
      .filter(({ of }) => of.length > 0)
      .map(({ group, of }) => ({
        heading: group === 'this-meeting' ? whenDue(next) : followUps.group[group],
        rows: of.map((row) => TRACKER.map(({ cell }) => cell(row))),
      })),
    foot: text.foot,
  };
}

const whenDue = (next: string | null): string => {
  const said = followUps.tally['this-meeting'](next);
  return said.charAt(0).toUpperCase() + said.slice(1);
};

type TrackerCell = {
  readonly name: keyof typeof text.tracker;
  readonly share: number;
  readonly cell: (row: BoardRow) => string;
};

const day = (iso: string | null): string => (iso === null ? '' : words.everywhere.date(iso));

const TRACKER: readonly TrackerCell[] = [
  { name: 'meeting', share: 0.1, cell: ({ followUp }) => day(followUp.madeOn) },
  { name: 'item', share: 0.1, cell: ({ followUp }) => placeText(followUp) },
  { name: 'text', share: 0.3, cell: ({ followUp }) => followUpTitle(followUp) },
  { name: 'owner', share: 0.13, cell: ({ life }) => life.owner ?? '' },
  { name: 'action', share: 0.17, cell: actionText },
  { name: 'due', share: 0.1, cell: (row) => day(row.due.day) || (dueText(row) ?? '') },
  { name: 'status', share: 0.1, cell: statusText },
];

/** "Minute 23(b)"; else "Item 7, Performance": where it was found is no item of the meeting that made it. */
function placeText({ minute, item, itemTitle }: FollowUp): string {
  const place =
    minute === null ? [item && text.item(item), itemTitle].filter(Boolean).join(', ') : text.minute(minute);
  return place.charAt(0).toUpperCase() + place.slice(1);
}

/** "Asked, 62 days late". */
export function statusText({ life, group, daysLate }: BoardRow): string {
  const said = [followUps.state[life.state], life.isPartAnswered && followUps.inPart];
  if (group === 'overdue' && daysLate !== null) said.push(text.lateBy(daysLate));
  return said.filter(Boolean).join(', ');
}

/** What was last heard, with its words: "Answered on 3 October 2026: “Circulated to members”". */
export function actionText({ life: { events } }: BoardRow): string {
  const last = events.at(-1);
  if (!last) return '';
  const said = last.words.trim() || (last.evidence?.quote.exact ?? '');
  const what = [stepText(last.step), last.on === null ? null : text.on(last.on)].filter(Boolean).join(' ');
  return said === '' ? what : `${what}: ${text.quoted(said)}`;
}

/** As it can be pasted into an e-mail: how many there are of each kind, and what is overdue one by one. */
export function coveringLetter({ committee, rows, memberName, today, next }: FollowUpsToWrite): string {
  const { mail } = text;
  const groups = GROUPS.flatMap((group) => {
    const { length } = rows.filter((row) => row.group === group);
    return length === 0 ? [] : [mail.group(group, length, next)];
  });
  const overdue = rows.filter(({ group }) => group === 'overdue');
  return [
    mail.subject(committee),
    '',
    mail.greeting,
    '',
    mail.opening(committee, today, rows.length),
    ...groups,
    ...(overdue.length === 0
      ? []
      : ['', mail.overdue, ...overdue.map((row, place) => `${place + 1}. ${lineOf(row)}`)]),
    '',
    mail.closing,
    ...(memberName === '' ? [] : ['', memberName]),
  ].join('\n');
}

const lineOf = (row: BoardRow): string =>
  [
    followUpTitle(row.followUp),
    [
      followUps.about(row.followUp.kind, row.followUp.minute, row.followUp.madeOn),
      row.life.owner,
      row.due.day === null ? null : followUps.due(row.due.day),
      row.daysLate === null ? null : text.lateBy(row.daysLate),
    ]
      .filter(Boolean)
      .join(', '),
  ].join(' – ');
