import { expect, test } from 'vitest';
import { headersOf } from '@/lib/read/table-headers';
import { cellsOf } from './cells';

test.each([
  ['a row of units alone', ' | £k / Council tax | 109 / Business rates | 36', 1, 1],
  ['units of several words', 'Area | Rate / | per 10,000 / North | 58.5 / South | 61.2', 2, 1],
  ['units in brackets', '*Scheme | *2025/26 | *2026/27 / | (£000) | (£000) / School | 1,195 | 0', 2, 1],
  [
    'headers over several columns',
    '*vTeam | *>July | *>August / *Mid | *End | *Mid | *End / North | 8 | 9 | 7 | 6',
    2,
    1,
  ],
  [
    'names over several rows',
    '*Area | *Team | *Visits / vNorth | Duty | 8 / Long term | 9 / South | Duty | 7',
    1,
    2,
  ],
  [
    'a title across a table of two columns',
    '*>Table 3: visits / *Team | *Visits / North | 86% / South | 71%',
    2,
    1,
  ],
  ['headers with nothing below', 'Name | Signature | Date of issue', 1, 0],
  ['one row of what was decided', 'Budget | Report back by 3 May | Open', 0, 1],
  ['a blank beside the header of names', 'Theme | / Homes | Build more of them / Roads | Mend them', 1, 1],
  [
    'a section below coloured headers',
    '#*Service | #*£s / *Daily life | / Bins | 13.87 / Roads | 6.97',
    1,
    1,
  ],
  ['a section above values', '*Daily life | / Bins | 13.87 / Roads | 6.97', 0, 1],
  ['a first row that states values', '*2.5 | *86% | *71% / 2.6 | 80% | 70%', 0, 0],
])('%s', (_, notation, headerRows, headerColumns) => {
  expect(headersOf(cellsOf(notation))).toMatchObject({ headerRows, headerColumns });
});

test('a title across the table is its title', () => {
  expect(headersOf(cellsOf('*>Table 3: visits / *Team | *Visits / North | 86%')).title).toBe(
    'Table 3: visits',
  );
});
