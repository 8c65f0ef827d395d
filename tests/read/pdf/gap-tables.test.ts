import { describe, expect, test } from 'vitest';
import { box, landscape, type Mark, page, rule, text } from '../../support/pdf';
import { columns, paragraph, widthOf } from '../../support/pdf-layout';
import { outlineOf, rowsIn, tablesOf } from './reading';

/** A column of names and three of figures, the first baseline at 160. */
const AT = { y: 160, places: [72, -260, -330, -400] };
const HEAD = 'Region | Wheat | Barley | Oats';
const BODY = ['Aldenbury | 1,204 | 86 | 14.0', 'Kingsholt | 998 | 102 | 3.2', 'Northmere | 12,310 | 7 | 0.6'];
const FOUND = [
  '| !Region | !Wheat | !Barley | !Oats |',
  '| !Aldenbury | 1,204 | 86 | 14.0 |',
  '| !Kingsholt | 998 | 102 | 3.2 |',
  '| !Northmere | 12,310 | 7 | 0.6 |',
].join('\n');
const LAST = AT.y + 16 * BODY.length;
const LABEL = ['Children in need of protection who', 'were visited in the four weeks', 'before'];

const across = (...heights: readonly number[]): readonly Mark[] => heights.map((y) => rule(68, y, 404, y));
const upright = (...places: readonly number[]): readonly Mark[] =>
  places.map((x) => rule(x, AT.y - 12, x, LAST + 5));
const centred = (from: number, to: number, y: number, words: string): Mark =>
  text((from + to - widthOf(words, 10)) / 2, y, words, { size: 10 });

describe('one table', () => {
  const whole = columns([HEAD, ...BODY], AT);
  test.each<[string, readonly (Mark | readonly Mark[])[]]>([
    ['without any line', [whole]],
    ['between rules, with one below its header', [across(148, 165, LAST + 5), whole]],
    ['with one rule, below its header', [across(165), whole]],
    ['with a rule below every row', [across(165, 181, 197, 213), whole]],
    ['with rules between its columns only', [upright(200, 280, 350), whole]],
    ['with a coloured header', [box(68, 149, 336, 16, '#c9d6e4'), whole]],
    [
      'with every other row coloured',
      [box(68, 165, 336, 16, '#dde6f0'), box(68, 197, 336, 16, '#dde6f0'), whole],
    ],
    ['in a frame with a line below its header', [across(148, 165, LAST + 5), upright(68, 404), whole]],
    [
      'in a frame with columns and no rows',
      [across(148, 165, LAST + 5), upright(68, 200, 280, 350, 404), whole],
    ],
    [
      'with its rules drawn as thin boxes',
      [[148, 165, LAST + 5].map((y) => box(68, y, 336, 0.8, '#000000')), whole],
    ],
  ])('%s', async (_, marks) => {
    expect(await rowsIn(page(...marks))).toBe(FOUND);
  });

  test.each<[string, readonly string[], readonly number[], string]>([
    [
      'leaders lead from the name to the figure',
      [
        'Wheat .............................. | 1,204',
        'Barley . . . . . . . . . . . . . . | 86',
        'Oats ............................... | 9',
        'Rye ............................... | 310',
      ],
      [72, -300],
      '| !Wheat | 1,204 |\n| !Barley | 86 |\n| !Oats | 9 |\n| !Rye | 310 |',
    ],
    [
      'a sign of money stands apart from its figure',
      [
        'Item | | 2004 | | 2005',
        'Grants | $ | 1,204 | $ | 986',
        'Loans | | 310 | | 22',
        'Fees | | 40 | | 1,500',
      ],
      [72, 190, -260, 300, -370],
      '| !Item | !2004 | !2005 |\n| !Grants | $ 1,204 | $ 986 |\n| !Loans | 310 | 22 |\n| !Fees | 40 | 1,500 |',
    ],
    [
      'signs stand where figures are missing',
      ['Item | 2004 | 2005', 'Grants | .. | 986', 'Loans | 310 | –', 'Fees | n/a | 1,500'],
      [72, -260, -370],
      '| !Item | !2004 | !2005 |\n| !Grants | .. | 986 |\n| !Loans | 310 | – |\n| !Fees | n/a | 1,500 |',
    ],
    [
      'some cells are empty',
      [
        'Item | 2003 | 2004 | 2005',
        'Grants | 4 | | 986',
        'Loans | | 310 |',
        'Fees | 40 | 2 | 1,500',
        'Rents | | 7 | 12',
      ],
      [72, -260, -330, -400],
      '| !Item | !2003 | !2004 | !2005 |\n| !Grants | 4 |  | 986 |\n| !Loans |  | 310 |  |\n| !Fees | 40 | 2 | 1,500 |\n| !Rents |  | 7 | 12 |',
    ],
  ])('%s', async (_, rows, places, found) => {
    expect(await rowsIn(page(columns(rows, { y: 160, places })))).toBe(found);
  });

  test('of columns so narrow that half an em parts their figures', async () => {
    const rows = [
      'Region | 2001 | 2002 | 2003',
      'Aldenbury | 1,204 | 3,310 | 4,102',
      'Kingsholt | 9,980 | 1,020 | 3,200',
      'Northmere | 2,310 | 7,004 | 6,120',
    ];
    expect(await rowsIn(page(columns(rows, { y: 160, places: [72, -200, -230, -260] })))).toBe(
      '| !Region | !2001 | !2002 | !2003 |\n| !Aldenbury | 1,204 | 3,310 | 4,102 |\n| !Kingsholt | 9,980 | 1,020 | 3,200 |\n| !Northmere | 2,310 | 7,004 | 6,120 |',
    );
  });

  test('whose thousands are set apart', async () => {
    const rows = [
      'Region | 2001 | 2002',
      'Aldenbury | 1 204 310 | 86 400',
      'Kingsholt | 998 020 | 102 113',
      'Northmere | 12 310 | 7 004',
    ];
    expect(await rowsIn(page(columns(rows, { y: 160, places: [72, -220, -290] })))).toBe(
      '| !Region | !2001 | !2002 |\n| !Aldenbury | 1 204 310 | 86 400 |\n| !Kingsholt | 998 020 | 102 113 |\n| !Northmere | 12 310 | 7 004 |',
    );
  });

  test('its evidence is gaps, so that its figures are in doubt', async () => {
    const [bare, framed] = await tablesOf(
      page(whole),
      page(text(72, 100, 'The same again.'), across(148, 165, LAST + 5), upright(68, 404), whole),
    );
    expect([bare?.table.evidence, framed?.table.evidence]).toEqual(['gaps', 'gaps']);
  });

  test('has the colours behind its cells', async () => {
    const [table] = await tablesOf(page(box(68, 149, 336, 16, '#c9d6e4'), whole));
    expect(table?.table.cells.map(({ fill }) => fill).slice(3, 5)).toEqual(['#c9d6e4', null]);
  });

  test('of many columns in small letters on a landscape page', async () => {
    const years = Array.from({ length: 11 }, (_, at) => String(1995 + at));
    const rows = ['Aldenbury', 'Kingsholt', 'Northmere'].map((name, at) =>
      [name, ...years.map((_, year) => `${at * 40 + year * 3}.4`)].join(' | '),
    );
    const places = [60, ...years.map((_, at) => -(180 + at * 40))];
    const [table] = await tablesOf(
      landscape(
        columns([`Region | ${years.join(' | ')}`, ...rows], { y: 100, places, size: 8, leading: 10 }),
      ),
    );
    expect(table?.table).toMatchObject({ rows: 4, columns: 12, headerRows: 1 });
  });
});

describe('headers', () => {
  const years = columns(['Region | 2001 | 2002 | 2001 | 2002', ...BODY.map((row) => `${row} | 5`)], {
    y: 176,
    places: [72, -230, -290, -350, -410],
  });
  const found = ['| ! | !Men | !Men | !Women | !Women |', '| !Region | !2001 | !2002 | !2001 | !2002 |'];

  test.each<[string, readonly Mark[]]>([
    ['without a rule', []],
    ['with a rule of its own', [rule(200, 164, 292, 164), rule(320, 164, 412, 164)]],
    ['with one rule for all', [rule(200, 164, 412, 164)]],
    ['in a table between rules', [148, 181, 230].map((y) => rule(68, y, 414, y))],
  ])('a head above several columns spans them, %s', async (_, rules) => {
    const marks = [centred(205, 290, 160, 'Men'), centred(325, 410, 160, 'Women'), ...rules];
    expect((await rowsIn(page(marks, years))).split('\n').slice(0, 2)).toEqual(found);
  });

  test('the lines of one head are one cell', async () => {
    const heads = columns(['| Number of | Area in', 'Region | holdings | hectares'], {
      y: 160,
      places: [72, -260, -330],
      leading: 12,
    });
    const body = columns(['Aldenbury | 1,204 | 86', 'Kingsholt | 998 | 102', 'Northmere | 12,310 | 7'], {
      y: 190,
      places: [72, -260, -330],
    });
    expect((await rowsIn(page(heads, body))).split('\n')[0]).toBe(
      '| !Region | !Number of holdings | !Area in hectares |',
    );
  });

  test('the title between the rules is not one', async () => {
    const title = text(72, 144, 'Table 2. Output by region', { size: 10 });
    const marks = [...across(132, 148, 165, LAST + 5), title];
    const [table] = await tablesOf(page(marks, columns([HEAD, ...BODY], AT)));
    expect(table?.table).toMatchObject({ rows: 4, headerRows: 1, caption: 'Table 2. Output by region' });
  });
});

describe('rows', () => {
  const places = [72, -290, -350];
  const short = (y: number) => columns(['Arable land | 40 | 52'], { y, places });
  const label = (y: number) => columns(LABEL, { y, places, leading: 12 });
  const figures = (y: number) => columns(['| 86 | 91'], { y, places });
  const row = `| !${LABEL.join(' ')} | 86 | 91 |`;

  test.each<[string, number]>([
    ['beside its first line', 0],
    ['beside its middle', 12],
    ['beside its last line', 24],
    ['between two of its lines', 6],
  ])('a name of several lines is one, its figures %s', async (_, shift) => {
    const marks = [...short(144), ...label(162), ...figures(162 + shift), ...short(204), ...short(222)];
    expect((await rowsIn(page(marks))).split('\n')[1]).toBe(row);
  });

  test('the name of a section and a sum are rows of their own', async () => {
    const rows = [
      HEAD,
      '!Northern regions',
      ...BODY,
      '!Southern regions',
      'Saltwick | 14 | 3 | 2.2',
      'Fernhill | 9 | 28 | 1.0',
      '!Total | 14,535 | 226 | 21.0',
    ];
    const all = (await rowsIn(page(columns(rows, AT)))).split('\n');
    expect([all[1], all[5], all[8]]).toEqual([
      '| !Northern regions |  |  |  |',
      '| !Southern regions |  |  |  |',
      '| !Total | 14,535 | 226 | 21.0 |',
    ]);
  });

  test.each([
    [
      'a name goes on beside rows without one',
      ['Aldenbury | Boys', ' | Girls', 'Kingsholt | Boys', ' | Girls', 'Northmere | Boys', 'Saltwick | Boys'],
      ['Aldenbury', 'Kingsholt'],
    ],
    [
      'and beside a sum of its own',
      ['Aldenbury | Boys', ' | Girls', ' | Total', 'Kingsholt | Boys', ' | Girls', ' | Total'],
      ['Aldenbury', 'Kingsholt'],
    ],
    [
      'the sum of all has none',
      ['Aldenbury | Boys', ' | Girls', 'Kingsholt | Boys', ' | Girls', ' | Total'],
      ['Aldenbury', 'Kingsholt'],
    ],
    ['a row without a reference has none', ['CP1 | Visits', 'CP2 | Reviews', ' | Plans', 'CP4 | Checks'], []],
    [
      'nor has a row without what most have',
      ['North | Visits', 'South | Reviews', ' | Plans', 'East | Checks', 'West | Calls'],
      [],
    ],
  ])('%s', async (_, names, going) => {
    const rows = [
      'Area | Who | Wheat | Barley',
      ...names.map((name, at) => `${name} | ${120 + at} | ${86 - at}`),
    ];
    const [table] = await tablesOf(page(columns(rows, { y: 160, places: [72, 160, -330, -400] })));
    const deep = table?.table.cells.filter(({ rowSpan, column }) => rowSpan > 1 && column === 0) ?? [];
    expect(table?.table.rows).toBe(rows.length);
    expect(deep.map(({ start, end }) => table?.text.slice(start, end).trim())).toEqual(going);
    for (const { row, rowSpan } of deep)
      expect(names.slice(row, row + rowSpan - 1).every((name) => /^ /.test(name))).toBe(true);
  });

  test('words that go on in a column belong to the row above', async () => {
    const rows = [
      'Scheme | Spend | Comment',
      'Roads | £1,200 | On track to finish in',
      '| | the spring',
      'Water | £830 | Done',
      'Clinics | £310 | Late',
    ];
    expect(
      await rowsIn(
        page(across(148, 165, 230), columns(rows, { y: 160, places: [72, -200, 220], leading: 15 })),
      ),
    ).toBe(
      '| !Scheme | !Spend | !Comment |\n| !Roads | £1,200 | On track to finish in the spring |\n| !Water | £830 | Done |\n| !Clinics | £310 | Late |',
    );
  });
});

describe('tables of words', () => {
  const rows = [
    'Aldland | Waste Act | Ministry of Works',
    'Norland | Clean Air Act | Norland Agency',
    'Estia | Soil Act | Land Office',
  ];
  const words = { y: 160, places: [72, 160, 260] };
  const found = [
    '| !Country | !Law | !Authority |',
    '| !Aldland | Waste Act | Ministry of Works |',
    '| !Norland | Clean Air Act | Norland Agency |',
    '| !Estia | Soil Act | Land Office |',
  ].join('\n');

  test.each<[string, string, readonly Mark[]]>([
    ['under a header in bold', '!Country | Law | Authority', []],
    ['under a header with a rule', 'Country | Law | Authority', across(165)],
    ['between rules', 'Country | Law | Authority', across(148, 165, 213)],
  ])('are found %s', async (_, head, rules) => {
    expect(await rowsIn(page(rules, columns([head, ...rows], words)))).toBe(found);
  });

  test('without a header are none', async () => {
    expect(await tablesOf(page(columns(rows, words)))).toEqual([]);
  });
});

describe('tables and what stands around them', () => {
  const prose =
    'The figures were collected in the spring and checked against the returns of the year before, which are kept.';

  test('a paragraph above, a title, notes below', async () => {
    const marks = [
      ...paragraph(prose, { x: 72, y: 100, width: 440 }),
      text(72, 144, 'Table 2: land in use'),
      ...columns([HEAD, ...BODY], AT),
      text(72, LAST + 14, 'Source: returns of the regions, 2003', { size: 8 }),
    ];
    expect(await outlineOf(page(marks))).toBe(
      [prose, 'Table 2: land in use', FOUND, 'Source: returns of the regions, 2003'].join('\n'),
    );
  });

  test('two tables under each other, of other columns', async () => {
    const second = columns(['Year | Births | Deaths', '2001 | 40 | 31', '2002 | 52 | 30', '2003 | 61 | 44'], {
      y: 260,
      places: [72, -180, -230],
    });
    const tables = await tablesOf(page(columns([HEAD, ...BODY], AT), text(72, 244, 'Table 3'), second));
    expect(tables.map(({ table }) => [table.rows, table.columns])).toEqual([
      [4, 4],
      [4, 3],
    ]);
  });

  test('two tables with coloured headers of one width, and a paragraph between', async () => {
    const band = (y: number) => box(68, y - 11, 336, 16, '#c9d6e4');
    const between = paragraph(`4.4 ${prose} ${prose}`, { x: 72, y: LAST + 26, width: 330 });
    const marks = [
      band(160),
      ...columns([HEAD, ...BODY], AT),
      ...between,
      band(310),
      ...columns([HEAD, ...BODY], { ...AT, y: 310 }),
    ];
    expect(await outlineOf(page(marks))).toBe([FOUND, `4.4 ${prose} ${prose}`, FOUND].join('\n'));
  });

  const left = ['Team | Due | Done', 'North | 96 | 84', 'South | 80 | 71', 'East | 41 | 40'];
  const right = ['Team | Due | Done', 'Marchford | 12 | 10', 'Saltwick | 20 | 19', 'Fernhill | 9 | 8'];
  const beside = [
    ...columns(left, { y: 160, places: [60, -180, -240] }),
    ...columns(right, { y: 160, places: [310, -430, -490] }),
  ];

  test('two tables beside each other, a title over each and the same heads below', async () => {
    const titles = columns(['Visits by team | Reviews by team'], { y: 140, places: [60, 310] });
    const tables = await tablesOf(page(titles, beside));
    expect(
      tables.map(({ table }) => [table.caption, table.rows, table.columns, table.headerColumns]),
    ).toEqual([
      ['Visits by team', 4, 3, 1],
      ['Reviews by team', 4, 3, 1],
    ]);
  });

  test.each([
    ['a list that goes on beside itself is one', []],
    ['so is it under one title', columns(['Visits by team'], { y: 140, places: [60] })],
  ])('%s', async (_, title) => {
    const tables = await tablesOf(page(title, beside));
    expect(tables.map(({ table }) => table.columns)).toEqual([6]);
  });

  test.each<[string, readonly Mark[]]>([
    ['between rules', [148, 165, LAST + 5].map((y) => rule(318, y, 530, y))],
    ['without', []],
  ])('a table in the second of two columns of prose, %s', async (_, rules) => {
    const column = (x: number, y: number) =>
      paragraph(`${prose} ${prose} ${prose}`, { x, y, width: 215, size: 9 });
    const table = columns(
      ['Region | Wheat | Oats', 'Aldenbury | 1,204 | 86', 'Kingsholt | 998 | 102', 'Northmere | 12,310 | 7'],
      {
        y: 160,
        places: [320, -450, -525],
      },
    );
    const marks = [
      column(72, 60),
      column(72, 150),
      column(72, 240),
      column(320, 60),
      column(320, 240),
      table,
      rules,
    ];
    const tables = await tablesOf(page(...marks));
    expect(tables.map(({ table }) => [table.rows, table.columns])).toEqual([[4, 3]]);
  });
});

describe('what stands in columns and is no table', () => {
  const words =
    'In 2026 there were 325 children looked after, and 58.5 in every 10,000. Of these 188 lived with foster carers.';
  test.each<[string, readonly Mark[]]>([
    [
      'a page of contents',
      columns(
        [
          '1 Arable land ....................... | 3',
          '2 Livestock ......................... | 7',
          '3 Forestry .......................... | 7',
          '4 Fishing ........................... | 21',
        ],
        { y: 100, places: [72, -300] },
      ),
    ],
    [
      'contents with numbers and no leaders',
      columns(['1. | Arable land | 3', '2. | Livestock | 7', '2.1 | Cattle | 9', '3. | Forestry | 21'], {
        y: 100,
        places: [72, 100, -400],
      }),
    ],
    [
      'an agenda',
      columns(
        [
          '1. | Apologies for absence |',
          '2. | Minutes of the last meeting | 1 - 4',
          '3. | Questions from the public | 5 - 6',
          '4. | Budget | 7 - 20',
        ],
        { y: 100, places: [72, 100, -400] },
      ),
    ],
    [
      'who was there',
      columns(
        ['Ann Lee (Chair) | Ben Ash', 'Jo May | Carl Dunn', 'Eva Frost | Ian Page', 'Una Ward | Tom Reed'],
        { y: 100, places: [72, 260] },
      ),
    ],
    [
      'a form',
      columns(['Report to: | Cabinet', 'Date: | 14 May 2026', 'Cost: | £14,000', 'Ward: | 12'], {
        y: 100,
        places: [72, 200],
      }),
    ],
    [
      'a form between rules',
      [
        ...across(86, 170),
        ...columns(
          [
            'To: | All members | Date: | 14 May',
            'From: | A. Day | Ref: | 12/204',
            'Copy: | B. Lee | Tel: | 960204',
          ],
          { y: 100, places: [72, 120, 240, 300] },
        ),
      ],
    ],
    [
      'telephone numbers',
      columns(
        [
          'Aldenbury | 01632 960204',
          'Kingsholt | 01632 960118',
          'Saltwick | 01632 960777',
          'Fernhill | 01632 960423',
        ],
        { y: 100, places: [72, 200] },
      ),
    ],
    [
      'addresses',
      columns(
        [
          'Statistics Office | Regional Office | Press Office',
          '14 Market Street | 3 Castle Road | 8 Mill Lane',
          'Aldenbury | Kingsholt | Saltwick',
          'AB1 4XY | KH2 9PQ | SW4 7TT',
        ],
        { y: 100, places: [72, 200, 330] },
      ),
    ],
    [
      'signatures',
      columns(['Signed ______________ | Date ______________', 'A. Day | 14 May 2026', 'Chair |'], {
        y: 100,
        places: [72, 300],
      }),
    ],
    [
      'numbered paragraphs',
      [0, 1, 2, 3].flatMap((at) => [
        text(72, 100 + at * 40, `2.${at + 1}`),
        ...paragraph(words, { x: 108, y: 100 + at * 40, width: 380 }),
      ]),
    ],
    [
      'a programme of a day',
      columns(
        [
          '9.30 | Arrival and coffee',
          '10.00 | Welcome by the Chair',
          '10.15 | What the survey tells us',
          '11.30 | Questions',
        ],
        { y: 100, places: [72, 130] },
      ),
    ],
    [
      'terms and what they mean',
      columns(
        [
          'Arable land | Land that is ploughed each year',
          'Holding | A unit under one management',
          'Region | An area of the second level',
          'Output | All that is sold',
        ],
        { y: 100, places: [72, 200] },
      ),
    ],
    [
      'bars with numbers at their ends',
      [40, 90, 62, 75, 20].flatMap((value, at) => [
        text(72, 100 + at * 18, 'Region'),
        box(120, 92 + at * 18, value * 3, 10, '#4472c4'),
        text(124 + value * 3, 100 + at * 18, String(value)),
      ]),
    ],
    [
      'prose between a rule at the head and one at the foot',
      [...across(60, 400), ...paragraph(`${words} ${words} ${words}`, { x: 72, y: 100, width: 330 })],
    ],
  ])('%s', async (_, marks) => {
    expect(await tablesOf(page(marks))).toEqual([]);
  });
});
