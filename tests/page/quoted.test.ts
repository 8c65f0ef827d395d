// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findWords } from '@/lib/page/find-words';
import { quoteFrom } from '@/lib/page/quoted';
import { pageWith } from '../support/live-page';

const ITEM = `<h2>7. Safeguarding</h2><p>The share of visits on time was ‹72%› in quarter 2.</p><p>It was 78% before.</p>`;

test.each([
  ['in one sentence', '<p>Visits: ‹72% on time›, a fall.</p>', '72% on time'],
  ['as the page sets it, with its odd spaces', '<p>Visits:\n   ‹72%\n   on&nbsp;time›</p>', '72% on time'],
  [
    'through bold and links',
    '<p>‹The <b>Director</b> undertook <a href="#">to write›</a>.</p>',
    'The Director undertook to write',
  ],
  ['a part of one word and all of the next', '<p>under‹took</p><p>to› write</p>', 'took to'],
  ['from one paragraph into the next', '<p>It was ‹noted.</p><p>Members› asked.</p>', 'noted. Members'],
  ['over a line break', '<p>‹10.30 am<br>Council Chamber›</p>', '10.30 am Council Chamber'],
  ['from cell to cell', '<table><tr><td>‹Visits</td><td>72%›</td></tr></table>', 'Visits 72%'],
  ['without the words around, however wide the spaces at its ends', '<p>It was ‹ noted ›.</p>', 'noted'],
  [
    'without what is not shown',
    '<p>‹Minutes<span style="display:none"> PDF 68 KB</span> agreed›</p>',
    'Minutes agreed',
  ],
  ['without what no one reads', '<p>‹Minutes<script>var a = 1;</script> agreed›</p>', 'Minutes agreed'],
  [
    'with plain quotation marks and hyphens',
    '<p>‹the Council’s “long‑term” plan›</p>',
    `the Council's "long-term" plan`,
  ],
])('quotes words %s', (_how, markup, exact) => {
  const { body, selected } = pageWith(markup);
  expect(quoteFrom(selected, body)?.quote.exact).toBe(exact);
});

test('a quotation has the words before and after it', () => {
  const { body, selected } = pageWith(ITEM);
  expect(quoteFrom(selected, body)?.quote).toEqual({
    prefix: '7. Safeguarding The share of visits on time was ',
    exact: '72%',
    suffix: ' in quarter 2. It was 78% before.',
  });
});

test.each([
  ['nothing but space', '<p>‹  ›</p>'],
  ['nothing but what is not shown', '<p><span style="display:none">‹hidden›</span></p>'],
])('%s is no quotation', (_what, markup) => {
  const { body, selected } = pageWith(markup);
  expect(quoteFrom(selected, body)).toBeNull();
});

test.each([
  ['in one sentence', ITEM],
  ['over two paragraphs', '<p>It was ‹noted.</p><p>Members› asked.</p>'],
  ['through bold', '<p>The ‹<b>Dir</b>ector under›took</p>'],
  ['with a ligature and an ellipsis', '<p>The ‹oﬃce is open… late›</p>'],
])('a quotation leads back to the very words: %s', (_how, markup) => {
  const { body, selected } = pageWith(markup);
  const quoted = quoteFrom(selected, body);
  const ranges = findWords(quoted?.source ?? [], quoted?.quote.exact ?? '', body) ?? [];
  expect(ranges.map(String).join('')).toBe(String(selected).replaceAll('\n', ''));
});
