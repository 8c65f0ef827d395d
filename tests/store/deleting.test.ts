import { expect, test } from 'vitest';
import { deletePaper, sweepOrphans, writtenOn } from '@/lib/store/deleting';
import { correctFigure } from '@/lib/store/figure-corrections';
import { saveFollowUps } from '@/lib/store/follow-ups';
import { meetingByKey, rememberMeeting } from '@/lib/store/meetings';
import { notesOf, notesOfMeeting, saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { fileOf, paperById } from '@/lib/store/papers';
import { rememberPaper } from '@/lib/store/remembering';
import { loadDocument, loadStudy, saveStudy } from '@/lib/store/studies';
import { paper } from '../support/paper';
import {
  ADDRESS,
  followUpDraft,
  freshStore,
  KEY,
  kept,
  meetingFacts,
  noteDraft,
  paperFacts,
  studyRow,
  VERSIONS,
} from '../support/store';

const DISMISSED = {
  mark: { exact: '72%', words: '72% of visits', start: 0, page: 38, indicator: 'visits' },
  changes: null,
};

async function fullStore(): Promise<Store> {
  const store = freshStore();
  const page = paperFacts({ address: ADDRESS, meeting: meetingFacts() });
  await kept(rememberPaper(store, page, Uint8Array.of(1)));
  await kept(saveStudy(store, studyRow(), paper('# Agenda')));
  await kept(saveNote(store, noteDraft()));
  await kept(saveFollowUps(store, [followUpDraft()]));
  await kept(correctFigure(store, 'pack', DISMISSED, null));
  return store;
}

test.each`
  notes       | followUps   | left
  ${'keep'}   | ${'keep'}   | ${[1, 1]}
  ${'delete'} | ${'keep'}   | ${[0, 1]}
  ${'keep'}   | ${'delete'} | ${[1, 0]}
  ${'delete'} | ${'delete'} | ${[0, 0]}
`('deleting a paper leaves notes: $notes, follow-ups: $followUps', async ({ notes, followUps, left }) => {
  const store = await fullStore();
  await kept(deletePaper(store, 'pack', { notes, followUps }));
  expect([await store.user.notes.count(), await store.user.followUps.count()]).toEqual(left);
  expect(await store.user.figureCorrections.count()).toBe(0);
  expect(await kept(paperById(store, 'pack'))).toBeNull();
  expect(await kept(fileOf(store, 'pack'))).toBeNull();
  expect(await kept(loadStudy(store, 'pack', VERSIONS))).toEqual({ kind: 'read-again' });
  expect(await kept(loadDocument(store, 'pack'))).toBeNull();
});

test('the member hears how much was written on a paper before it goes', async () => {
  const store = await fullStore();
  await kept(saveNote(store, noteDraft({ id: 'another' })));
  expect(await kept(writtenOn(store, 'pack'))).toEqual({ notes: 2, followUps: 1, corrections: 1 });
  expect(await kept(writtenOn(store, 'unknown'))).toEqual({
    notes: 0,
    followUps: 0,
    corrections: 0,
  });
});

test('a kept note still says what it was on, and belongs to its meeting', async () => {
  const store = await fullStore();
  await kept(deletePaper(store, 'pack', { notes: 'keep', followUps: 'keep' }));
  expect(await kept(notesOfMeeting(store, KEY))).toMatchObject([
    { paperTitle: 'Public reports pack', quote: { exact: '72% of visits' }, at: { printed: '36' } },
  ]);
});

test('at start, the text of the reading that a page follows on stays, to tell what has changed', async () => {
  const store = freshStore();
  const read = async (id: string) => {
    await kept(rememberPaper(store, paperFacts({ id, address: ADDRESS, meeting: meetingFacts() }), null));
    await kept(saveStudy(store, studyRow({ paperId: id }), paper('# Agenda')));
  };
  for (const id of ['monday', 'friday', 'sunday']) await read(id);
  await kept(sweepOrphans(store));
  expect(await store.derived.documents.toCollection().primaryKeys()).toEqual(['friday', 'sunday']);
});

test('notes of other papers stay', async () => {
  const store = await fullStore();
  await kept(saveNote(store, noteDraft({ id: 'other', paperId: 'supplement' })));
  await kept(deletePaper(store, 'pack', { notes: 'delete', followUps: 'delete' }));
  expect(await kept(notesOf(store, 'supplement'))).toHaveLength(1);
});

test('at start, what belongs to no paper is dropped, and nothing else', async () => {
  const store = await fullStore();
  await store.user.files.put({ paperId: 'deleted', bytes: Uint8Array.of(2) });
  await kept(saveStudy(store, studyRow({ paperId: 'deleted' }), paper('# Gone')));
  await kept(rememberMeeting(store, meetingFacts({ key: `${KEY}9`, committee: 'Cabinet' })));
  await kept(sweepOrphans(store));
  expect(await store.user.files.toCollection().primaryKeys()).toEqual(['pack']);
  expect(await store.derived.studies.toCollection().primaryKeys()).toEqual(['pack']);
  expect(await store.derived.documents.toCollection().primaryKeys()).toEqual(['pack']);
  expect(await kept(meetingByKey(store, KEY))).not.toBeNull();
  expect(await kept(meetingByKey(store, `${KEY}9`))).toBeNull();
});

test('a meeting stays as long as a kept note names it', async () => {
  const store = await fullStore();
  await kept(deletePaper(store, 'pack', { notes: 'keep', followUps: 'delete' }));
  await kept(sweepOrphans(store));
  expect(await kept(meetingByKey(store, KEY))).not.toBeNull();
  expect(await kept(notesOf(store, 'pack'))).toHaveLength(1);
});
