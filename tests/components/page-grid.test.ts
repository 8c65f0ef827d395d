/** Small pages: only those near the window are there, and keys lead through all of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf, gridOf, pageByKey, pagesNear, rowsOf, scrolledTo } from '@/components/page-grid';
import { casesOf } from '../support/random';

const CELL = { width: 100, height: 150 };
/** Two columns, 500 rows. */
const GRID = gridOf(1000, 230, CELL);

test.each([
  ['as many columns as have room', 399, 3],
  ['one more', 400, 4],
  ['one where not even that has room', 40, 1],
])('%s', (_, width, columns) => {
  expect(gridOf(10, width, CELL).columns).toBe(columns);
});

test.each([
  ['at the top', 0, 1, 10],
  ['in the middle', 300 * 150, 597, 610],
  ['at the end', 500 * 150 - 450, 991, 1000],
])('%s the pages of the rows in sight and of two beside them', (_, scrollTop, first, last) => {
  const near = pagesNear(GRID, scrollTop, 450);
  expect([near[0], near.at(-1)]).toEqual([first, last]);
});

test('nothing is drawn where there is no room or no page', () => {
  expect(pagesNear(GRID, 0, 0)).toEqual([]);
  expect(pagesNear(gridOf(0, 230, CELL), 0, 450)).toEqual([]);
});

test.each([
  [5, 'ArrowRight', 6],
  [5, 'ArrowLeft', 4],
  [5, 'ArrowDown', 7],
  [5, 'ArrowUp', 3],
  [5, 'PageDown', 11],
  [5, 'PageUp', 1],
  [5, 'Home', 1],
  [5, 'End', 1000],
  [1, 'ArrowLeft', null],
  [2, 'ArrowUp', null],
  [999, 'ArrowDown', null],
  [998, 'PageDown', 1000],
  [5, 'Enter', null],
] as const)('from page %s %s leads to %s', (page, key, next) => {
  expect(pageByKey(GRID, page, key, 450)).toBe(next);
});

test.each([
  ['in the next row below', 7, 0, 150],
  ['in the next row above', 3, 300, 150],
  ['far below', 21, 0, 1350],
  ['far above', 1, 900, 0],
  ['in sight', 5, 150, 150],
] as const)('a page %s is brought into sight: by a step, or to its middle', (_, page, scrollTop, to) => {
  expect(scrolledTo(GRID, page, scrollTop, 450)).toBe(to);
});

const CASE = fc.record({
  count: fc.integer({ min: 1, max: 3000 }),
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 150, max: 2000 }),
  scrollTop: fc.integer({ min: 0, max: 500_000 }),
});

test('any page that is in the window is drawn, and no more than a few rows beside it', () => {
  fc.assert(
    fc.property(CASE, fc.nat(), ({ count, width, height, scrollTop }, seed) => {
      const grid = gridOf(count, width, CELL);
      const page = (seed % count) + 1;
      const { top } = cellOf(grid, page);
      const near = pagesNear(grid, scrollTop, height);
      const isInWindow = top < scrollTop + height && top + grid.rowHeight > scrollTop;
      expect(near.includes(page) || !isInWindow).toBe(true);
      expect(near.length).toBeLessThanOrEqual((Math.ceil(height / grid.rowHeight) + 6) * grid.columns);
      const seen = scrolledTo(grid, page, scrollTop, height);
      expect(top >= seen && top + grid.rowHeight <= seen + height).toBe(true);
      expect(top + grid.rowHeight).toBeLessThanOrEqual(rowsOf(grid) * grid.rowHeight);
    }),
    casesOf(2000),
  );
});
