import { expect, test } from 'vitest';
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
    'the same sentence for another quarter',
    `In quarter 1 of 2026/27 assessments were completed within 45 working days in 84% of cases.\n${SCORECARD}`,
  ],
])('no conflict with %s', (_, notation) => {
  expect(conflicts(notation)).toEqual([]);
});
