import { expect, test } from 'vitest';
import { lookUpIn } from '@/lib/search/look-up';

const lookUp = lookUpIn([
  { words: ['CP', 'child protection'], page: '26' },
  { words: ['ICPC', 'initial child protection conference'], page: '26' },
  { words: ['LAC', 'looked after child'], page: '38' },
  { words: ['Average caseload of a social worker'], page: '44' },
]);
const firstWords = (asked: string) => lookUp(asked).map(({ words }) => words[0]);

test.each([
  ['a short form, whatever its case', 'lac', 'LAC'],
  ['a short form that is part of another comes first', 'cp', 'CP'],
  ['part of a name', 'caseload', 'Average caseload of a social worker'],
  ['with letters left out', 'chld prot', 'CP'],
  ['what it stands for', 'looked after', 'LAC'],
])('%s', (_, asked, first) => {
  expect(firstWords(asked)[0]).toBe(first);
});

test.each([
  ['page 26', ['CP', 'ICPC']],
  ['p. 38', ['LAC']],
  ['38', ['LAC']],
  ['page 99', []],
  ['zebra crossing', []],
  ['  ', []],
])('“%s”', (asked, found) => {
  expect(firstWords(asked)).toEqual(found);
});
