import { expect, test, vi } from 'vitest';
import { notesOf, saveNote } from '@/lib/store/notes';
import { openStore } from '@/lib/store/open';
import { changeSetting, readSettings } from '@/lib/store/settings';
import { watch } from '@/lib/store/watch';
import { freshStore, kept, noteDraft } from '../support/store';

test('a view hears of a note written in another window, until it closes', async () => {
  const store = freshStore();
  const otherWindow = openStore(store.user.name);
  const seen: unknown[] = [];
  const view = new AbortController();
  watch(
    () => notesOf(store, 'pack'),
    (notes) => seen.push(notes.ok ? notes.value.length : notes.problem.kind),
    view.signal,
  );
  await vi.waitFor(() => expect(seen).toEqual([0]));
  await kept(saveNote(otherWindow, noteDraft()));
  await vi.waitFor(() => expect(seen).toEqual([0, 1]));
  view.abort();
  await kept(saveNote(otherWindow, noteDraft({ id: 'second' })));
  await new Promise((settled) => setTimeout(settled, 20));
  expect(seen).toEqual([0, 1]);
});

test('a view that has closed already hears nothing', async () => {
  const store = freshStore();
  const seen: unknown[] = [];
  watch(
    () => notesOf(store, 'pack'),
    (notes) => seen.push(notes),
    AbortSignal.abort(),
  );
  await new Promise((settled) => setTimeout(settled, 20));
  expect(seen).toEqual([]);
});

test('a view hears why it can be shown nothing', async () => {
  const store = freshStore();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const seen: unknown[] = [];
  watch(
    () => notesOf(store, 'pack'),
    (notes) => seen.push(notes),
    AbortSignal.timeout(200),
  );
  await vi.waitFor(() => expect(seen).toEqual([{ ok: false, problem: { kind: 'blocked' } }]));
  open.mockRestore();
});

test('a view is shown nothing that is not kept yet', async () => {
  const store = freshStore();
  const seen: unknown[] = [];
  const view = new AbortController();
  watch(
    () => readSettings(store),
    (settings) => seen.push(settings.ok && settings.value.language),
    view.signal,
  );
  await vi.waitFor(() => expect(seen).toEqual(['en']));
  const written = failWhenAllIsWritten();
  expect(await changeSetting(store, 'language', 'cy')).toMatchObject({ ok: false });
  expect(written).toHaveBeenCalled();
  await new Promise((settled) => setTimeout(settled, 20));
  expect(new Set(seen)).toEqual(new Set(['en']));
  view.abort();
});

/** A disk that takes its time over what it was given, then has no room for it. */
function failWhenAllIsWritten() {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBTransaction.prototype, 'commit').mockReturnValue();
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    const end = Date.now() + 50;
    const busy = () => {
      if (Date.now() > end) this.transaction.abort();
      else this.count().onsuccess = busy;
    };
    const request = put.apply(this, given);
    request.addEventListener('success', busy);
    return request;
  });
}
