import { describe, expect, test } from 'vitest';
import { findWorkProgramme } from '@/lib/extract/work-programme';
import { paper } from '../support/paper';

const read = (notation: string) =>
  findWorkProgramme(paper(notation)).flatMap((entry) =>
    entry.kind === 'work-programme'
      ? [[entry.meetingDate ?? '-', entry.item, entry.author ?? '-'].join(' | ')]
      : [],
  );

describe('a work programme is read in every form', () => {
  test('a row for each meeting above its items, and what has no date below the table', () => {
    expect(
      read(`# Work Programme 2026/27
        | Meeting date: 24 November 2026 – 10.30 a.m. | | Despatch: 16 November | |
        | Item | Description | Report author | Form of scrutiny* |
        | Fostering strategy | To consider the draft. | Bronwen Hale | Pre-decision |
        | Meeting date: 19 January 2027 | | Despatch: 11 January | |
        | Budget 2027/28 | To consider proposals. | Rupert Elsdon | Performance review |
        | Young carers | | | Performance review |
        • Business to allocate in 2026/27
        • Elective home education
        • Pre-decision, Performance review
        Any other text.
        • Not of the programme`),
    ).toEqual([
      '2026-11-24 | Fostering strategy | Bronwen Hale',
      '2027-01-19 | Budget 2027/28 | Rupert Elsdon',
      '2027-01-19 | Young carers | -',
      '- | Elective home education | -',
    ]);
  });

  test('a column of dates, blank where the meeting is the same', () => {
    expect(
      read(`# Forward Plan
        | Date of meeting | Topic | Lead officer |
        | 24 November 2026 | Fostering strategy | Bronwen Hale |
        | | Adoption strategy | Owen Tarrant |
        | 19 January 2027 | Budget | Rupert Elsdon |`),
    ).toEqual([
      '2026-11-24 | Fostering strategy | Bronwen Hale',
      '2026-11-24 | Adoption strategy | Owen Tarrant',
      '2027-01-19 | Budget | Rupert Elsdon',
    ]);
  });

  test.each([
    [
      'the last row with no officer',
      '| Date | Item | Officer |\n| 24 November 2026 | Fostering | Ann Hale |\n| 19 January 2027 | Budget | |',
    ],
    [
      'the item first',
      '| Topic | Purpose | Meeting date |\n| Fostering | To review | 24 November 2026 |\n| Budget | To note | 19 January 2027 |',
    ],
    [
      'a row of one cell for each meeting',
      '| Topic | Lead | Notes |\n| Tuesday 24 November 2026 at 10.30 am |\n| Fostering | | x |\n| Meeting of 19 January 2027 |\n| Budget | | z |',
    ],
    ['a column for each meeting', '| 24 November 2026 | 19 January 2027 |\n| Fostering | Budget |'],
    [
      'columns of meetings, rows of kinds',
      '| | Tuesday 24 November 2026 | 19 January 2027, 10 am |\n| Policy | Fostering | |\n| Finance | | Budget |',
    ],
    [
      'days whose year the title says',
      '| Meeting | Item | Lead |\n| Tuesday 24 November | Fostering | |\n| 19 January | Budget | |',
    ],
    [
      'a table under the heading of each meeting',
      '## 24 November 2026\n| Item | Lead |\n| Fostering | |\n## Meeting on 19 January 2027\n| Item | Lead |\n| Budget | |',
    ],
    [
      'a table under a line for each meeting',
      'Health Board, 24 November 2026\n| Item | Lead |\n| Fostering | |\nHealth Board, 19 January 2027\n| Item | Lead |\n| Budget | |',
    ],
    ['numbered lists', '## 24 November 2026\n1. Fostering\n## 19 January 2027\n1. Budget'],
    ['a line for each meeting', '24 November 2026: Fostering\nTuesday 19 January 2027 – Budget.'],
  ])('%s', (_, notation) => {
    const found = read(`# Work programme 2026/27\n${notation}`);
    expect(found.map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual([
      '2026-11-24 | Fostering',
      '2027-01-19 | Budget',
    ]);
  });

  test('several items of a meeting on one line', () => {
    expect(read('# Forward plan\n24 November 2026: Fostering; Adoption')).toEqual([
      '2026-11-24 | Fostering | -',
      '2026-11-24 | Adoption | -',
    ]);
  });

  test('what has no date yet has none, though the row above has', () => {
    expect(
      read(
        '# Work programme\n| Meeting | Item | Lead |\n| 24 November 2026 | Fostering | |\n| TBC | Parks | |',
      ),
    ).toEqual(['2026-11-24 | Fostering | -', '- | Parks | -']);
  });

  test('a table that goes on over a page break', () => {
    expect(
      read(`# Work programme
        | Meeting date: 24 November 2026 | |
        | Item | Report author |
        | Fostering strategy | Bronwen Hale |
        === 2
        | Adoption strategy | Owen Tarrant |`),
    ).toEqual([
      '2026-11-24 | Fostering strategy | Bronwen Hale',
      '2026-11-24 | Adoption strategy | Owen Tarrant',
    ]);
  });

  test('lists under the day of each meeting', () => {
    expect(
      read(`# Work programme 2026/27
        The committee agrees its programme each May.
        # Tuesday 24 November 2026
        • Fostering strategy
        • Adoption strategy
        # Items to be scheduled
        • Young carers`),
    ).toEqual([
      '2026-11-24 | Fostering strategy | -',
      '2026-11-24 | Adoption strategy | -',
      '- | Young carers | -',
    ]);
  });
});

describe('what is no work programme yields nothing', () => {
  test.each([
    [
      'a tracker',
      '# Work programme\n| Meeting date | Recommendation | Action | Status |\n| 8 September 2026 | Note it | Done | Complete |',
    ],
    ['a table of figures', '| Item | Description | Lead |\n| Roads | Repairs | Highways |'],
    [
      'a list of resolutions',
      '# 20. WORK PROGRAMME 2026 - 2027\nRESOLVED: That the committee agrees:\n• the work programme;\n• the terms of reference.',
    ],
    ['a list after a date', '# Events\n# 24 November 2026\n• Open day'],
  ])('%s', (_, notation) => {
    expect(read(notation)).toEqual([]);
  });
});

test.each([
  ['dates of another table', '# Performance\n| 31 March 2026 | 30 June 2026 |\n| 86% | 88% |'],
  [
    'a day whose weekday is of another year',
    '# Work programme 2026/27\nThe plan was agreed.\n3. On 24 November we met.',
  ],
  [
    'a sentence about a meeting',
    '# Work programme\nOn 24 November 2026 the committee agreed: that it would meet.',
  ],
])('not %s', (_, notation) => {
  expect(read(notation)).toEqual([]);
});
