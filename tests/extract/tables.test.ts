/** The tables of a paper as a view is given them: what they are called, where they stand, what their cells say. */
import { expect, test } from 'vitest';
import type { PackDocument } from '@/lib/document/model';
import type { Cell, Table } from '@/lib/document/table';
import type { Finding } from '@/lib/extract/findings';
import { type ShownCell, scopeOf } from '@/lib/extract/shown-table';
import { tablesOf } from '@/lib/extract/tables';
import { paper } from '../support/paper';

const ITEM_7: Finding = {
  kind: 'agenda-item',
  at: { block: 0, start: 0, end: 0 },
  number: '7',
  title: 'Performance',
  pages: { from: 2, to: 3 },
};

/** The paper's table as a reader might make it. */
function reading(doc: PackDocument, change: (table: Table) => Partial<Table>): PackDocument {
  const blocks = doc.blocks.map((block) =>
    block.kind === 'table' ? { ...block, table: { ...block.table, ...change(block.table) } } : block,
  );
  return { ...doc, blocks };
}

const REPORT = paper(`=== 37
  Agenda
  === 38
  # Performance scorecard
  | Measure | Q2 | RAG |
  | Visits | 72% | Red |
  | Plans | 46% | |`);

test('a table has its cells, the heading it stands under, its page and its item', () => {
  expect(tablesOf(REPORT, [ITEM_7])).toMatchObject([
    {
      role: 'data',
      rows: 3,
      columns: 3,
      title: 'Performance scorecard',
      passage: { words: 'Measure · Q2 · RAG', start: 0, end: 7, page: 2, printed: '38', item: '7' },
      lastPage: 2,
    },
  ]);
  const [table] = tablesOf(REPORT, []);
  expect(table?.cells.map(({ words }) => words)).toEqual([
    ...['Measure', 'Q2', 'RAG'],
    ...['Visits', '72%', 'Red'],
    ...['Plans', '46%', ''],
  ]);
});

test.each`
  caption                | title
  ${'Table 4: measures'} | ${'Table 4: measures'}
  ${null}                | ${'Performance scorecard'}
`('with the caption $caption it is called $title', ({ caption, title }) => {
  expect(
    tablesOf(
      reading(REPORT, () => ({ caption })),
      [],
    )[0]?.title,
  ).toBe(title);
});

test('a table under no heading has no name', () => {
  expect(tablesOf(paper('| Year | Plans |\n| 2026 | 530 |'), [])[0]?.title).toBeNull();
});

test('tables under one heading are numbered, one by itself is not', () => {
  const doc = paper(`# Summer
    | Measure | Q1 |
    Some words.
    | Measure | Q2 |
    # Autumn
    | Measure | Q3 |`);
  expect(tablesOf(doc, []).map(({ title, among }) => [title, among])).toEqual([
    ['Summer', { nth: 1, of: 2 }],
    ['Summer', { nth: 2, of: 2 }],
    ['Autumn', null],
  ]);
});

test('a table that goes on overleaf says on which page it ends', () => {
  const long = reading(REPORT, ({ cells }) => ({
    cells: cells.map((cell) => (cell.row === 2 ? { ...cell, page: 3 } : cell)),
  }));
  expect(tablesOf(long, [])[0]?.lastPage).toBe(3);
});

test('a table without a word is none to look at', () => {
  expect(tablesOf(paper('| | |\n| | |'), [])).toEqual([]);
});

const RED = '#e46c6c';
const painted = (isPainted: (cell: Cell) => boolean) =>
  tablesOf(
    reading(REPORT, ({ cells }) => ({
      cells: cells.map((cell) => (isPainted(cell) ? { ...cell, fill: RED } : cell)),
    })),
    [],
  )[0]?.cells.flatMap(({ words, colour, row }) => (colour === null ? [] : [`${row}: ${words}`]));

test.each<[string, (cell: Cell) => boolean, readonly string[]]>([
  ['a cell without words', ({ row, column }) => row === 2 && column === 2, ['2: ']],
  ['one of a column', ({ row, column }) => row === 2 && column === 1, ['2: 46%']],
  ['a whole row, which is how the table looks', ({ row }) => row === 2, []],
  ['a column of words, which is how the table looks', ({ row, column }) => row > 0 && column === 1, []],
  ['a cell that says the colour itself', ({ row, column }) => row === 1 && column === 2, []],
  ['a header', ({ row, column }) => row === 0 && column === 1, []],
  ['what names the row', ({ row, column }) => row === 1 && column === 0, []],
])('red ground, told or not: %s', (_, isPainted, told) => {
  expect(painted(isPainted)).toEqual(told);
});

test('where a column has more than one header, a cell names all of its own; else none', () => {
  const [plain] = tablesOf(REPORT, []);
  expect(plain?.cells.every(({ headers }) => headers === null)).toBe(true);
  const [table] = tablesOf(
    reading(
      paper('| Measure | Quarter 2 | |\n| | Actual | Target |\n| Visits | 72% | 95% |'),
      ({ cells }) => ({
        headerRows: 2,
        cells: cells
          .filter(({ row, column }) => row !== 0 || column !== 2)
          .map((one) => (one.row === 0 && one.column === 1 ? { ...one, columnSpan: 2 } : one)),
      }),
    ),
    [],
  );
  const named = (words: string) =>
    table?.cells.find((one) => one.words === words)?.headers?.map((place) => table.cells[place]?.words);
  expect(named('95%')).toEqual(['Quarter 2', 'Target', 'Visits']);
  expect(named('Target')).toEqual([]);
});

test('what stands below a table and explains it comes along', () => {
  const doc = paper('| Year | Plans* |\n| 2026 | 530 |\n* Provisional.\nSource: returns.\nPlans rose.');
  expect(tablesOf(doc, [])[0]?.notes).toEqual(['* Provisional.', 'Source: returns.']);
});

const cell = (told: Partial<ShownCell>): ShownCell => ({
  row: 0,
  column: 0,
  rowSpan: 1,
  columnSpan: 1,
  words: 'Measure',
  colour: null,
  headers: null,
  ...told,
});

test.each([
  ['a cell of the first row', cell({ column: 1 }), 'col'],
  ['one over two columns', cell({ column: 1, columnSpan: 2 }), 'colgroup'],
  ['a cell of the first column', cell({ row: 1 }), 'row'],
  ['one beside two rows', cell({ row: 1, rowSpan: 2 }), 'rowgroup'],
  ['the corner', cell({}), 'col'],
  ['an empty corner', cell({ words: '' }), null],
  ['any other cell', cell({ row: 1, column: 1 }), null],
  ['the name of a section', cell({ row: 1, columnSpan: 4, words: 'Looking after children' }), 'row'],
  [
    'an answer across the table',
    cell({ row: 1, columnSpan: 4, words: 'The answer is long. '.repeat(9) }),
    null,
  ],
])('%s heads: %#', (_, one, scope) => {
  expect(scopeOf({ headerRows: 1, headerColumns: 1 }, one)).toBe(scope);
});
