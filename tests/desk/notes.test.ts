/** What is said of a question at the desk, faster than the store can tell of it. */
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createDeskNotes } from '@/entrypoints/desk/notes';
import { watched } from '@/entrypoints/desk/watched';
import { askingOf } from '@/lib/ask/asking';
import { deleteNote, notesOfMeeting, saveNote } from '@/lib/store/notes';
import { newId, openStore } from '@/lib/store/open';
import { freshStore, KEY, kept, noteDraft } from '../support/store';

const ROUNDS = 20;
const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

test('nothing of it is lost while the clock stands still', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const store = openStore(newId(), () => 5);
    const notes = createDeskNotes(
      store,
      watched(() => () => notesOfMeeting(store, KEY)),
    );
    const draft = noteDraft({ id: 'visits', paperId: null, at: null, quote: null, meetingKeys: [KEY] });
    const question = await kept(saveNote(store, draft));
    const now = () => notes.shown.value.find(({ note }) => note.id === question.id);
    await expect.poll(now).toBeDefined();

    notes.ask(question, { to: 'Samir Ledwell' });
    await pause(round % 7);
    notes.ask(question, { status: 'not-reached' });
    await pause(round % 5);
    notes.ask(question, { requestId: 'request' });
    await expect.poll(() => now()?.saved).toBe('stored');
    const [row] = await kept(notesOfMeeting(store, KEY));
    expect(row && askingOf(row)).toMatchObject({
      to: 'Samir Ledwell',
      status: 'not-reached',
      requestId: 'request',
    });
  }
});

/** The notes of a meeting, and a question on it, as they stand while the member looks at another meeting. */
async function leftBehind() {
  const store = freshStore();
  const meeting = signal(KEY);
  const question = noteDraft({ paperId: null, at: null, quote: null, meetingKeys: [KEY] });
  const row = await kept(saveNote(store, question));
  const notes = createDeskNotes(
    store,
    watched(() => {
      const key = meeting.value;
      return () => notesOfMeeting(store, key);
    }),
  );
  await expect.poll(() => notes.shown.value.length).toBe(1);
  const leave = () => {
    meeting.value = 'another';
  };
  const stored = async () => {
    const [now] = await kept(notesOfMeeting(store, KEY));
    return now && { text: now.text, requestId: askingOf(now).requestId };
  };
  return { store, notes, row, leave, stored };
}

test('what is said of a question once the member has gone to another meeting is kept, over the words typed last', async () => {
  const { notes, row, leave, stored } = await leftBehind();
  notes.change(row, { text: 'When?' });
  leave();
  notes.ask(row, { requestId: 'request' });
  await expect.poll(stored).toEqual({ text: 'When?', requestId: 'request' });
});

test('a question that is gone is not put back by what was to be said of it', async () => {
  const { store, notes, row, leave, stored } = await leftBehind();
  leave();
  await kept(deleteNote(store, row.id));
  notes.ask(row, { requestId: 'request' });
  await pause(50);
  expect(await stored()).toBeUndefined();
});
