import { describe, expect, test } from 'vitest';
import { box, type Mark, page, rule, text } from '../../support/pdf';
import { paragraph, ruled, widthOf } from '../../support/pdf-layout';
import { documentOf, outlineOf, rowsIn, tablesOf } from './reading';

const AT = { x: 72, y: 150, widths: [180, 70, 70, 100] };
const HEADER = ['Measure', 'Q1', 'Q2', 'Comment'];

describe('tables with rules', () => {
  test('rows, columns, cells of several lines', async () => {
    const rows = [
      HEADER,
      ['Visits to children in need made on time, all teams', '78%', '72%', 'Two vacancies'],
    ];
    expect(await rowsIn(page(ruled(rows, AT)))).toBe(
      [
        '| !Measure | !Q1 | !Q2 | !Comment |',
        '| !Visits to children in need made on time, all teams | 78% | 72% | Two vacancies |',
      ].join('\n'),
    );
  });

  test.each([
    ['a word too long for its column is whole', ['Englan', 'd'], 46, 'England'],
    ['and goes on with what follows', ['Directi', 'on of', 'travel'], 46, 'Direction of travel'],
    ['a word that stands nowhere else stays as printed', ['Penmar', 'sh'], 46, 'Penmar sh'],
    ['two words are two where there is room for the second', ['over', 'time'], 70, 'over time'],
    ['and where other words stand before the first', ['not over', 'time'], 46, 'not over time'],
  ])('%s', async (_, lines, width, expected) => {
    const [left, right] = [72, 72 + width];
    const prose = text(72, 100, 'In England the direction is not known, and overtime is paid.');
    const marks = [
      ...[150, 200, 220].map((y) => rule(left, y, right + 60, y)),
      ...[left, right, right + 60].map((x) => rule(x, 150, x, 220)),
      ...lines.map((line, at) => text(left + 4, 162 + at * 12, line, { size: 10 })),
      text(right + 4, 162, 'Rate'),
      text(left + 4, 212, '2026', { size: 10 }),
      text(right + 4, 212, '41.6'),
    ];
    expect(await rowsIn(page(prose, marks))).toBe(`| !${expected} | !Rate |\n| !2026 | 41.6 |`);
  });

  test('what is drawn as thin boxes is a rule too', async () => {
    const thin: readonly Mark[] = [150, 180, 210].map((y) => box(72, y, 200, 0.7, '#444444'));
    const upright: readonly Mark[] = [72, 172, 272].map((x) => box(x, 150, 0.7, 60, '#444444'));
    const words = [
      text(76, 165, 'Team'),
      text(176, 165, 'Visits'),
      text(76, 195, 'North'),
      text(176, 195, '86%'),
    ];
    expect(await rowsIn(page(thin, upright, words))).toBe('| !Team | !Visits |\n| !North | 86% |');
  });

  test('a table open at its sides has its outer columns', async () => {
    const marks = [
      ...[150, 180, 210].map((y) => rule(72, y, 372, y)),
      ...[172, 272].map((x) => rule(x, 150, x, 210)),
      ...['Team', 'Due', 'Done'].map((words, at) => text(76 + at * 100, 165, words)),
      ...['North', '40', '38'].map((words, at) => text(76 + at * 100, 195, words)),
    ];
    expect(await rowsIn(page(marks))).toBe('| !Team | !Due | !Done |\n| !North | 40 | 38 |');
  });

  test('cells that span columns and rows', async () => {
    const [table] = await tablesOf(
      page([
        ...[150, 210, 240].map((y) => rule(72, y, 372, y)),
        rule(172, 180, 372, 180),
        ...[72, 172, 372].map((x) => rule(x, 150, x, 240)),
        rule(272, 180, 272, 240),
        text(76, 165, 'Team'),
        text(200, 165, 'Visits'),
        text(176, 195, 'Due'),
        text(276, 195, 'Done'),
        text(76, 225, 'North'),
        text(176, 225, '40'),
        text(276, 225, '38'),
      ]),
    );
    const spans = table?.table.cells.map(({ row, column, rowSpan, columnSpan, start, end }) =>
      [table.text.slice(start, end), row, column, rowSpan, columnSpan].join(' '),
    );
    expect(spans).toEqual([
      'Team 0 0 2 1',
      'Visits 0 1 1 2',
      'Due 1 1 1 1',
      'Done 1 2 1 1',
      'North 2 0 1 1',
      '40 2 1 1 1',
      '38 2 2 1 1',
    ]);
  });

  test('colours behind cells; white is none', async () => {
    const rows = [
      [
        { words: 'Measure', fill: '#d9e2f3' },
        { words: 'RAG', fill: '#d9e2f3' },
      ],
      [
        { words: 'Visits', fill: '#ffffff' },
        { words: 'Red', fill: '#ff0000' },
      ],
      ['Reviews', { words: '', fill: '#00b050' }],
    ];
    const [table] = await tablesOf(page(ruled(rows, { ...AT, widths: [180, 70] })));
    expect(table?.table.cells.map(({ fill }) => fill)).toEqual([
      '#d9e2f3',
      '#d9e2f3',
      null,
      '#ff0000',
      null,
      '#00b050',
    ]);
  });

  test('a cell is read down its lines, before its neighbour', async () => {
    const rows = [
      ['Action', 'Progress'],
      ['Recruit team managers for two of the teams', 'Advertised twice; interviews are in December'],
    ];
    const [table] = await tablesOf(page(ruled(rows, { ...AT, widths: [90, 110], rowHeight: 50 })));
    expect(table?.text).toBe(
      'Action\tProgress\nRecruit team managers for two of the teams\tAdvertised twice; interviews are in December',
    );
  });

  test('a header set sideways', async () => {
    const marks = [
      ...[150, 220, 250].map((y) => rule(72, y, 232, y)),
      ...[72, 172, 202, 232].map((x) => rule(x, 150, x, 250)),
      text(76, 165, 'Measure'),
      text(72, 300, 'The measures of both of the quarters are set out above.'),
      text(184, 215, 'Visits', { turned: true }),
      text(184, 180, 'made', { turned: true }),
      text(196, 215, 'in Q1', { turned: true }),
      text(220, 215, 'Quarter 2', { turned: true }),
      text(76, 238, 'Visits'),
      text(176, 238, '78%', { size: 9 }),
      text(206, 238, '72%', { size: 9 }),
    ];
    expect(await rowsIn(page(marks))).toBe(
      '| !Measure | !Visits made in Q1 | !Quarter 2 |\n| !Visits | 78% | 72% |',
    );
  });

  test('the line above names it; what stands on the page before does not', async () => {
    const title = text(72, 140, 'Table 1: visits by quarter', { font: 'bold' });
    const rows = [HEADER, ['Visits', '78%', '72%', '']];
    const [named, nameless] = await tablesOf(
      page(title, ruled(rows, AT)),
      page(
        ruled(
          [
            ['Team', 'Lead'],
            ['North', 'A. Day'],
          ],
          { ...AT, widths: [90, 90] },
        ),
      ),
    );
    expect([named?.table.caption, nameless?.table.caption]).toEqual(['Table 1: visits by quarter', null]);
  });

  test('words before, between and after tables keep their places', async () => {
    const rows = [
      ['Team', 'Visits'],
      ['North', '86%'],
    ];
    const at = { ...AT, widths: [90, 90] };
    const marks = [
      text(72, 120, 'It is shown below.'),
      ...ruled(rows, { ...at, y: 150 }),
      text(72, 240, 'It has since improved.'),
      ...ruled(rows, { ...at, y: 260 }),
      text(72, 360, 'It may go on.'),
    ];
    expect(await outlineOf(page(marks))).toBe(
      [
        'It is shown below.',
        '| !Team | !Visits |\n| !North | 86% |',
        'It has since improved.',
        '| !Team | !Visits |\n| !North | 86% |',
        'It may go on.',
      ].join('\n'),
    );
  });
});

describe('what only looks like a table', () => {
  test.each([
    [
      'a frame around some words',
      [rule(60, 90, 400, 90), rule(60, 130, 400, 130), rule(60, 90, 60, 130), rule(400, 90, 400, 130)],
    ],
    ['a line above and one below', [rule(60, 90, 400, 90), rule(60, 130, 400, 130)]],
    ['an underlined word', [rule(72, 112, 110, 112)]],
  ])('%s', async (_, rules) => {
    expect(await outlineOf(page(rules, text(72, 110, 'Decisions are made in public.')))).toBe(
      'Decisions are made in public.',
    );
  });

  test('a chart', async () => {
    const marks = [
      ...[300, 340, 380, 420].map((y) => rule(100, y, 400, y)),
      ...[100, 160, 220, 280, 340, 400].map((x) => rule(x, 300, x, 420)),
      box(110, 320, 30, 100, '#4472c4'),
      ...['60', '40', '20'].map((words, at) => text(80, 344 + at * 40, words)),
    ];
    expect(await tablesOf(page(marks))).toEqual([]);
  });
});

describe('tables on several pages', () => {
  const many = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => [`Measure ${from + at}`, '78%', '72%', 'On track']);
  const foot = (number: number) => text(280, 815, `Page ${number}`, { size: 9 });

  test('are one table, the repeated header dropped, with the page of each cell', async () => {
    const pages = [
      page(ruled([HEADER, ...many(1, 4)], AT), foot(1)),
      page(ruled([HEADER, ...many(4, 6)], { ...AT, y: 60 }), foot(2)),
      page(ruled(many(6, 8), { ...AT, y: 60 }), text(72, 200, 'All were discussed.'), foot(3)),
    ];
    const { blocks } = await documentOf(...pages);
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'table',
      'furniture',
      'furniture',
      'paragraph',
      'furniture',
    ]);
    const [table] = await tablesOf(...pages);
    expect(table?.table).toMatchObject({ rows: 8, columns: 4, headerRows: 1 });
    const first = table?.table.cells.filter(({ column }) => column === 0) ?? [];
    expect(first.map(({ page: on }) => on)).toEqual([1, 1, 1, 1, 2, 2, 3, 3]);
  });

  test('a row that the break cuts is one row', async () => {
    const start = ['Recruit managers', '78%', '', 'The posts were advertised twice and'];
    const end = ['', '', '', 'interviews are in December.'];
    const [table] = await tablesOf(
      page(ruled([HEADER, start], AT), foot(1)),
      page(ruled([HEADER, end, ['Publish figures', '', '', 'Done.']], { ...AT, y: 60 }), foot(2)),
    );
    expect(table?.text.split('\n').slice(1)).toEqual([
      'Recruit managers\t78%\t\tThe posts were advertised twice and interviews are in December.',
      'Publish figures\t\t\tDone.',
    ]);
  });

  test('an unnamed row of its own stays one', async () => {
    const [table] = await tablesOf(
      page(ruled([HEADER, ['Recruit', '', '', 'Advertised.']], AT)),
      page(ruled([HEADER, ['', '', '', 'Interviews are in December.']], { ...AT, y: 60 })),
    );
    expect(table?.table.rows).toBe(3);
  });

  test.each([
    ['other columns', { x: 72, y: 60, widths: [100, 150, 70, 100] }, []],
    ['words between them', { ...AT, y: 100 }, [text(72, 60, 'The next table is of teams.')]],
  ])('%s make another table', async (_, at, between) => {
    const tables = await tablesOf(
      page(ruled([HEADER, ...many(1, 3)], AT)),
      page(between, ruled(many(3, 5), at)),
    );
    expect(tables).toHaveLength(2);
  });
});

describe('tables without rules', () => {
  const row = (y: number, ...words: readonly string[]) =>
    words.map((word, at) => (at === 0 ? text(72, y, word) : text(260 + at * 70 - widthOf(word), y, word)));
  const ROWS = [
    row(100, 'Team', 'Posts', 'Vacant', 'Agency'),
    row(116, 'Aldenbury', '14.0', '1.0', '2'),
    row(132, 'Kingsholt', '14.0', '3.2', '4'),
    row(148, 'Children with disabilities', '9.0', '0.6', '–'),
  ];

  test('numbers under each other are a table, known by gaps alone', async () => {
    const [table] = await tablesOf(page(...ROWS));
    expect(table?.table).toMatchObject({ rows: 4, columns: 4, headerRows: 1, evidence: 'gaps' });
    expect(table?.text.split('\n').at(-1)).toBe('Children with disabilities\t9.0\t0.6\t–');
  });

  test.each([
    [
      'names and posts',
      [
        ['Ann Lee', 'Chair', 'North'],
        ['Ben Ash', 'Vice-Chair', 'South'],
        ['Jo May', 'Member', 'East'],
      ],
    ],
    [
      'an agenda with its pages',
      [
        ['Apologies', '', ''],
        ['Minutes', '1 - 4', ''],
        ['Questions', '5 - 6', ''],
        ['Budget', '7 - 20', ''],
      ],
    ],
    [
      'two rows of numbers',
      [
        ['North', '14.0', '1.0'],
        ['South', '12.0', '2.0'],
      ],
    ],
  ])('%s are none', async (_, rows) => {
    const marks = rows.flatMap((words, at) => row(100 + at * 16, ...words.filter((word) => word !== '')));
    expect(await tablesOf(page(marks))).toEqual([]);
  });

  test('two columns of prose are none', async () => {
    const words =
      'In 2026 there were 325 children looked after, and 58.5 in every 10,000. Of these 188 lived with foster carers, 64 with relatives and 41 in homes.';
    const marks = [
      ...paragraph(words, { x: 60, y: 100, width: 200 }),
      ...paragraph(words, { x: 300, y: 100, width: 200 }),
    ];
    expect(await tablesOf(page(marks))).toEqual([]);
  });
});
