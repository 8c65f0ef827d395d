/** The arithmetic of challenges, set in columns. */
import { expect, test } from 'vitest';
import { columnsOf } from '@/components/arithmetic-columns';
import type { Why } from '@/lib/check/why';

/** One line each; what stands below a rule begins with "_". */
const set = (why: Why): readonly string[] | null =>
  columnsOf(why)?.flatMap(({ caption, lines, notes }) => [
    ...(caption === null ? [] : [`[${caption}]`]),
    ...lines.map(({ label, figure, remark, isResult }) =>
      [isResult ? '_' : '', label, figure, remark].filter(Boolean).join(' | '),
    ),
    ...notes,
  ]) ?? null;

test('a share: what it comes to, and how many cases the printed one would need', () => {
  expect(set({ say: 'share', part: '412', whole: '491', exact: '83.9', printed: '83' })).toEqual([
    '412 ÷ 491 | = 83.9% | which rounds to 84%',
    'the paper prints | 83% | would need 406 to 409 of 491',
    'Rounding was allowed for.',
  ]);
});

test('a share that no number of cases gives says so', () => {
  const [, printed] = set({ say: 'share', part: '2', whole: '3', exact: '66.7', printed: '70' }) ?? [];
  expect(printed).toBe('the paper prints | 70% | no whole number of 3 gives it');
});

test('a sum: signs below each other, the result below a rule, the total printed, how far apart', () => {
  const sums = [{ column: null, sum: '188 + 64 − 7 = 245', printed: '255', without: null }];
  expect(set({ say: 'totals', name: null, sums, lacksRow: false })).toEqual([
    '188',
    '+  64',
    '−   7',
    '_ | = 245',
    '255 | the paper prints',
    '10 less than the total printed.',
  ]);
});

test('a total in brackets is less than nothing', () => {
  const sums = [{ column: '2026/27', sum: '(50) + (40) = -90', printed: '(77)', without: 'Fees' }];
  expect(set({ say: 'totals', name: null, sums, lacksRow: true })?.slice(-3)).toEqual([
    '13 less than the total printed.',
    'Without “Fees” it is the total printed.',
    'One row that is missing would explain it.',
  ]);
});

test('values of one measure, with what lies between them', () => {
  const periods = [{ period: 'quarter 2', values: ['83', '86', '85'] }];
  expect(set({ say: 'values', name: 'Visits', unit: '%', periods, yearToDate: '85' })).toEqual([
    'quarter 2 | 83%',
    '86%',
    '85%',
    '_ | apart | 3 points',
    'Rounding was allowed for.',
    'Elsewhere 85% is given as the year to date.',
  ]);
});

test('what is told and not reckoned stays a sentence', () => {
  expect(set({ say: 'weekday', date: '2026-12-18' })).toBeNull();
  expect(set({ say: 'steady', from: 'June', to: 'July', isRise: true, by: '3' })).toBeNull();
});
