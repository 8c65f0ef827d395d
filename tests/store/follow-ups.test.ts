/** What the member follows: made from a selection, added to, taken back, and as secret as all it quotes. */
import { expect, test } from 'vitest';
import { answerExempt } from '@/lib/store/answering-exempt';
import {
  addEvents,
  addToEach,
  followUpsOf,
  makeRequest,
  rejectProposal,
  saveFollowUps,
  undoFollowUps,
  writeFollowUpNote,
} from '@/lib/store/follow-ups';
import { notesOf } from '@/lib/store/notes';
import { rememberPaper } from '@/lib/store/remembering';
import {
  ADDRESS,
  followUpDraft,
  followUpEvent,
  freshStore,
  KEY,
  kept,
  meetingFacts,
  noteDraft,
  paperFacts,
} from '../support/store';

const SIGN = { sign: 'not-for-publication', words: 'Not for publication', page: 1, printed: null } as const;

const evidence = {
  paperId: 'reply',
  paperTitle: 'Reply',
  item: null,
  quote: { exact: 'It is 12.', prefix: '', suffix: '' },
  at: { page: 1, printed: null, source: [] },
};

test('a request made of a selection is a note on its paper', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts(), null));
  const { kind: _kind, ...selection } = noteDraft({ text: 'Visits by team' });
  await kept(makeRequest(store, selection));
  expect(await kept(notesOf(store, 'pack'))).toMatchObject([{ kind: 'request', text: 'Visits by team' }]);
});

test('follow-ups are listed with the meeting of their paper', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ address: ADDRESS, meeting: meetingFacts() }), null));
  await kept(saveFollowUps(store, [followUpDraft()]));
  await kept(saveFollowUps(store, [followUpDraft({ owner: 'Head of Service' })]));
  expect(await kept(followUpsOf(store, KEY))).toMatchObject([{ owner: 'Head of Service' }]);
});

test('what two windows add to one follow-up is all kept, and nothing twice', async () => {
  const store = freshStore();
  const draft = followUpDraft();
  await kept(addEvents(store, draft, [followUpEvent({ id: 'chased' })]));
  await kept(addEvents(store, draft, [followUpEvent({ id: 'answered' })]));
  await kept(addEvents(store, draft, [followUpEvent({ id: 'answered' })]));
  const [row] = await store.user.followUps.toArray();
  expect(row?.events.map(({ id }) => id)).toEqual(['chased', 'answered']);
});

test('a note written on one keeps what happened meanwhile', async () => {
  const store = freshStore();
  await kept(addEvents(store, followUpDraft(), [followUpEvent()]));
  await kept(writeFollowUpNote(store, followUpDraft(), 'Ask again in May'));
  expect(await store.user.followUps.toArray()).toMatchObject([
    { note: 'Ask again in May', events: [{ id: 'event' }] },
  ]);
});

test('a change is taken back, and what was rejected with it', async () => {
  const store = freshStore();
  const made = await kept(saveFollowUps(store, [followUpDraft()]));
  const rejected = await kept(rejectProposal(store, followUpDraft(), 'told|the words'));
  expect(await store.user.followUps.toArray()).toMatchObject([{ rejected: ['told|the words'] }]);
  await kept(undoFollowUps(store, rejected));
  expect(await store.user.followUps.toArray()).toMatchObject([{ rejected: [] }]);
  await kept(undoFollowUps(store, made));
  expect(await store.user.followUps.count()).toBe(0);
});

test('a follow-up is as secret as the most secret paper that it quotes', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts(), null));
  await kept(rememberPaper(store, paperFacts({ id: 'reply', exemptSigns: [SIGN] }), null));
  const exempt = async () => (await store.user.followUps.toArray()).map((row) => row.exempt);
  await kept(saveFollowUps(store, [followUpDraft()]));
  expect(await exempt()).toEqual(['no']);
  await kept(addEvents(store, followUpDraft(), [followUpEvent({ evidence })]));
  expect(await exempt()).toEqual(['ask']);
  await kept(answerExempt(store, 'pack', 'no'));
  expect(await exempt()).toEqual(['ask']);
  await kept(answerExempt(store, 'reply', 'no'));
  expect(await exempt()).toEqual(['no']);
});

test('what happened to several is kept of all, and taken back of all', async () => {
  const store = freshStore();
  const drafts = ['one', 'two'].map((id) => followUpDraft({ id, paperId: null }));
  const told = drafts.map((draft) => ({ draft, events: [followUpEvent({ id: `of ${draft.id}` })] }));
  const added = await kept(addToEach(store, told));
  const events = async () =>
    (await store.user.followUps.toArray()).map((row) => row.events.map(({ id }) => id));
  expect(await events()).toEqual([['of one'], ['of two']]);
  await kept(addToEach(store, told));
  expect(await events()).toEqual([['of one'], ['of two']]);
  await kept(undoFollowUps(store, added));
  expect(await store.user.followUps.count()).toBe(0);
});
