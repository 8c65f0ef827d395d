/** J, K, N: from row to row, from wherever one is. */
import { expect, test } from 'vitest';
import { stepAround, stepFrom } from '@/entrypoints/reader/stepping';

const ROWS = [
  { key: 'a', page: 3 },
  { key: 'b', page: 3 },
  { key: 'c', page: 9 },
];

test.each([
  ['from the one in hand, whatever is on screen', 'b', 1, 1, 'c'],
  ['back from the one in hand', 'b', 1, -1, 'a'],
  ['the first on the page on screen', null, 3, 1, 'a'],
  ['or on a page after it', null, 4, 1, 'c'],
  ['the last on the page on screen, going back', null, 3, -1, 'b'],
  ['or on a page before it', null, 8, -1, 'b'],
  ['one that is gone is not in hand', 'gone', 9, 1, 'c'],
  ['nothing past the end', 'c', 9, 1, undefined],
  ['nothing before the beginning', null, 2, -1, undefined],
] as const)('%s', (_, chosen, page, by, key) => {
  expect(stepFrom(ROWS, chosen, page, by)?.key).toBe(key);
});

test.each([
  ['c', 9, 1, 'a'],
  ['a', 3, -1, 'c'],
  [null, 10, 1, 'a'],
  [null, 1, -1, 'c'],
] as const)('past either end it goes on at the other: from %s on page %s by %s', (chosen, page, by, key) => {
  expect(stepAround(ROWS, chosen, page, by)?.key).toBe(key);
});

test('of nothing there is no next', () => {
  expect(stepAround([], null, 1, 1)).toBeUndefined();
});
