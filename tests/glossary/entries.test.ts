import { expect, test } from 'vitest';
import { glossaryEntries } from '@/lib/glossary/entries';
import { type LearntMeaning, NOTHING_OWN, type OwnMeaning } from '@/lib/glossary/own';
import { loadUkTerms, NO_TERMS } from '@/lib/glossary/uk-terms';

const TERMS = await loadUkTerms();
const own = (short: string, long: string): OwnMeaning => ({
  short,
  long,
  note: null,
  scope: { kind: 'everywhere' },
  insteadOf: null,
});
const sensesOf = (short: string, ...mine: readonly OwnMeaning[]) =>
  glossaryEntries(TERMS, { own: mine, learnt: [] }).filter((entry) => entry.short === short);

test('every built-in term is there', () => {
  expect(glossaryEntries(TERMS, NOTHING_OWN)).toHaveLength([...TERMS.values()].flat().length);
});

test('what the member says comes before what is built in', () => {
  const [first, second] = sensesOf('LAC', own('LAC', 'Local Area Co-ordinator'));
  expect(first).toMatchObject({ long: 'Local Area Co-ordinator', origin: 'own', isChecked: true });
  expect(second).toMatchObject({ origin: 'glossary' });
});

test('a meaning that is built in as well stands once, as the member’s, with what is known of it', () => {
  const [built] = sensesOf('SGO');
  const mine = sensesOf('SGO', own('sgo', 'Special guardianship orders'));
  expect(mine).toEqual([]);
  const [said] = glossaryEntries(TERMS, { own: [own('sgo', 'Special guardianship orders')], learnt: [] });
  expect(said).toMatchObject({ short: 'sgo', origin: 'own', note: built?.note });
});

test('before the built-in terms are there, the member’s own can be looked up', () => {
  const mine = [own('WFSP', 'Westmarch family support plan')];
  expect(glossaryEntries(NO_TERMS, { own: mine, learnt: [] })).toHaveLength(1);
});

test('what papers taught comes between; each meaning stands once, as the member’s, else as the latest paper’s', () => {
  const learnt = (short: string, long: string, title: string): LearntMeaning => ({
    short,
    long,
    from: { paperId: title, title, date: null },
  });
  const entries = glossaryEntries(TERMS, {
    own: [own('WFSP', 'Westmarch family support plan')],
    learnt: [
      learnt('WFSP', 'Westmarch Family Support Plans', 'November'),
      learnt('LAC', 'Local Area Co-ordinator', 'November'),
      learnt('LAC', 'local area co-ordinators', 'September'),
      learnt('SGO', 'special guardianship order', 'November'),
    ],
  });
  const said = (short: string) =>
    entries
      .filter((entry) => entry.short === short)
      .map(({ origin, learntFrom }) => learntFrom?.title ?? origin);
  expect(said('WFSP')).toEqual(['own']);
  expect(said('LAC').slice(0, 2)).toEqual(['November', 'glossary']);
  expect(said('SGO')).toEqual(['November']);
});
