/** What the member made or deleted last can be taken back, and that as well. */
import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { createNoteList } from '@/lib/store/note-list';
import { notesOf, saveNote } from '@/lib/store/notes';
import { freshStore, kept, noteDraft } from '../support/store';

function listed() {
  const store = freshStore();
  const wanted = signal({ read: () => notesOf(store, 'pack'), holds: () => true });
  const list = createNoteList(store, wanted);
  const texts = () => list.shown.value.map(({ note }) => note.text);
  return { store, list, texts };
}

test('what was made is taken back with all that was written since, and can be had again', async () => {
  const { list, texts } = listed();
  list.begin(noteDraft({ text: '' }));
  expect(list.done.value).toMatchObject({ kind: 'made', note: { id: 'note' } });
  const made = list.shown.value.at(0);
  if (made) list.change(made.note, { text: 'Who is told?' });
  await vi.waitFor(() => expect(list.shown.value).toMatchObject([{ saved: 'stored' }]));

  await list.undo();
  await vi.waitFor(() => expect(texts()).toEqual([]));
  expect(list.done.value).toMatchObject({ kind: 'deleted', note: { text: 'Who is told?' } });
  await list.undo();
  await vi.waitFor(() => expect(texts()).toEqual(['Who is told?']));
  expect(list.done.value).toBeNull();
});

test('what was made before the disk took it is taken back as well', async () => {
  const { store, list, texts } = listed();
  list.begin(noteDraft());
  await list.undo();
  await vi.waitFor(() => expect(texts()).toEqual([]));
  expect(await kept(notesOf(store, 'pack'))).toEqual([]);
});

test('what was deleted is put back as it was', async () => {
  const { store, list, texts } = listed();
  const note = await kept(saveNote(store, noteDraft({ kind: 'highlight', colour: 'pink' })));
  await list.remove(note);
  expect(list.done.value).toMatchObject({ kind: 'deleted', note });
  await list.undo();
  expect(await kept(notesOf(store, 'pack'))).toEqual([note]);
  await vi.waitFor(() => expect(texts()).toEqual([note.text]));
});

test('another colour is taken back, with what was written since left as it is', async () => {
  const { store, list } = listed();
  const note = await kept(saveNote(store, noteDraft({ kind: 'highlight', colour: 'yellow' })));
  const now = () => list.shown.value.map(({ note: { colour, text }, saved }) => ({ colour, text, saved }));
  await vi.waitFor(() => expect(now()).toHaveLength(1));
  list.recolour(note, 'pink');
  expect(list.done.value).toMatchObject({ kind: 'recoloured', note });
  const pink = list.shown.value.at(0)?.note;
  if (pink) list.change(pink, { text: 'Ask about it.' });
  await vi.waitFor(() => expect(now()).toEqual([{ colour: 'pink', text: 'Ask about it.', saved: 'stored' }]));
  await list.undo();
  await vi.waitFor(() =>
    expect(now()).toEqual([{ colour: 'yellow', text: 'Ask about it.', saved: 'stored' }]),
  );
  expect(list.done.value).toBeNull();
});

test('a highlight that is given the colour it has is not changed', async () => {
  const { store, list } = listed();
  const note = await kept(saveNote(store, noteDraft({ kind: 'highlight', colour: 'blue' })));
  list.recolour(note, 'blue');
  expect(list.done.value).toBeNull();
});

test('nothing is left to undo once the member has let it go', async () => {
  const { list, texts } = listed();
  list.begin(noteDraft());
  list.letGo();
  await list.undo();
  expect(texts()).toEqual(['When will it be met?']);
});
