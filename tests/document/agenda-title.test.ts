import { describe, expect, test } from 'vitest';
import { readPages } from '@/lib/document/agenda-pages';
import { titleInLine } from '@/lib/document/agenda-title';

describe('the title of an item ends where its explanation or its pages begin', () => {
  test.each([
    ['APOLOGIES FOR ABSENCE To receive apologies for absence', 'APOLOGIES FOR ABSENCE'],
    ['PROGRESS REPORT', 'PROGRESS REPORT'],
    [
      "INSPECTION OF WESTMARCH'S CHILDREN'S SERVICES Attached is the letter.",
      "INSPECTION OF WESTMARCH'S CHILDREN'S SERVICES",
    ],
    ['MINUTES A copy of the minutes is attached.', 'MINUTES'],
    ['Declarations of interest To receive any declarations', 'Declarations of interest'],
    ['Urgent business The Chair will announce any.', 'Urgent business'],
    ['Minutes of the last meeting (Pages 5 - 12) To approve the minutes', 'Minutes of the last meeting'],
    ['Minutes 9 - 12', 'Minutes'],
    ['Fostering strategy (Page 31)', 'Fostering strategy'],
    ['Fostering strategy (to follow)', 'Fostering strategy'],
    ['Fostering strategy To Follow', 'Fostering strategy'],
    ['Fostering strategy (Report to follow)', 'Fostering strategy'],
    ['Fostering strategy [To follow]', 'Fostering strategy'],
    ['Fostering strategy (pages to follow)', 'Fostering strategy'],
    ['Fostering strategy – attached', 'Fostering strategy'],
    ['Fostering strategy, p. 12', 'Fostering strategy'],
    ['Plans to be enclosed', 'Plans to be enclosed'],
    ['Fostering strategy - verbal update', 'Fostering strategy'],
    ['Fostering strategy (Presentation)', 'Fostering strategy'],
    ['Fostering strategy (phase two)', 'Fostering strategy (phase two)'],
    ['Actions to follow up', 'Actions to follow up'],
    ['Fostering strategy (13 - 14)', 'Fostering strategy'],
    ['Fostering strategy [13 – 14]', 'Fostering strategy'],
    ['Fostering strategy p10', 'Fostering strategy'],
    ['Fostering strategy ........ 9', 'Fostering strategy'],
    ['Fostering strategy … 9 - 12', 'Fostering strategy'],
    ['Support for children aged 5 - 11', 'Support for children aged 5 - 11'],
    ['Support for young people 0 - 25', 'Support for young people 0 - 25'],
    ['Housing phase 2', 'Housing phase 2'],
    ['Plan p2 schools', 'Plan p2 schools'],
    ['Annual Report of the Director of Public Health', 'Annual Report of the Director of Public Health'],
    ['MTFS and DSG update', 'MTFS and DSG update'],
    ['Improvement plan 2026 - 2027', 'Improvement plan 2026 - 2027'],
    ['Questions from members of the public.', 'Questions from members of the public.'],
    ['Review of the decision to close Marlow House', 'Review of the decision to close Marlow House'],
  ])('%s', (line, title) => {
    const { start, end } = titleInLine(line);
    expect(line.slice(start, end)).toBe(title);
  });
});

test.each([
  ['Minutes (Pages 5 - 12)', { from: 5, to: 12 }],
  ['Minutes 9 - 12', { from: 9, to: 12 }],
  ['Fostering strategy (Page 31)', { from: 31, to: null }],
  ['Improvement plan 2026 - 2027', null],
  ['Fostering strategy (13 - 14)', { from: 13, to: 14 }],
  ['Fostering strategy ____ 9', { from: 9, to: null }],
  ['Fostering strategy pp. 9–12', { from: 9, to: 12 }],
  ['Minutes', null],
])('the pages of "%s"', (line, pages) => {
  expect(titleInLine(line).pages).toEqual(pages);
});

test.each([
  ['5 - 12', false, { from: 5, to: 12 }],
  ['(Pages 5 to 12)', false, { from: 5, to: 12 }],
  ['99 -', false, { from: 99, to: null }],
  ['[7 - 9]', false, { from: 7, to: 9 }],
  ['p7', false, { from: 7, to: null }],
  ['7', true, { from: 7, to: null }],
  ['7', false, null],
  ['12 - 5', true, null],
  ['To follow', true, null],
])('a cell of "%s" (in a column of pages: %s)', (text, isColumn, pages) => {
  expect(readPages(text, isColumn)).toEqual(pages);
});
