import { expect, test } from 'vitest';
import { allNotes, changeNotes, deleteNotes, restoreNotes } from '@/lib/store/many-notes';
import { saveNote } from '@/lib/store/notes';
import { rememberPaper } from '@/lib/store/remembering';
import { freshStore, kept, noteDraft, paperFacts } from '../support/store';

async function threeNotes() {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts(), null));
  await kept(saveNote(store, noteDraft({ id: 'ten', item: '10' })));
  await kept(saveNote(store, noteDraft({ id: 'seven', item: '7' })));
  await kept(saveNote(store, noteDraft({ id: 'none', item: null, paperId: null, quote: null, at: null })));
  return store;
}

test('all notes come in agenda order, also those of no meeting', async () => {
  const notes = await kept(allNotes(await threeNotes()));
  expect(notes.map(({ id }) => id)).toEqual(['seven', 'ten', 'none']);
});

test('many are changed at once, each keeps the rest of what it says, and the way back is given', async () => {
  const store = await threeNotes();
  const before = await kept(
    changeNotes(store, [
      { id: 'seven', kind: 'request' },
      { id: 'gone', kind: 'request' },
    ]),
  );
  expect(before).toMatchObject([{ id: 'seven', kind: 'question' }]);
  const [seven, ten] = await kept(allNotes(store));
  expect(seven).toMatchObject({ kind: 'request', text: 'When will it be met?', item: '7' });
  expect(seven?.changedAt).toBeGreaterThan(before[0]?.changedAt ?? 0);
  expect(ten).toMatchObject({ kind: 'question' });
});

test('many are deleted at once, and are as they were when that is undone', async () => {
  const store = await threeNotes();
  const all = await kept(allNotes(store));
  const gone = await kept(deleteNotes(store, ['seven', 'none', 'gone']));
  expect((await kept(allNotes(store))).map(({ id }) => id)).toEqual(['ten']);
  await kept(restoreNotes(store, gone));
  expect(await kept(allNotes(store))).toEqual(all);
});
