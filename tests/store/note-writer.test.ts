/** What the member types is stored at each key; what the disk refuses is tried again, and never lost from the screen. */
import { expect, test, vi } from 'vitest';
import { createNoteWriter, type Writing } from '@/lib/store/note-writer';
import { notesOf } from '@/lib/store/notes';
import { freshStore, kept, noteDraft } from '../support/store';

const KEYS = ['W', 'Wh', 'Why', 'Why?'];

function writing() {
  const store = freshStore();
  let now: ReadonlyMap<string, Writing> = new Map();
  const writer = createNoteWriter(store, (writings) => {
    now = writings;
  });
  return {
    store,
    writer,
    state: (id = 'note') => now.get(id)?.saved,
    text: () => now.get('note')?.draft.text,
  };
}

test('the newest words are stored, whatever was typed while earlier ones were being stored', async () => {
  const { store, writer, state } = writing();
  for (const text of KEYS) writer.write(noteDraft({ text }));
  expect(state()).toBe('pending');
  await vi.waitFor(() => expect(state()).toBe('stored'));
  expect(await kept(notesOf(store, 'pack'))).toMatchObject([{ text: 'Why?' }]);
});

test('two notes written at once are both stored', async () => {
  const { store, writer, state } = writing();
  writer.write(noteDraft({ id: 'one', text: 'One' }));
  writer.write(noteDraft({ id: 'two', text: 'Two' }));
  await vi.waitFor(() => expect([state('one'), state('two')]).toEqual(['stored', 'stored']));
  expect(await kept(notesOf(store, 'pack'))).toHaveLength(2);
});

test('a disk that is full is said, the words stay, and the next key tries again', async () => {
  const { store, writer, state, text } = writing();
  const full = vi
    .spyOn(store.user.notes, 'put')
    .mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  writer.write(noteDraft({ text: 'Why' }));
  await vi.waitFor(() => expect(state()).toBe('full'));
  expect(text()).toBe('Why');
  full.mockRestore();
  writer.write(noteDraft({ text: 'Why?' }));
  await vi.waitFor(() => expect(state()).toBe('stored'));
  expect(await kept(notesOf(store, 'pack'))).toMatchObject([{ text: 'Why?' }]);
});

test('a note that is dropped while it is being stored is not stored again afterwards', async () => {
  const { store, writer, state } = writing();
  writer.write(noteDraft({ text: 'Why' }));
  writer.write(noteDraft({ text: 'Why?' }));
  await writer.drop('note');
  expect(state()).toBeUndefined();
  const after = await kept(notesOf(store, 'pack'));
  await new Promise((later) => setTimeout(later, 20));
  expect(await kept(notesOf(store, 'pack'))).toEqual(after);
});
