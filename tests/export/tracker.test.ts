/** What is outstanding as a web page and a Word document: a table with a header for each part, and words that stay words. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { WrittenTracker } from '@/lib/export/tracker';
import { trackerToDocx } from '@/lib/export/tracker-docx';
import { trackerToHtml } from '@/lib/export/tracker-html';
import { unzip } from '../support/workbook';

const { DOMParser } = new JSDOM().window;

const tracker = (words = 'The number of visits'): WrittenTracker => ({
  title: 'Outstanding',
  committee: 'Children and Families Scrutiny Committee',
  when: 'As it stood on 18 January 2027, 2 entries.',
  by: 'From Mrs Eluned Prys',
  warnings: ['1 entry is left out.'],
  columns: [
    { title: 'Meeting', share: 0.2 },
    { title: 'Recommendation or request', share: 0.6 },
    { title: 'Due', share: 0.2 },
  ],
  parts: [
    { heading: 'Overdue', rows: [['22 September 2026', words, '24 November 2026']] },
    { heading: 'Not late', rows: [['24 November 2026', 'A plan', '']] },
  ],
  foot: 'Made with Kloe.',
});

const page = (words?: string) => new DOMParser().parseFromString(trackerToHtml(tracker(words)), 'text/html');
function documentOf(words?: string): Document {
  const parts = unzip(Buffer.from(trackerToDocx(tracker(words))));
  const xml = new DOMParser().parseFromString(parts.get('word/document.xml') ?? '', 'text/xml');
  expect(xml.querySelector('parsererror')).toBeNull();
  return xml;
}

const rowsOf = (table: Element, row: string, cell: string) =>
  [...table.getElementsByTagName(row)].map((one) =>
    [...one.getElementsByTagName(cell)].map(({ textContent }) => textContent),
  );

test('the web page has a table for each part, each with its header, and loads nothing', () => {
  const html = page();
  expect([...html.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    'Overdue',
    'Not late',
  ]);
  expect([...html.querySelectorAll('table')].map((table) => rowsOf(table, 'tr', 'td')[1])).toEqual([
    ['22 September 2026', 'The number of visits', '24 November 2026'],
    ['24 November 2026', 'A plan', ''],
  ]);
  expect(html.querySelectorAll('th[scope=col]')).toHaveLength(6);
  expect(html.querySelector('.warning')?.textContent).toBe('1 entry is left out.');
  expect(html.querySelectorAll('script, link, img, iframe, object, [src], [href], [onload]')).toHaveLength(0);
});

test('the Word document has them too, across the page, with a header that comes again on each', () => {
  const xml = documentOf();
  const tables = [...xml.getElementsByTagName('w:tbl')];
  expect(tables.map((table) => rowsOf(table, 'w:tr', 'w:tc'))).toEqual([
    [
      ['Meeting', 'Recommendation or request', 'Due'],
      ['22 September 2026', 'The number of visits', '24 November 2026'],
    ],
    [
      ['Meeting', 'Recommendation or request', 'Due'],
      ['24 November 2026', 'A plan', ''],
    ],
  ]);
  expect(xml.getElementsByTagName('w:tblHeader')).toHaveLength(2);
  expect(xml.getElementsByTagName('w:pgSz')[0]?.getAttribute('w:orient')).toBe('landscape');
});

test.each(['<script>alert(1)</script>', 'R&D "quoted" > 5', '=SUM(A1)', 'Siân 😀'])(
  'words stay words: %s',
  (words) => {
    expect(page(words).querySelectorAll('td')[1]?.textContent).toBe(words);
    expect(documentOf(words).documentElement.textContent).toContain(words);
  },
);
