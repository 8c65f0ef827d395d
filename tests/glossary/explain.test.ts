import { expect, test } from 'vitest';
import { findShortForms } from '@/lib/extract/short-forms';
import { explainerFor } from '@/lib/glossary/explain';
import { paper } from '../support/paper';

function meaningsOf(short: string, notation: string) {
  const shortForms = findShortForms(paper(notation));
  const found = shortForms.find((shortForm) => shortForm.short === short);
  return found ? explainerFor(shortForms)(found) : [];
}

test('what the paper says comes before the glossary', () => {
  const [best] = meaningsOf('CPP', 'The Corporate Property Programme (CPP) met.');
  expect(best).toMatchObject({ long: 'Corporate Property Programme', origin: 'document' });
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
