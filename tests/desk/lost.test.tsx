// @vitest-environment happy-dom
/** Records that are gone though nobody deleted them: told from what the member deletes, until they are brought back. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { openLost } from '@/entrypoints/desk/lost';
import type { Backup } from '@/lib/backup/model';
import { rememberRecords } from '@/lib/platform/lost-records';
import { restoreBackup, takeBackup } from '@/lib/store/backing-up';
import { deleteEverything } from '@/lib/store/delete-everything';
import { deleteNote, saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { lookAtRecords } from '@/lib/store/records';
import { thisDevice } from '@/lib/store/this-device';
import { backup as words } from '@/lib/words/backup';
import { complaints } from '../components/on-screen';
import { freshStore, kept, noteDraft } from '../support/store';

const text = words.lost;
/** A question for a meeting, where no paper was read. */
const QUESTION = noteDraft({ paperId: null, paperTitle: null, quote: null, at: null });
const ALL = { withExempt: true, withPapers: true };

beforeEach(() => localStorage.clear());

function openDesk(store: Store): void {
  cleanup();
  const Lost = openLost(store);
  render(<Lost />);
}

const isSaid = (): boolean => screen.queryByText(text.title) !== null;

/** Of which records the desk will know another time whether they are gone. */
const remembered = async (store: Store): Promise<string | null> => {
  const { id } = await kept(thisDevice(store));
  return Object.values({ ...localStorage }).includes(id) ? id : null;
};

/** A question was asked and the desk has seen it; then the browser emptied the database. */
async function afterLoss(): Promise<{ backup: Backup; emptied: Store }> {
  const store = freshStore();
  await kept(saveNote(store, QUESTION));
  openDesk(store);
  await waitFor(async () => expect(await remembered(store)).not.toBeNull());
  expect(isSaid()).toBe(false);
  const backup = await kept(takeBackup(store, ALL));
  return { backup, emptied: freshStore() };
}

test('a question that is gone is missed though there was no paper, until the member begins anew', async () => {
  const { emptied } = await afterLoss();
  openDesk(emptied);
  expect(await screen.findByRole('alert')).toBeDefined();
  expect(await complaints()).toEqual([]);
  await kept(saveNote(emptied, { ...QUESTION, id: 'another' }));
  openDesk(emptied);
  expect(await screen.findByText(text.title)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: text.beginAnew }));
  await waitFor(() => expect(isSaid()).toBe(false));
  openDesk(emptied);
  await waitFor(async () => expect(await remembered(emptied)).not.toBeNull());
  expect(isSaid()).toBe(false);
});

test('what is brought back is missed no more, and missed again when it goes', async () => {
  const { backup, emptied } = await afterLoss();
  openDesk(emptied);
  expect(await screen.findByText(text.title)).toBeDefined();
  await kept(restoreBackup(emptied, backup));
  await waitFor(() => expect(isSaid()).toBe(false));
  await waitFor(async () => expect(await remembered(emptied)).not.toBeNull());
  openDesk(freshStore());
  expect(await screen.findByText(text.title)).toBeDefined();
});

test('what the member deleted while no desk was open is not missed', async () => {
  const store = freshStore();
  await kept(saveNote(store, QUESTION));
  await kept(thisDevice(store));
  rememberRecords(await kept(lookAtRecords(store)));
  expect(await remembered(store)).not.toBeNull();
  await kept(deleteNote(store, QUESTION.id));
  openDesk(store);
  await waitFor(async () => expect(await remembered(store)).toBeNull());
  expect(isSaid()).toBe(false);
});

test('nor is everything that the member has deleted while one is', async () => {
  const store = freshStore();
  await kept(saveNote(store, QUESTION));
  openDesk(store);
  await waitFor(async () => expect(await remembered(store)).not.toBeNull());
  await kept(deleteEverything(store));
  await waitFor(() => expect(localStorage.length).toBe(0));
  expect(isSaid()).toBe(false);
});
