import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { sourceOf } from '@/lib/document/mapped-text';
import { readSavedPage } from '@/lib/read/saved-page';
import { textNodes } from '@/lib/read/text-nodes';
import { outline } from '../outline';

const pageOf = (html: string) => new JSDOM(html).window.document;
const read = (page: Document) => readSavedPage(page, 'https://www.westmarch.gov.uk/minutes.txt');

const TYPED = `Report of the Director

To note the plan, which was agreed by the committee at its meeting in spring
and by the council in <b>July</b>; and to send the figures for each of the four
teams to every member of the committee before the end of the month.

Team        Visits    On time
North       38        <b>82%</b>
South       33        92%
`;

test.each([
  [
    'paragraphs and tables as they were typed',
    `<pre>${TYPED}</pre>`,
    [
      '## Report of the Director',
      'To note the plan, which was agreed by the committee at its meeting in spring and by the council in July; and to send the figures for each of the four teams to every member of the committee before the end of the month.',
      '| !Team | !Visits | !On time |',
      '| !North | 38 | 82% |',
      '| !South | 33 | 92% |',
    ],
  ],
  [
    'a break as the end of a line',
    '<pre>Present: Cllr Lee<br>Apologies: none</pre>',
    ['Present: Cllr Lee', 'Apologies: none'],
  ],
  ['nothing that is hidden', '<pre>To note<span hidden> not</span> it.</pre>', ['To note it.']],
])('a part that keeps its line breaks has %s', (_what, html, lines) => {
  expect(outline(read(pageOf(html)))).toBe(lines.join('\n'));
});

test('every character of it knows its text node', () => {
  const page = pageOf(`<p>Before</p><pre>${TYPED}</pre>`);
  const nodes = textNodes(page.body);
  for (const block of read(page).blocks) {
    for (const { start, end, item, itemStart, itemEnd } of sourceOf(block, 0, block.text.length)) {
      expect(nodes[item]?.data.slice(itemStart, itemEnd).replace(/\s/g, ' ')).toBe(
        block.text.slice(start, end),
      );
    }
  }
});
