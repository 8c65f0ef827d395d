import { expect, test } from 'vitest';
import { acrossPacks } from '@/lib/series/across';
import { overTime } from '@/lib/series/over-time';
import { papersOf } from '../support/committee-papers';

const SEPTEMBER = `
  # 2026-06-09 June
  Visits on time | 88% | Q4 2025/26 | target 90%
  Reviews on time | 91% | Q4 2025/26
  Carers recruited | 14 | Q4 2025/26
  Complaints answered | 70% | Q4 2025/26
  # 2026-09-22 September
  Visits on time | 84% | Q1 2026/27 | target 90%
  Reviews on time | 90% | Q1 2026/27
  Carers recruited | 9 | Q1 2026/27
  Complaints answered | 72% | Q1 2026/27`;

const told = (november: string) =>
  acrossPacks(overTime(papersOf(`${SEPTEMBER}\n# 2026-11-24 November\n${november}`), []), '2026-11-24').map(
    (one) =>
      one.kind === 'gone'
        ? `gone: ${one.before.figure.finding.indicator}`
        : `${one.kind}: ${one.before.figure.finding.value} ${one.after.figure.finding.value}`,
  );

const REST = `
  Reviews on time | 92% | Q2 2026/27
  Carers recruited | 8 | Q2 2026/27
  Complaints answered | 74% | Q2 2026/27`;

test.each([
  [
    'what was reported last time is given otherwise',
    `Visits on time | 86% | Q1 2026/27 | target 90%\nVisits on time | 87% | Q2 2026/27 | target 90%${REST}`,
    ['restated: 84 86'],
  ],
  ['the target moved', `Visits on time | 87% | Q2 2026/27 | target 95%${REST}`, ['target-moved: 84 87']],
  ['a measure of each meeting is gone', REST, ['gone: Visits on time']],
])('%s', (_, november, expected) => {
  expect(told(november)).toEqual(expected);
});

test('a target that an earlier meeting moved is not said to have moved again', () => {
  const october = '# 2026-10-06 October\nVisits on time | 87% | Q2 2026/27 | target 95%';
  const november = '# 2026-11-24 November\nVisits on time | 87% | Q2 2026/27 | target 95%';
  const papers = papersOf([SEPTEMBER, october, november].join('\n'));
  expect(acrossPacks(overTime(papers, []), '2026-11-24')).toEqual([]);
  expect(acrossPacks(overTime(papers, []), '2026-10-06').map(({ kind }) => kind)).toEqual(['target-moved']);
});

test.each([
  [
    'the same value again',
    `Visits on time | 84% | Q1 2026/27 | target 90%\nVisits on time | 87% | Q2 2026/27 | target 90%${REST}`,
  ],
  [
    'another report, with few of the measures',
    'Reviews on time | 92% | Q2 2026/27\nBudget spent | 40% | Q2 2026/27',
  ],
  ['no figure in the papers of the meeting', ''],
])('nothing where there is %s', (_, november) => {
  expect(told(november)).toEqual([]);
});
