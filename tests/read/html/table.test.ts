import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { TableBlock } from '@/lib/document/model';
import { readSavedPage } from '@/lib/read/saved-page';
import { outline, rowsOf } from '../outline';

const read = (html: string) =>
  readSavedPage(new JSDOM(html).window.document, 'https://www.westmarch.gov.uk/report');

/** Rows parted by " / ", cells by "|"; "*" before a cell makes it a `th`. */
function tableOf(notation: string, caption = ''): string {
  const rows = notation.split(' / ').map((row) => {
    const cells = row.split('|').map((cell) => {
      const words = cell.trim();
      return words.startsWith('*') ? `<th>${words.slice(1)}</th>` : `<td>${words}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${caption && `<caption>${caption}</caption>`}${rows.join('')}</table>`;
}

const tableIn = (html: string): TableBlock => {
  const block = read(html).blocks.find(({ kind }) => kind === 'table');
  if (block?.kind !== 'table') throw new Error('no table was read');
  return block;
};
const rowsIn = (html: string) => {
  const { text, table } = tableIn(html);
  return rowsOf(text, table);
};

describe('which rows and columns are headers', () => {
  test.each([
    [
      '*Team | *Visits / North | 86% / South | 71%',
      '| !Team | !Visits |\n| !North | 86% |\n| !South | 71% |',
    ],
    ['Team | Visits / North | 86% / South | 71%', '| !Team | !Visits |\n| !North | 86% |\n| !South | 71% |'],
    ['Roads | 3,827 / Homes | 2,683', '| !Roads | 3,827 |\n| !Homes | 2,683 |'],
    [
      '*Aim | |  / Keep children safe | |  / Action | Lead | Progress / Visit | Head | Done',
      '| !Aim | ! | ! |\n| !Keep children safe | ! | ! |\n| !Action | !Lead | !Progress |\n| !Visit | Head | Done |',
    ],
    [
      '*Scheme | *2025/26 | *2026/27 /  | £000 | £000 / School | 1,195 | 0',
      '| !Scheme | !2025/26 | !2026/27 |\n| ! | !£000 | !£000 |\n| !School | 1,195 | 0 |',
    ],
    [
      '*Team | *July | | *August |  /  | Mid month | Month end | Mid month | Month end / North | 80% | 81% | 82% | 83%',
      '| !Team | !July | ! | !August | ! |\n| ! | !Mid month | !Month end | !Mid month | !Month end |\n| !North | 80% | 81% | 82% | 83% |',
    ],
    ['*2.5 | *86% | *71% / 2.6 | 80% | 70%', '| 2.5 | 86% | 71% |\n| 2.6 | 80% | 70% |'],
    ['Meeting: | Cabinet / Date: | 3 May 2026', '| !Meeting: | Cabinet |\n| !Date: | 3 May 2026 |'],
    [
      'Code | Measure | 2025 score | 2026 score / BS1 | Gas checks | 100% | 99% / BS2 | Fire checks | 96% | 98%',
      '| !Code | !Measure | !2025 score | !2026 score |\n| !BS1 | !Gas checks | 100% | 99% |\n| !BS2 | !Fire checks | 96% | 98% |',
    ],
    [
      'Item | Action | Status / Budget | Report back | Open / Roads | Write to them | Done',
      '| !Item | !Action | !Status |\n| !Budget | Report back | Open |\n| !Roads | Write to them | Done |',
    ],
    ['<b>Risk</b> | <b>Owner</b> / Cost | Head', '| !Risk | !Owner |\n| !Cost | Head |'],
  ])('%s', (notation, expected) => {
    expect(rowsIn(tableOf(notation))).toBe(expected);
  });

  test('headers of columns count in as many columns as they span', () => {
    const html =
      '<table><tr><th rowspan="2">Team</th><th colspan="2">July</th></tr><tr><th>Mid</th><th>End</th></tr><tr><td>North</td><td>1</td><td>2</td></tr></table>';
    expect(rowsIn(html)).toBe('| !Team | !July | !July |\n| !Team | !Mid | !End |\n| !North | 1 | 2 |');
  });

  test('a cell that spans rows keeps its column in each of them', () => {
    const html =
      '<table><tr><th>Ref</th><th>Meeting</th><th>Minute</th></tr><tr><td>1</td><td rowspan="2">19 May</td><td>7</td></tr><tr><td>2</td><td>8</td></tr></table>';
    expect(rowsIn(html)).toBe('| !Ref | !Meeting | !Minute |\n| 1 | 19 May | 7 |\n| 2 | 19 May | 8 |');
  });
});

describe('where a table’s title comes from', () => {
  const DATA = '*Team | *Visits / North | 86%';
  test.each([
    [tableOf(DATA, 'Visits by team'), 'Visits by team'],
    [`<figure>${tableOf(DATA)}<figcaption>Visits by team</figcaption></figure>`, 'Visits by team'],
    [`<figure>${tableOf(DATA)}<table></table><figcaption>Both teams.</figcaption></figure>`, null],
    [`<figure>${tableOf(DATA)}<figcaption hidden>Visits</figcaption></figure>`, null],
    [`<h3>Visits</h3>${tableOf(DATA)}`, 'Visits'],
    [`<p>The table below shows visits.</p>${tableOf(DATA)}`, 'The table below shows visits.'],
    [`<p>Visits by team</p>${tableOf(DATA)}`, 'Visits by team'],
    [`<p>Visits fell. Officers were sorry.</p>${tableOf(DATA)}`, null],
    [`<p>Visits fell, so officers write to</p><p>families,</p>${tableOf(DATA)}`, null],
    [`<p>and so did the number of visits</p>${tableOf(DATA)}`, null],
    [`<ul><li>fewer visits by both teams</li></ul>${tableOf(DATA)}`, null],
    [`<ul><li>both teams, as in the table:</li></ul>${tableOf(DATA)}`, 'both teams, as in the table:'],
    [`<h2>Questions</h2><h3>Health Board, 24 November 2026</h3>${tableOf(DATA)}`, 'Questions'],
    [`<h2>Questions</h2><p>Health and Care Panel - 2 March 2027, 2.00 pm</p>${tableOf(DATA)}`, 'Questions'],
    [`<p>Officers said:</p><p>Health Board, 24 November 2026</p>${tableOf(DATA)}`, 'Officers said:'],
    [
      `<p>They met.</p><p>Health Board, 24 November 2026</p>${tableOf(DATA)}`,
      'Health Board, 24 November 2026',
    ],
    [
      `<h2>Visits</h2><h3>Visits to the Health Board, 24 May 2026</h3>${tableOf(DATA)}`,
      'Visits to the Health Board, 24 May 2026',
    ],
    [`<h2>Visits</h2><h3>Adoption Panel</h3>${tableOf(DATA)}`, 'Adoption Panel'],
    [`<h2>Plan</h2><h3>Tuesday 24 November 2026</h3>${tableOf(DATA)}`, 'Tuesday 24 November 2026'],
    [`<div>AGENDA ITEM 7</div>${tableOf(DATA)}`, null],
    [`<p>Contact: a@example.gov.uk</p>${tableOf(DATA)}`, null],
    [tableOf('*Visits in time | |  / Here | England | Peers / 71% | 83% | 78%'), 'Visits in time'],
  ])('%#: %s', (html, caption) => {
    expect(tableIn(html).table.caption).toBe(caption);
  });
});

describe('tables that only arrange a page are dissolved', () => {
  test.each([
    [
      '<table><tr><td>&nbsp;</td><td><p>Between two</p><p>margins.</p></td><td><img src="s.gif"></td></tr></table>',
      '## Between two\nmargins.',
    ],
    [
      '<table role="presentation"><tr><td>Left words.</td><td>Right words.</td></tr></table>',
      'Left words.\nRight words.',
    ],
    ['<table><tr><td><p>In a box.</p></td></tr></table>', 'In a box.'],
    ['<table><tr><td><h2>Title</h2><p>Words.</p></td><td>More.</td></tr></table>', '## Title\nWords.\nMore.'],
    [
      `<table><tr><td>Around</td><td>${tableOf('*a | *b / x | 86%')}</td></tr></table>`,
      '## Around\n| !a | !b |\n| !x | 86% |',
    ],
    ['<table><tr><td></td><td> </td></tr></table><p>After.</p>', 'After.'],
  ])('%#: %s', (html, expected) => {
    expect(outline(read(html))).toBe(expected);
  });
});

describe('a table that a page cut into several', () => {
  const HEAD = '*Item | *Recommendation | *Status / Budget | a) that a report be brought back to the | Open';

  test('is one, though each part calls its first row a header', () => {
    const html =
      tableOf(HEAD) +
      tableOf('* | *b) that the cost be stated in every report. | *Done / Roads | write | Open');
    expect(outline(read(html))).toBe(
      '| !Item | !Recommendation | !Status |\n| !Budget | a) that a report be brought back to the | Open |\n| ! | b) that the cost be stated in every report. | Done |\n| !Roads | write | Open |',
    );
  });

  test('gets the rest of a row back that was cut in mid-sentence', () => {
    const html = tableOf(HEAD) + tableOf('* | *next meeting. | * / Roads | write | Open');
    expect(outline(read(html))).toBe(
      '| !Item | !Recommendation | !Status |\n| !Budget | a) that a report be brought back to the next meeting. | Open |\n| !Roads | write | Open |',
    );
  });

  test('keeps a row apart that has the same status as the row above', () => {
    const html = tableOf(HEAD) + tableOf('* | *That the letter be published | *Open');
    expect(outline(read(html))).toContain('That the letter be published | Open |');
  });

  test('loses the headers that each part repeats', () => {
    const html = tableOf(HEAD) + tableOf('*Item | *Recommendation | *Status / Roads | write to them | Open');
    expect(outline(read(html)).split('\n')).toHaveLength(3);
  });

  test('is one, though the number of a page stands between its parts', () => {
    const html = `${tableOf(HEAD)}<p>12</p>${tableOf('*Item | *Recommendation | *Status / Roads | write to them | Open')}`;
    expect(outline(read(html)).split('\n').slice(2)).toEqual(['| !Roads | write to them | Open |', '~ 12']);
  });

  test('is one, though a part of it has a column without a word', () => {
    const html = tableOf(HEAD) + tableOf('Item | Recommendation | Status / Roads | write to them | ');
    expect(outline(read(html)).split('\n').at(-1)).toBe('| !Roads | write to them |  |');
  });

  test.each([
    ['headers of its own', tableOf('*Team | *2025/26 | *2026/27 / North | 86% | 71%')],
    ['another width', tableOf('* | *b) that it be noted | * | * / x | y | z | w')],
    ['words between', `<p>Later:</p>${tableOf('* | *b) that it be noted | *Done')}`],
    ['a caption', tableOf('* | *b) that it be noted | *Done', 'Progress')],
  ])('with %s it is another table', (_why, next) => {
    expect(read(tableOf(HEAD) + next).blocks.filter(({ kind }) => kind === 'table')).toHaveLength(2);
  });
});
