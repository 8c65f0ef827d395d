// @vitest-environment happy-dom
/** The outstanding list on its way out: what stands in which cell, what a calendar is told, what the e-mail says, what is left out. */
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { coveringLetter, type FollowUpsToWrite, writtenTracker } from '@/components/follow-up-document';
import { followUpRows, remindersOf } from '@/components/follow-up-rows';
import { SaveFollowUpsDialog } from '@/components/SaveFollowUpsDialog';
import { type BoardRow, boardFrom } from '@/lib/follow/board';
import type { FollowUp } from '@/lib/follow/paper';
import { BY_LAW } from '@/lib/follow/response-time';
import { followUp } from '../support/follow';
import { followUpEvent } from '../support/store';
import { complaints, show } from './on-screen';

const TODAY = '2027-01-18';

const boardOf = (...followUps: readonly Partial<FollowUp>[]) =>
  boardFrom(
    {
      followUps: followUps.map((one, place) => followUp({ id: `${place}`, ...one })),
      proposals: [],
      bound: new Map(),
    },
    { response: BY_LAW, meetingAfter: () => null },
    { today: TODAY, next: '2027-01-19', read: ['2026-09-22', '2026-11-24'] },
  );

const LATE = {
  text: 'the number of visits by team; and',
  minute: '16',
  dueDate: '2026-11-24',
  due: 'by the next meeting',
  paperId: 'pack',
  events: [
    followUpEvent({
      on: '2026-12-01',
      step: { kind: 'supplied', isPart: true },
      words: 'North team: nine.',
    }),
  ],
};
const LATER = { text: 'A plan for foster carers', kind: 'recommendation', dueDate: '2027-03-09' } as const;

const listOf = (rows: readonly BoardRow[], told: Partial<FollowUpsToWrite> = {}): FollowUpsToWrite => ({
  committee: 'Children and Families Scrutiny Committee',
  rows,
  leftOut: 0,
  holdsExempt: false,
  memberName: 'Mrs Eluned Prys',
  today: TODAY,
  next: '2027-01-19',
  addressOf: ({ at }) => `https://democracy.westmarch.gov.uk/Pack.pdf#page=${at?.page}`,
  ...told,
});

test('a spreadsheet has a row for each, its days and numbers as such, its page as a link', () => {
  const { columns, rows } = followUpRows(listOf(boardOf(LATE, LATER).rows));
  const [first = [], second = []] = rows;
  const byTitle = (row: typeof first) =>
    Object.fromEntries(columns.map(({ title }, place) => [title, row[place] ?? null]));
  expect(byTitle(first)).toEqual({
    'No.': { kind: 'number', value: 1, unit: 'count' },
    Kind: { kind: 'words', words: 'Information request' },
    Meeting: { kind: 'day', iso: '2026-09-22' },
    Minute: { kind: 'words', words: '16' },
    Item: { kind: 'words', words: '7' },
    'Recommendation or request': { kind: 'words', words: 'The number of visits by team' },
    'To whom': { kind: 'words', words: 'Director of Children and Families' },
    Due: { kind: 'day', iso: '2026-11-24' },
    'Due, as said': { kind: 'words', words: 'by the next meeting' },
    Status: { kind: 'words', words: 'Asked, answered in part, 55 days late' },
    'Days late': { kind: 'number', value: 55, unit: 'count' },
    'Meetings missed': { kind: 'number', value: 1, unit: 'count' },
    'Last heard': {
      kind: 'words',
      words: 'Answered in part on 1 December 2026: “North team: nine.”',
    },
    On: { kind: 'day', iso: '2026-12-01' },
    Page: {
      kind: 'link',
      words: 'Item 7, page 36',
      address: 'https://democracy.westmarch.gov.uk/Pack.pdf#page=38',
    },
    Paper: { kind: 'words', words: 'Public reports pack' },
  });
  expect(byTitle(second)).toMatchObject({
    Due: { kind: 'day', iso: '2027-03-09' },
    Status: { kind: 'words', words: 'Asked' },
    'Days late': null,
    Page: null,
  });
});

test('the clerk’s table stands under the headings of the board and says who sent it and what is left out', () => {
  const tracker = writtenTracker(listOf(boardOf(LATE, LATER).rows, { leftOut: 2 }));
  expect(tracker.columns.map(({ title }) => title)).toEqual([
    'Meeting',
    'Minute or item',
    'Recommendation or request',
    'To whom',
    'Action taken',
    'Due',
    'Status',
  ]);
  expect(tracker.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  expect(tracker.parts.map(({ heading, rows }) => [heading, rows.length])).toEqual([
    ['Overdue', 1],
    ['Not late', 1],
  ]);
  expect(tracker.by).toBe('From Mrs Eluned Prys');
  expect(tracker.warnings).toEqual([
    '2 entries from papers that are exempt, or may be, are left out of the file.',
  ]);
});

test('the e-mail counts what there is and lists what is overdue', () => {
  const letter = coveringLetter(listOf(boardOf(LATE, LATER).rows));
  expect(letter).toContain('1 is overdue.');
  expect(letter).toContain('1 is not late.');
  expect(letter).toContain(
    '1. The number of visits by team – Information request, minute 16, 22 September 2026, Director of Children and Families, due 24 November 2026, 55 days late',
  );
  expect(letter).not.toContain('foster');
  expect(letter.endsWith('\n\nMrs Eluned Prys')).toBe(true);
});

test('a calendar is told of all that has a day, and that what was closed before its day waits no more', () => {
  const done = { id: 'done', ...LATER, events: [followUpEvent({ step: { kind: 'implemented' } })] };
  const over = { ...done, id: 'over', dueDate: '2026-11-24' };
  const { rows } = boardOf(LATE, LATER, done, over, { id: 'undated', due: null });
  const told = remindersOf(rows, TODAY);
  expect(told.map(({ day, isCancelled }) => [day, isCancelled])).toEqual([
    ['2026-11-24', false],
    ['2027-03-09', false],
    ['2027-03-09', true],
  ]);
  expect(new Set(told.map(({ uid }) => uid)).size).toBe(3);
  const renamed = remindersOf(boardOf({ ...LATE, owner: 'Head of Service' }).rows, TODAY);
  expect(renamed[0]?.uid).toBe(told[0]?.uid);
  expect(renamed[0]?.description).toContain('To be done by Head of Service.');
});

const dialog = (told: Partial<Parameters<typeof SaveFollowUpsDialog>[0]> = {}) => {
  const onSave = vi.fn();
  show(
    <SaveFollowUpsDialog
      count={3}
      exempt={1}
      remindersOf={(withExempt) => (withExempt ? 2 : 0)}
      letterOf={(withExempt) => (withExempt ? 'All three' : 'Two of them')}
      onSave={onSave}
      onCopy={async (letter) => letter === 'Two of them, please'}
      onClose={() => {}}
      {...told}
    />,
  );
  return onSave;
};

test('exempt entries are left out until they are put in, with what the e-mail says of them', async () => {
  const onSave = dialog();
  expect(screen.getByRole('heading', { name: 'Save 2 entries?' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Calendar reminders' })).toHaveProperty('disabled', true);
  expect(await complaints()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'XLSX' }));
  expect(onSave).toHaveBeenLastCalledWith('xlsx', false);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Put it in: this once' }));
  expect(screen.getByRole('heading', { name: 'Save 3 entries?' })).toBeDefined();
  expect(screen.getByRole('textbox', { name: 'Covering e-mail' })).toHaveProperty('value', 'All three');
  fireEvent.click(screen.getByRole('button', { name: 'Calendar reminders' }));
  expect(onSave).toHaveBeenLastCalledWith('ics', true);
});

test('the e-mail is copied as the member has changed it', async () => {
  dialog();
  const field = screen.getByRole('textbox', { name: 'Covering e-mail' });
  fireEvent.input(field, { target: { value: 'Two of them, please' } });
  fireEvent.click(screen.getByRole('button', { name: 'Copy the e-mail' }));
  expect(await screen.findByText('Copied. Paste it into an e-mail; nothing was sent.')).toBeDefined();
});
