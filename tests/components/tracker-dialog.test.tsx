// @vitest-environment happy-dom
/** What a clerk's tracker would add, as the member sees it before anything is added. */
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { BringInTrackerDialog } from '@/components/BringInTrackerDialog';
import type { FollowUp } from '@/lib/follow/paper';
import type { SheetRow } from '@/lib/follow/tracker-sheet';
import { followUp } from '../support/follow';
import { complaints, show } from './on-screen';

const rows = (...written: readonly string[]): readonly SheetRow[] =>
  written.map((line, place) => ({ line: place + 1, fields: line.split('|') }));

const HEADER = 'Recommendation|Owner|Due|Cost';

type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] };

function dialog(...sheets: readonly Sheet[]) {
  return dialogBeside([], ...sheets);
}

function dialogBeside(held: readonly FollowUp[], ...sheets: readonly Sheet[]) {
  const onBringIn = vi.fn();
  show(
    <BringInTrackerDialog
      file="tracker.xlsx"
      sheets={sheets}
      held={held}
      committeeId="committee"
      now={0}
      onBringIn={onBringIn}
      onClose={() => {}}
    />,
  );
  return onBringIn;
}

test('each column has its name and its first words; one that is taken for nothing is left out', async () => {
  const onBringIn = dialog({ name: 'Actions', rows: rows(HEADER, 'A plan|Director|when agreed|£5') });
  expect(screen.getByLabelText('Recommendation')).toHaveProperty('value', 'text');
  expect(screen.getByLabelText('Cost')).toHaveProperty('value', 'left-out');
  expect(screen.getByText('first: £5')).toBeDefined();
  expect(screen.getByText(/whose due date names no day/)).toBeDefined();
  expect(await complaints()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Bring in' }));
  expect(onBringIn.mock.calls[0]?.[0].fresh).toMatchObject([
    { text: 'A plan', owner: 'Director', due: 'when agreed', dueDate: null, kind: 'recommendation' },
  ]);
});

test('what cannot be taken is said, with its row, and nothing can be brought in', () => {
  dialog({ name: 'Actions', rows: rows(HEADER, 'A plan|Director||', '|Leader||') });
  expect(screen.getByText(/row 3 of the file says nothing in the column of what was asked/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Bring in' })).toBeNull();
  fireEvent.change(screen.getByLabelText('Recommendation'), { target: { value: 'left-out' } });
  expect(screen.getByText('Say which column holds what was recommended or asked for.')).toBeDefined();
});

test('of a workbook one sheet is chosen', () => {
  dialog(
    { name: 'Notes', rows: rows('Only words') },
    { name: '2026', rows: rows(HEADER, 'A plan|||') },
    { name: '2027', rows: rows(HEADER, 'Another plan|||', 'A third|||') },
  );
  expect(screen.getByRole('heading', { name: 'New: 1 entry' })).toBeDefined();
  fireEvent.change(screen.getByLabelText('Sheet'), { target: { value: '2027' } });
  expect(screen.getByRole('heading', { name: 'New: 2 entries' })).toBeDefined();
});

test('an entry in other words is asked about, and added to what is here once it is ticked', async () => {
  const held = followUp({ id: 'held', madeOn: null, text: 'A plan for young carers to be published.' });
  const sheet = {
    name: 'Actions',
    rows: rows(HEADER, 'Publish the plan for young carers|Director|March|£5'),
  };
  const onBringIn = dialogBeside([held], sheet);
  expect(screen.getByRole('group', { name: 'Is this the same in other words?' })).toBeDefined();
  expect(await complaints()).toEqual([]);
  fireEvent.click(screen.getByRole('checkbox', { name: /Publish the plan for young carers/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Bring in' }));
  expect(onBringIn.mock.calls[0]?.[0]).toMatchObject({
    fresh: [],
    changed: [{ followUp: { id: 'held' } }],
  });
});
