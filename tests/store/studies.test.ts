import { expect, test } from 'vitest';
import type { AgendaItem } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import { assignPaper } from '@/lib/store/assigning';
import { rememberPaper } from '@/lib/store/remembering';
import { agendaOfMeetings, forgetStudies, loadDocument, loadStudy, saveStudy } from '@/lib/store/studies';
import { paper } from '../support/paper';
import { passage } from '../support/passage';
import {
  ADDRESS,
  freshStore,
  KEY,
  kept,
  meetingFacts,
  paperFacts,
  studyRow,
  VERSIONS,
} from '../support/store';

const DOCUMENT = paper('# Agenda\nSome words.\n| Measure | Q1 |');

const agendaItem = (title: string): Sited<AgendaItem> => ({
  finding: { kind: 'agenda-item', at: { block: 0, start: 0, end: 6 }, number: '2', title, pages: null },
  passage: passage(`‹${title}›`),
});

test('a paper read once opens again without being read', async () => {
  const store = freshStore();
  const apologies = { kind: 'item', number: '1', title: 'Apologies', author: null, day: null } as const;
  const study = studyRow({ outline: [{ ...apologies, depth: 0, page: 1 }] });
  await kept(saveStudy(store, study, DOCUMENT));
  expect(await kept(loadStudy(store, 'pack', VERSIONS))).toEqual({ kind: 'ready', study });
  expect(await kept(loadDocument(store, 'pack'))).toEqual(DOCUMENT);
});

test.each`
  made                             | kind
  ${VERSIONS}                      | ${'ready'}
  ${{ ...VERSIONS, extractor: 4 }} | ${'study-again'}
  ${{ ...VERSIONS, extractor: 6 }} | ${'study-again'}
  ${{ ...VERSIONS, reader: 1 }}    | ${'read-again'}
`('a study made by Kloe $made is $kind for this one', async ({ made, kind }) => {
  const store = freshStore();
  await kept(saveStudy(store, studyRow({ versions: made }), DOCUMENT));
  const stored = await kept(loadStudy(store, 'pack', VERSIONS));
  expect(stored.kind).toBe(kind);
  if (stored.kind === 'study-again') expect(stored.document).toEqual(DOCUMENT);
});

test('studying again replaces what was found before', async () => {
  const store = freshStore();
  await kept(saveStudy(store, studyRow({ failed: ['figure'] }), DOCUMENT));
  await kept(saveStudy(store, studyRow(), DOCUMENT));
  expect(await kept(loadStudy(store, 'pack', VERSIONS))).toMatchObject({ study: { failed: [] } });
});

test('a meeting’s agenda is that of its own page, not of its pack or another meeting', async () => {
  const store = freshStore();
  const other = { key: 'moderngov|democracy.westmarch.gov.uk|/|5678', address: `${ADDRESS}5678` };
  for (const [id, title, meeting] of [
    ['page', 'Chair’s announcements', meetingFacts()],
    ['other', 'Work programme', meetingFacts(other)],
  ] as const) {
    await kept(
      rememberPaper(store, paperFacts({ id, source: 'html', address: meeting.address, meeting }), null),
    );
    await kept(saveStudy(store, studyRow({ paperId: id, findings: [agendaItem(title)] }), DOCUMENT));
  }
  await kept(rememberPaper(store, paperFacts(), null));
  await kept(assignPaper(store, 'pack', [{ kind: 'known', key: KEY }]));
  await kept(saveStudy(store, studyRow({ findings: [agendaItem('CHAIR’S ANNOUNCEMENTS')] }), DOCUMENT));
  const agenda = await kept(agendaOfMeetings(store, [KEY]));
  expect(agenda.map(({ title }) => title)).toEqual(['Chair’s announcements']);
});

test('room is made by dropping what can be worked out again', async () => {
  const store = freshStore();
  await kept(saveStudy(store, studyRow(), DOCUMENT));
  await kept(forgetStudies(store));
  expect(await kept(loadStudy(store, 'pack', VERSIONS))).toEqual({ kind: 'read-again' });
});
