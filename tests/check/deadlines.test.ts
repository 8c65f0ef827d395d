import { expect, test } from 'vitest';
import { reasons } from './challenged';

const plan = (...rows: string[]) =>
  `| No. | Action | By when | Measure |\n${rows.map((row, place) => `| ${place + 1}. | ${row} |`).join('\n')}`;
const OTHERS = [
  'Train | 31/08/26 | Done',
  'Hire | 30/09/26 | Done',
  'Move | 30/11/26 | Done',
  'Buy | 15/12/26 | Done',
  'Tell | 31/01/27 | Done',
  'End | 31/03/27 | Done',
];

test('one day of two years in a row', () => {
  expect(reasons(plan('Recruit ten people | 22/10/27 | In place no later than 22/10/26'))).toEqual([
    'Due on 22 October 2027 and on 22 October 2026: the same day of two years.',
  ]);
});

test('a date long before all others of the plan', () => {
  expect(reasons(plan(...OTHERS, 'Write | 28/02/26 | Done'))).toEqual([
    '28 February 2026 is before every other date of the plan, from 31 August 2026 to 31 March 2027; a year later would be among them.',
  ]);
});

test.each([
  ['a year in between', plan('Recruit | 22/10/27 | Reported 22/10/26, in place by 30/10/27')],
  ['a date among the others', plan(...OTHERS, 'Write | 28/02/27 | Done')],
  ['an early start', plan(...OTHERS, 'Write | 15/07/26 | Done')],
  ['few dates', plan('Train | 31/08/26 | Done', 'Write | 28/02/26 | Done')],
])('nothing against %s', (_, notation) => {
  expect(reasons(notation)).toEqual([]);
});
