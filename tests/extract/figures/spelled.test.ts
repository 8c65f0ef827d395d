import { expect, test } from 'vitest';
import { spelledIn } from '@/lib/extract/figures/spelled';

test.each([
  ['forty-two families', [['forty-two', 42]]],
  ['ninety five', [['ninety five', 95]]],
  ['one hundred and six pupils', [['one hundred and six', 106]]],
  ['two thousand, three hundred and twelve', [['two thousand, three hundred and twelve', 2312]]],
  ['some twelve hundred people', [['twelve hundred', 1200]]],
  [
    'a hundred thousand, or half a million',
    [
      ['a hundred thousand', 100_000],
      ['half a million', 500_000],
    ],
  ],
  ['two thirds of a million', [['two thirds of a million', 2e6 / 3]]],
  ['one and a half days', [['one and a half', 1.5]]],
  [
    'two-thirds, a quarter and four fifths',
    [
      ['two-thirds', 2 / 3],
      ['a quarter', 0.25],
      ['four fifths', 0.8],
    ],
  ],
  ['half a dozen', [['half a dozen', 6]]],
  ['minus five', [['minus five', -5]]],
  [
    'two or three',
    [
      ['two', 2],
      ['three', 3],
    ],
  ],
  [
    'six children and two adults',
    [
      ['six', 6],
      ['two', 2],
    ],
  ],
  ['the one hundred residents', [['one hundred', 100]]],
] as const)('%s', (text, expected) => {
  expect(spelledIn(text).map(({ start, end, value }) => [text.slice(start, end), value])).toEqual(expected);
});

test.each([
  'no one, and the one who asked',
  'the third report, and the twenty-third of May',
  'the twenty-first meeting',
  'the first half of the year, half-term and half past two o’clock'.replace('two', '2'),
  'hundreds of residents, millions of pounds',
  'the second quarter',
])('no number in %s', (text) => {
  expect(spelledIn(text)).toEqual([]);
});
