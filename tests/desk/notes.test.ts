/** What is said of a question at the desk, faster than the store can tell of it. */
import { expect, test } from 'vitest';
import { createDeskNotes } from '@/entrypoints/desk/notes';
import { watched } from '@/entrypoints/desk/watched';
import { askingOf } from '@/lib/ask/asking';
import { notesOfMeeting, saveNote } from '@/lib/store/notes';
import { newId, openStore } from '@/lib/store/open';
import { KEY, kept, noteDraft } from '../support/store';

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
