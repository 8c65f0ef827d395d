import { expect, test } from 'vitest';
import { readNumber } from '@/components/corrected-figure';

test.each([
  ['72', 72],
  ['72%', 72],
  ['1,204.5', 1204.5],
  ['-3', -3],
  ['−3.5', -3.5],
  ['£1.2m', 1_200_000],
  ['£450k', 450_000],
  ['-£1,200', -1200],
  [' 0 ', 0],
  ['.5', 0.5],
])('%j is the number %d', (typed, value) => {
  expect(readNumber(typed)).toBe(value);
});

test.each(['', 'seventy', '72 of 95', '1.2.3', '%', '£', '1e5', '7 2'])('%j is no number', (typed) => {
  expect(readNumber(typed)).toBeNull();
});
