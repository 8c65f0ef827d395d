/**
 * Work is counted, not timed: how often a number is looked at while its text is
 * read. What is looked at a fixed number of times makes the cost of a long
 * paragraph grow with its length, and not with its square.
 */
import { expect, test } from 'vitest';
import { NO_CALENDAR } from '@/lib/extract/figures/calendar';
import { maskOf } from '@/lib/extract/figures/masks';
import { numbersIn } from '@/lib/extract/figures/numbers';
import { periodsOfNumbers } from '@/lib/extract/figures/spoken';

/** A number that counts how often it is compared. */
function watched(value: number, seen: () => void): number {
  const number = {
    valueOf: () => {
      seen();
      return value;
    },
  };
  // stands in for a number wherever it is only compared
  return number as unknown as number;
}

function looksAtMasks(n: number): number {
  let looks = 0;
  const text = 'sections 1 and 2; 12 cases; '.repeat(n);
  const isMasked = maskOf(text);
  for (const { index } of text.matchAll(/\d+/g)) isMasked(watched(index, () => looks++));
  return looks;
}

function looksAtPeriods(n: number): number {
  let looks = 0;
  const text = '3 in May 2026; '.repeat(n);
  const numbers = numbersIn(text).map((number) => ({
    ...number,
    get end() {
      looks++;
      return number.end;
    },
  }));
  periodsOfNumbers(text, numbers, { calendar: NO_CALENDAR, now: null, compared: null, aim: null });
  return looks;
}

/** A hundred times as much text: a hundred times the looks, and a few at its ends; with the square, ten thousand. */
const MOST = 110;

test.each([
  ['masks', looksAtMasks],
  ['periods', looksAtPeriods],
] as const)('%s: each number is looked at as often in a long paragraph as in a short one', (_, looksIn) => {
  expect(looksIn(20)).toBeGreaterThan(0);
  expect(looksIn(2000) / looksIn(20)).toBeLessThan(MOST);
});
