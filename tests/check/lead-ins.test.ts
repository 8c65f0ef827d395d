import { expect, test } from 'vitest';
import { reasons } from './challenged';

const assessments = (lead: string) => `
  ${lead}
  | Team | Total number awaiting completion |
  | North | 98 |
  | South | 147 |
  | Total | 245 |
`;
const spending = (lead: string) => `
  ${lead}
  £000s
  | Description | Budget | Forecast | Variance |
  | Fostering | 3,000 | 3,700 | 700 |
  | Homes | 1,000 | 2,500 | 1,500 |
  | | 4,000 | 6,200 | 2,200 |
`;

test('a number in the words that lead to a table, and another at its foot', () => {
  const lead =
    'At the end of September 2026 there were 238 assessments awaiting completion. The table below shows them.';
  expect(reasons(assessments(lead))).toEqual([
    'assessments awaiting completion: 238 in the text; the total of the table is 245.',
  ]);
});

test('an overspend, and the variances below it', () => {
  const lead = 'Overspend on placements at October 2026 was £2,232k. The biggest are:';
  expect(reasons(spending(lead))).toEqual([
    'Overspend on placements: £2,232,000 in the text; the total of the table is 2,200 thousand.',
  ]);
});

test.each([
  [
    'the same number',
    assessments(
      'At the end of September 2026 there were 245 assessments awaiting completion. The table below shows them.',
    ),
  ],
  [
    'another thing',
    assessments(
      'At the end of September 2026 there were 238 assessments seen. The table below shows those waiting.',
    ),
  ],
  [
    'words that lead to no table',
    assessments('At the end of September 2026 there were 238 assessments awaiting completion.'),
  ],
  [
    'a number far off',
    assessments(
      'At the end of September 2026 there were 38 assessments awaiting completion. The table below shows more.',
    ),
  ],
  [
    'an earlier one',
    assessments(
      'Assessments awaiting completion rose from 238 in August 2026 to 245 in September 2026, as the table below shows.',
    ),
  ],
  ['the same overspend', spending('Overspend on placements at October 2026 was £2,200k. The biggest are:')],
])('nothing against %s', (_, notation) => {
  expect(reasons(notation)).toEqual([]);
});
