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

  test.each([
    ['1a Apologies', '1b Declarations of interest', '2 Minutes'],
    ['35/20 Apologies', '36/20 Declarations of interest', '37/20 Minutes'],
    ['FCO46 Apologies', 'FCO47 Declarations of interest', 'FCO48 Minutes'],
    ['A. Apologies', 'B. Declarations of interest', 'C. Minutes'],
  ])('odd numbers: %s', (...lines) => {
    expect(read(`Agenda\n${lines.join('\n')}`)).toEqual(lines.map((line) => line.replace(/\.? /, ' | ')));
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
  [''],
])('what is no agenda yields no items: %j', (notation) => {
  expect(read(notation)).toEqual([]);
});

test('an item points at the words of its title', () => {
  const doc = paper('Agenda\n| 1. | APOLOGIES To receive apologies. | |\n| 2. | MINUTES | 5 - 12 |');
  expect(agendaLines(doc).map(({ at }) => textAt(doc, at))).toEqual(['APOLOGIES', 'MINUTES']);
});
