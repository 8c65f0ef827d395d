import { expect, test } from 'vitest';
import { findShortForms } from '@/lib/extract/short-forms';
import { explainerFor } from '@/lib/glossary/explain';
import { loadUkTerms } from '@/lib/glossary/uk-terms';
import { paper } from '../support/paper';

const TERMS = await loadUkTerms();

function meaningsOf(short: string, notation: string) {
  const shortForms = findShortForms(paper(notation));
  const found = shortForms.find((shortForm) => shortForm.short === short);
  return found ? explainerFor(shortForms, TERMS)(found) : [];
}

test('what the paper says comes before the glossary', () => {
  const [best] = meaningsOf('CPP', 'The Corporate Property Programme (CPP) met.');
  expect(best).toMatchObject({ long: 'Corporate Property Programme', origin: 'document' });
});

test("the paper's own words come with the glossary's note for a lay reader", () => {
  const [best] = meaningsOf('SGO', 'A special guardianship order (SGO) was made.');
  expect(best).toMatchObject({ long: 'special guardianship order', origin: 'document' });
  expect(best?.note).toMatch(/guardian until 18/);
});

test('a short form that the paper never explains is explained by the glossary', () => {
  expect(meaningsOf('CAMHS', 'Waits for CAMHS grew.')[0]).toMatchObject({
    origin: 'glossary',
    isChecked: true,
  });
});

test('a term from common usage is marked as unchecked', () => {
  expect(meaningsOf('T&F', 'The T&F group met.')[0]).toMatchObject({
    long: 'task and finish',
    isChecked: false,
  });
});

test('of two senses the one that fits the paper comes first', () => {
  const children = meaningsOf('CPP', 'CPP numbers rose. ICPC, RCPC and LAC reviews were late.');
  expect(children[0]?.long).toBe('Child Protection Plan');
});

test('nothing is made up for a short form nobody knows', () => {
  expect(meaningsOf('WZQX', 'The WZQX group met.')).toEqual([]);
});

test('a name that the paper writes out spells what it never explains, with doubt', () => {
  const paper = 'The Upper Marsh Flood Partnership met. Cost fell to the UMFP.';
  expect(meaningsOf('UMFP', paper)).toMatchObject([
    { long: 'Upper Marsh Flood Partnership', origin: 'spelled', note: null, isChecked: false },
  ]);
});

test.each`
  why                             | notation
  ${'it is no name'}              | ${'The usual monthly figures passed. Cost fell to the UMFP.'}
  ${'a full stop stands between'} | ${'It is in Upper Marsh. Flood Partnership costs fell to the UMFP.'}
  ${'a cell ends between'}        | ${'| Upper Marsh | Flood Partnership |\n\nCost fell to the UMFP.'}
  ${'it is all in capitals'}      | ${'UPPER MARSH FLOOD PARTNERSHIP\n\nCost fell to the UMFP.'}
`('words are not taken for a long form where $why', ({ notation }) => {
  expect(meaningsOf('UMFP', notation)).toEqual([]);
});

test('of two senses the one that the paper writes out comes first', () => {
  const rights = meaningsOf(
    'HRA',
    'Under the human rights act people may complain. The HRA binds the council.',
  );
  expect(rights[0]?.long).toBe('Human Rights Act 1998');
  const homeless = meaningsOf('HRA', 'The housing revenue account is in balance. The HRA pays for repairs.');
  expect(homeless[0]?.long).toBe('Housing Revenue Account');
});
