import { expect, test } from 'vitest';
import { challenged, reasons } from './challenged';

const table = (...rows: string[]) => rows.map((row) => `| ${row} |`).join('\n');

test.each([
  [
    'a total that stands first',
    table('Team | Open | Closed', 'Total | 30 | 12', 'North | 18 | 7', 'South | 14 | 5'),
    '18 + 14 = 32; the total printed is 30.',
  ],
  [
    'two columns of one total row are told together',
    table('Head | 2026/27 | 2027/28', 'Build | 600 | 400', 'Fees | 60 | 40', 'Total | 700 | 400'),
    '2026/27: 600 + 60 = 660; the total printed is 700. 2027/28: 400 + 40 = 440; the total printed is 400.',
  ],
  [
    'one row that does not add up where the others do',
    table(
      'Ward | Boys | Girls | Total',
      'East | 4 | 6 | 10',
      'West | 5 | 5 | 10',
      'Hill | 7 | 9 | 18',
      'Mill | 1 | 2 | 3',
    ),
    '7 + 9 = 16; the total printed is 18.',
  ],
  [
    'a budget from its base to what is required',
    table(
      'Item | £000',
      'Base budget | 4,000',
      'Inflation | 300',
      'Savings | (100)',
      'Budget requirement | 4,300',
    ),
    '4,000 + 300 + (100) = 4,200; the paper says 4,300, 100 apart.',
  ],
  [
    'numbers that do not follow from who came and who left',
    table('Year | 2024/25 | 2025/26', 'Admissions | 12 | 10', 'Leavers | 5 | 6', 'Number on roll | 80 | 90'),
    '2025/26: 80 + 10 − 6 = 84; the paper says 90.',
  ],
  [
    'shares of a column',
    table('Kind | Nights | Percentage', 'In-house | 540 | 60%', 'Agency | 270 | 32%', 'Other | 90 | 10%'),
    'Percentage: 270 of 900 is 30%, printed 32%.',
  ],
  [
    'shares in brackets',
    table('Kind | June 2026', 'Neglect | 50 (50%)', 'Physical | 30 (34%)', 'Emotional | 20 (20%)'),
    'June 2026: 30 of 100 is 30%, printed 34%.',
  ],
  [
    'a total share that its rows cannot give',
    table('Team | Number of cases | % in time', 'North | 10 | 80%', 'South | 20 | 90%', 'Total | 30 | 91%'),
    '(8/10 + 18/20) of 30 is 86.7%; the total printed is 91%.',
  ],
  [
    'a total share out of reach, whatever was rounded',
    table(
      'Team | Number of cases | % in time',
      'North | 210 | 80%',
      'South | 190 | 82%',
      'Total | 400 | 83%',
    ),
    '(210 × 80% + 190 × 82%) of 400 is 81%, with rounding at most 81.5%; the total printed is 83%.',
  ],
  [
    'a share that no whole number of cases gives',
    table('Team | Number of cases | % in time', 'North | 15 | 75%', 'South | 20 | 90%'),
    'No whole number of cases gives this share. 75% of 15: 11 would be 73.3%, 12 would be 80%.',
  ],
])('%s', (_, notation, why) => {
  expect(reasons(notation)).toEqual([why]);
});

test.each([
  [
    'a total first that is right',
    table('Team | Open | Closed', 'Total | 32 | 12', 'North | 18 | 7', 'South | 14 | 5'),
  ],
  [
    'a total of subtotals',
    table(
      'Head | £000',
      'Schools | 40',
      'Care | 60',
      'Total services | 100',
      'Central | 20',
      'Finance | 5',
      'Total budget | 125',
    ),
  ],
  [
    'rows that are parts of the one above them',
    table(
      'Kind | Children',
      'Fostered | 188',
      'In-house | 121',
      'Agency | 67',
      'In homes | 41',
      'Total | 229',
    ),
  ],
  [
    'a total of people who may stand in several rows',
    `${table('Need | Children', 'Speech | 30', 'Hearing | 12', 'Total | 38')}\nA child may have more than one need.`,
  ],
  ['totals rounded', table('Head | £m', 'Schools | 5.4', 'Care | 1.2', 'Total | 6.5')],
  [
    'rows that no rule holds for',
    table('Ward | Homes | People | Total', 'East | 4 | 9 | 30', 'West | 5 | 8 | 41'),
  ],
  [
    'a year before there is none',
    table('Year | 2024/25 | 2025/26', 'Admissions | 12 | 10', 'Leavers | 5 | 6', 'Number on roll | 80 | 84'),
  ],
  [
    'shares rounded',
    table('Kind | Nights | Percentage', 'In-house | 333 | 33%', 'Agency | 333 | 33%', 'Other | 334 | 33%'),
  ],
  [
    'a share of another column',
    table(
      'Team | Within 3 months | Later | Grand total | Within 3 months %',
      'North | 10 | 5 | 15 | 67%',
      'South | 30 | 7 | 37 | 81%',
      'Grand total | 40 | 12 | 52 | 77%',
    ),
  ],
  ['shares without cases', table('Team | Staff (FTE) | % in time', 'North | 15 | 75%', 'South | 20 | 88%')],
  ['many cases', table('Team | Number of cases | % in time', 'North | 1500 | 75%', 'South | 20 | 90%')],
])('nothing against %s', (_, notation) => {
  expect(challenged(notation)).toEqual([]);
});

test('a mean is proved only where each share can come from one number of cases alone', () => {
  const few = table(
    'Team | Number of cases | % in time',
    'North | 10 | 80%',
    'South | 20 | 90%',
    'Total | 30 | 91%',
  );
  const many = table(
    'Team | Number of cases | % in time',
    'North | 210 | 80%',
    'South | 190 | 82%',
    'Total | 400 | 83%',
  );
  expect([few, many].map((notation) => challenged(notation)[0]?.strength)).toEqual([
    'proved',
    'worth asking',
  ]);
});

test.each([
  [
    'both columns short of a row',
    table('Team | Open | Closed', 'North | 18 | 7', 'South | 14 | 5', 'Total | 40 | 15'),
    'worth asking',
  ],
  [
    'as many too few, of savings',
    table('Head | 2026/27 | 2027/28', 'Pay | 60 | 70', 'Savings | (20) | (30)', 'Total | 30 | 45'),
    'worth asking',
  ],
  [
    'one column right',
    table('Team | Open | Closed', 'North | 18 | 7', 'South | 14 | 5', 'Total | 40 | 12'),
    'proved',
  ],
  [
    'one column short, the other over',
    table('Team | Open | Closed', 'North | 18 | 7', 'South | 14 | 5', 'Total | 40 | 10'),
    'proved',
  ],
  [
    'both over',
    table('Team | Open | Closed', 'North | 18 | 7', 'South | 14 | 5', 'Total | 30 | 10'),
    'proved',
  ],
  ['a single column', table('Team | Open', 'North | 18', 'South | 14', 'Total | 40'), 'proved'],
])('a total of columns that one missing row may explain: %s', (_, notation, strength) => {
  const found = challenged(notation).filter(({ kind }) => kind === 'sum');
  expect(found.map((one) => one.strength)).toEqual([strength]);
  expect(reasons(notation)[0]?.endsWith('One row that is missing would explain it.')).toBe(
    strength === 'worth asking',
  );
});
