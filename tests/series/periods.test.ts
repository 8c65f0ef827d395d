import { expect, test } from 'vitest';
import { lengthOf, monthsLater, monthsOf } from '@/lib/series/periods';
import { stepOf } from '@/lib/series/steps';

test.each([
  ['Q2 2026/27', 'quarter'],
  ['quarter 2', 'quarter'],
  ['second quarter of 2026/27', 'quarter'],
  ['September 2026', 'month'],
  ['Sept 26', 'month'],
  ['during September', 'month'],
  ['2025/26', 'year'],
  ['in 2025', 'year'],
  ['year ended 31 March 2026', 'year'],
  ['YTD', 'to-date'],
  ['year to date September 2026', 'to-date'],
  ['as at 30 September 2026', null],
  ['end of September 2026', null],
  ['end of quarter 2', null],
  ['30/09/2026', null],
  ['April to September 2026', null],
])('“%s” is a %s', (text, length) => {
  expect(lengthOf({ text, end: null })).toBe(length);
});

test.each([
  ['2026-06-30', 3, '2026-09-30'],
  ['2026-09-30', 3, '2026-12-31'],
  ['2025-12-31', 2, '2026-02-28'],
  ['2026-09-30', -12, '2025-09-30'],
])('%s and %s months is %s', (from, months, to) => {
  expect(monthsLater(from, months)).toBe(to);
  expect(Math.round(monthsOf(to) - monthsOf(from))).toBe(months);
});

test.each([
  ['quarters stand three months apart, however few there are', 'quarter', ['2026-06-30', '2026-12-31'], 3],
  ['most are a month apart', null, ['2026-06-30', '2026-07-31', '2026-08-31', '2026-11-30'], 1],
  ['no two are alike', null, ['2026-01-31', '2026-03-31', '2026-07-31', '2026-12-31'], null],
  ['a year to date keeps no step but its own', 'to-date', ['2026-06-30', '2026-09-30'], 3],
  ['one alone', null, ['2026-06-30'], null],
] as const)('%s', (_, length, ends, step) => {
  expect(stepOf(length, ends)).toBe(step);
});
