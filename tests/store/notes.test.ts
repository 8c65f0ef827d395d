import { expect, test } from 'vitest';
import { answerExempt } from '@/lib/store/answering-exempt';
import { deletePaper } from '@/lib/store/deleting';
import { isTreatedAsExempt, mayLeave } from '@/lib/store/exempt';
import { saveFollowUps } from '@/lib/store/follow-ups';
import { deleteNote, notesOf, notesOfMeeting, restoreNote, saveNote } from '@/lib/store/notes';
import { newId, openStore, type Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { linkVersions } from '@/lib/store/versions';
import {
  ADDRESS,
  followUpDraft,
  freshStore,
  KEY,
  kept,
  meetingFacts,
  noteDraft,
  paperFacts,
} from '../support/store';

const SIGN = { sign: 'not-for-publication', words: 'Not for publication', page: 1, printed: null } as const;

/** A meeting's page and an exempt briefing, both with a question on them. */
async function meetingWithQuestions(): Promise<Store> {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ address: ADDRESS, meeting: meetingFacts() }), null));
  await kept(saveNote(store, noteDraft({ id: 'open' })));
  await store.user.papers.put({
    ...(await kept(rememberPaper(store, paperFacts({ id: 'briefing', exemptSigns: [SIGN] }), null))),
    meetingKeys: [KEY],
  });
  await kept(saveNote(store, noteDraft({ id: 'exempt', paperId: 'briefing' })));
  return store;
}

test('a note saved again as it is typed is one note, changed later', async () => {
  const store = freshStore();
  const first = await kept(saveNote(store, noteDraft({ text: 'Wh' })));
  await kept(saveNote(store, noteDraft({ text: 'When?' })));
  const notes = await kept(notesOf(store, 'pack'));
  expect(notes).toMatchObject([{ text: 'When?', createdAt: first.createdAt }]);
  expect(notes[0]?.changedAt).toBeGreaterThan(first.changedAt);
});

test.each([
  ['stands still', [5, 5]],
  ['is put back', [5, 1]],
])('what is written later is later, where the clock %s', async (_, moments) => {
  const clock = [...moments];
  const store = openStore(newId(), () => clock.shift() ?? 0);
  const first = await kept(saveNote(store, noteDraft({ text: 'Wh' })));
  const second = await kept(saveNote(store, noteDraft({ text: 'When?' })));
  expect(second.changedAt).toBeGreaterThan(first.changedAt);
});

test('a note deleted by mistake comes back as it was', async () => {
  const store = freshStore();
  const note = await kept(saveNote(store, noteDraft()));
  expect(await kept(deleteNote(store, note.id))).toEqual(note);
  expect(await kept(notesOf(store, 'pack'))).toEqual([]);
  await kept(restoreNote(store, note));
  expect(await kept(notesOf(store, 'pack'))).toEqual([note]);
});

test.each([
  ['yes', ['on an item', 'on words']],
  ['ask', ['on words']],
] as const)(
  'a note on no words of a paper is one on each of its versions: version “%s”',
  async (isVersion, shown) => {
    const store = freshStore();
    await kept(rememberPaper(store, paperFacts({ id: 'pack' }), null));
    await kept(rememberPaper(store, paperFacts({ id: 'final' }), null));
    await kept(linkVersions(store, ['pack', 'final'], { isVersion, saidBy: 'kloe', isTold: true }));
    await kept(saveNote(store, noteDraft({ id: 'on an item', quote: null, at: null })));
    await kept(saveNote(store, noteDraft({ id: 'on words', paperId: 'final' })));
    expect((await kept(notesOf(store, 'final'))).map(({ id }) => id)).toEqual(shown);
  },
);

test('questions are listed in agenda order, then as the pages run, those on no item last', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ address: ADDRESS, meeting: meetingFacts() }), null));
  const at = (page: number, item = 0, itemStart = 0) => ({
    page,
    printed: null,
    source: [{ start: 0, end: 1, page, item, itemStart, itemEnd: itemStart + 1 }],
  });
  const drafts = [
    { id: 'none', item: null, at: null },
    { id: '10', item: '10', at: at(5) },
    { id: '7 further down', item: '7', at: at(38, 4, 9) },
    { id: '7 line 4', item: '7', at: at(38, 4, 2) },
    { id: '7a', item: '7a', at: at(12) },
    { id: '7 page 9', item: '7', at: at(9, 30) },
    { id: '2', item: '2', at: at(90) },
  ];
  for (const draft of drafts) await kept(saveNote(store, noteDraft(draft)));
  const questions = await kept(notesOfMeeting(store, KEY));
  expect(questions.map(({ id }) => id)).toEqual([
    '2',
    '7 page 9',
    '7 line 4',
    '7 further down',
    '7a',
    '10',
    'none',
  ]);
});

test('what may be exempt stays out of what leaves, and it is said how much', async () => {
  const store = await meetingWithQuestions();
  const leaving = async () => mayLeave(await kept(notesOfMeeting(store, KEY)));
  expect(await leaving()).toMatchObject({ rows: [{ id: 'open' }], leftOut: 1 });
  await kept(answerExempt(store, 'briefing', 'yes'));
  expect(await leaving()).toMatchObject({ rows: [{ id: 'open' }], leftOut: 1 });
  await kept(answerExempt(store, 'briefing', 'no'));
  expect(await leaving()).toMatchObject({ rows: [{ id: 'open' }, { id: 'exempt' }], leftOut: 0 });
});

test.each`
  exempt   | isExempt
  ${'yes'} | ${true}
  ${'ask'} | ${true}
  ${'no'}  | ${false}
`('until the member has said no, a paper counts as exempt: $exempt', ({ exempt, isExempt }) => {
  expect(isTreatedAsExempt({ exempt })).toBe(isExempt);
  expect(mayLeave([{ exempt }]).leftOut).toBe(isExempt ? 1 : 0);
});

test('a sign found after the first notes were written covers them too', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts(), null));
  await kept(saveNote(store, noteDraft()));
  await kept(saveFollowUps(store, [followUpDraft()]));
  await kept(rememberPaper(store, paperFacts({ exemptSigns: [SIGN] }), null));
  expect(await kept(notesOf(store, 'pack'))).toMatchObject([{ exempt: 'ask' }]);
  expect(await store.user.followUps.toArray()).toMatchObject([{ exempt: 'ask' }]);
});

test('the answer holds for notes whose paper is gone, and for the paper when it comes back', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ exemptSigns: [SIGN] }), null));
  await kept(saveNote(store, noteDraft()));
  await kept(deletePaper(store, 'pack', { notes: 'keep', followUps: 'keep' }));
  await kept(answerExempt(store, 'pack', 'yes'));
  expect(await kept(notesOf(store, 'pack'))).toMatchObject([{ exempt: 'yes' }]);
  expect(await kept(rememberPaper(store, paperFacts(), null))).toMatchObject({ exempt: 'yes' });
});

test('a note on a paper that was deleted meanwhile is kept, and may be exempt', async () => {
  const store = freshStore();
  expect(await kept(saveNote(store, noteDraft()))).toMatchObject({ exempt: 'ask' });
});

test('a question may hang on a meeting alone', async () => {
  const store = freshStore();
  const draft = noteDraft({ paperId: null, paperTitle: null, quote: null, at: null, meetingKeys: [KEY] });
  await kept(saveNote(store, draft));
  expect(await kept(notesOfMeeting(store, KEY))).toMatchObject([{ exempt: 'no' }]);
});
