import { describe, expect, test } from 'vitest';
import { agendaLines } from '@/lib/document/agenda';
import { textAt } from '@/lib/document/model';
import { paper } from '../support/paper';

const read = (notation: string) =>
  agendaLines(paper(notation)).map(({ number, title, pages }) =>
    [number, title, ...(pages ? [`${pages.from}-${pages.to ?? ''}`] : [])].join(' | '),
  );

describe('an agenda is read in every form councils set it in', () => {
  test('a table with a column of pages, explanations in the cell', () => {
    expect(
      read(`# Agenda
        | | | Pages |
        | 1. | APOLOGIES FOR ABSENCE To receive apologies. | |
        | 2. | MINUTES To approve the minutes of the meeting on 8 September 2026. | 5 - 12 |
        | HOW TO ASK A QUESTION Questions must be sent by noon. | | |
        | 3. | QUESTIONS FROM MEMBERS OF THE PUBLIC To receive questions. | |
        | 4. | FOSTERING SUFFICIENCY STRATEGY | 13 - 40 |`),
    ).toEqual([
      '1 | APOLOGIES FOR ABSENCE',
      '2 | MINUTES | 5-12',
      '3 | QUESTIONS FROM MEMBERS OF THE PUBLIC',
      '4 | FOSTERING SUFFICIENCY STRATEGY | 13-40',
    ]);
  });

  test('lines that end with their pages in brackets', () => {
    expect(
      read(`AGENDA
        1. Apologies for Absence
        To receive any apologies.
        2. Declarations of Interest
        3. Minutes (Pages 1 - 20)
        To approve the minutes of 8 September 2026.
        4. Fostering Sufficiency Strategy (Pages 21 - 44)
        Report of the Director of Children's Services attached.
        5. Urgent Business`),
    ).toEqual([
      '1 | Apologies for Absence',
      '2 | Declarations of Interest',
      '3 | Minutes | 1-20',
      '4 | Fostering Sufficiency Strategy | 21-44',
      '5 | Urgent Business',
    ]);
  });

  test('levels of numbers, one of them run into its title, and a title that begins with a year', () => {
    expect(
      read(`AGENDA
        1. Apologies
        2. Declarations of Interest
        3. Minutes of Committees
        3.1. Planning Committee
        3.1.1. Report of the tree warden
        3.2.Environment Committee
        4. 2027/28 Revenue budget`),
    ).toEqual([
      '1 | Apologies',
      '2 | Declarations of Interest',
      '3 | Minutes of Committees',
      '3.1 | Planning Committee',
      '3.1.1 | Report of the tree warden',
      '3.2 | Environment Committee',
      '4 | 2027/28 Revenue budget',
    ]);
  });

  test('lines without a full stop, pages at the end', () => {
    expect(
      read(`Agenda
        1 Apologies
        2 Declarations of Interests
        4 Minutes 9 - 12
        *5 Placement contract 13 - 20`),
    ).toEqual([
      '1 | Apologies',
      '2 | Declarations of Interests',
      '4 | Minutes | 9-12',
      '5 | Placement contract | 13-20',
    ]);
  });

  test('the number, the title and the pages each on a line of their own', () => {
    expect(
      read(`Agenda
        1.
        APOLOGIES FOR ABSENCE
        To receive apologies.
        2.
        MINUTES
        To approve the minutes.
        3 - 9
        3.
        REVIEW OF THE FOSTERING STRATEGY AND OF
        THE ADOPTION STRATEGY
        10 - 31`),
    ).toEqual([
      '1 | APOLOGIES FOR ABSENCE',
      '2 | MINUTES | 3-9',
      '3 | REVIEW OF THE FOSTERING STRATEGY AND OF THE ADOPTION STRATEGY | 10-31',
    ]);
  });

  test('rows of a table torn apart, and a range of pages over two of them', () => {
    expect(
      read(`Agenda
        | 1. | | |
        | | DECLARATIONS OF INTEREST | |
        | 2. | | 99 - |
        | | MINUTES | 239 |
        10. WORK PROGRAMME REVIEW
        3. WORK PROGRAMME REVIEW
        To review the programme.
        240 - 249`),
    ).toEqual([
      '1 | DECLARATIONS OF INTEREST',
      '2 | MINUTES | 99-239',
      '3 | WORK PROGRAMME REVIEW | 240-249',
    ]);
  });

  test('lines into which a column of pages has run', () => {
    expect(read('Agenda\n1 Apologies 1\n2 Minutes 1\n3 Fostering strategy 9\n4 Any other business')).toEqual([
      '1 | Apologies | 1-',
      '2 | Minutes | 1-',
      '3 | Fostering strategy | 9-',
      '4 | Any other business',
    ]);
  });

  test.each([
    ['1 Apologies\n2 Minutes\n3 Budget quarter 2\n4 Budget quarter 3\n5 Phase 4'],
    ['1 Apologies\n2 Minutes\n3 Housing 21\n4 Vision 30'],
    ['1 Apologies\n2 Minutes of group 7\n3 Minutes of group 5\n4 Minutes of group 6'],
  ])('but numbers that titles end with are theirs: %j', (lines) => {
    expect(read(`Agenda\n${lines}`)).toEqual(lines.split('\n').map((line) => line.replace(' ', ' | ')));
  });

  test.each([
    ['1a Apologies', '1b Declarations of interest', '2 Minutes'],
    ['1 Apologies', '1A Declarations of interest', '2 Minutes'],
    ['1(a) Apologies', '1(b) Declarations of interest', '2 Minutes'],
    ['35/20 Apologies', '36/20 Declarations of interest', '37/20 Minutes'],
    ['FCO46 Apologies', 'FCO47 Declarations of interest', 'FCO48 Minutes'],
    ['A. Apologies', 'B. Declarations of interest', 'C. Minutes'],
  ])('odd numbers: %s', (...lines) => {
    expect(read(`Agenda\n${lines.join('\n')}`)).toEqual(lines.map((line) => line.replace(/\.? /, ' | ')));
  });
});

describe('items below items', () => {
  test.each([
    ['7a Fostering', '7b Adoption', '7a', '7b'],
    ['7.1 Fostering', '7.2 Adoption', '7.1', '7.2'],
    ['(i) Fostering', '(ii) Adoption', '7(i)', '7(ii)'],
    ['(a) Fostering', '(b) Adoption', '7(a)', '7(b)'],
  ])('%s', (first, second, ...numbers) => {
    const lines = `Agenda
      5. Apologies
      6. Minutes
      7. Annual reports
      ${first} (Pages 5 - 9)
      ${second} (Pages 10 - 12)
      8. Work programme`;
    expect(read(lines).slice(2)).toEqual([
      '7 | Annual reports',
      `${numbers[0]} | Fostering | 5-9`,
      `${numbers[1]} | Adoption | 10-12`,
      '8 | Work programme',
    ]);
  });

  test('but points of an explanation are none', () => {
    expect(
      read(`Agenda
        1. Apologies
        2. Minutes To approve the minutes of
        (a) 8 September 2026; and
        (b) 1 October 2026.
        3. Work programme`),
    ).toEqual(['1 | Apologies', '2 | Minutes', '3 | Work programme']);
  });
});

describe('times of day beside items are no numbers', () => {
  test.each([
    [
      'in a column before them',
      '| Time | Item | | Page |\n| 10.15 | 1. | Apologies | |\n| 10.20 | 2. | Minutes | 5 - 9 |\n| 10.30 am | 3. | Fostering | 10 |',
    ],
    [
      'in a column after them, other columns between',
      '| No. | Item | Lead | Time | Papers |\n| 1 | Apologies | Chair | 10.00 | Verbal |\n| 2 | Minutes | Chair | 10.05 | Pages 5-9 |\n| 3 | Fostering | Ann Hale | 10.15 | p10 |',
    ],
    [
      'on lines of their own',
      '1. Apologies\n10.00 am\n2. Minutes\n(Pages 5 - 9)\n10.05\n3. Fostering (Page 10)\n10.15',
    ],
    [
      'before the number',
      '10.00 1. Apologies\n10.05 2. Minutes (Pages 5 - 9)\n10.15 am 3. Fostering (Page 10)',
    ],
  ])('%s', (_, lines) => {
    expect(read(`Agenda\n${lines}`)).toEqual(['1 | Apologies', '2 | Minutes | 5-9', '3 | Fostering | 10-']);
  });

  test('though item 7.15 comes after item 7.14', () => {
    const lines = Array.from({ length: 6 }, (_, index) => `7.${index + 10} Minutes of group ${index}`);
    expect(read(['Agenda', '7.9 Apologies', ...lines].join('\n'))).toHaveLength(7);
  });
});

test.each([
  ['a heading of a part', 'PART 2 – EXEMPT\nITEMS CONSIDERED IN PRIVATE'],
  ['a notice of exempt business', '# EXEMPT BUSINESS\nThe public may be excluded.'],
  ['a page that carries the agenda on', '===\nAGENDA (continued)\n| Item | Title | Page(s) |'],
])('%s does not end the agenda', (_, between) => {
  const lines = `Agenda
    | Item | Title | Page(s) |
    | 1 | Apologies | |
    | 2 | Minutes | 3 |
    ${between}
    | 3 | Exclusion of the public | |
    | 4 | Placements contract | 9 - 12 |`;
  expect(read(lines)).toEqual([
    '1 | Apologies',
    '2 | Minutes | 3-',
    '3 | Exclusion of the public',
    '4 | Placements contract | 9-12',
  ]);
});

test('an order of business whose items are sentences', () => {
  expect(
    read(`ORDER OF BUSINESS
      1. To receive apologies for absence.
      2. To approve the minutes of the meeting on 1 May 2026. (Pages 3 - 8)
      3. Questions by members.`),
  ).toEqual([
    '1 | To receive apologies for absence.',
    '2 | To approve the minutes of the meeting on 1 May 2026. | 3-8',
    '3 | Questions by members.',
  ]);
});

describe('a supplement holds the items that came late', () => {
  test.each([
    [
      'one, its pages after those of the pack',
      'Supplementary agenda\n7. Fostering (Pages 251 - 260)',
      ['7 | Fostering | 251-260'],
    ],
    [
      'far apart in the agenda',
      'Agenda supplement 2\nItem 7 - Fostering (Pages 3 - 40)\nItem 12 - Budget (Pages 41 - 60)',
      ['7 | Fostering | 3-40', '12 | Budget | 41-60'],
    ],
    [
      'without pages',
      'SUPPLEMENTARY AGENDA\nThe following were marked to follow:\n7. Fostering\n9. Budget\n===\n1. Aims',
      ['7 | Fostering', '9 | Budget'],
    ],
    [
      'with the report named below',
      'Additional papers\nAgenda Item 7: Fostering\nReport of the Director\n3 - 20',
      ['7 | Fostering | 3-20'],
    ],
  ])('%s', (_, notation, items) => {
    expect(read(`Scrutiny Committee\nTuesday 24 November 2026\n${notation}`)).toEqual(items);
  });
});

test('principles of public life that follow the agenda are not items', () => {
  expect(
    read(`Agenda
      1. Apologies
      2. Minutes
      3. Date of next meeting
      The seven principles of public life
      1. Selflessness
      2. Integrity
      3. Objectivity
      4. Accountability
      5. Openness`),
  ).toEqual(['1 | Apologies', '2 | Minutes', '3 | Date of next meeting']);
});

test('a list inside an item does not end the agenda', () => {
  expect(
    read(`Agenda
      1. Apologies
      2. Minutes
      3. Annual reports To consider:
      1. Fostering
      2. Adoption
      4. Work programme`),
  ).toEqual(['1 | Apologies', '2 | Minutes', '3 | Annual reports', '4 | Work programme']);
});

test.each([
  ['1. The service improved.\n2. Visits rose to 86%.\n3. The target is 95%.'],
  ['1. Introduction 3\n2. Findings 5\n3. Costs 9'],
  ['A letter without numbers.'],
  [
    'Guidance for members of the public\n1. You may attend meetings and read minutes.\n2. Questions from the public must reach us by noon.',
  ],
  [
    'Your rights\n1. Attend all meetings\n2. Inspect minutes for six years\n3. Ask questions from the public gallery',
  ],
  [
    'Recommendations\nThat the committee:\n1. notes the minutes of the group;\n2. asks for a work programme; and\n3. approves the apologies.',
  ],
  ['Contents\n1. Introduction ..... 3\n2. Findings ..... 5\n3. Costs ..... 9'],
  ['Fostering strategy\nFurther reports are published each year.\n1. Aims\n2. Costs'],
  [''],
])('what is no agenda yields no items: %j', (notation) => {
  expect(read(notation)).toEqual([]);
});

test('an item points at the words of its title', () => {
  const doc = paper('Agenda\n| 1. | APOLOGIES To receive apologies. | |\n| 2. | MINUTES | 5 - 12 |');
  expect(agendaLines(doc).map(({ at }) => textAt(doc, at))).toEqual(['APOLOGIES', 'MINUTES']);
});
