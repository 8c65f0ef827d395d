import { expect, test } from 'vitest';
import { challenged } from './challenged';

const directions = (notation: string) => challenged(notation).filter(({ kind }) => kind === 'direction');

test.each([
  'The rate of re-referrals improved to 24% in quarter 2 (quarter 1: 22%), against a target of 20%.',
  'Sickness absence improved from 8.1 to 9.4 days.',
  'Visits completed on time worsened from 81% to 90%.',
  'Complaints improved to 140, compared with 120 in May.',
])('challenges %s', (sentence) => {
  expect(directions(sentence)).toMatchObject([{ kind: 'direction', strength: 'worth asking' }]);
});

test.each([
  'The rate of re-referrals improved to 20% in quarter 2 (quarter 1: 22%).',
  'Visits completed on time improved to 90% (quarter 1: 81%).',
  'Visits completed on time worsened from 90% to 81%.',
  'The number of kittens improved to 24 (May: 22).',
  'Re-referrals improved to 24%.',
  'Re-referrals improved to 24%. Staff numbers rose (quarter 1: 22%).',
])('has nothing against %s', (sentence) => {
  expect(directions(sentence)).toEqual([]);
});

const table = (name: string, arrow: string) => `
  | Measure | Q1 2026/27 | Q2 2026/27 | Direction |
  | ${name} | 88% | 90% | ${arrow} |
`;

test('an arrow against the change beside it', () => {
  expect(directions(table('Supervision held on time', '↓'))).toHaveLength(1);
  expect(directions(table('Supervision held on time', '↑'))).toEqual([]);
});

test('an arrow of travel says better or worse, and is judged where the paper says which is which', () => {
  const travel = (name: string, arrow: string) =>
    directions(`Direction of travel key\n${table(name, arrow)}`);
  expect(travel('Repeat referrals', '↑')).toHaveLength(1);
  expect(travel('Repeat referrals', '↓')).toEqual([]);
  expect(travel('Number of plans', '↓')).toEqual([]);
});

const arrows = (...rows: readonly string[]) =>
  `| Measure | Q1 2026/27 | Q2 2026/27 | Direction |\n${rows.map((row) => `| ${row} |`).join('\n')}`;
const UP = ['Contacts | 40% | 44% | ↑', 'Plans | 51% | 48% | ↓', 'Reviews on time | 88% | 90% | ↑'];

test('where the rows of a table show that its arrows are of numbers, one that is not is asked about', () => {
  expect(directions(arrows(...UP, 'Repeat referrals | 24% | 22% | ↑'))).toHaveLength(1);
});

test('an arrow that may stand for better is left where nothing says how it is meant', () => {
  expect(directions(arrows('Repeat referrals | 24% | 22% | ↑'))).toEqual([]);
});

const remarked = (...rows: readonly string[]) =>
  `| Measure | Q1 2026/27 | Q2 2026/27 | Trend | Remarks |\n${rows.map((row) => `| ${row} |`).join('\n')}`;
const BETTER = UP.map((row) => `${row} | ${row.endsWith('↑') ? 'Better' : 'Worse'} than last quarter`);

test('where remarks say better or worse, an arrow is asked about only if it is wrong either way', () => {
  const referrals = 'Repeat referrals | 24% | 22% | ↑ | Better than last quarter';
  expect(directions(remarked(...BETTER, referrals))).toEqual([]);
  expect(directions(remarked(...BETTER, 'Visits on time | 88% | 90% | ↓ | Late post'))).toHaveLength(1);
});
