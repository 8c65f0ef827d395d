/** A selection in a page of a pack becomes a quotation: whole words, single spaces, and the way back to the text items. */
import { describe, expect, test } from 'vitest';
import { passageBetween, type TextPiece, wordsOfPage } from '@/lib/page/pdf-words';

/** "Item one|item two¶item three": a bar between text items, ¶ at a line's end. */
const pieces = (notation: string): readonly TextPiece[] =>
  notation.split(/(?<=[|¶])/).map((piece) => ({
    str: piece.replace(/[|¶]$/, ''),
    hasEOL: piece.endsWith('¶'),
  }));

const START = '‹';
const END = '›';

/** The two places that the marks show, in items without the marks. */
function selected(notation: string) {
  const marked = pieces(notation);
  const place = (mark: string) => {
    const item = marked.findIndex(({ str }) => str.includes(mark));
    const before = (marked[item]?.str ?? '').split(mark)[0] ?? '';
    return { page: 1, item, offset: before.replaceAll(/[‹›]/g, '').length };
  };
  const clean = marked.map((piece) => ({ ...piece, str: piece.str.replaceAll(/[‹›]/g, '') }));
  return passageBetween([wordsOfPage(clean, 1)], place(START), place(END));
}

test.each([
  ['Visits were on ‹time in the quarter›.', 'time in the quarter'],
  ['Visits were ‹on time¶in the quarter› and', 'on time in the quarter'],
  // A line's end that has a space already, and an item of nothing but a space.
  ['Visits were ‹on time ¶in the| |quarter›', 'on time in the quarter'],
  ['‹  Two spaces   shrink› here', 'Two spaces shrink'],
  ['the ‹council’s “front door”›', 'the council\'s "front door"'.slice(4)],
])('%s → %s', (notation, words) => {
  expect(selected(notation)?.exact).toBe(words);
});

describe('a quotation never cuts a word or a figure', () => {
  test.each([
    ['S‹chools and nurser›ies', 'Schools and nurseries'],
    ['received 1,0‹8›1 contacts', '1,081'],
    ['rose to £‹3.›5m in', '£3.5m'],
    ['was 7‹2›% of visits', '72%'],
    ['in 2026/‹2›7 alone', '2026/27'],
    ['an in-‹year› change', 'in-year'],
    // What follows a word is not part of it.
    ['(‹visits›), then', 'visits'],
    ['‹visits›. Then', 'visits'],
    ['up to ‹three›, not four', 'three'],
  ])('%s → %s', (notation, words) => {
    expect(selected(notation)?.exact).toBe(words);
  });
});

test.each(['‹› nothing', '‹ › a space'])('“%s” is no quotation', (notation) => {
  expect(selected(notation)).toBeNull();
});

test('a quotation has the words around it, and each of its runs leads back to its own item', () => {
  const passage = selected('In quarter 2, ‹72% of visits¶to children› were in time');
  expect(passage).toMatchObject({ prefix: 'In quarter 2, ', suffix: ' were in time' });
  expect(passage?.source).toEqual([
    { start: 0, end: 13, page: 1, item: 0, itemStart: 14, itemEnd: 27 },
    { start: 14, end: 25, page: 1, item: 1, itemStart: 0, itemEnd: 11 },
  ]);
});

test('a quotation may go on from one page to the next', () => {
  const pages = [wordsOfPage(pieces('the committee¶asked'), 4), wordsOfPage(pieces('for a breakdown'), 5)];
  const passage = passageBetween(pages, { page: 4, item: 1, offset: 0 }, { page: 5, item: 0, offset: 5 });
  expect(passage?.exact).toBe('asked for a');
  expect(passage?.source.map(({ page }) => page)).toEqual([4, 5]);
});

test('a page of many items is read in good time', () => {
  const many = Array.from({ length: 4000 }, () => ({ str: 'word after word', hasEOL: true }));
  wordsOfPage(many, 1);
});
