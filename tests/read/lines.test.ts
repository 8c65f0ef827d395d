import { describe, expect, test } from 'vitest';
import { furnitureRole } from '@/lib/read/furniture';
import { readMarker } from '@/lib/read/markers';

describe('what a line begins with', () => {
  test.each([
    ['5.3 The committee', 'number', '5.3', 4],
    ['12. Apologies', 'number', '12.', 4],
    ['5.3. the plan', 'number', '5.3.', 5],
    ['1.2.3 Purpose', 'number', '1.2.3', 6],
    ['(a) to note', 'letter', '(a)', 4],
    ['(iv)to note', 'letter', '(iv)', 4],
    ['(12) to note', 'letter', '(12)', 5],
    ['a) to note', 'letter', 'a)', 3],
    ['ii. to note', 'letter', 'ii.', 4],
    ['b. to note', 'letter', 'b.', 3],
    ['• to note', 'bullet', '•', 2],
    ['- to note', 'bullet', '-', 2],
  ])('%s', (line, kind, text, body) => {
    expect(readMarker(line)).toEqual({ kind, text, body });
  });

  test.each([
    ['3.5 million homes'],
    ['10.15 am'],
    ['86% of visits'],
    ['2026 was a good year'],
    ['A. Smith, Chair'],
    ['a plan'],
    ['(see page 3)'],
    ['-3.2 points'],
    ['12.'],
    ['i.e. the plan'],
    ['mix. of things'],
  ])('nothing: %s', (line) => {
    expect(readMarker(line)).toBeNull();
  });
});

describe('words that are nobody’s sentence', () => {
  test.each([
    ['Agenda Item 7', 'stamp'],
    ['AGENDA ITEM NO. 10a', 'stamp'],
    ['This page is intentionally left blank', 'blank-page'],
    ['Page 3 of 142', 'page-number'],
    ['38', 'page-number'],
    ['- 4 -', 'page-number'],
    ['iv', 'page-number'],
    ['Agenda item 7 was deferred', null],
    ['ill', null],
    ['38%', null],
    ['2026/27', null],
    ['Page', null],
  ])('%s: %s', (text, role) => {
    expect(furnitureRole(text)).toBe(role);
  });
});
