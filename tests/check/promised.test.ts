import { expect, test } from 'vitest';
import { reasons } from './challenged';

const pack = (item: string, day = '24 November 2026') => `
  Westmarch County Council
  Children and Families Scrutiny Committee
  Date: Tuesday 24 November 2026
  Time: 10.30 am
  Agenda
  1. Apologies
  2. Fostering sufficiency
  3. Budget proposals
  4. Work programme
  === 2
  # Work programme 2026/27
  | Meeting date | Item | Author |
  | ${day} | ${item} | Ms Hale |
`;

test('a report that the work programme has for this meeting is not on its agenda', () => {
  expect(reasons(pack('Young carers'))).toEqual([
    'The work programme has “Young carers” for 24 November 2026; no item of the agenda speaks of it.',
  ]);
});

test.each([
  ['an item in other words', pack('Annual report on fostering')],
  ['an item of another meeting', pack('Young carers', '19 January 2027')],
  ['words that any item has', pack('Performance report')],
])('nothing against %s', (_, notation) => {
  expect(reasons(notation)).toEqual([]);
});
