import { describe, expect, test } from 'vitest';
import { countingRuns, leadingItemNumber, readItemNumber } from '@/lib/document/item-number';

test.each([
  ['7.', '7'],
  ['1a', '1a'],
  ['7.5', '7.5'],
  ['7.5.1', '7.5.1'],
  ['35/20', '35/20'],
  ['2026/15', '2026/15'],
  ['FCO46', 'FCO46'],
  ['FCO46-23/24', 'FCO46-23/24'],
  ['*11', '11'],
  ['Item 7', '7'],
  ['No. 7', '7'],
  ['Eitem 7', '7'],
  ['7(a)', '7(a)'],
  ['7 (a)', '7(a)'],
  ['7.a', '7.a'],
  ['1A', '1A'],
  ['(3)', '3'],
  ['B.', 'B'],
])('"%s" alone is item %s', (text, number) => {
  expect(readItemNumber(text)?.text).toBe(number);
});

test.each([
  ['2026'],
  ['In 2027.'],
  ['2019/20'],
  ['2019/2020'],
  ['In 2026/15'],
  ['12.03.27'],
  ['5 - 12'],
  ['Agenda'],
  ['20,000'],
  [''],
])('"%s" alone is no item number', (text) => {
  expect(readItemNumber(text)).toBeNull();
});

test.each([
  ['7. Fostering strategy', '7', 'Fostering strategy'],
  ['8. May half-term opening', '8', 'May half-term opening'],
  ['4 Minutes 9 - 12', '4', 'Minutes 9 - 12'],
  ['1a) Apologies for absence', '1a', 'Apologies for absence'],
  ['1A Declarations of interest', '1A', 'Declarations of interest'],
  ['7(a) Fostering strategy', '7(a)', 'Fostering strategy'],
  ['7.b Fostering strategy', '7.b', 'Fostering strategy'],
  ['35/20 Declarations of interest', '35/20', 'Declarations of interest'],
  ['2026/15 Declarations of interest', '2026/15', 'Declarations of interest'],
  ['7.3.1. Report of the tree warden', '7.3.1', 'Report of the tree warden'],
  ['7.1.Environment Committee', '7.1', 'Environment Committee'],
  ['1.APOLOGIES', '1', 'APOLOGIES'],
  ['6 (b) Roads', '6(b)', 'Roads'],
  ['6. (a) To approve the minutes', '6', '(a) To approve the minutes'],
  ['8. 20mph limits', '8', '20mph limits'],
  ['9. 2027 Local Plan', '9', '2027 Local Plan'],
  ['12. e-Petitions', '12', 'e-Petitions'],
  ['12. ePetitions', '12', 'ePetitions'],
  ['6. 2027/28 revenue budget', '6', '2027/28 revenue budget'],
  ['3. Ôl-ofal', '3', 'Ôl-ofal'],
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
  ['2026/27 Council tax base'],
  ['12.03.27 Council tax base'],
  ['1. 2027-01-14 Council tax base'],
  ['7.AB'],
  ['12. 14 January 2027'],
  ['10. 30pm'],
  ['6 (b) of the Act'],
  ['8 20mph limits'],
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
    ['7 7.3 7.3.1 7.3.2 7.4 8', ['7 7.3 7.3.1 7.3.2 7.4 8']],
    ['2026/15 2026/16 2026/18', ['2026/15 2026/16 2026/18']],
    ['35/20 36/20 38/20', ['35/20 36/20 38/20']],
    ['24/015 24/016', ['24/015 24/016']],
    ['1 2 9', ['1 2', '9']],
    ['A B C', ['A B C']],
  ])('%s', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });
});
