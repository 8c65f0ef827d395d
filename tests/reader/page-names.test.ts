/** Members ask for pages by the number printed on them. */
import { expect, test } from 'vitest';
import { pageNames } from '@/entrypoints/reader/page-names';
import type { Page } from '@/lib/document/model';

const pages = (...printed: readonly (string | null)[]): readonly Page[] =>
  printed.map((number, index) => ({ number: index + 1, printed: number, text: 'read' }));

/** A front page, a contents page "ii", then 1, 2, 3 and an appendix without numbers. */
const PACK = pages(null, 'ii', '1', '2', '3', null);

test.each([
  ['1', 3],
  ['3', 5],
  ['ii', 2],
  ['II', 2],
  ['PDF 1', 1],
  ['pdf 6', 6],
  // No page says 6, but the file has six.
  ['6', 6],
  ['7', null],
  ['0', null],
  ['', null],
  ['-1', null],
  ['1.5', null],
])('“%s” is page %s of the file', (typed, page) => {
  expect(pageNames(PACK, 6).pageNamed(typed)).toBe(page);
});

test.each([
  [1, 'PDF 1'],
  [2, 'ii'],
  [4, '2'],
  [6, 'PDF 6'],
])('page %s of the file is called %s, and is found by that name', (number, name) => {
  const names = pageNames(PACK, 6);
  expect(names.nameOf(number)).toBe(name);
  expect(names.pageNamed(name)).toBe(number);
});

test('the last page is named as it is printed', () => {
  expect(pageNames(PACK, 6).last).toBe('3');
});

test.each([
  ['before it has been read', []],
  ['where printed and own numbers are the same', pages('1', '2', '3')],
  ['where no page has a number', pages(null, null, null)],
])('the file’s own numbers are enough %s', (_, read) => {
  const names = pageNames(read, 3);
  expect(names).toMatchObject({ hasPrinted: false, last: '3' });
  expect(names.nameOf(2)).toBe('2');
});
