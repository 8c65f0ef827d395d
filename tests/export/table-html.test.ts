// @vitest-environment happy-dom
/** A table as HTML for the clipboard: the same cells and spans, and no word of a paper as a tag. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saidIn } from '@/lib/export/table-cells';
import { tableToHtml } from '@/lib/export/table-html';
import { casesOf } from '../support/random';
import { anyTable, SCORECARD, shownTable } from '../support/shown-tables';

const nameOf = (colour: string) => colour.toUpperCase();
const read = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('headers, spans, caption, notes and source are kept', () => {
  const copy = read(tableToHtml(SCORECARD, nameOf, 'Reports pack, Item 7, page 38'));
  expect(copy.querySelector('caption')?.textContent).toBe('Table 4: measures and targets');
  expect([...copy.querySelectorAll('thead tr')].map(({ children }) => children.length)).toEqual([4, 3]);
  const quarter = [...copy.querySelectorAll('th')].find(({ textContent }) => textContent === 'Quarter 2');
  expect([quarter?.getAttribute('scope'), quarter?.getAttribute('colspan')]).toEqual(['colgroup', '2']);
  expect(copy.querySelector('tbody th')?.getAttribute('scope')).toBe('row');
  expect([...copy.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
    '* Quarter 1 as reported to the committee in September 2026.',
    'Reports pack, Item 7, page 38',
  ]);
});

test('words that look like tags stay words, and formulas do not run', () => {
  const table = shownTable('<b>Team</b>! | =1+1', { title: '=<script>' });
  const html = tableToHtml(table, nameOf, '"A" & B');
  expect(html).not.toMatch(/<(?:b|script)>/);
  const copy = read(html);
  expect([...copy.querySelectorAll('th')].map(({ textContent }) => textContent)).toEqual([
    '<b>Team</b>!',
    "'=1+1",
  ]);
  expect(copy.querySelector('caption')?.textContent).toBe("'=<script>");
  expect(copy.querySelector('p')?.textContent).toBe('"A" & B');
});

test('whatever stands in the cells is read back from the HTML', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const copy = read(tableToHtml(table, nameOf, ''));
      // A parser of HTML reads every line break as one kind.
      const alike = (words: string) => words.replaceAll(/\r\n?/g, '\n');
      expect([...copy.querySelectorAll('th, td')].map(({ textContent }) => alike(textContent))).toEqual(
        table.cells.map((cell) => alike(saidIn(cell, nameOf))),
      );
    }),
    casesOf(1_000),
  );
});
