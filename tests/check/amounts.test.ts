import { expect, test } from 'vitest';
import { reasons } from './challenged';

const SOURCES = `
  | Source | £k |
  | Council tax | 109,397 |
  | Retained rates | 36,726 |
  | Rural grant | 9,976 |
  | Total | 156,099 |
`;

test.each([
  [
    'Members agreed an additional investment of £1.m in social care.\nThe additional investment of £1.6m was agreed.',
    '“£1.m” lacks a digit. Elsewhere there is £1.6m.',
  ],
  ['They agreed £1.m.', '“£1.m” lacks a digit.'],
  [
    `The budget is financed by council tax (£109.4m) and business rates (£36.7m).\n${SOURCES}`,
    '£109.4m + £36.7m = £146.1m; the table comes to 156,099 thousand, with Rural grant.',
  ],
])('%#', (notation, why) => {
  expect(reasons(notation)).toEqual([why]);
});

test.each([
  'Members agreed an additional investment of £1. Members noted the report.',
  `The budget is financed by council tax (£109.4m), business rates (£36.7m) and a grant (£10.0m).\n${SOURCES}`,
  `The budget is financed mainly by council tax (£109.4m) and business rates (£36.7m).\n${SOURCES}`,
  `Council tax is £109.4m, business rates are £36.7m.\n${SOURCES}`,
])('nothing against %#', (notation) => {
  expect(reasons(notation)).toEqual([]);
});
