/** Reading order and what belongs together, where columns, boxes, tables and page breaks come between. */
import { describe, expect, test } from 'vitest';
import { landscape, type Mark, page, text } from '../../support/pdf';
import { paragraph, ruled } from '../../support/pdf-layout';
import { centred, PROSE, prose } from './prose';
import { documentOf, outlineOf } from './reading';

const ALL = PROSE.join(' ');
const HALF = `${PROSE[0]} ${PROSE[1]}`;

/** A paragraph that begins in one place and goes on in the others, so many lines in each. */
function flowing(words: string, width: number, places: readonly (readonly [number, number, number])[]) {
  const lines = paragraph(words, { x: 0, y: 0, width });
  let at = 0;
  return places.map(([x, y, count]) => {
    const here = lines.slice(at, at + count);
    at += count;
    return here.map((mark, line) => (mark.kind === 'text' ? { ...mark, x, y: y + line * 13.2 } : mark));
  });
}

describe('columns', () => {
  test('three columns of a leaflet are read one after the other', async () => {
    const column = (x: number, at: number) =>
      paragraph(`${PROSE[at]} ${PROSE[at + 1]} ${PROSE[at + 2]}`, { x, y: 120, width: 140, size: 9 });
    const marks = [...column(60, 0), ...column(230, 1), ...column(400, 2)];
    expect(await outlineOf(page(text(60, 80, 'Our offer', { size: 20 }), marks))).toBe(
      ['# Our offer', ...[0, 1, 2].map((at) => `${PROSE[at]} ${PROSE[at + 1]} ${PROSE[at + 2]}`)].join('\n'),
    );
  });

  test('three columns of a landscape leaflet', async () => {
    const column = (x: number, at: number) =>
      paragraph(`${PROSE[at]} ${PROSE[at + 1]} ${PROSE[at + 2]}`, { x, y: 120, width: 220, size: 9 });
    const marks = [...column(60, 0), ...column(310, 1), ...column(560, 2)];
    expect(await outlineOf(landscape(marks))).toBe(
      [0, 1, 2].map((at) => `${PROSE[at]} ${PROSE[at + 1]} ${PROSE[at + 2]}`).join('\n'),
    );
  });

  test('a paragraph goes on from the last column of a page to the first of the next', async () => {
    const [one = [], two = [], three = [], four = []] = flowing(`${ALL} ${ALL}`, 210, [
      [60, 100, 8],
      [320, 100, 8],
      [60, 100, 8],
      [320, 100, 99],
    ]);
    expect(await outlineOf(page(one, two), page(three, four))).toBe(`${ALL} ${ALL}`);
  });
});

describe('boxes beside the text', () => {
  test.each([
    [
      'a quotation set larger',
      paragraph('"We were told too late."', { x: 420, y: 210, width: 110, size: 15, font: 'italic' }),
    ],
    [
      'a figure with its words',
      [
        text(430, 200, '86%', { size: 40 }),
        ...paragraph('of visits were made on time', { x: 430, y: 222, width: 100, size: 9 }),
      ],
    ],
    [
      'small print off the line',
      paragraph('Members may ask for the full list of teams from the clerk.', {
        x: 430,
        y: 196,
        width: 100,
        size: 9,
      }),
    ],
  ])('%s stays out of its sentences', async (_, box) => {
    const { blocks } = await documentOf(page(paragraph(ALL, { x: 72, y: 150, width: 320 }), box));
    expect(blocks.map((block) => block.text)).toContain(ALL);
  });

  test.each([
    ['a label and what it labels', [text(72, 200, 'Ward'), text(300, 200, 'Marchford')], 'Ward Marchford'],
    [
      'a form in two sizes',
      [
        text(72, 200, 'Ward'),
        text(300, 200, 'Marchford', { size: 10 }),
        text(72, 214, 'Chair'),
        text(300, 214, 'Ann Lee', { size: 10 }),
      ],
      'Ward Marchford\nChair Ann Lee',
    ],
    [
      'a title and its date',
      [text(72, 200, 'Annual plan', { size: 16 }), text(420, 200, 'May 2026')],
      'Annual plan May 2026',
    ],
  ])('near miss: %s', async (_, marks, expected) => {
    const read = await outlineOf(page(prose(0, 100), marks, prose(1, 300)));
    expect(read.replaceAll('# ', '')).toBe(`${PROSE[0]}\n${expected}\n${PROSE[1]}`);
  });
});

describe('numbered paragraphs and list items', () => {
  const item = (marker: string, words: string, y: number, x = 72): readonly Mark[] => [
    text(x, y, marker),
    ...paragraph(words, { x: x + 28, y, width: 400 }),
  ];

  test('go on over a page break', async () => {
    const lines = paragraph(HALF, { x: 100, y: 700, width: 400 });
    const rest = lines
      .slice(2)
      .map((mark, at) => (mark.kind === 'text' ? { ...mark, y: 80 + at * 13.2 } : mark));
    const first = page(prose(2), text(72, 700, '5.3'), lines.slice(0, 2), centred('Page 1', 815));
    expect(await outlineOf(first, page(rest, item('5.4', PROSE[3] ?? '', 200), centred('Page 2', 815)))).toBe(
      [PROSE[2], `5.3 ${HALF}`, '~ Page 1', `5.4 ${PROSE[3]}`, '~ Page 2'].join('\n'),
    );
  });

  test('go on below a table that the page break put between', async () => {
    const lines = paragraph(HALF, { x: 100, y: 560, width: 400 });
    const rest = lines
      .slice(2)
      .map((mark, at) => (mark.kind === 'text' ? { ...mark, y: 80 + at * 13.2 } : mark));
    const table = ruled(
      [
        ['Team', 'Visits'],
        ['North', '86'],
        ['South', '72'],
      ],
      { x: 72, y: 640, widths: [200, 200] },
    );
    const { blocks } = await documentOf(
      page(prose(2), text(72, 560, '(a)'), lines.slice(0, 2), table),
      page(rest, prose(3, 300)),
    );
    expect(blocks.map((block) => block.text.slice(0, 400))).toContain(`(a) ${HALF}`);
  });

  test('a number that the page break parts from its words is theirs', async () => {
    const first = page(prose(2), text(72, 760, '5.3'), centred('Page 1', 815));
    const second = page(paragraph(HALF, { x: 100, y: 80, width: 400 }), centred('Page 2', 815));
    expect(await outlineOf(first, second)).toBe([PROSE[2], `5.3 ${HALF}`, '~ Page 1', '~ Page 2'].join('\n'));
  });

  test('hanging far from their numbers', async () => {
    const marks = [
      text(72, 100, '12.'),
      ...paragraph(HALF, { x: 144, y: 100, width: 380 }),
      text(72, 180, '13.'),
      ...paragraph(ALL, { x: 144, y: 180, width: 380 }),
    ];
    expect(await outlineOf(page(marks))).toBe(`12. ${HALF}\n13. ${ALL}`);
  });
});

test('upright, turned and landscape pages of one file are each read as they show', async () => {
  const { blocks, pages } = await documentOf(
    page(prose(0)),
    {
      ...page(PROSE.map((words, at) => text(100 + at * 30, 700, words, { turned: true, size: 9 }))),
      rotate: 90,
    },
    landscape(prose(1)),
    page(PROSE.map((words, at) => text(100 + at * 30, 700, words, { turned: true, size: 9 }))),
  );
  expect(pages.map(({ text: read }) => read)).toEqual(['read', 'read', 'read', 'read']);
  expect(blocks.map((block) => block.text)).toEqual([PROSE[0], ...PROSE, PROSE[1], ...PROSE]);
});
