import { expect, test } from 'vitest';
import { findFigures } from '@/lib/extract/figures';
import { growthOfFourfold } from '../../support/growth';
import { paper } from '../../support/paper';

/** Four times as much costs four times as much, and more by chance; quadratic work, sixteen times. */
const MOST = 10;

test.each([
  ['digits', (n: number) => '1'.repeat(n * 10)],
  ['groups of digits', (n: number) => '1,'.repeat(n * 4)],
  ['open brackets', (n: number) => '(1 '.repeat(n)],
  ['counts in one sentence', (n: number) => '12 children and '.repeat(n)],
  ['percentages in one sentence', (n: number) => '72% '.repeat(n)],
  ['months without a year', (n: number) => 'September 5 cases, October '.repeat(n)],
  ['years', (n: number) => '2026/27 '.repeat(n * 4)],
  ['targets', (n: number) => '72% against a target of 95%, '.repeat(n)],
  ['changes', (n: number) => 'from 3% to 4% in May 2026, '.repeat(n)],
  ['comparators', (n: number) => 'England (70) '.repeat(n)],
  ['words before what they count', (n: number) => 'six new and old and very young '.repeat(n * 4)],
  ['references', (n: number) => `sections ${'1, '.repeat(n * 4)}`],
  ['sentences of one paragraph', (n: number) => 'In May 2026 72% of visits were on time. '.repeat(n)],
  ['rows', (n: number) => `| Team | Q1 |\n${'| North | 72% |\n'.repeat(n)}`],
  ['columns without a header', (n: number) => `| Team ${'| '.repeat(n)}|\n| North ${'| 5 '.repeat(n)}|`],
  [
    'targets in headers',
    (n: number) => `| Team ${'| On time (target 90%) '.repeat(n)}|\n| North ${'| 72% '.repeat(n)}|`,
  ],
  ['columns', (n: number) => `| Team ${'| Q1 '.repeat(n * 4)}|\n| North ${'| 72% '.repeat(n * 4)}|`],
  [
    'columns of many names',
    (n: number) =>
      `| Team ${Array.from({ length: n * 4 }, (_, at) => `| Visits ${at} `).join('')}|\n| North ${'| 5 '.repeat(n * 4)}|`,
  ],
  ['labels in one cell', (n: number) => `| Team | Q1 |\n| North | ${'CP 84%, LAC 82%, '.repeat(n * 4)} |`],
  [
    'labels of periods in one cell',
    (n: number) => `| Team | Q1 |\n| North | ${'CP plans: Mar 26: 111 Sep 26: 153 '.repeat(n * 4)} |`,
  ],
  ['labels in a name', (n: number) => `| Team | Q1 |\n| ${'CP: 84% '.repeat(n * 4)} | 5 |`],
  [
    'notes in a table',
    (n: number) => `| Team ${'| Q1¹ '.repeat(n * 4)}|\n| North ${'| 72%² '.repeat(n * 4)}|`,
  ],
  ['headers again and again', (n: number) => '| Team | Q1 |\n| North | 5 |\n'.repeat(n)],
] as const)(
  '%s: the cost grows no faster than the text',
  (_, made) => {
    const papers = new Map([240, 960].map((n) => [n, paper(made(n))]));
    expect(growthOfFourfold((n) => findFigures(papers.get(n) ?? paper('')), 240)).toBeLessThan(MOST);
  },
  120_000,
);
