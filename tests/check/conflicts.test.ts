import { expect, test } from 'vitest';
import { checkAll } from '@/lib/check';
import { extractAll } from '@/lib/extract';
import { paper } from '../support/paper';
import { challenged, reasons } from './challenged';

const conflicts = (notation: string) => challenged(notation).filter(({ kind }) => kind === 'conflict');

const SCORECARD = `
  | Measure | Q1 2026/27 | Q2 2026/27 |
  | A5 Assessments completed within 45 working days | 84% | 85% |
`;

test('a sentence that says all the words of a scorecard’s measure', () => {
  const notation = `In quarter 2 of 2026/27 assessments were completed within 45 working days in 83% of cases.\n${SCORECARD}`;
  expect(conflicts(notation).map(({ words }) => words.at(-1))).toEqual([
    'A5 Assessments completed within 45 working days\t84%\t85%',
  ]);
});

test('a short form and what the paper says it means are one measure', () => {
  const notation = `
    The number of children in need (CIN) rose.
    At the end of June 2026 CIN visits were at 72%.
    At the end of June 2026 visits to children in need were at 74%.
  `;
  expect(conflicts(notation)).toHaveLength(1);
});

test('three values are told together', () => {
  const notation = `
    At the end of June 2026 visits to care leavers were at 83%.
    At the end of June 2026 visits to care leavers were at 86%.
    At the end of June 2026 visits to care leavers were at 85%.
  `;
  expect(reasons(notation)[0]).toContain('83%, 86% and 85%.');
});

test('a group counted in the text and in the total of a table', () => {
  const notation = `
    The number of looked after children (LAC) rose. At the end of June 2026 the number of looked after children was 340.
    # LAC visits at the end of June 2026
    | Team | Allocated LAC cases |
    | North | 200 |
    | South | 129 |
    | Total | 329 |
  `;
  expect(reasons(notation)).toEqual(['number of looked after children, end of June 2026: 340 and 329.']);
});

test('two tables that differ in several years differ once', () => {
  const notation = `
    | Children | 2024/25 | 2025/26 |
    | Entering care | 124 | 121 |
    | Leaving care | 95 | 103 |
    # Appendix
    | Numbers | 2024/25 | 2025/26 |
    | Looked after children admissions | 129 | 117 |
    | Looked after children ceasing | 95 | 103 |
  `;
  expect(reasons(notation)).toEqual(['Entering care, 2024/25: 124 and 129; 2025/26: 121 and 117.']);
});

test('what is the year to date elsewhere may be that here', () => {
  const notation = `
    At the end of June 2026 visits to care leavers were at 83%.
    At the end of June 2026 visits to care leavers were at 86%.
    In the year to date to the end of June 2026 visits to care leavers were at 86%.
  `;
  expect(reasons(notation)).toEqual([
    'visits to care leavers, end of June 2026: 83% and 86%. Elsewhere 86% is given as the year to date.',
  ]);
});

test.each([
  [
    'another period',
    'At the end of June 2026 visits to care leavers were at 83%.\nAt the end of May 2026 visits to care leavers were at 86%.',
  ],
  [
    'the year so far',
    'At the end of June 2026 visits to care leavers were at 83%.\nIn the year to date at the end of June 2026 visits to care leavers were at 86%.',
  ],
  [
    'the same, rounded',
    'At the end of June 2026 visits to care leavers were at 83.4%.\nAt the end of June 2026 visits to care leavers were at 83%.',
  ],
  [
    'another measure',
    'At the end of June 2026 visits to care leavers were at 83%.\nAt the end of June 2026 visits to foster carers were at 86%.',
  ],
  [
    'who was there during a month',
    'At the end of June 2026 there were 340 looked after children.\nDuring June 2026 there were 352 looked after children.',
  ],
  [
    'who came, and who is there',
    'At the end of June 2026 there were 40 looked after children.\nIn June 2026 30 children became looked after.',
  ],
  [
    'the same sentence for another quarter',
    `In quarter 1 of 2026/27 assessments were completed within 45 working days in 84% of cases.\n${SCORECARD}`,
  ],
])('no conflict with %s', (_, notation) => {
  expect(conflicts(notation)).toEqual([]);
});

test.each([
  ['tables of two kinds of school', ['Table 1: primary schools', 'Table 2: secondary schools'], 0],
  ['a table that says whom it is of and one that does not', ['Table 1: primary schools', 'Scorecard'], 1],
])('one name in %s', (_, captions, count) => {
  const table = (share: number) => `| Measure | Q2 2026/27 |\n| Pupils missing lessons often | ${share}% |`;
  const doc = paper(`${table(12)}\n# Later\n${table(19)}`);
  const left = [...captions];
  const blocks = doc.blocks.map((block) =>
    block.kind === 'table' ? { ...block, table: { ...block.table, caption: left.shift() ?? null } } : block,
  );
  const captioned = { ...doc, blocks };
  expect(checkAll(captioned, extractAll(captioned).findings)).toHaveLength(count);
});
