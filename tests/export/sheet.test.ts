/** A sheet as XLSX, CSV, Markdown and for the clipboard: what is a number stays one, what a spreadsheet would run does not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '@/lib/export/csv';
import type { Sheet, SheetCell } from '@/lib/export/sheet';
import { sheetToCsv, sheetToHtml, sheetToMarkdown, sheetToTsv } from '@/lib/export/sheet-text';
import { toXlsx } from '@/lib/export/spreadsheet';
import { casesOf } from '../support/random';
import { readWorkbook } from '../support/workbook';

const words = (said: string): SheetCell => ({ kind: 'words', words: said });
const PAGE: SheetCell = {
  kind: 'link',
  words: 'Item 7, page 38',
  address: 'https://democracy.westmarch.gov.uk/Pack.pdf?T=10&V=1#page=42',
};
const sheetOf = (...cells: readonly SheetCell[]): Sheet => ({
  name: 'Figures',
  columns: cells.map((_, place) => ({ title: `Column ${place + 1}`, width: 12 })),
  rows: [cells],
});
const bookOf = async (...sheets: readonly Sheet[]) => readWorkbook(await toXlsx(sheets));

test.each`
  value        | unit       | held         | format                | written      | said
  ${72}        | ${'%'}     | ${0.72}      | ${'0%'}               | ${'72'}      | ${'72%'}
  ${72.5}      | ${'%'}     | ${0.725}     | ${'0.0%'}             | ${'72.5'}    | ${'72.5%'}
  ${0.07}      | ${'%'}     | ${0.0007}    | ${'0.00%'}            | ${'0.07'}    | ${'0.07%'}
  ${-23}       | ${'pp'}    | ${-23}       | ${'#,##0'}            | ${'-23'}     | ${'-23'}
  ${1_200_000} | ${'£'}     | ${1_200_000} | ${'[$£-809]#,##0'}    | ${'1200000'} | ${'£1,200,000'}
  ${-450.55}   | ${'£'}     | ${-450.55}   | ${'[$£-809]#,##0.00'} | ${'-450.55'} | ${'-£450.55'}
  ${19.4}      | ${'count'} | ${19.4}      | ${'#,##0.0'}          | ${'19.4'}    | ${'19.4'}
  ${0}         | ${'count'} | ${0}         | ${'#,##0'}            | ${'0'}       | ${'0'}
`('$value of "$unit" is a number in each of them', async ({ value, unit, held, format, written, said }) => {
  const sheet = sheetOf({ kind: 'number', value, unit });
  const [read] = await bookOf(sheet);
  expect(read?.cells.A2).toEqual({ kind: 'number', value: held, format });
  expect(readCsv(sheetToCsv(sheet))[1]?.fields).toEqual([written]);
  expect(sheetToMarkdown(sheet).split('\n').slice(1, 3)).toEqual(['| --: |', `| ${said} |`]);
  expect(sheetToTsv(sheet).split('\n')[1]).toBe(said);
});

test('a workbook: its header is frozen, a day is a day, a page can be pressed', async () => {
  const [read] = await bookOf(
    sheetOf(words('Visits on time'), { kind: 'day', iso: '2026-09-30' }, PAGE, null),
  );
  expect(read?.name).toBe('Figures');
  expect(read?.frozenRows).toBe(1);
  expect(read?.paper).toEqual({ orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' });
  expect(read?.fonts).toEqual(['Calibri']);
  expect(read?.cells).toMatchObject({
    A1: { kind: 'words', value: 'Column 1' },
    A2: { kind: 'words', value: 'Visits on time' },
    // Days since 30 December 1899.
    B2: { kind: 'number', value: 46295, format: 'd mmmm yyyy' },
    C2: { kind: 'words', value: 'Item 7, page 38' },
  });
  expect(read?.links).toEqual({ C2: 'https://democracy.westmarch.gov.uk/Pack.pdf?T=10&V=1#page=42' });
  expect(Object.keys(read?.cells ?? {})).not.toContain('D2');
});

test.each([
  ['one line', 'Short', undefined],
  ['two lines by length', 'x'.repeat(20), 30],
  ['three lines as written', 'a\nb\nc', 45],
  ['more than a sheet has room for', 'x'.repeat(9000), 409],
])('words of %s: the row has room for them', async (_, said, height) => {
  const [read] = await bookOf(sheetOf(words(said)));
  expect(read?.heights[2]).toBe(height);
});

test('each sheet has its own links; a link that leads nowhere is words', async () => {
  const nowhere = sheetOf({ kind: 'link', words: 'Page 3', address: null });
  const [first, second] = await bookOf(nowhere, sheetOf(null, PAGE));
  expect(first).toMatchObject({ links: {}, cells: { A2: { value: 'Page 3' } } });
  expect(Object.keys(second?.links ?? {})).toEqual(['B2']);
});

test('the twenty-seventh column is AA', async () => {
  const [read] = await bookOf(sheetOf(...Array.from({ length: 26 }, () => null), PAGE));
  expect(Object.keys(read?.links ?? {})).toEqual(['AA2']);
});

test.each(['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '\t=1', '=HYPERLINK("http://x.example")'])(
  'no spreadsheet runs %j',
  async (said) => {
    const sheet = sheetOf(words(said));
    const [read] = await bookOf(sheet);
    expect(read?.hasFormulas).toBe(false);
    expect(read?.cells.A2).toMatchObject({ kind: 'words', format: '@' });
    expect(readCsv(sheetToCsv(sheet))[1]?.fields[0]).toMatch(/^'/);
    expect(sheetToTsv({ ...sheet, rows: [[words(said.trim())]] }).split('\n')[1]).toMatch(/^'/);
    expect(sheetToHtml(sheet, 'Item 7')).toContain("<td>'");
  },
);

test.each(['72%', '-23', '+3', 'O’Brien & Sons <Ltd>'])('%j stands as it is', async (said) => {
  const [read] = await bookOf(sheetOf(words(said)));
  expect(read?.cells.A2).toEqual({ kind: 'words', value: said, format: null });
});

test.each`
  name                                          | allowed
  ${'Figures: item 7/8 [draft]?'}               | ${'Figures item 7 8 draft'}
  ${'Children and families scrutiny committee'} | ${'Children and families scrutiny'}
  ${'***'}                                      | ${'Sheet 1'}
`('a sheet called $name is named $allowed', async ({ name, allowed }) => {
  const [read] = await bookOf({ ...sheetOf(words('x')), name });
  expect(read?.name).toBe(allowed);
});

test('Markdown keeps to its table: signs of its own and line breaks become words', () => {
  const sheet = sheetOf(words('Visits | *late*\n<b>'), PAGE);
  expect(sheetToMarkdown(sheet).split('\n')).toEqual([
    '| Column 1 | Column 2 |',
    '| --- | --- |',
    String.raw`| Visits \| \*late\* \<b\> | [Item 7, page 38](<https://democracy.westmarch.gov.uk/Pack.pdf?T=10&V=1#page=42>) |`,
    '',
  ]);
});

test('HTML: words are words, a page can be pressed, and it says what it was taken from', () => {
  const html = sheetToHtml(sheetOf(words('<script>'), PAGE), 'Agenda reports pack');
  expect(html).toContain('<td>&lt;script&gt;</td>');
  expect(html).toContain('<a href="https://democracy.westmarch.gov.uk/Pack.pdf?T=10&amp;V=1#page=42">');
  expect(html).toContain('<p>Agenda reports pack</p>');
});

test('whatever words stand in a cell, the workbook can be read and holds them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (said) => {
      const [read] = await bookOf(sheetOf(words(said)));
      const held = String(read?.cells.A2?.value ?? '');
      // XML has no signs for what cannot be seen; the rest comes back.
      expect(held.replaceAll(/\s+/g, ' ').trim()).toBe(said.replaceAll(/\s+/g, ' ').trim());
      expect(read?.hasFormulas).toBe(false);
    }),
    casesOf(30),
  );
});
