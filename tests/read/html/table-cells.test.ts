import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { TableBlock } from '@/lib/document/model';
import { readSavedPage } from '@/lib/read/saved-page';
import { outline, rowsOf } from '../outline';

const read = (html: string) =>
  readSavedPage(new JSDOM(html).window.document, 'https://www.westmarch.gov.uk/report');

const tableIn = (html: string): TableBlock => {
  const block = read(html).blocks.find(({ kind }) => kind === 'table');
  if (block?.kind !== 'table') throw new Error('no table was read');
  return block;
};
const rowsIn = (html: string) => {
  const { text, table } = tableIn(html);
  return rowsOf(text, table);
};

describe('cells', () => {
  test.each([
    ['bgcolor="#FF0000"', '#ff0000'],
    ['bgcolor="red"', '#ff0000'],
    ['style="background-color: rgb(0, 176, 80)"', '#00b050'],
    ['style="border:1px;background:#fc0 none"', '#ffcc00'],
    ['style="background:white"', null],
    ['bgcolor="#ffffff"', null],
    ['style="background:rgba(255, 0, 0, 0)"', null],
    ['class="on-track"', '#00b050'],
    ['', null],
  ])('the fill of <td %s> is %s', (attribute, fill) => {
    const sheet = '<style>.on-track { background: #00b050 }</style>';
    const html = `${sheet}<table><tr><th>a</th><th>b</th></tr><tr><td>x</td><td ${attribute}>86%</td></tr></table>`;
    expect(tableIn(html).table.cells.at(-1)?.fill).toBe(fill);
  });

  test('paragraphs, lists and breaks in a cell are one text', () => {
    const html =
      '<table><tr><th>Item</th><th>Action</th></tr><tr><td><p>Roads</p><p>and paths</p></td><td>Write<br>soon<ul><li>to all</li></ul></td></tr></table>';
    expect(tableIn(html).text).toBe('Item\tAction\nRoads and paths\tWrite soon • to all');
  });

  test.each(['0', '1000', '-3', 'two'])('a span of %s does no harm', (span) => {
    const html = `<table><tr><td colspan="${span}" rowspan="${span}">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>`;
    const { cells, columns, rows } = tableIn(html).table;
    for (const cell of cells) {
      expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(columns);
      expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(rows);
    }
  });
});

describe('a picture in a cell says what its description says', () => {
  test.each([
    ['<img src="r.png" alt="Red">', 'Red'],
    ['<img src="u.png" alt="up arrow"> 86%', 'up arrow 86%'],
    ['<span role="img" aria-label="amber circle"></span>', 'amber circle'],
    ['<svg><title>Green</title><circle/></svg>', 'Green'],
    ['<img src="r.png" alt="">', ''],
    ['<img src="r.png">', ''],
    ['<img src="p.gif" alt="pdf icon">', ''],
    ['<img src="p.gif" alt="image001.png">', ''],
    ['<img src="p.gif" alt="Red" aria-hidden="true">', ''],
    ['<img src="p.gif" alt="A photograph of the new library on the day it was opened">', ''],
  ])('%s', (picture, words) => {
    const html = `<table><tr><th>a</th><th>b</th></tr><tr><td>x</td><td>${picture}</td></tr><tr><td>y</td><td>z</td></tr></table>`;
    expect(tableIn(html).text).toBe(`a\tb\nx\t${words}\ny\tz`);
  });

  test('but among prose it is not part of a sentence', () => {
    expect(outline(read('<p>The plan <img src="a.png" alt="Red"> was agreed.</p>'))).toBe(
      'The plan was agreed.',
    );
  });
});

describe('rows and columns are those that a reader sees', () => {
  test.each([
    [
      'a foot stands last wherever it is written',
      '<table><thead><tr><th>Team</th><th>Visits</th></tr></thead><tfoot><tr><td>All</td><td>157</td></tr></tfoot><tbody><tr><td>North</td><td>86</td></tr></tbody></table>',
      '| !Team | !Visits |\n| !North | 86 |\n| !All | 157 |',
    ],
    [
      'columns that only keep others apart are none',
      '<table><tr><th>Team</th><td></td><th>Visits</th><td>&nbsp;</td></tr><tr><td>North</td><td></td><td>86%</td><td></td></tr></table>',
      '| !Team | !Visits |\n| !North | 86% |',
    ],
    [
      'a coloured column without a word is one',
      '<table><tr><th>Team</th><th>Visits</th><th></th></tr><tr><td>North</td><td>86%</td><td bgcolor="red"></td></tr><tr><td>South</td><td>71%</td><td bgcolor="green"></td></tr></table>',
      '| !Team | !Visits | ! |\n| !North | 86% |  |\n| !South | 71% |  |',
    ],
    [
      'a span says no more columns than there are',
      '<table><tr><th>Team</th><th>Visits</th></tr><tr><td colspan="1000">All teams</td></tr><tr><td>North</td><td>86%</td></tr></table>',
      '| !Team | !Visits |\n| !All teams | !All teams |\n| !North | 86% |',
    ],
    [
      'nor more rows',
      '<table><tr><th>Team</th><th>Visits</th></tr><tr><td rowspan="65534">North</td><td>86%</td></tr><tr><td>71%</td></tr></table>',
      '| !Team | !Visits |\n| !North | 86% |\n| !North | 71% |',
    ],
    [
      'a span of no columns is a cell, of no rows the rest',
      '<table><tr><th>Team</th><th>Visits</th></tr><tr><td rowspan="0">North</td><td colspan="0">86%</td></tr><tr><td>71%</td></tr></table>',
      '| !Team | !Visits |\n| !North | 86% |\n| !North | 71% |',
    ],
    [
      'a title across the rows below it heads no columns',
      '<table><tr><th>Measure</th><th>2026</th></tr><tr><th colspan="2">Homes</th></tr><tr><td>Repairs</td><td>86%</td></tr></table>',
      '| !Measure | !2026 |\n| !Homes | !Homes |\n| !Repairs | 86% |',
    ],
    [
      'a table may be one by its role',
      '<div role="table"><div role="row"><span role="columnheader">Team</span><span role="columnheader">Visits</span></div><div role="rowgroup"><div role="row"><span role="cell">North</span><span role="cell">86%</span></div></div></div>',
      '| !Team | !Visits |\n| !North | 86% |',
    ],
    [
      'a column that is not shown is none',
      '<table><tr><th>Team</th><th hidden>Code</th><th>Visits</th></tr><tr><td>North</td><td hidden>N</td><td>86%</td></tr></table>',
      '| !Team | !Visits |\n| !North | 86% |',
    ],
  ])('%s', (_what, html, expected) => {
    expect(rowsIn(html)).toBe(expected);
  });
});
