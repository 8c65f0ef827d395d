// @vitest-environment jsdom
/** A page set anew as text: places in the file become ranges there, and what is selected becomes a quotation. */
import { beforeEach, expect, test } from 'vitest';
import { joinMapped, type MappedText, mapPiece, type Run, sliceMapped } from '@/lib/document/mapped-text';
import { type FlowedText, flowedPassage, flowedRanges } from '@/lib/page/flowed-text';

let flowed: FlowedText;

/** Two lines of one paragraph, then a row of a table whose two cells were one text item. */
beforeEach(() => {
  const row = mapPiece('North   12 visits', 3, 2);
  const pieces = [
    joinMapped([mapPiece('In quarter 2, 72% of', 3, 0), mapPiece('visits were ﬁnished', 3, 1)], ' '),
    sliceMapped(row, 0, 5),
    sliceMapped(row, 6),
  ].map((words) => pieceOf(words));
  document.body.replaceChildren(...pieces.map(({ element }) => element));
  flowed = { page: 3, pieces };
});

function pieceOf(words: MappedText) {
  const element = document.createElement('p');
  element.textContent = words.text;
  return { element, words };
}

const run = (item: number, itemStart: number, itemEnd: number, start = 0): Run => ({
  page: 3,
  item,
  itemStart,
  itemEnd,
  start,
  end: start + itemEnd - itemStart,
});
const marked = (source: readonly Run[], exact: string) => flowedRanges(flowed, source, exact)?.map(String);

test.each([
  ['words of one line', [run(0, 14, 17)], '72%', ['72%']],
  ['words of two lines', [run(0, 18, 20), run(1, 0, 6, 3)], 'of visits', ['of', 'visits']],
  ['words beside others of the same item', [run(2, 8, 10)], '12', ['12']],
  ['words of another page alone', [{ ...run(0, 14, 17), page: 4 }], '72%', []],
])('%s', (_, source, exact, texts) => {
  expect(marked(source, exact)).toEqual(texts);
});

test('where other words stand now, nothing is marked', () => {
  expect(flowedRanges(flowed, [run(0, 14, 17)], '74%')).toBeNull();
});

function select(from: number, start: number, to: number, end: number): Range {
  const range = document.createRange();
  const textOf = (at: number) => flowed.pieces[at]?.element.firstChild as Node;
  range.setStart(textOf(from), start);
  range.setEnd(textOf(to), end);
  return range;
}

test('what is selected becomes a quotation that leads back to its words', () => {
  const passage = flowedPassage(flowed, select(0, 14, 0, 27));
  expect(passage?.exact).toBe('72% of visits');
  expect(passage?.prefix).toBe('In quarter 2, ');
  expect(marked(passage?.source ?? [], passage?.exact ?? '')?.join(' ')).toBe('72% of visits');
});

test('half a figure grows to the whole of it', () => {
  expect(flowedPassage(flowed, select(0, 15, 0, 17))?.exact).toBe('72%');
});

test('a selection over a paragraph and a table runs on', () => {
  expect(flowedPassage(flowed, select(0, 33, 1, 5))?.exact).toContain('North');
});
