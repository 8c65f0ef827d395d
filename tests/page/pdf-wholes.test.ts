/** Sentences and rows of a PDF page, told by where its pieces stand. */
import { expect, test } from 'vitest';
import { type PlacedPiece, wholesOfPage } from '@/lib/page/pdf-wholes';
import { wordsOfPage } from '@/lib/page/pdf-words';

const LETTER = 5;
const SIZE = 10;

/** "left,top words": points from the left and down the page; a letter is five wide. */
function pieces(...drawn: readonly string[]): readonly PlacedPiece[] {
  return drawn.map((line) => {
    const {
      left,
      top,
      size = SIZE,
      str = '',
    } = /^(?<left>\d+),(?<top>\d+)(?:x(?<size>\d+))? (?<str>.*)$/.exec(line)?.groups ?? {};
    const height = Number(size);
    return {
      str,
      hasEOL: true,
      transform: [height, 0, 0, height, Number(left), 800 - Number(top)],
      width: str.length * LETTER,
      height,
    };
  });
}

const wholesOf = (...drawn: readonly string[]) => {
  const placed = pieces(...drawn);
  const words = wordsOfPage(placed, 1);
  return wholesOfPage(placed, words).map(({ start, end }) => words.text.slice(start, end));
};

test('sentences run over the lines of a paragraph', () => {
  expect(
    wholesOf('50,100 Visits were late. The', '50,112 Director will write', '50,124 to members.'),
  ).toEqual(['Visits were late.', 'The Director will write to members.']);
});

test('a wider space begins another paragraph, and so do larger letters', () => {
  expect(wholesOf('50,100x14 Staffing', '50,118 Posts are vacant', '50,140 Nobody applied')).toEqual([
    'Staffing',
    'Posts are vacant',
    'Nobody applied',
  ]);
});

test('the number of a paragraph belongs to it, and makes no row of it', () => {
  expect(
    wholesOf('50,100 5.3', '80,100 In quarter 2 visits were late.', '80,112 They are on time now.'),
  ).toEqual(['5.3 In quarter 2 visits were late.', 'They are on time now.']);
  expect(
    wholesOf('50,100 •', '80,100 the rise in referrals', '50,112 •', '80,112 the fall in visits'),
  ).toEqual(['• the rise in referrals • the fall in visits']);
});

test('cells side by side are one row, however many lines they take', () => {
  expect(
    wholesOf(
      ...['50,100 Measure', '200,100 Target', '300,100 Actual'],
      ...['50,114 Visits to children', '50,126 in need on time', '200,114 95%', '300,114 72%'],
      ...['50,140 Assessments', '200,140 90%', '300,140 84%'],
    ),
  ).toEqual(['Measure Target Actual', 'Visits to children in need on time 95% 72%', 'Assessments 90% 84%']);
});

test('columns of running text are no row', () => {
  const column = (left: number, words: string) =>
    Array.from({ length: 30 }, (_, line) => `${left},${100 + line * 12} ${words}`);
  const found = wholesOf(
    ...column(50, 'members asked again about it.'),
    ...column(300, 'Nobody could say so.'),
  );
  expect(found.length).toBeGreaterThan(30);
});

test('signs alone are nothing to choose', () => {
  expect(wholesOf('50,100 ……', '50,130 Next item')).toEqual(['Next item']);
});
