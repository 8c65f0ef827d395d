// @vitest-environment happy-dom
/** What members share of a committee, as they see it before anything leaves or comes in. */
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { BringInSharedDialog, NotSharedDialog } from '@/components/BringInSharedDialog';
import { ShareDialog } from '@/components/ShareDialog';
import type { IncomingEntry } from '@/components/shared-incoming';
import { complaints, show } from './on-screen';

const nothing = () => {};

test('what may be exempt stays out until it is put in this once', async () => {
  const onSave = vi.fn();
  show(<ShareDialog canSave leftOut={2} onSave={onSave} onFile={nothing} onClose={nothing} />);
  expect(
    screen.getByText('2 entries from papers that are exempt, or may be, are left out of the file.'),
  ).toBeDefined();
  expect(await complaints()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
  expect(onSave.mock.calls).toEqual([[false], [true]]);
});

test('where nothing is followed yet a file can be brought in, and none saved', () => {
  show(<ShareDialog canSave={false} leftOut={0} onSave={nothing} onFile={nothing} onClose={nothing} />);
  expect(screen.queryByRole('button', { name: 'Save the file' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Bring in a file…' })).toBeDefined();
});

const entry = (id: string, outcome: IncomingEntry['outcome']): IncomingEntry => ({
  id,
  outcome,
  kind: 'question',
  words: `Words of ${id}`,
});

const preview = (
  entries: readonly IncomingEntry[],
  other: { council: string; committee: string } | null = null,
) =>
  show(
    <BringInSharedDialog
      file="Kloe.json"
      entries={entries}
      other={other}
      onBringIn={nothing}
      onClose={nothing}
    />,
  );

test('each outcome is said, with what it is of; what is not brought back too', async () => {
  preview([
    entry('a', 'fresh'),
    entry('b', 'newer'),
    entry('c', 'both'),
    entry('d', 'same'),
    entry('e', 'deleted-here'),
  ]);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'New: 1 entry',
    'Changed there since: 1 entry. Theirs is the newer word.',
    'Changed here and there: 1 entry. Both stay.',
  ]);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Question Words of a',
    'Question Words of b',
    'Question Words of c',
  ]);
  expect(
    screen.getByText('1 entry that you deleted, not changed there since: it stays deleted.'),
  ).toBeDefined();
  expect(await complaints()).toEqual([]);
});

test('a file with nothing new can only be closed; one of another committee says whose it is', () => {
  preview([entry('d', 'same')], { council: 'Eastmere Council', committee: 'Adults Panel' });
  expect(screen.getByText('There is nothing new in this file.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Bring in' })).toBeNull();
  expect(screen.getByText(/Adults Panel, Eastmere Council/)).toBeDefined();
});

test.each([
  [{ kind: 'newer' }, /made with a newer Kloe/],
  [{ kind: 'broken', field: 'followUps.3' }, /damaged: nothing of it can be taken \(followUps\.3\)/],
] as const)('why nothing is taken of it is said', (problem, words) => {
  show(<NotSharedDialog file="Kloe.json" problem={problem} onClose={nothing} />);
  expect(screen.getByText(words)).toBeDefined();
});
