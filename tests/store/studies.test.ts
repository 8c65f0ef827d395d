import { expect, test } from 'vitest';
import { forgetStudies, loadDocument, loadStudy, saveStudy } from '@/lib/store/studies';
import { paper } from '../support/paper';
import { freshStore, kept, studyRow, VERSIONS } from '../support/store';

const DOCUMENT = paper('# Agenda\nSome words.\n| Measure | Q1 |');

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

test('room is made by dropping what can be worked out again', async () => {
  const store = freshStore();
  await kept(saveStudy(store, studyRow(), DOCUMENT));
  await kept(forgetStudies(store));
  expect(await kept(loadStudy(store, 'pack', VERSIONS))).toEqual({ kind: 'read-again' });
});
