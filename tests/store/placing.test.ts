import { expect, test } from 'vitest';
import { assignPaper, undoAssigning } from '@/lib/store/assigning';
import { saveFollowUps } from '@/lib/store/follow-ups';
import { meetingByKey, rememberMeeting } from '@/lib/store/meetings';
import { notesOf, saveNote } from '@/lib/store/notes';
import { paperById } from '@/lib/store/papers';
import { rememberPaper } from '@/lib/store/remembering';
import {
  ADDRESS,
  COMMITTEE,
  COUNCIL,
  DAY,
  followUpDraft,
  freshStore,
  KEY,
  kept,
  listed,
  meetingFacts,
  noteDraft,
  PACK_ADDRESS,
  paperFacts,
} from '../support/store';

const CLAIM = { council: COUNCIL, committee: COMMITTEE, date: DAY, time: '10:30' };
const WITHOUT_PAGE = `paper|westmarch county council/children and families scrutiny committee|${DAY}`;

test('a paper opened from a meeting’s page belongs to that meeting', async () => {
  const store = freshStore();
  await kept(rememberMeeting(store, meetingFacts({ papers: [listed(PACK_ADDRESS)] })));
  const paper = await kept(rememberPaper(store, paperFacts({ address: PACK_ADDRESS }), null));
  expect(paper).toMatchObject({ meetingKeys: [KEY], placedBy: 'listing', kind: 'pack' });
});

test('a paper that a meeting lists goes by the name the council gives it', async () => {
  const store = freshStore();
  await kept(rememberMeeting(store, meetingFacts({ papers: [listed(PACK_ADDRESS)] })));
  const facts = paperFacts({ address: PACK_ADDRESS, title: 'Microsoft Word - final v7' });
  expect((await kept(rememberPaper(store, facts, null))).title).toBe('Public reports pack');
});

test('a paper opened before its meeting’s page comes to belong to it', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ address: PACK_ADDRESS }), null));
  await kept(rememberMeeting(store, meetingFacts({ papers: [listed(PACK_ADDRESS)] })));
  expect(await kept(paperById(store, 'pack'))).toMatchObject({ meetingKeys: [KEY], placedBy: 'listing' });
});

test('a paper that two meetings list belongs to both', async () => {
  const store = freshStore();
  const papers = [listed(PACK_ADDRESS)];
  await kept(rememberMeeting(store, meetingFacts({ papers })));
  await kept(rememberPaper(store, paperFacts({ address: PACK_ADDRESS }), null));
  await kept(rememberMeeting(store, meetingFacts({ key: `${KEY}5`, committee: 'Cabinet', papers })));
  expect(await kept(paperById(store, 'pack'))).toMatchObject({ meetingKeys: [KEY, `${KEY}5`] });
});

test('a paper that its meeting’s page calls exempt is asked about', async () => {
  const store = freshStore();
  await kept(rememberMeeting(store, meetingFacts({ papers: [listed(PACK_ADDRESS, true)] })));
  const paper = await kept(rememberPaper(store, paperFacts({ address: PACK_ADDRESS }), null));
  expect(paper).toMatchObject({ exempt: 'ask', exemptSigns: [{ sign: 'exempt', page: null }] });
});

test('a meeting’s own page belongs to it, and is kept with it', async () => {
  const store = freshStore();
  const page = paperFacts({ id: 'page', source: 'html', address: ADDRESS, meeting: meetingFacts() });
  expect(await kept(rememberPaper(store, page, null))).toMatchObject({
    kind: 'meeting-page',
    meetingKeys: [KEY],
  });
  expect(await kept(meetingByKey(store, KEY))).toMatchObject({ date: DAY, venue: 'County Hall' });
});

test('of a page that changes from week to week, earlier readings stay only for their notes', async () => {
  const store = freshStore();
  const read = (id: string) => {
    const page = paperFacts({ id, source: 'html', address: ADDRESS, meeting: meetingFacts() });
    return kept(rememberPaper(store, page, null));
  };
  await kept(rememberPaper(store, paperFacts({ address: PACK_ADDRESS }), null));
  await read('agenda');
  await kept(saveNote(store, noteDraft({ paperId: 'agenda' })));
  await read('agenda with a late item');
  await read('draft minutes');
  expect(await store.user.papers.toCollection().primaryKeys()).toEqual(['agenda', 'draft minutes', 'pack']);
});

test('a PDF from disk is placed by its front page', async () => {
  const store = freshStore();
  await kept(rememberMeeting(store, meetingFacts()));
  const paper = await kept(rememberPaper(store, paperFacts({ claim: CLAIM }), null));
  expect(paper).toMatchObject({ meetingKeys: [KEY], placedBy: 'front-page' });
});

test('a PDF without a council is placed by the council of the host it came from', async () => {
  const store = freshStore();
  await kept(rememberMeeting(store, meetingFacts()));
  const claim = { ...CLAIM, council: null };
  const fromHost = paperFacts({ claim, address: PACK_ADDRESS });
  expect(await kept(rememberPaper(store, fromHost, null))).toMatchObject({ placedBy: 'front-page' });
  const fromDisk = paperFacts({ id: 'other', claim });
  expect(await kept(rememberPaper(store, fromDisk, null))).toMatchObject({
    placedBy: 'ask',
    meetingKeys: [],
  });
});

test('a PDF of a meeting not heard of makes that meeting known; its page takes it over later', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ claim: CLAIM }), null));
  await kept(saveNote(store, noteDraft()));
  expect(await kept(paperById(store, 'pack'))).toMatchObject({ meetingKeys: [WITHOUT_PAGE] });

  await kept(rememberMeeting(store, meetingFacts()));
  expect(await kept(paperById(store, 'pack'))).toMatchObject({ meetingKeys: [KEY] });
  expect(await kept(notesOf(store, 'pack'))).toMatchObject([{ meetingKeys: [KEY] }]);
  expect(await kept(meetingByKey(store, WITHOUT_PAGE))).toBeNull();
});

test('another meeting on the same day takes nothing over', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ claim: CLAIM }), null));
  await kept(rememberMeeting(store, meetingFacts({ time: '18:00' })));
  await kept(rememberMeeting(store, meetingFacts({ key: `${KEY}6`, committee: 'Cabinet' })));
  expect(await kept(paperById(store, 'pack'))).toMatchObject({ meetingKeys: [WITHOUT_PAGE] });
});

test('a paper that waits for an answer is placed once a page leaves no doubt', async () => {
  const store = freshStore();
  const other = { key: `${KEY}7`, committee: 'Scrutiny Committee, Children and Families' };
  await kept(rememberMeeting(store, meetingFacts(other)));
  await kept(rememberPaper(store, paperFacts({ claim: CLAIM }), null));
  expect(await kept(paperById(store, 'pack'))).toMatchObject({ placedBy: 'ask' });
  await kept(rememberMeeting(store, meetingFacts()));
  expect(await kept(paperById(store, 'pack'))).toMatchObject({ placedBy: 'front-page', meetingKeys: [KEY] });
});

test('the member’s word on where a paper belongs is final, and its notes follow', async () => {
  const store = freshStore();
  await kept(rememberMeeting(store, meetingFacts({ papers: [listed(PACK_ADDRESS)] })));
  const facts = paperFacts({ address: PACK_ADDRESS, claim: CLAIM });
  await kept(rememberPaper(store, facts, null));
  await kept(saveNote(store, noteDraft()));
  await kept(saveFollowUps(store, [followUpDraft()]));

  const place = {
    kind: 'new',
    council: COUNCIL,
    committee: 'Cabinet',
    date: '2026-12-01',
    time: null,
  } as const;
  const [key] = (await kept(assignPaper(store, 'pack', [place]))).meetingKeys;
  await kept(rememberPaper(store, facts, null));
  await kept(rememberMeeting(store, meetingFacts({ papers: [listed(PACK_ADDRESS)] })));

  expect(key).toBe('paper|westmarch county council/cabinet|2026-12-01');
  expect(await kept(paperById(store, 'pack'))).toMatchObject({ meetingKeys: [key], placedBy: 'member' });
  expect(await kept(notesOf(store, 'pack'))).toMatchObject([{ meetingKeys: [key] }]);
  expect(await store.user.followUps.toArray()).toMatchObject([{ meetingKeys: [key] }]);
});

test('a paper may be taken out of every meeting', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ claim: CLAIM }), null));
  expect(await kept(assignPaper(store, 'pack', []))).toMatchObject({ meetingKeys: [], placedBy: 'member' });
});

test('an assignment undone leaves the paper as it was, asked about or not', async () => {
  const store = freshStore();
  const asked = paperFacts({ claim: { ...CLAIM, council: null } });
  await kept(rememberMeeting(store, meetingFacts()));
  const before = await kept(rememberPaper(store, asked, null));
  await kept(saveNote(store, noteDraft()));
  await kept(assignPaper(store, 'pack', [{ kind: 'known', key: KEY }]));
  await kept(undoAssigning(store, before));
  expect(await kept(paperById(store, 'pack'))).toEqual(before);
  expect(before.placedBy).toBe('ask');
  expect(await kept(notesOf(store, 'pack'))).toMatchObject([{ meetingKeys: [] }]);
});

test('a paper that was deleted meanwhile cannot be placed', async () => {
  const gone = { ok: false, problem: { kind: 'gone' } };
  expect(await assignPaper(freshStore(), 'pack', [])).toEqual(gone);
  const store = freshStore();
  const paper = await kept(rememberPaper(store, paperFacts(), null));
  expect(await undoAssigning(freshStore(), paper)).toEqual(gone);
});

test('a council that nobody has named goes by its host until somebody has', async () => {
  const store = freshStore();
  await kept(rememberMeeting(store, meetingFacts({ council: null })));
  expect(await store.user.councils.toArray()).toMatchObject([{ name: 'democracy.westmarch.gov.uk' }]);
  await kept(rememberMeeting(store, meetingFacts()));
  await kept(rememberMeeting(store, meetingFacts({ key: `${KEY}8`, council: null, committee: 'Cabinet' })));
  expect(await kept(meetingByKey(store, `${KEY}8`))).toMatchObject({
    committeeId: 'westmarch county council/cabinet',
  });
});

test('a page that loses its heading for a day keeps its committee', async () => {
  const store = freshStore();
  await kept(rememberMeeting(store, meetingFacts()));
  const again = await kept(rememberMeeting(store, meetingFacts({ committee: null, state: 'cancelled' })));
  expect(again).toMatchObject({
    committeeId: 'westmarch county council/children and families scrutiny committee',
    state: 'cancelled',
  });
});

test('two meetings on one day, known from papers alone, are two', async () => {
  const store = freshStore();
  const evening = { id: 'evening', claim: { ...CLAIM, time: '18:00' } };
  await kept(rememberPaper(store, paperFacts({ claim: CLAIM }), null));
  await kept(rememberPaper(store, paperFacts(evening), null));
  await kept(rememberPaper(store, paperFacts({ ...evening, id: 'supplement' }), null));
  const other = { ...CLAIM, kind: 'new', time: '18:00' } as const;
  expect(await kept(assignPaper(store, 'evening', [other]))).toMatchObject({
    meetingKeys: [`${WITHOUT_PAGE}|18:00`],
  });
  expect(await kept(paperById(store, 'pack'))).toMatchObject({ meetingKeys: [WITHOUT_PAGE] });
});
