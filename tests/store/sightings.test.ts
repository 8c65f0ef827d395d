/** A note through the versions of its paper: where it was made stays, what became of it is added. */
import { expect, test } from 'vitest';
import type { Outcome } from '@/lib/anchor/anchor';
import { sighted } from '@/lib/anchor/history';
import { deletePaper } from '@/lib/store/deleting';
import { notesOf, saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { rememberPaper } from '@/lib/store/remembering';
import type { NoteRow } from '@/lib/store/rows';
import type { NotePlace, NoteSighting } from '@/lib/store/sighting-rows';
import { addSightings, answerSighting, keepAnchors, takeBackAnswer } from '@/lib/store/sightings';
import { lastStanding, waitingIn } from '@/lib/store/standing';
import { linkVersions } from '@/lib/store/versions';
import { ADDRESS, freshStore, kept, meetingFacts, noteDraft, paperFacts } from '../support/store';

const place = (exact: string, page: number): NotePlace => ({
  quote: { exact, prefix: 'In August ', suffix: ' were in time.' },
  at: { page, printed: null, source: [] },
  item: '7',
  itemTitle: 'Performance',
  anchor: null,
});

const seen = (outcome: Outcome, ...places: readonly NotePlace[]): NoteSighting => ({
  ...sighted('final', outcome, { places, on: 5 }),
  paperTitle: 'Reports pack, final',
});

async function carried(sighting: NoteSighting, exempt: 'no' | 'yes' = 'no'): Promise<Store> {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ exemptSigns: [] }), null));
  const final = await kept(rememberPaper(store, paperFacts({ id: 'final', exemptSigns: [] }), null));
  await store.user.papers.put({ ...final, exempt });
  await kept(saveNote(store, noteDraft()));
  await kept(addSightings(store, 'final', new Map([['note', sighting]])));
  return store;
}

const inFinal = async (store: Store): Promise<NoteRow | undefined> =>
  (await kept(notesOf(store, 'final')))[0];
const made = async (store: Store): Promise<NoteRow> => {
  const [note] = await kept(notesOf(store, 'pack'));
  if (!note) throw new Error('the note is gone');
  return note;
};

test('the same words elsewhere are shown there, and the note stays where it was made', async () => {
  const store = await carried(seen('moved', place('72% of visits', 40)));
  expect(await inFinal(store)).toMatchObject({ paperId: 'final', at: { page: 40 } });
  const note = await made(store);
  expect(note).toMatchObject({ paperId: 'pack', at: { page: 38 }, seenIn: ['final'] });
  expect(lastStanding(note)).toMatchObject({ paperId: 'final', paperTitle: 'Reports pack, final' });
  expect(waitingIn(note)).toEqual([]);
});

test.each<[Outcome, readonly NotePlace[]]>([
  ['reworded', [place('72% of all visits', 40)]],
  ['figure-changed', [place('74% of visits', 40)]],
  ['ambiguous', [place('72% of visits', 12), place('72% of visits', 40)]],
  ['lost', []],
])('%s stands nowhere in the other version until the member says so', async (outcome, places) => {
  const store = await carried(seen(outcome, ...places));
  expect(await inFinal(store)).toBeUndefined();
  expect(waitingIn(await made(store))).toMatchObject([{ outcome, places }]);
  const held = place('the words that the member chose', 41);
  await kept(answerSighting(store, 'note', { paperId: 'final', held }));
  expect(await inFinal(store)).toMatchObject({ quote: held.quote, at: { page: 41 } });
  expect(waitingIn(await made(store))).toEqual([]);
  await kept(takeBackAnswer(store, 'note', 'final'));
  expect(await inFinal(store)).toBeUndefined();
  expect(waitingIn(await made(store))).toMatchObject([{ outcome, places }]);
});

test('"keep the old words" ends the waiting and shows the note nowhere in that version', async () => {
  const store = await carried(seen('figure-changed', place('74% of visits', 40)));
  await kept(answerSighting(store, 'note', { paperId: 'final', held: null }));
  expect(await inFinal(store)).toBeUndefined();
  const note = await made(store);
  expect(waitingIn(note)).toEqual([]);
  expect(note.sightings.map(({ saidBy }) => saidBy)).toEqual(['nobody', 'member']);
});

test('what is written while it stands in another version leaves its first words alone', async () => {
  const store = await carried(seen('moved', place('72 % of visits', 40)));
  const shown = await inFinal(store);
  if (!shown) throw new Error('it is not shown');
  const { quote, at, sightings } = await made(store);
  await kept(saveNote(store, { ...shown, text: 'Why so few?' }));
  expect(await made(store)).toMatchObject({ text: 'Why so few?', paperId: 'pack', quote, at, sightings });
});

test('what is known of a version is not found again, and an anchor that is kept stays', async () => {
  const store = await carried(seen('lost'));
  await kept(addSightings(store, 'final', new Map([['note', seen('exact', place('72% of visits', 1))]])));
  expect((await made(store)).sightings).toHaveLength(1);
  const quote = { exact: '72% of visits', prefix: '', suffix: '' };
  const anchor = { version: 1, quote, position: { page: 1, start: 0, end: 11 }, printed: null, item: null };
  const enough = { ...anchor, enough: null, others: null };
  await kept(keepAnchors(store, new Map([['note', enough]])));
  await kept(keepAnchors(store, new Map([['note', { ...enough, version: 2 }]])));
  expect((await made(store)).anchor).toEqual(enough);
});

test('it is as secret as the most secret version whose words it holds', async () => {
  const store = await carried(seen('figure-changed', place('74% of visits', 40)), 'yes');
  expect(await made(store)).toMatchObject({ exempt: 'yes' });
});

test('deleting a paper with its notes leaves a note that stands in another version', async () => {
  const store = await carried(seen('moved', place('72% of visits', 40)));
  await kept(saveNote(store, noteDraft({ id: 'here alone' })));
  await kept(deletePaper(store, 'pack', { notes: 'delete', followUps: 'delete' }));
  expect((await store.user.notes.toArray()).map(({ id }) => id)).toEqual(['note']);
});

test('deleting the other version leaves the note where it was made, and what the member said', async () => {
  const store = await carried(seen('moved', place('72% of visits', 40)));
  await kept(deletePaper(store, 'final', { notes: 'keep', followUps: 'keep' }));
  expect(await made(store)).toMatchObject({ sightings: [], seenIn: [] });
  const answered = await carried(seen('reworded', place('72% of all visits', 40)));
  const held = place('72% of all visits', 40);
  await kept(answerSighting(answered, 'note', { paperId: 'final', held }));
  await kept(linkVersions(answered, ['pack', 'final'], { isVersion: 'yes', saidBy: 'kloe', isTold: true }));
  await kept(deletePaper(answered, 'pack', { notes: 'keep', followUps: 'keep' }));
  expect((await answered.user.papers.get('final'))?.versions).toEqual([]);
  await kept(deletePaper(answered, 'final', { notes: 'delete', followUps: 'delete' }));
  expect((await made(answered)).sightings).toMatchObject([{ saidBy: 'member', held }]);
});

test('what Kloe said of a reading of a page goes with it, and the next one knows what it follows on', async () => {
  const store = freshStore();
  const page = (id: string) =>
    paperFacts({ id, source: 'html', address: ADDRESS, meeting: meetingFacts(), fingerprints: [] });
  await kept(rememberPaper(store, page('pack'), null));
  await kept(saveNote(store, noteDraft()));
  await kept(rememberPaper(store, page('final'), null));
  await kept(addSightings(store, 'final', new Map([['note', seen('exact', place('72% of visits', 1))]])));
  await kept(rememberPaper(store, page('third'), null));
  expect(await store.user.papers.toCollection().primaryKeys()).toEqual(['pack', 'third']);
  expect((await made(store)).sightings).toEqual([]);
  expect((await store.user.papers.get('third'))?.versions).toMatchObject([{ paperId: 'final' }]);
});
