import { expect, test } from 'vitest';
import { reasons } from './challenged';

const plan = (all: string, first: string, later: string) => `
  | Measure | Quarter 2 2026/27 |
  | Reviews of children in care held on time | ${all} |
  | First reviews of children in care held on time | ${first} |
  | Second and subsequent reviews of children in care held on time | ${later} |
`;

test('all reviews are no better than the worst of them', () => {
  expect(reasons(plan('84%', '85%', '92%'))).toEqual([
    'Reviews of children in care held on time: 84%, outside its parts, 85% for the first and 92% for later ones; a total lies between them.',
  ]);
});

test.each([
  ['88%', '85%', '92%'],
  ['85%', '85%', '92%'],
  ['90%', '92%', '85%'],
])('%s lies between %s and %s', (...values) => {
  expect(reasons(plan(...values))).toEqual([]);
});
