import { expect, test } from 'vitest';
import { page, rule, text } from '../../support/pdf';
import { paragraph, ruled } from '../../support/pdf-layout';
import { outlineOf, tablesOf } from './reading';

const PROSE =
  'The panel met four times between May and July. It heard from the heads of both teams, from two foster carers and from a group of young people who have left care. It asked how long children wait for a first visit, and what is done where a visit is missed.';

test('boxes below each other are read as what they hold', async () => {
  const boxes = ruled([['What we heard'], ['Visits are late in the north.'], ['Carers feel heard.']], {
    x: 72,
    y: 100,
    widths: [300],
  });
  expect(await outlineOf(page(boxes))).toBe(
    '# What we heard\nVisits are late in the north.\nCarers feel heard.',
  );
});

test('a frame around a page, with a strip for its title, is none', async () => {
  const frame = ruled([['Report', 'Item 7']], { x: 50, y: 60, widths: [250, 250] });
  const body = paragraph([PROSE, PROSE, PROSE, PROSE, PROSE, PROSE].join(' '), { x: 60, y: 120, width: 480 });
  const marks = [frame, [rule(50, 60, 50, 780), rule(550, 60, 550, 780), rule(50, 780, 550, 780)], body];
  expect(await tablesOf(page(...marks))).toEqual([]);
  expect(await outlineOf(page(...marks))).toContain(`${PROSE} ${PROSE}`);
});

test('columns of prose with a rule between are read one after the other', async () => {
  const [left, right] = [`${PROSE} ${PROSE} ${PROSE}`, `Then ${PROSE} ${PROSE} ${PROSE}`];
  const marks = [
    ...[90, 400].map((y) => rule(50, y, 550, y)),
    ...[50, 300, 550].map((x) => rule(x, 90, x, 400)),
    ...paragraph(left, { x: 56, y: 110, width: 230 }),
    ...paragraph(right, { x: 306, y: 110, width: 230 }),
  ];
  const read = await outlineOf(page(marks));
  expect(read.replaceAll('\n', ' ')).toBe(`${left} ${right}`);
});

test('long words in a cell of a table are the table’s', async () => {
  const rows = [
    ['Finding', 'Answer'],
    [PROSE, PROSE],
    [PROSE, 'Agreed.'],
  ];
  const [table] = await tablesOf(page(ruled(rows, { x: 72, y: 100, widths: [200, 200], rowHeight: 140 })));
  expect(table?.table).toMatchObject({ rows: 3, columns: 2 });
});

test('a table in a page’s frame is one', async () => {
  const frame = [
    rule(40, 40, 560, 40),
    rule(40, 800, 560, 800),
    rule(40, 40, 40, 800),
    rule(560, 40, 560, 800),
  ];
  const rows = [
    ['Team', 'Visits'],
    ['North', '86%'],
  ];
  const tables = await tablesOf(
    page(frame, text(72, 90, PROSE.slice(0, 60)), ruled(rows, { x: 72, y: 150, widths: [90, 90] })),
  );
  expect(tables.map(({ table }) => table.rows)).toEqual([2]);
});
