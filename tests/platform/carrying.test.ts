// @vitest-environment node
/** Papers that a council publishes again: what becomes of the notes on them. */
import { expect, test } from 'vitest';
import { becameOf } from '@/components/note-outcome';
import { documentPlaces } from '@/lib/anchor/document-places';
import { sightingsOf } from '@/lib/anchor/history';
import { NOTHING_SAID } from '@/lib/ask/asking';
import { carryNotes } from '@/lib/platform/carrying';
import { studyPaper } from '@/lib/platform/study-paper';
import { answerExempt } from '@/lib/store/answering-exempt';
import { deletePaper } from '@/lib/store/deleting';
import { saveFollowUps, writeFollowUpNote } from '@/lib/store/follow-ups';
import { notesOf, saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import type { NoteRow } from '@/lib/store/rows';
import { answerSighting } from '@/lib/store/sightings';
import { standingIn, waitingIn } from '@/lib/store/standing';
import { forgetStudies } from '@/lib/store/studies';
import { linkVersions, partVersions, undoParting } from '@/lib/store/versions';
import { paper } from '../support/paper';
import { followUpDraft, followUpEvent, freshStore, KEY, kept, noteDraft } from '../support/store';

const plain = (notation: string) => notation.replaceAll(/[‹›]/g, '');

/** Reads a paper of the meeting, with a note on each passage between ‹ and ›. Gives its id. */
async function read(store: Store, notation: string, address: string, keys = [KEY]): Promise<string> {
  const document = paper(plain(notation));
  const { paperId } = await kept(
    studyPaper({ kind: 'document', document, address, meetingKey: null }, () => {}, store),
  );
  await store.user.papers.update(paperId, { meetingKeys: keys });
  const places = documentPlaces(document);
  let from = 0;
  for (const [, words = ''] of notation.matchAll(/‹([^›]*)›/g)) {
    const start = places.paper.text.indexOf(words, from);
    from = start + words.length;
    const placed = places.wordsAt({ start, end: from });
    await kept(saveNote(store, noteDraft({ id: words, paperId, ...placed })));
  }
  return paperId;
}

/** By its words: what became of each note in a version, and the words that Kloe found or holds there. */
async function outcomesIn(store: Store, version: string): Promise<Record<string, readonly string[]>> {
  const notes = await store.user.notes.toArray();
  return Object.fromEntries(
    notes.map((note) => {
      const seen = note.sightings.findLast(({ paperId }) => paperId === version);
      const words = seen?.places.map(({ quote }) => quote.exact) ?? [];
      return [note.id, seen ? [seen.outcome, ...words] : ['not looked for']];
    }),
  );
}

const FIRST = 'https://democracy.westmarch.gov.uk/documents/s1/Report.pdf';
const SECOND = 'https://democracy.westmarch.gov.uk/documents/s2/Report.pdf';

const DRAFT_MINUTES = `# Minutes of the meeting held on 24 November 2026
  12. Family hubs
  12.1 The Director said that ‹four hubs had opened since April› and a fifth was planned for the spring.
  12.2 Councillor Amara Reid asked why ‹spending was £17,000 over budget› and was told that two leases were late.
  12.3 Members ‹were pleased with the hours› and asked for a report on the winter.
  12.4 ‹The Chair asked for a note on parking at Northgate.›
  12.5 Resolved: that the report be noted.
  13. Placements
  13.1 The Head of Placements reported that ‹nine children were living more than 20 miles away› at the end of October.
  13.2 She said that the figure was lower than in any month since January and that three would return by Christmas.`;

const FINAL_MINUTES = `# Minutes of the meeting held on 24 November 2026
  12. Family hubs
  12.1 The Director said that four hubs had opened since April and a fifth was planned for the spring.
  12.2 Councillor Amara Reid asked why spending was £71,000 over budget and was told that two leases were late.
  12.3 Members were very pleased with the longer hours and asked for a report on the winter.
  12.4 Resolved: that the report be noted.
  13. Placements
  13.1 An apology for lateness was received from the Head of Placements.
  13.2 The Head of Placements reported that nine children were living more than 20 miles away at the end of October.
  13.3 She said that the figure was lower than in any month since January and that three would return by Christmas.`;

test('draft and final minutes: what is the same is held, all else waits for the member', async () => {
  const store = freshStore();
  await read(store, DRAFT_MINUTES, FIRST);
  const final = await read(store, FINAL_MINUTES, SECOND);
  await carryNotes(store, final);
  expect(await outcomesIn(store, final)).toEqual({
    'four hubs had opened since April': ['exact', 'four hubs had opened since April'],
    'spending was £17,000 over budget': ['figure-changed', 'spending was £71,000 over budget'],
    'were pleased with the hours': ['reworded', 'were very pleased with the longer hours'],
    'The Chair asked for a note on parking at Northgate.': ['lost'],
    'nine children were living more than 20 miles away': [
      'moved',
      'nine children were living more than 20 miles away',
    ],
  });
  expect((await kept(notesOf(store, final))).map(({ id }) => id)).toEqual([
    'four hubs had opened since April',
    'nine children were living more than 20 miles away',
  ]);
});

const PACK = `# Agenda
  7. Adult social care: performance
  8. Capital programme
  === 5
  # Adult social care: performance
  7.1 ‹Of 412 reviews that were due, 371 were held in time›, and the rest are booked for the first weeks of December.
  7.2 The waiting list for an assessment of needs has grown by a fifth since the summer, mostly in the north of the county.
  === 9
  # Capital programme
  8.1 The programme for the year stands at £24.6 million, of which £9.1 million had been spent by the end of September.
  8.2 Two schemes are running late, the roof of the Harbour day centre and the lift at Priory House.
  === 12
  # Appendix A: schemes
  The roof of the Harbour day centre: ‹£1.4 million, to be finished in March› and let to one firm of builders.
  The lift at Priory House: £320,000, to be finished in January by the firm that put in the first one in 1998.
  ‹The kitchen at Elm Court: £85,000, to be finished in June.›
  A contingency of five per cent is kept for each scheme and is reported to this committee when it is used.`;

const SUPPLEMENT = `# Supplement: item 8, Appendix A replaced
  # Appendix A: schemes
  The roof of the Harbour day centre: £1.4 million, to be finished in May and let to one firm of builders.
  The lift at Priory House: £320,000, to be finished in January by the firm that put in the first one in 1998.
  A contingency of five per cent is kept for each scheme and is reported to this committee when it is used.`;

test('a supplement that replaces an appendix says nothing of the other items', async () => {
  const store = freshStore();
  await read(store, PACK, FIRST);
  const supplement = await read(store, SUPPLEMENT, SECOND);
  await carryNotes(store, supplement);
  expect(await outcomesIn(store, supplement)).toEqual({
    'Of 412 reviews that were due, 371 were held in time': ['not looked for'],
    '£1.4 million, to be finished in March': ['reworded', '£1.4 million, to be finished in May'],
    'The kitchen at Elm Court: £85,000, to be finished in June.': ['lost'],
  });
});

/** The same report as a page has it: other numbers of paragraphs, dashes and quotation marks, no pages. */
const PAGE = plain(PACK)
  .replaceAll(/ {2}===.*\n/g, '')
  .replaceAll(/ {2}[78]\.\d /g, '  ')
  .replaceAll('. ', '.  ')
  .replace('day centre:', 'day centre –');

test('the page and the file of one report: notes of one are on the same words of the other, and back', async () => {
  const store = freshStore();
  const file = await read(store, PACK, FIRST);
  const page = await read(store, PAGE, 'https://democracy.westmarch.gov.uk/ieDecisionDetails.aspx?ID=9');
  await carryNotes(store, page);
  const outcomes = await outcomesIn(store, page);
  expect(Object.values(outcomes).map(([outcome]) => outcome)).toEqual(['moved', 'moved', 'moved']);
  const places = documentPlaces(paper(PAGE));
  const start = places.paper.text.indexOf('the lift at Priory House');
  const placed = places.wordsAt({ start, end: start + 24 });
  await kept(saveNote(store, noteDraft({ id: 'on the page', paperId: page, ...placed })));
  await carryNotes(store, file);
  expect((await outcomesIn(store, file))['on the page']).toEqual(['moved', 'the lift at Priory House']);
});

test('a pack of another meeting is no version, however much of its wording is the same', async () => {
  const store = freshStore();
  await read(store, PACK, FIRST);
  const other = await read(store, plain(PACK).replaceAll('412', '398'), SECOND, ['another meeting']);
  await carryNotes(store, other);
  expect((await store.user.papers.get(other))?.versions).toEqual([]);
});

test('where Kloe is not sure it asks, and carries nothing over before the answer', async () => {
  const store = freshStore();
  const pack = await read(store, PACK, FIRST);
  const copy = await read(store, plain(PACK).replaceAll('412', '398'), SECOND, []);
  await store.user.papers.update(pack, { title: 'Reports pack' });
  await store.user.papers.update(copy, { title: 'Reports pack' });
  await carryNotes(store, copy);
  const asked = { paperId: pack, isVersion: 'ask', saidBy: 'kloe', isTold: false };
  expect((await store.user.papers.get(copy))?.versions).toMatchObject([asked]);
  expect(await kept(notesOf(store, copy))).toEqual([]);
  await kept(linkVersions(store, [copy, pack], { isVersion: 'yes', saidBy: 'member', isTold: false }));
  await carryNotes(store, copy);
  expect(await kept(notesOf(store, copy))).toHaveLength(2);
});

test('said to be another paper, its notes go, nothing is looked for again, and all of it comes back', async () => {
  const store = freshStore();
  const draft = await read(store, DRAFT_MINUTES, FIRST);
  const final = await read(store, FINAL_MINUTES, SECOND);
  await carryNotes(store, final);
  await kept(answerSighting(store, 'were pleased with the hours', { paperId: final, held: null }));
  const before = await store.user.notes.toArray();
  const parted = await kept(partVersions(store, [draft, final]));
  await carryNotes(store, final);
  expect((await store.user.notes.toArray()).flatMap(({ seenIn }) => seenIn)).toEqual([]);
  await kept(undoParting(store, parted));
  expect(await store.user.notes.toArray()).toEqual(before);
});

test('further words of a question are looked for too, and a figure that changed is told', async () => {
  const store = freshStore();
  const draft = await read(store, DRAFT_MINUTES, FIRST);
  const other = await read(
    store,
    '# Letter\n  The trust pays for ‹the visitor›.',
    'https://trust.example.uk/letter',
  );
  const more = [
    await markedAs(store, 'spending was £17,000 over budget'),
    await markedAs(store, 'nine children were living more than 20 miles away'),
  ];
  await kept(saveNote(store, noteDraft({ id: 'asked', paperId: other, asking: { ...NOTHING_SAID, more } })));
  const final = await read(store, FINAL_MINUTES, SECOND);
  await carryNotes(store, final);
  await carryNotes(store, final);
  const asked = (await store.user.notes.get('asked')) as NoteRow;
  expect(asked.asking?.more).toEqual(more);
  expect(asked.seenIn).toEqual([final]);
  expect(
    more.map((passage) =>
      sightingsOf(asked.further ?? [], passage).map(({ outcome, held }) => [outcome, held?.quote.exact]),
    ),
  ).toEqual([
    [['figure-changed', undefined]],
    [['moved', 'nine children were living more than 20 miles away']],
  ]);

  const parted = await kept(partVersions(store, [draft, final]));
  expect(await store.user.notes.get('asked')).toMatchObject({ further: [], seenIn: [] });
  await kept(undoParting(store, parted));
  expect(await store.user.notes.get('asked')).toEqual(asked);
});

/** The words of a note of a test, as anything else may quote them. */
async function markedAs(store: Store, id: string) {
  const { paperId, paperTitle, quote, at, item } = (await store.user.notes.get(id)) ?? {};
  if (paperId == null || !quote || !at) throw new Error('nothing was marked');
  return { paperId, paperTitle: paperTitle ?? null, quote, at, item: item ?? null };
}

test('what a follow-up asked and what shows its answer are looked for too, and are as secret as where they stand', async () => {
  const store = freshStore();
  const draft = await read(store, DRAFT_MINUTES, FIRST);
  const asked = await markedAs(store, 'spending was £17,000 over budget');
  const evidence = await markedAs(store, 'nine children were living more than 20 miles away');
  const events = [followUpEvent({ id: 'told', evidence }), followUpEvent({ id: 'told again', evidence })];
  await kept(saveFollowUps(store, [followUpDraft({ id: 'followed', ...asked, events })]));
  const before = await store.user.followUps.get('followed');
  await store.user.notes.clear();
  const final = await read(store, FINAL_MINUTES, SECOND);
  await carryNotes(store, final);
  await carryNotes(store, final);

  const row = await store.user.followUps.get('followed');
  expect(
    [asked, evidence].map((passage) =>
      sightingsOf(row?.further ?? [], passage).map(({ outcome, held }) => [outcome, held?.quote.exact]),
    ),
  ).toEqual([
    [['figure-changed', undefined]],
    [['moved', 'nine children were living more than 20 miles away']],
  ]);
  expect(row).toMatchObject({ events, quote: asked.quote, changedAt: before?.changedAt, paperIds: [final] });
  await kept(writeFollowUpNote(store, followUpDraft({ id: 'followed' }), 'Ask in January.'));
  const written = await store.user.followUps.get('followed');
  expect(written?.further).toEqual(row?.further);

  await kept(answerExempt(store, final, 'yes'));
  expect((await store.user.followUps.get('followed'))?.exempt).toBe('yes');
  await kept(answerExempt(store, final, 'no'));

  const parted = await kept(partVersions(store, [draft, final]));
  expect(await store.user.followUps.get('followed')).toMatchObject({ further: [], paperIds: [] });
  await kept(undoParting(store, parted));
  expect((await store.user.followUps.get('followed'))?.further).toEqual(row?.further);
  await kept(deletePaper(store, final, { notes: 'keep', followUps: 'keep' }));
  expect(await store.user.followUps.get('followed')).toMatchObject({ further: [], paperIds: [], events });
});

test('the words that show the answer to a question are looked for as well', async () => {
  const store = freshStore();
  await read(store, DRAFT_MINUTES, FIRST);
  const passage = await markedAs(store, 'spending was £17,000 over budget');
  const answer = { text: 'Two leases were late.', on: null, evidence: '', passage };
  const asking = { ...NOTHING_SAID, answer };
  const page = await read(store, '# Letter\n  ‹The trust pays.›', 'https://trust.example.uk/letter');
  await kept(saveNote(store, noteDraft({ id: 'asked', paperId: page, asking })));
  const final = await read(store, FINAL_MINUTES, SECOND);
  await carryNotes(store, final);
  const note = await store.user.notes.get('asked');
  expect(note && becameOf(note, note.asking?.answer?.passage ?? passage)?.outcome).toBe('figure-changed');
});

test('a third version is searched for the words as they were last held', async () => {
  const store = freshStore();
  await read(store, DRAFT_MINUTES, FIRST);
  const final = await read(store, FINAL_MINUTES, SECOND);
  await carryNotes(store, final);
  const id = 'spending was £17,000 over budget';
  const note: NoteRow | undefined = await store.user.notes.get(id);
  const held = note && (waitingIn(note)[0]?.places[0] ?? null);
  await kept(answerSighting(store, id, { paperId: final, held: held ?? null }));
  const third = await read(store, FINAL_MINUTES.replace('apology', 'apology in writing'), `${SECOND}?v=3`);
  await carryNotes(store, third);
  const now = await store.user.notes.get(id);
  expect(now && standingIn(now, third)?.quote?.exact).toBe('spending was £71,000 over budget');
  expect(now?.quote?.exact).toBe(id);
});

test('a version whose text is kept no more still gives up its notes, at the same address', async () => {
  const store = freshStore();
  const draft = await read(store, DRAFT_MINUTES, FIRST);
  await carryNotes(store, draft);
  await kept(forgetStudies(store));
  const final = await read(store, FINAL_MINUTES, FIRST);
  await carryNotes(store, final);
  expect((await store.user.papers.get(final))?.versions).toMatchObject([{ isVersion: 'ask' }]);
  await kept(linkVersions(store, [draft, final], { isVersion: 'yes', saidBy: 'member', isTold: false }));
  await carryNotes(store, final);
  const outcomes = Object.values(await outcomesIn(store, final)).map(([outcome]) => outcome);
  expect(outcomes.sort()).toEqual(['exact', 'figure-changed', 'lost', 'moved', 'reworded']);
});
