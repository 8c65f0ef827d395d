import { expect, test } from 'vitest';
import { challenged } from './challenged';

const claims = (notation: string) => challenged(notation).filter(({ kind }) => kind === 'claim');

test('above the average, where the figure before is below it', () => {
  expect(
    claims(`
      In September 46% of plans were on time, against a target of 60%. In August it was 44%.
      Performance in September was above the national average: the latest figure for England is 50%.
    `),
  ).toEqual([
    {
      kind: 'claim',
      strength: 'worth asking',
      words: ['above the national average', 'figure for England is 50%', '46%'],
    },
  ]);
});

test.each([
  'At 71% attendance is lower than the England average of 68%.',
  'Attendance was 64%, which is above the regional figure (66.5 per cent).',
])('challenges %s', (sentence) => {
  expect(claims(sentence)).toHaveLength(1);
});

test.each([
  'At 71% attendance is higher than the England average of 68%.',
  'At 68% attendance is above the national average of 68%.',
  'Attendance is above the national average.',
  'Against a target of 60%, attendance is above the national average of 66%.',
  'In May 40% were late. Attendance in June was above the national average of 66%.',
  'The England average of 66% is above ours of 71%.',
])('has nothing against %s', (sentence) => {
  expect(claims(sentence)).toEqual([]);
});
