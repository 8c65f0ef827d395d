import { expect, test } from 'vitest';
import { challenged } from './challenged';

const units = (notation: string) => challenged(notation).filter(({ kind }) => kind === 'unit');

const TABLE = `
  # Table 5: placements (£000)
  | Budget head | Budget | Variance |
  | Residential | 8,950 | 1,460 |
  | Fostering | 7,500 | 940 |
  | Total | 16,450 | 2,400 |
`;

test('thousands in a sentence that a table in thousands has as millions', () => {
  expect(units(`The budget is forecast to overspend by £2.4k.\n${TABLE}`)).toEqual([
    { kind: 'unit', strength: 'worth asking', words: ['£2.4k', '2,400'] },
  ]);
});

test.each([
  ['millions', `The budget is forecast to overspend by £2.4m.\n${TABLE}`],
  ['thousands of the table', `The budget is forecast to overspend by £2,400k.\n${TABLE}`],
  ['another amount', `A party cost £1.1k.\n${TABLE}`],
  ['a table in pounds', `The fund is £2.4k.\n${TABLE.replace(' (£000)', '')}`],
  ['a sentence far away', `The fund is £2.4k.\n${'It rained.\n'.repeat(12)}${TABLE}`],
])('nothing against %s', (_, notation) => {
  expect(units(notation)).toEqual([]);
});
