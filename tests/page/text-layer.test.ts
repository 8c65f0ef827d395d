// @vitest-environment jsdom
/** Positions in a page's text ↔ places in pdf.js's text layer, also where find has cut its elements up. */
import { beforeEach, expect, test } from 'vitest';
import type { Run } from '@/lib/document/mapped-text';
import { placeInside, placeOf, rangesOf, type TextLayer } from '@/lib/page/text-layer';

let layer: TextLayer;

/** An empty item has an element too, but pdf.js puts it into no document. */
beforeEach(() => {
  const pieces = ['In quarter 2, ', '', '72% of visits', 'were ﬁnished'].map((words) => {
    const piece = document.createElement('span');
    piece.textContent = words;
    return piece;
  });
  document.body.replaceChildren(...pieces.filter((piece) => piece.textContent !== ''));
  layer = { page: 3, pieces };
});

const run = (item: number, itemStart: number, itemEnd: number, start = 0): Run => ({
  page: 3,
  item,
  itemStart,
  itemEnd,
  start,
  end: start + itemEnd - itemStart,
});

const textsOf = (ranges: readonly Range[] | null) => ranges?.map(String);

/** As pdf.js shows a place that was found: the element's text in several nodes, one of them wrapped. */
function find(item: number, words: string) {
  const piece = layer.pieces[item];
  const text = piece?.textContent ?? '';
  const at = text.indexOf(words);
  const found = document.createElement('span');
  found.className = 'highlight appended';
  found.textContent = words;
  piece?.replaceChildren(text.slice(0, at), found, text.slice(at + words.length));
}

test('a run becomes the range that holds its words', () => {
  expect(textsOf(rangesOf(layer, [run(2, 0, 3)], '72%'))).toEqual(['72%']);
});

test('runs in several items become a range each, and those of other pages none', () => {
  const source = [run(0, 11, 12), { ...run(2, 0, 3, 2), page: 4 }, run(2, 7, 13, 2)];
  expect(textsOf(rangesOf(layer, source, '2 visits'))).toEqual(['2', 'visits']);
});

test('what find has cut up is still the same words', () => {
  find(2, 'of');
  expect(textsOf(rangesOf(layer, [run(2, 2, 8)], '% of v'))).toEqual(['% of v']);
  expect(textsOf(rangesOf(layer, [run(2, 4, 6)], 'of'))).toEqual(['of']);
});

test('a ligature in the page is the letters it stands for', () => {
  const source = [
    { ...run(3, 5, 6), end: 2 },
    { ...run(3, 6, 12), start: 2, end: 8 },
  ];
  expect(textsOf(rangesOf(layer, source, 'finished'))).toEqual(['ﬁ', 'nished']);
});

test.each([
  ['another figure', [run(2, 0, 3)], '74%'],
  ['fewer words', [run(2, 7, 20)], 'visits to chil'],
  ['no such item', [run(9, 0, 3)], '72%'],
])('nothing is marked where other words stand: %s', (_, source, exact) => {
  expect(rangesOf(layer, source, exact)).toBeNull();
});

test('a place in an element counts through all that find has made of it', () => {
  find(2, 'of');
  const last = layer.pieces[2]?.lastChild as Text;
  expect(placeOf(layer, last, 3)).toEqual({ page: 3, item: 2, offset: 9 });
  expect(placeOf(layer, document.body, 0)).toBeNull();
});

test('a selection that begins or ends outside of the text covers what lies between', () => {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  expect(placeInside(layer, range, 'first')).toEqual({ page: 3, item: 0, offset: 0 });
  expect(placeInside(layer, range, 'last')).toEqual({ page: 3, item: 3, offset: 12 });
});
