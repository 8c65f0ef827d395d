import { describe, expect, test } from 'vitest';
import { landscape, type Mark, type PdfPage, page, rule, text } from '../../support/pdf';
import { type CellText, paragraph, ruled } from '../../support/pdf-layout';
import { rowsIn, tablesOf } from './reading';

const AT = { x: 72, y: 600, widths: [150, 80, 80, 140] };
const TOP = { ...AT, y: 60 };
const bold = (...words: readonly string[]): readonly CellText[] =>
  words.map((word) => ({ words: word, font: 'bold' as const }));
const HEADER = bold('Measure', 'Q1', 'Q2', 'Comment');
const FIRST = [HEADER, ['Visits', '78%', '72%', 'Two vacancies']];
const REST = [['Reviews', '91%', '93%', 'On track']];
const ALL = ['Measure', 'Visits', 'Reviews'];

/** The first column of each table, from the top down. */
async function namesIn(...pages: readonly PdfPage[]): Promise<readonly (readonly string[])[]> {
  const tables = await tablesOf(...pages);
  return tables.map(({ text: words, table }) =>
    table.cells.filter(({ column }) => column === 0).map(({ start, end }) => words.slice(start, end)),
  );
}

describe('a table that goes on', () => {
  test.each<[string, readonly Mark[], readonly Mark[]]>([
    ['with its headers again', [], ruled([HEADER, ...REST], TOP)],
    [
      'with headers that say it is continued',
      [],
      ruled([bold('Measure (continued)', 'Q1', 'Q2', 'Comment'), ...REST], TOP),
    ],
    [
      'below a line that says so',
      [],
      [text(72, 50, 'Table 1: visits (cont’d)'), ...ruled(REST, { ...AT, y: 80 })],
    ],
    ['below a row that says so', [], ruled([['Continued', null, null, null], HEADER, ...REST], TOP)],
    ['in columns a hair apart', [], ruled(REST, { ...TOP, widths: [152, 79, 80, 139] })],
    ['between the margins of a left page', [], ruled(REST, { ...TOP, x: 100 })],
    ['after small print', [text(72, 700, '* Figures of 2025/26.', { size: 8 })], ruled(REST, TOP)],
  ])('%s', async (_, below, next) => {
    const body = paragraph('The measures of the last two quarters are set out below for members.', {
      x: 72,
      y: 500,
      width: 400,
    });
    expect(await namesIn(page(body, ruled(FIRST, AT), below), page(next))).toEqual([ALL]);
  });

  test('with a title of its own rows', async () => {
    const section = [bold('Adults', '', '', ''), ...REST];
    const [names] = await namesIn(page(ruled(FIRST, AT)), page(ruled(section, TOP)));
    expect(names).toEqual(['Measure', 'Visits', 'Adults', 'Reviews']);
  });

  test('on a page that is turned and wider', async () => {
    const widths = AT.widths.map((width) => width * 1.5);
    expect(await namesIn(page(ruled(FIRST, AT)), landscape(ruled(REST, { ...TOP, widths })))).toEqual([ALL]);
  });

  test('beside another, each in its own column', async () => {
    const narrow = { ...AT, widths: [60, 40, 40, 80] };
    const [left, right] = [narrow, { ...narrow, x: 320 }];
    const other = [bold('Team', 'Due', 'Done', 'Lead'), ['North', '40', '38', 'A. Day']];
    const pages = [
      page(ruled(FIRST, left), ruled(other, right)),
      page(ruled(REST, { ...left, y: 60 }), ruled([['South', '41', '41', 'B. Lee']], { ...right, y: 60 })),
    ];
    expect(await namesIn(...pages)).toEqual([ALL, ['Team', 'North', 'South']]);
  });

  test('right below itself, where an older page ended', async () => {
    expect(await namesIn(page(ruled(FIRST, AT), ruled(REST, { ...AT, y: 675 })))).toEqual([ALL]);
  });
});

describe('two tables', () => {
  const OTHER = [bold('Team', 'Due', 'Done', 'Lead'), ['North', '40', '38', 'A. Day']];
  test.each<[string, readonly PdfPage[]]>([
    ['other headers on the next page', [page(ruled(FIRST, AT)), page(ruled(OTHER, TOP))]],
    ['other headers right below', [page(ruled(FIRST, AT), ruled(OTHER, { ...AT, y: 675 }))]],
    [
      'a heading between',
      [page(ruled(FIRST, AT)), page(text(72, 50, 'Teams', { font: 'bold' }), ruled(REST, { ...AT, y: 80 }))],
    ],
    [
      'words below the first',
      [page(ruled(FIRST, AT), text(72, 700, 'Members welcomed this.')), page(ruled(REST, TOP))],
    ],
    ['other columns', [page(ruled(FIRST, AT)), page(ruled(REST, { ...TOP, widths: [80, 150, 80, 140] }))]],
    [
      'a page of prose between',
      [page(ruled(FIRST, AT)), page(text(72, 90, 'It went on.')), page(ruled(REST, TOP))],
    ],
  ])('%s', async (_, pages) => {
    expect(await tablesOf(...pages)).toHaveLength(2);
  });
});

describe('a row that a page break cuts', () => {
  const row = (...cells: readonly string[]) => cells;
  test.each<[string, readonly string[], readonly string[], boolean]>([
    [
      'in a cell',
      row('Recruit', '', '', 'The posts were advertised twice and'),
      row('', '', '', 'interviews are due.'),
      true,
    ],
    ['in its name', row('Recruit managers for the two', '', '', ''), row('northern teams', '', '', ''), true],
    [
      'in several cells',
      row('Recruit team managers for both of the', '', '', 'Adverts were placed in'),
      row('northern teams', '', '', 'two trade journals.'),
      true,
    ],
    [
      'before a name',
      row('Recruit', '', '', 'The panel will be chaired by the Director and by Councillor'),
      row('', '', '', 'Hollis, in the new year.'),
      true,
    ],
    [
      'before a figure',
      row('Recruit', '', '', 'The agency workers of the two northern teams fill nearly'),
      row('', '', '', '2026 hours, of which nine are paid.'),
      true,
    ],
    [
      'after a whole paragraph',
      row('Recruit', '', '', 'Advertised.'),
      row('', '', '', 'Interviews follow.'),
      false,
    ],
    [
      'beside other figures',
      row('Visits to children', '78%', '', 'of all'),
      row('', '72%', '', 'of boys'),
      false,
    ],
    [
      'before a new name',
      row('Recruit', '', '', 'Adverts were placed and'),
      row('Retain', '', '', 'pay was raised.'),
      false,
    ],
    [
      'below a name that fills its cell',
      row('Research that the panel will require of both of the teams', '', '', 'Rates.'),
      row('Possible visits', '', '', ''),
      false,
    ],
    [
      'before a lettered part',
      row('Recruit', '', '', 'Advertised, and'),
      row('', '', '', 'b) interviewed.'),
      false,
    ],
  ])('%s', async (_, before, after, isOne) => {
    const [table] = await tablesOf(page(ruled([HEADER, before], AT)), page(ruled([after, ...REST], TOP)));
    expect(table?.table.rows).toBe(isOne ? 3 : 4);
    if (isOne) expect(table?.text).toContain(`${before.at(-1)} ${after.at(-1)}`.trim());
  });

  test('a name beside rows on both pages names them all', async () => {
    const frame = (y: number, rows: number, ...words: readonly Mark[]): readonly Mark[] => [
      ...[72, 172, 272, 372].map((x) => rule(x, y, x, y + 30 * rows)),
      ...[0, rows].map((at) => rule(72, y + 30 * at, 372, y + 30 * at)),
      ...Array.from({ length: rows - 1 }, (__, at) => rule(172, y + 30 * (at + 1), 372, y + 30 * (at + 1))),
      ...words,
    ];
    const at = (column: number, y: number, words: string) => text(76 + 100 * column, y, words);
    const pages = [
      page(
        frame(
          600,
          2,
          at(0, 615, 'North'),
          at(1, 615, 'Due'),
          at(2, 615, '40'),
          at(1, 645, 'Done'),
          at(2, 645, '38'),
        ),
      ),
      page(frame(60, 2, at(1, 75, 'Late'), at(2, 75, '2'), at(1, 105, 'Left'), at(2, 105, '1'))),
    ];
    expect(await rowsIn(...pages)).toBe(
      [
        '| !North | !Due | 40 |',
        '| !North | !Done | 38 |',
        '| !North | !Late | 2 |',
        '| !North | !Left | 1 |',
      ].join('\n'),
    );
  });
});
