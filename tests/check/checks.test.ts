import { expect, test } from 'vitest';
import { checkAll } from '@/lib/check';
import type { PackDocument } from '@/lib/document/model';
import { extractAll } from '@/lib/extract';
import type { Finding } from '@/lib/extract/findings';
import { growthOfFourfold } from '../support/growth';
import { paper } from '../support/paper';
import { challenged } from './challenged';

test.each`
  sentence                                                                            | kind           | words
  ${'The panel meets on Thursday 18 December 2026.'}                                  | ${'date'}      | ${'Thursday 18 December 2026'}
  ${'Replies are due by 31 September 2026.'}                                          | ${'date'}      | ${'31 September 2026'}
  ${'Of the 491 assessments completed in quarter 2, 412 (83 per cent) were on time.'} | ${'ratio'}     | ${'Of the 491 assessments completed in quarter 2, 412 (83 per cent'}
  ${'In May 38 of 46 visits (85%) were on time.'}                                     | ${'ratio'}     | ${'38 of 46 visits (85%'}
  ${'Referrals rose from 214 to 198 in June.'}                                        | ${'direction'} | ${'rose from 214 to 198'}
`('challenges $sentence', ({ sentence, kind, words }) => {
  expect(challenged(sentence)).toEqual([{ kind, strength: 'proved', words: [words] }]);
});

test.each([
  'The panel meets on Friday 18 December 2026.',
  'Replies are due by 29 February 2028.',
  'In May 38 of 46 visits (83%) were on time.',
  'In May 38 of 46 visits (82.6%) were on time.',
  'One in eight, 1 of 8 homes (13%), was late.',
  'Referrals rose from 198 to 214 in June.',
  'Of the 20 staff asked, 12 (60%) replied.',
  'On 31 October 2026 there were 312 cases. Of these, 194 (62 per cent) were open.',
  'In 2026 there were 312 cases and 40 visits. Of these, 20 (6 per cent) were open.',
  'Of these, 20 (6 per cent) were open.',
  'In 12 of the 30 wards, 45% of homes are rented.',
  'In May 38 of 46 visits were late, 20% more than last year.',
  'Libraries increased their opening hours from 9 to 5.',
])('has nothing against %s', (sentence) => {
  expect(challenged(sentence)).toEqual([]);
});

test('a share of the count in the sentence before is worth asking about', () => {
  expect(
    challenged(
      'On 31 October 2026 there were 312 open cases. Of these, 194 (52 per cent) had been open long.',
    ),
  ).toEqual([
    {
      kind: 'ratio',
      strength: 'worth asking',
      words: ['On 31 October 2026 there were 312 open cases.', 'Of these, 194 (52 per cent'],
    },
  ]);
});

test('a column that does not add up to its total', () => {
  const found = challenged(`
    | Team | Cases | % on time |
    | North | 188 | 80% |
    | South | 60 | 90% |
    | Total | 258 | 85% |
  `);
  expect(found).toEqual([
    { kind: 'sum', strength: 'proved', words: ['North\t188', 'South\t60', 'Total\t258'] },
  ]);
});

test('a column that adds up, one of shares, and one with a part of a part', () => {
  expect(
    challenged(
      '| Team | Cases | % on time |\n| North | 188 | 80% |\n| South | 60 | 90% |\n| Total | 248 | 82% |',
    ),
  ).toEqual([]);
  expect(challenged('| Team | Cases |\n| North | 188 |\n| of which late | 12 |\n| Total | 188 |')).toEqual(
    [],
  );
});

test('green below the target is worth asking, and proved where the key says so', () => {
  const table = '| Measure | Q2 2026/27 | Target | RAG |\n| Visits on time | 91% | 95% | Green |';
  expect(challenged(table)).toMatchObject([{ kind: 'rag', strength: 'worth asking' }]);
  expect(challenged(`${table}\nGreen means at or above target.`)).toMatchObject([
    { kind: 'rag', strength: 'proved' },
  ]);
});

test.each([
  ['within what the key allows', 'Green means within 5% of target.', []],
  ['below even that', 'Green means at target or within 2.5% of target.', ['worth asking']],
  ['near the target, whatever that is', 'Green: on target or close to it.', []],
  ['at the target, and amber near it', 'Green: at or above target. Amber: within 5% of target.', ['proved']],
])('green %s', (_, key, strengths) => {
  const table = '| Measure | Q2 2026/27 | Target | RAG |\n| Visits on time | 91% | 95% | Green |';
  expect(challenged(`${table}\n${key}`).map(({ strength }) => strength)).toEqual(strengths);
});

test('one measure with two values for one period', () => {
  const found = challenged(`
    At the end of June 2026 visits to children in need were at 83%.
    # Scorecard
    At the end of June 2026 visits to children in need were at 86%.
  `);
  expect(found).toEqual([
    {
      kind: 'conflict',
      strength: 'worth asking',
      words: [
        'At the end of June 2026 visits to children in need were at 83%.',
        'At the end of June 2026 visits to children in need were at 86%.',
      ],
    },
  ]);
});

test('twice the paper takes no more than its share of time', () => {
  const row = `| Visits of team | 12 | ${'to be done by a to be '.repeat(8)} | Complete | £2,400 | 80% |\n`;
  const header = '| Measure | Q1 | Progress | Status | £000 | % in time |\n';
  const line = `Inspectors visited on 9 and 10 September 2026. Performance improved to ${'9% in '.repeat(30)} above the national average, £2.4k.\n`;
  const claims = `All 33 children were seen, 27 of these children (81%) on time. Visits rose month on month, at 86% in September 2026; most of them are due to start in May 2026. The January meeting has been moved from 20 January to 14 January 2027, £1.m, financed by £1.2m and £1.3m.\n`;
  const papers = new Map<number, readonly [PackDocument, readonly Finding[]]>();
  const check = (times: number) => {
    const known = papers.get(times);
    const doc = known?.[0] ?? paper(header + row.repeat(times) + (line + claims).repeat(times));
    const findings = known?.[1] ?? extractAll(doc).findings;
    papers.set(times, [doc, findings]);
    return checkAll({ ...doc }, findings);
  };
  expect(growthOfFourfold(check, 50)).toBeLessThan(10);
});
