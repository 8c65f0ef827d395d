import { expect, test } from 'vitest';
import { glossaryEntries } from '@/lib/glossary/entries';
import type { OwnMeaning } from '@/lib/glossary/own';
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
  glossaryEntries(TERMS, mine).filter((entry) => entry.short === short);

test('every built-in term is there', () => {
  expect(glossaryEntries(TERMS, [])).toHaveLength([...TERMS.values()].flat().length);
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
  const [said] = glossaryEntries(TERMS, [own('sgo', 'Special guardianship orders')]);
  expect(said).toMatchObject({ short: 'sgo', origin: 'own', note: built?.note });
});

test('before the built-in terms are there, the member’s own can be looked up', () => {
  expect(glossaryEntries(NO_TERMS, [own('WFSP', 'Westmarch family support plan')])).toHaveLength(1);
});
