// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Run } from '@/lib/document/mapped-text';
import { findWords } from '@/lib/page/find-words';
import { pageWith } from '../support/live-page';

const at = (item: number, itemStart: number, itemEnd: number): Run => ({
  start: 0,
  end: itemEnd - itemStart,
  page: 1,
  item,
  itemStart,
  itemEnd,
});
const find = (markup: string, source: readonly Run[], exact: string) =>
  findWords(source, exact, pageWith(markup).body)?.map(String) ?? null;

test('words are found where they were read', () => {
  expect(find('<p>72% of visits</p><p>72% of plans</p>', [at(1, 0, 3)], '72%')).toEqual(['72%']);
});

test('the cells of a row are found one by one', () => {
  const row = '<table><tr><td>Visits</td><td>72%</td></tr></table>';
  expect(find(row, [at(0, 0, 6), at(1, 0, 3)], 'Visits · 72%')).toEqual(['Visits', '72%']);
});

test.each([
  ['the page grew above them', '<p>Notice.</p><p>It was 72%.</p>', [at(0, 7, 10)]],
  ['it has fewer texts than before', '<p>It was 72%.</p>', [at(9, 7, 10)]],
  ['the text they stood in is shorter', '<p>Was</p><p>72%</p>', [at(0, 7, 10)]],
  ['it is not known where they stood', '<p>It was 72%.</p>', []],
])('words that moved are found where they stand alone: %s', (_why, markup, source) => {
  expect(find(markup, source, '72%')).toEqual(['72%']);
});

test.each([
  ['they are gone', '<p>It was 74%.</p>', '72%'],
  ['their figure has changed', '<p>Visits on time: 74%</p>', 'Visits on time: 72%'],
  ['they stand twice, and nothing tells which is meant', '<p>72% of visits</p><p>72% of plans</p>', '72%'],
  ['they are not shown', '<p hidden style="display:none">72%</p>', '72%'],
  ['there are no words', '<p>72%</p>', ''],
])('words are not found when %s', (_why, markup, exact) => {
  expect(find(markup, [at(5, 0, 3)], exact)).toBeNull();
});

test.each([
  ['commend', 'Recommendation'],
  ['72%', '172%'],
  ['72%', '0.72%'],
  ['72', '72.5'],
  ['72', '72%'],
  ['72', '72,000'],
])('%s does not stand in %s', (exact, text) => {
  expect(find(`<p>It was ${text}.</p>`, [], exact)).toBeNull();
  expect(find(`<p>It was ${text}.</p><p>It was ${exact}.</p>`, [], exact)).toEqual([exact]);
});
