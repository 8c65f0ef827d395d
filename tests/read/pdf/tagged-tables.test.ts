import { expect, test } from 'vitest';
import type { TableBlock } from '@/lib/document/model';
import { readPdf } from '@/lib/read/pdf';
import { type Mark, page, pdf, text } from '../../support/pdf';
import { paragraph, ruled } from '../../support/pdf-layout';
import { content, spanning, type Tag, tag } from '../../support/pdf-tags';
import { outline, rowsOf } from '../outline';

const PLACES = [72, 200, 260, 320];

/** Each cell's words with its number, at the columns named; "" leaves one out. */
const row = (y: number, first: number, ...words: readonly string[]): readonly Mark[] =>
  words.map((word, at) => content(first + at, text(PLACES[at] ?? 72, y, word)));

const cells = (role: string, first: number, count: number): readonly Tag[] =>
  Array.from({ length: count }, (_, at) => tag(role, first + at));

async function read(marks: readonly Mark[], tree: Tag) {
  const reading = await readPdf(pdf([page(marks)], { tree: tag('Document', tree) }));
  if (!reading.ok) throw new Error(`not read: ${reading.problem.kind}`);
  return reading.value;
}

async function tablesIn(marks: readonly Mark[], tree: Tag): Promise<readonly TableBlock[]> {
  const { blocks } = await read(marks, tree);
  return blocks.filter((block): block is TableBlock => block.kind === 'table');
}

const LEADS = [
  ...row(100, 0, 'Team', 'Lead'),
  ...row(120, 2, 'North', 'A. Day'),
  ...row(140, 4, 'South', 'B. Lee'),
];
const TREE = tag(
  'Table',
  tag('TR', ...cells('TH', 0, 2)),
  tag('TR', ...cells('TD', 2, 2)),
  tag('TR', ...cells('TD', 4, 2)),
);

test('words without rules are a table where the tags say so', async () => {
  const [table] = await tablesIn(LEADS, TREE);
  expect(table?.table.evidence).toBe('tagged');
  expect(table && rowsOf(table.text, table.table)).toBe(
    '| !Team | !Lead |\n| !North | A. Day |\n| !South | B. Lee |',
  );
});

test('cells span what the tags say they span', async () => {
  const marks = [
    content(0, text(72, 110, 'Team')),
    content(1, text(230, 100, 'July')),
    ...[2, 3].map((id) => content(id, text(PLACES[id - 1] ?? 0, 120, id === 2 ? 'Mid' : 'End'))),
    ...row(140, 4, 'North', '81', '82'),
  ];
  const tree = tag(
    'Table',
    tag('THead', tag('TR', spanning(tag('TH', 0), 1, 2), spanning(tag('TH', 1), 2))),
    tag('TBody', tag('TR', ...cells('TH', 2, 2)), tag('TR', ...cells('TD', 4, 3))),
  );
  const [table] = await tablesIn(marks, tree);
  expect(table && rowsOf(table.text, table.table)).toBe(
    '| !Team | !July | !July |\n| !Team | !Mid | !End |\n| !North | 81 | 82 |',
  );
});

test('rules make the grid, and tags its headers', async () => {
  const rows = [
    ['Team', 'Lead'],
    ['North', 'A. Day'],
    ['South', 'B. Lee'],
  ];
  let id = 0;
  const marks = ruled(rows, { x: 72, y: 90, widths: [120, 120] }).map((mark) =>
    mark.kind === 'text' ? content(id++, mark) : mark,
  );
  const [table] = await tablesIn(marks, TREE);
  expect(table?.table).toMatchObject({ evidence: 'tagged', headerRows: 1, rows: 3, columns: 2 });
});

test.each<[string, readonly Mark[], Tag]>([
  [
    'rows out of order',
    LEADS,
    tag(
      'Table',
      tag('TR', ...cells('TD', 4, 2)),
      tag('TR', ...cells('TD', 2, 2)),
      tag('TR', ...cells('TD', 0, 2)),
    ),
  ],
  ['everything in one cell', LEADS, tag('Table', tag('TR', tag('TD', 0, 1, 2, 3, 4, 5)))],
  [
    'a page laid out in one row',
    [
      content(0, ...paragraph('Visits are late in the north of the county.', { x: 72, y: 100, width: 120 })),
      content(1, ...paragraph('They are made in time in the south of it.', { x: 300, y: 100, width: 120 })),
    ],
    tag('Table', tag('TR', ...cells('TD', 0, 2))),
  ],
])('tags that make no sense are not believed: %s', async (_, marks, tree) => {
  expect(await tablesIn(marks, tree)).toEqual([]);
});

test('words around it keep their places', async () => {
  const marks = [text(72, 80, 'The teams are led by:'), ...LEADS, text(72, 180, 'Both are new.')];
  expect(outline(await read(marks, TREE))).toBe(
    'The teams are led by:\n| !Team | !Lead |\n| !North | A. Day |\n| !South | B. Lee |\nBoth are new.',
  );
});
