import { expect, test } from 'vitest';
import { bringInQuestions, undoBringing } from '@/lib/store/bringing-in';
import { linesOf } from '@/lib/store/lines';
import { notesOfMeeting, saveNote } from '@/lib/store/notes';
import { rememberPaper } from '@/lib/store/remembering';
import {
  ADDRESS,
  freshStore,
  KEY,
  kept,
  lineDraft,
  meetingFacts,
  noteDraft,
  paperFacts,
} from '../support/store';

const SIGN = { sign: 'not-for-publication', words: 'Not for publication', page: 1, printed: null } as const;
const brought = (id: string, exempt: 'yes' | 'no', paperId = 'elsewhere') => ({
  ...noteDraft({ id, paperId, meetingKeys: [KEY] }),
  exempt,
});
const line = { ...lineDraft({ name: 'Theirs' }), createdAt: 5 };

test('questions on papers that are not kept here stand with the meeting, as secret as their file says', async () => {
  const store = freshStore();
  await kept(bringInQuestions(store, [brought('a', 'no'), brought('b', 'yes')], [line]));
  const notes = await kept(notesOfMeeting(store, KEY));
  expect(notes).toMatchObject([
    { id: 'a', exempt: 'no' },
    { id: 'b', exempt: 'yes' },
  ]);
  expect(await kept(linesOf(store, KEY))).toEqual([line]);
  const [first] = notes;
  if (first) await kept(saveNote(store, { ...first, text: 'Why?' }));
  expect(await kept(notesOfMeeting(store, KEY))).toMatchObject([{ text: 'Why?', exempt: 'no' }, {}]);
});

test('a paper that is kept here, and may be exempt, says more than the file', async () => {
  const store = freshStore();
  await kept(
    rememberPaper(
      store,
      paperFacts({ address: ADDRESS, exemptSigns: [SIGN], meeting: meetingFacts() }),
      null,
    ),
  );
  await kept(bringInQuestions(store, [brought('a', 'no', 'pack')], []));
  expect(await kept(notesOfMeeting(store, KEY))).toMatchObject([{ exempt: 'ask' }]);
});

test('undone, all is as it was', async () => {
  const store = freshStore();
  await kept(bringInQuestions(store, [brought('a', 'no')], [line]));
  const before = await kept(notesOfMeeting(store, KEY));
  const again = [{ ...brought('a', 'yes'), text: 'Changed' }, brought('b', 'no')];
  const way = await kept(bringInQuestions(store, again, [{ ...line, name: 'Changed' }]));
  expect(await kept(notesOfMeeting(store, KEY))).toMatchObject([{ text: 'Changed', exempt: 'yes' }, {}]);
  await kept(undoBringing(store, way));
  expect(await kept(notesOfMeeting(store, KEY))).toEqual(before);
  expect(await kept(linesOf(store, KEY))).toEqual([line]);
});
