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
