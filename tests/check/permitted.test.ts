/** How many cases a printed share may stand for. */
import { expect, test } from 'vitest';
import { casesFor } from '@/lib/check/permitted';
import { sumIn } from '@/lib/check/written-sum';

test.each<[string, number, ReturnType<typeof casesFor>]>([
  ['83', 491, { least: 406, most: 409 }],
  ['83.9', 491, { least: 412, most: 412 }],
  ['50', 2, { least: 1, most: 1 }],
  ['100', 40, { least: 40, most: 40 }],
  ['70', 3, null],
])('%s%% of %i', (printed, whole, cases) => {
  expect(casesFor(printed, whole)).toEqual(cases);
});

test.each<[string, string]>([
  ['231 + 124 − 95 = 260', ' 231, + 124, − 95: 260'],
  ['(77) + -5 = -82', ' (77), + -5: -82'],
  ['38 × 82% + 1 × 100% = 84%', ' 38 × 82%, + 1 × 100%: 84%'],
])('a sum is taken apart: %s', (written, parts) => {
  const sum = sumIn(written);
  expect(`${sum?.parts.map(({ sign, printed }) => `${sign} ${printed}`).join(', ')}: ${sum?.sum}`).toBe(
    parts,
  );
});

test.each(['412', '= 3', '5 = 5'])('%s is no sum', (written) => {
  expect(sumIn(written)).toBeNull();
});
