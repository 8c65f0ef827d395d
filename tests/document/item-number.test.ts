import { describe, expect, test } from 'vitest';
import { countingRuns, leadingItemNumber, readItemNumber } from '@/lib/document/item-number';

test.each([
  ['7.', '7'],
  ['1a', '1a'],
  ['7.5', '7.5'],
  ['35/20', '35/20'],
  ['FCO46', 'FCO46'],
  ['FCO46-23/24', 'FCO46-23/24'],
  ['*11', '11'],
  ['Item 7', '7'],
  ['No. 7', '7'],
  ['Eitem 7', '7'],
  ['7(a)', '7(a)'],
  ['7.a', '7.a'],
  ['1A', '1A'],
  ['(3)', '3'],
  ['B.', 'B'],
])('"%s" alone is item %s', (text, number) => {
  expect(readItemNumber(text)?.text).toBe(number);
});

test.each([['2026'], ['In 2027.'], ['2019/20'], ['5 - 12'], ['Agenda'], ['20,000'], ['']])(
  '"%s" alone is no item number',
  (text) => {
    expect(readItemNumber(text)).toBeNull();
  },
);

test.each([
  ['7. Fostering strategy', '7', 'Fostering strategy'],
  ['8. May half-term opening', '8', 'May half-term opening'],
  ['4 Minutes 9 - 12', '4', 'Minutes 9 - 12'],
  ['1a) Apologies for absence', '1a', 'Apologies for absence'],
  ['1A Declarations of interest', '1A', 'Declarations of interest'],
  ['7(a) Fostering strategy', '7(a)', 'Fostering strategy'],
  ['7.b Fostering strategy', '7.b', 'Fostering strategy'],
  ['35/20 Declarations of interest', '35/20', 'Declarations of interest'],
  ['Eitem 7 Cofnodion', '7', 'Cofnodion'],
  ['FCO46 - Budget monitoring', 'FCO46', 'Budget monitoring'],
  ['Item 7 Fostering strategy', '7', 'Fostering strategy'],
  ['C. Work programme', 'C', 'Work programme'],
])('"%s" begins with its number', (text, number, title) => {
  const leading = leadingItemNumber(text);
  expect([leading?.number.text, text.slice(leading?.body)]).toEqual([number, title]);
});

test.each([
  ['14 January 2027, 10.30 am'],
  ['3 Jul 2026 7:30 pm - Agenda, Decisions'],
  ['16 September'],
  ['5 May 2026'],
  ['2026 Council tax base'],
  ['12 of the 15 members'],
  ['A Report on fostering'],
  ['I Minutes'],
  ['Minutes'],
])('"%s" begins with no item number', (text) => {
  expect(leadingItemNumber(text)).toBeNull();
});

describe('numbers that count upwards belong together', () => {
  const runs = (text: string) =>
    countingRuns(text.split(' ').map((word) => ({ number: readItemNumber(word)! }))).map((run) =>
      run.map(({ number }) => number.text).join(' '),
    );
  test.each([
    ['1 2 3 4', ['1 2 3 4']],
    ['1 2 1 2 3 4', ['1 2', '1 2 3 4']],
    ['1 2 3 1 2 4', ['1 2 3 4', '1 2']],
    ['1 1a 1b 2', ['1 1a 1b 2']],
    ['7 7(a) 7(b) 8', ['7 7(a) 7(b) 8']],
    ['7 7.1 7.2 8', ['7 7.1 7.2 8']],
    ['35/20 36/20 38/20', ['35/20 36/20 38/20']],
    ['24/015 24/016', ['24/015 24/016']],
    ['1 2 9', ['1 2', '9']],
    ['A B C', ['A B C']],
  ])('%s', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });
});
