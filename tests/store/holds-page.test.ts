// @vitest-environment happy-dom
/** A page that is closed while the member's words are on their way to the disk: the browser asks first. */
import { expect, test, vi } from 'vitest';
import { createNoteWriter, type Writing } from '@/lib/store/note-writer';
import { saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { stopReadingAt } from '@/lib/store/papers';
import { rememberPaper } from '@/lib/store/remembering';
import { freshStore, kept, noteDraft, paperFacts } from '../support/store';

function isHeld(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

const nextTask = () => new Promise((next) => setTimeout(next));

/** What the page says of itself at each task until the work is done. */
async function during(work: Promise<unknown>): Promise<readonly boolean[]> {
  let isDone = false;
  void work.then(() => {
    isDone = true;
  });
  const held: boolean[] = [];
  for (await nextTask(); !isDone; await nextTask()) held.push(isHeld());
  return held;
}

async function openedStore(): Promise<Store> {
  const store = freshStore();
  await store.user.open();
  return store;
}

test('a note that is being written holds the page, and one that is on disk does not', async () => {
  const store = await openedStore();
  expect(isHeld()).toBe(false);
  expect(new Set(await during(kept(saveNote(store, noteDraft()))))).toEqual(new Set([true]));
  expect(isHeld()).toBe(false);
});

test('so do words that were typed while earlier ones were being written, without a gap', async () => {
  const store = await openedStore();
  let now: Writing | undefined;
  const writer = createNoteWriter(store, (writings) => {
    now = writings.get('note');
  });
  for (const text of ['W', 'Wh', 'Why']) writer.write(noteDraft({ text }));
  const stored = vi.waitUntil(() => now?.saved === 'stored', { interval: 1 });
  expect(new Set((await during(stored)).slice(0, -1))).toEqual(new Set([true]));
  expect(isHeld()).toBe(false);
});

test('a write that fails lets the page go', async () => {
  const { user } = await openedStore();
  const failing = user.transaction('rw', user.notes, () => {
    throw new Error('no room');
  });
  await expect(failing).rejects.toThrow('no room');
  await expect.poll(isHeld).toBe(false);
});

test('the place where one stopped reading, or a look at the notes, holds up nobody', async () => {
  const store = await openedStore();
  await kept(rememberPaper(store, paperFacts(), null));
  const stopping = during(kept(stopReadingAt(store, 'pack', { page: 3, printed: null, top: 0.5 })));
  expect(await stopping).not.toContain(true);
  expect(await during(store.user.notes.toArray())).not.toContain(true);
});
