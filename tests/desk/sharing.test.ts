/** Two members' computers: what one shares of a committee, the other brings in; what either changes afterwards, both come to have. */
import { expect, test } from 'vitest';
import { bundleFrom, type CommitteeHere } from '@/components/shared-committee';
import { incomingFrom } from '@/components/shared-incoming';
import { remembered } from '@/entrypoints/desk/committee-here';
import { bundleToJson, readBundle } from '@/lib/share/file';
import { isTreatedAsExempt } from '@/lib/store/exempt';
import { addEvents, saveFollowUps, writeFollowUpNote } from '@/lib/store/follow-ups';
import { writeMeaning } from '@/lib/store/glossary';
import { saveLine } from '@/lib/store/lines';
import { rememberMeeting } from '@/lib/store/meetings';
import { deleteNote, saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import { bringInShared, heldToShare, rememberShared, undoSharing } from '@/lib/store/sharing';
import {
  COMMITTEE,
  COUNCIL,
  followUpDraft,
  followUpEvent,
  freshStore,
  KEY,
  kept,
  lineDraft,
  meetingFacts,
  noteDraft,
  paperFacts,
} from '../support/store';

const ID = 'westmarch county council/children and families scrutiny committee';

async function hereIn(store: Store): Promise<CommitteeHere> {
  const { days, ...held } = await kept(heldToShare(store, ID));
  return {
    ...held,
    ...{ council: COUNCIL, committee: COMMITTEE, memberName: '' },
    days: days ?? { read: ['2026-11-24'], next: [{ id: '2026-11-24', next: '2027-01-19' }] },
  };
}

async function fileOf(store: Store, withExempt = false): Promise<string> {
  const { bundle } = bundleFrom(
    await hereIn(store),
    withExempt ? () => true : (row) => !isTreatedAsExempt(row),
  );
  await kept(rememberShared(store, remembered(bundle)));
  return bundleToJson(bundle);
}

/** Gives what the preview says, "follow-up fresh"; and the way back. */
async function bringIn(store: Store, json: string) {
  const read = readBundle(json);
  if (!read.ok) expect.fail(JSON.stringify(read.problem));
  const { entries, change } = incomingFrom(read.value, await hereIn(store), store.now());
  const before = await kept(bringInShared(store, change));
  return { said: entries.map(({ kind, outcome }) => `${kind} ${outcome}`), before };
}

const question = (text: string) => noteDraft({ text, paperId: null, paperTitle: null, meetingKeys: [KEY] });

/** A computer on which one of each was made. */
async function filled(): Promise<Store> {
  const store = freshStore();
  await kept(rememberMeeting(store, meetingFacts()));
  await kept(saveLine(store, lineDraft()));
  await kept(saveNote(store, question('When will it be met?')));
  await kept(saveFollowUps(store, [followUpDraft({ paperId: null, note: 'Ask again' })]));
  const scope = { kind: 'committee', council: COUNCIL, committee: COMMITTEE } as const;
  await kept(writeMeaning(store, { short: 'CIN', long: 'child in need', note: null, scope }, null));
  return store;
}

const wordsIn = async (store: Store) => ({
  questions: (await store.user.notes.toArray()).map(({ text }) => text).toSorted(),
  lines: (await store.user.lines.toArray()).map(({ name }) => name).toSorted(),
  meanings: (await store.user.glossary.toArray()).map(({ long }) => long).toSorted(),
  followUps: (await store.user.followUps.toArray()).map(({ text, note, events }) => ({
    text,
    note,
    events: events.map(({ id }) => id).toSorted(),
  })),
});

test('an empty computer has all of it afterwards, with the committee, its meeting and its days; undone, nothing', async () => {
  const [one, other] = [await filled(), freshStore()];
  const { said, before } = await bringIn(other, await fileOf(one));
  expect(said).toEqual(['follow-up fresh', 'question fresh', 'line fresh', 'meaning fresh']);
  expect(await wordsIn(other)).toEqual(await wordsIn(one));
  expect(await other.user.meetings.toArray()).toMatchObject([
    { key: KEY, committeeId: ID, date: '2026-11-24' },
  ]);
  expect(await other.user.meetingDays.get(ID)).toMatchObject({ next: [{ next: '2027-01-19' }] });
  expect((await bringIn(other, await fileOf(one))).said.every((words) => words.endsWith(' same'))).toBe(true);
  await kept(undoSharing(other, before));
  expect(await wordsIn(other)).toEqual({ questions: [], lines: [], meanings: [], followUps: [] });
});

test('what one changed is the newer word; what both changed stands twice; what happened is added up', async () => {
  const [one, other] = [await filled(), freshStore()];
  await bringIn(other, await fileOf(one));

  await kept(saveNote(one, question('When will it be met by all teams?')));
  expect((await bringIn(other, await fileOf(one))).said).toContain('question newer');
  expect((await wordsIn(other)).questions).toEqual(['When will it be met by all teams?']);

  await kept(saveNote(one, question('By which day?')));
  await kept(saveNote(other, question('By whom?')));
  await kept(addEvents(one, followUpDraft(), [followUpEvent({ id: 'chased' })]));
  await kept(addEvents(other, followUpDraft(), [followUpEvent({ id: 'answered' })]));
  await kept(writeFollowUpNote(one, followUpDraft(), 'Ask in May'));
  await kept(writeFollowUpNote(other, followUpDraft(), 'Ask in June'));
  const [mine, theirs] = [await fileOf(one), await fileOf(other)];
  expect((await bringIn(one, theirs)).said).toEqual([
    'follow-up both',
    'question both',
    'line same',
    'meaning same',
  ]);
  await bringIn(other, mine);
  expect(await wordsIn(one)).toEqual(await wordsIn(other));
  expect((await wordsIn(one)).questions).toEqual(['By which day?', 'By whom?']);
  expect((await wordsIn(one)).followUps).toMatchObject([{ events: ['answered', 'chased'] }]);
  expect((await wordsIn(one)).followUps[0]?.note.split('\n\n').toSorted()).toEqual([
    'Ask in June',
    'Ask in May',
  ]);
});

test('a question that was deleted here is not brought back by an older file, and the preview says so', async () => {
  const [one, other] = [await filled(), freshStore()];
  const file = await fileOf(one);
  await bringIn(other, file);
  await kept(deleteNote(other, 'note'));
  expect((await bringIn(other, file)).said).toContain('question deleted-here');
  expect((await wordsIn(other)).questions).toEqual([]);
});

test('the same meaning, given on both computers, stays one', async () => {
  const [one, other] = [await filled(), await filled()];
  expect((await bringIn(other, await fileOf(one))).said).not.toContain('meaning fresh');
  expect((await wordsIn(other)).meanings).toEqual(['child in need']);
});

test('what is exempt stays here unless it is put in, and is exempt there as well', async () => {
  const [one, other] = [await filled(), freshStore()];
  await kept(
    rememberPaper(
      one,
      paperFacts({
        exemptSigns: [{ sign: 'not-for-publication', words: 'Not for publication', page: 1, printed: null }],
      }),
      null,
    ),
  );
  await kept(saveFollowUps(one, [followUpDraft({ id: 'secret', text: 'The costs of the provider' })]));
  const file = await fileOf(one);
  expect(file).not.toContain('The costs of the provider');
  await bringIn(other, await fileOf(one, true));
  const secret = await other.user.followUps.get('secret');
  expect(secret && isTreatedAsExempt(secret)).toBe(true);
  expect(await fileOf(other)).not.toContain('The costs of the provider');
});
