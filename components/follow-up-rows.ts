/** What is outstanding → one row each for a spreadsheet or a table, and one reminder each for a calendar. */
import { digestOf } from '@/lib/ask/merging';
import type { Reminder } from '@/lib/export/calendar';
import type { Sheet, SheetCell } from '@/lib/export/sheet';
import type { BoardRow } from '@/lib/follow/board';
import { followUpFiles as text } from '@/lib/words/follow-up-files';
import { followUps } from '@/lib/words/follow-ups';
import { actionText, type FollowUpsToWrite, statusText } from './follow-up-document';
import { aboutText, followUpTitle } from './follow-up-text';
import { noteSource } from './passage-text';

/** A column that would be empty from top to bottom is left out. */
export function followUpRows(list: FollowUpsToWrite): Sheet {
  const columns = COLUMNS.filter(({ cell }) =>
    list.rows.some((row, place) => cell(row, list, place) !== null),
  );
  return {
    name: text.sheetName,
    columns: columns.map(({ name, width }) => ({ title: text.columns[name], width })),
    rows: list.rows.map((row, place) => columns.map(({ cell }) => cell(row, list, place))),
  };
}

type Column = {
  readonly name: keyof typeof text.columns;
  readonly width: number;
  readonly cell: (row: BoardRow, list: FollowUpsToWrite, place: number) => SheetCell;
};

const said = (told: string | null | undefined): SheetCell => (told ? { kind: 'words', words: told } : null);
const day = (iso: string | null | undefined): SheetCell => (iso ? { kind: 'day', iso } : null);
const number = (value: number): SheetCell => (value > 0 ? { kind: 'number', value, unit: 'count' } : null);

const COLUMNS: readonly Column[] = [
  { name: 'number', width: 6, cell: (_row, _list, place) => number(place + 1) },
  { name: 'kind', width: 20, cell: ({ followUp }) => said(text.kind[followUp.kind]) },
  { name: 'meeting', width: 20, cell: ({ followUp }) => day(followUp.madeOn) },
  { name: 'minute', width: 9, cell: ({ followUp }) => said(followUp.minute) },
  { name: 'item', width: 9, cell: ({ followUp }) => said(followUp.item) },
  { name: 'text', width: 60, cell: ({ followUp }) => said(followUpTitle(followUp)) },
  { name: 'owner', width: 28, cell: ({ life }) => said(life.owner) },
  { name: 'due', width: 20, cell: ({ due }) => day(due.day) },
  { name: 'dueSaid', width: 20, cell: ({ life, followUp }) => said(life.newDue?.due ?? followUp.due) },
  { name: 'status', width: 26, cell: (row) => said(statusText(row)) },
  {
    name: 'late',
    width: 10,
    cell: ({ group, daysLate }) => (group === 'overdue' ? number(daysLate ?? 0) : null),
  },
  { name: 'missed', width: 10, cell: ({ meetingsMissed }) => number(meetingsMissed) },
  { name: 'chased', width: 10, cell: ({ life }) => number(life.chased.times) },
  { name: 'action', width: 50, cell: (row) => said(actionText(row)) },
  { name: 'heardOn', width: 20, cell: ({ life }) => day(life.events.at(-1)?.on) },
  { name: 'page', width: 20, cell: pageCell },
  { name: 'paper', width: 40, cell: ({ followUp }) => said(followUp.paperTitle) },
];

function pageCell({ followUp }: BoardRow, { addressOf }: FollowUpsToWrite): SheetCell {
  const source = followUp.paperId === null ? null : noteSource(followUp);
  return source === null ? null : { kind: 'link', words: source, address: addressOf(followUp) };
}

/**
 * All that has a day. What was answered or closed before its day is taken off the calendars that have it; what is
 * over and done is passed over.
 */
export const remindersOf = (rows: readonly BoardRow[], today: string): readonly Reminder[] =>
  rows.flatMap((row) => {
    const { followUp, due, life } = row;
    const isCancelled = !isToBeDone(row);
    if (due.day === null || (isCancelled && due.day < today)) return [];
    const title = followUpTitle(followUp);
    return [
      {
        uid: uidOf(followUp.id),
        day: due.day,
        summary: text.reminder(title),
        description: [text.askedAt(aboutText(row)), life.owner && text.toWhom(life.owner), standing(row)]
          .filter(Boolean)
          .join('\n'),
        isCancelled,
      },
    ];
  });

/** How late it is the calendar shows, and a file would soon say wrongly. */
const standing = ({ life }: BoardRow): string => text.stood(followUps.state[life.state]);

/** What the executive accepted is answered, and still to be done. */
const isToBeDone = ({ group, life: { state } }: BoardRow): boolean =>
  (group !== 'answered' && group !== 'closed') || state === 'accepted' || state === 'part accepted';

/** Its id holds the words it was found in, at any length: two digests of it are as good. */
const uidOf = (id: string): string => `${digestOf(id)}-${digestOf([id])}`;
