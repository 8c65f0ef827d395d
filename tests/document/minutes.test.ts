import { describe, expect, test } from 'vitest';
import { isSavedRecord, minutedItems, minutesHeadAt } from '@/lib/document/minutes';
import { paper } from '../support/paper';

describe('minutes begin with a head and the names of those present', () => {
  test.each([
    [
      'Minutes of the meeting of the Scrutiny Committee held at Marchgate House on Tuesday 8 September 2026 at 10.30 am\nPresent: Councillor Garrowby',
    ],
    [
      '# DRAFT MINUTES\nScrutiny Committee\nTuesday, 8th September, 2026\nMembers present:\nCouncillor Garrowby',
    ],
    ['At a meeting of the Scrutiny Committee held on 08.09.2026\nPRESENT\nCouncillor Garrowby'],
    ['Record of the meeting held on 8 September 2026\nIn attendance: Councillor Garrowby'],
    ['Minutes from Ordinary Meeting held on 8 September 2026\nCouncillors present:\nCllr Garrowby'],
    ['Draft Minutes of Full Council Meeting 8 September 2026\nPresent: The Chair, Cllr Garrowby'],
    [
      'Minutes of a meeting of the Cabinet\n8 September 2026\nCouncillors physically present and voting: Garrowby',
    ],
  ])('%j', (notation) => {
    expect(minutesHeadAt(paper(notation), 0)).toEqual({ from: 0, day: '2026-09-08' });
  });

  test.each([
    [
      'MEETING OF THE PONDS BOARD\nHELD IN THE MILL, 8 September 2026\nMembers present: Councillor Garrowby',
      true,
    ],
    ['Ponds Panel – 8 September 2026\nPresent: Alderman Garrowby', true],
    [
      'Minutes of proceedings of a meeting of Marchgate Council\n8 September 2026\nPresiding G Garrowby',
      true,
    ],
    ['Ponds Panel – 8 September 2026\nTo: Councillor Garrowby', false],
    ['Ponds Panel – 8 September 2026\nPresentation: ponds by the chair', false],
    [
      'Ponds Panel – 8 September 2026\nMinutes of the meeting of the Panel\nPresent: Councillor Garrowby',
      false,
    ],
    ['The Panel met on 8 September 2026.\nPresent: Councillor Garrowby', false],
    ['Ponds Panel\nPresent: Councillor Garrowby', false],
  ])('heads that do not say what they are: %j', (notation, isHead) => {
    expect(minutesHeadAt(paper(notation), 0) !== null).toBe(isHead);
  });

  test.each([
    ['SCRUTINY COMMITTEE\nMINUTES\n8 September 2026\nPresent: Councillor Garrowby', 1, 0],
    [
      'It was signed.\nScrutiny Committee\nTuesday 8 September 2026\n# Minutes\nPresent: Councillor Garrowby',
      3,
      1,
    ],
    [
      'Minutes of a meeting of the Scrutiny Committee\n| Date: | 8 September 2026 |\n| Members present: | Councillor Garrowby |',
      0,
      0,
    ],
  ])('the committee and the day may stand above, those present in a table: %j', (notation, index, from) => {
    expect(minutesHeadAt(paper(notation), index)).toEqual({ from, day: '2026-09-08' });
  });

  test('the day may be missing', () => {
    expect(minutesHeadAt(paper('Minutes of the last meeting\nPresent: all'), 0)).toEqual({
      from: 0,
      day: null,
    });
  });

  test.each([
    ['Minutes of the meeting held on 8 September 2026\nTo approve the minutes.'],
    ['To approve the minutes of the meeting held on 8 September 2026\nPresent: nobody'],
    ['The minutes of the previous meeting were agreed.\nPresent: Councillor Garrowby'],
    ['Present: Councillor Garrowby'],
  ])('but not: %j', (notation) => {
    expect(minutesHeadAt(paper(notation), 0)).toBeNull();
  });
});

const items = (notation: string) => {
  const doc = paper(notation);
  return minutedItems(doc, 0, doc.blocks.length).map(
    ({ number, title, from, to }) => `${number} ${title} ${from}-${to}`,
  );
};

describe('numbered minutes are found with the blocks they cover', () => {
  test.each([
    ['45/19 Apologies', '46/19 Fostering', '45/19', '46/19'],
    ['SC12/26 Apologies', 'SC13/26 Fostering', 'SC12/26', 'SC13/26'],
    ['Minute 12 Apologies', 'Minute 13 Fostering', '12', '13'],
    ['Minute 12\nApologies', 'Minute 13\nFostering', '12', '13'],
    ['Min. No. 12 – Apologies', 'Min. No. 13 – Fostering', '12', '13'],
    ['MINUTE NO. 12: APOLOGIES', 'MINUTE NO. 13: FOSTERING', '12', '13'],
  ])('%j', (first, second, ...numbers) => {
    const found = items(`${first}\nNone.\n${second}\nAgreed.`).map((line) => line.split(' ')[0]);
    expect(found).toEqual(numbers);
  });

  test('but not what a minute says of another', () => {
    expect(items('Minute 12 was amended.\nMinute 13 was agreed.\nMinutes 4 and 5 were noted.')).toEqual([]);
  });

  test('titles in capitals, with numbered decisions between', () => {
    expect(
      items(`12. APOLOGIES FOR ABSENCE
        None.
        13. FOSTERING STRATEGY (Pages 5 - 8)
        The committee considered a report.
        1. That the report be noted.
        2. That it return in March.
        14. WORK PROGRAMME 2026 - 2027
        Agreed.`),
    ).toEqual([
      '12 APOLOGIES FOR ABSENCE 0-2',
      '13 FOSTERING STRATEGY 2-6',
      '14 WORK PROGRAMME 2026 - 2027 6-8',
    ]);
  });

  test('headings in small letters', () => {
    expect(items('# 1 Apologies\nNone.\n# 2 Declarations of interest\nNone.')).toEqual([
      '1 Apologies 0-2',
      '2 Declarations of interest 2-4',
    ]);
  });

  test('numbers on lines of their own, of the year', () => {
    expect(items('35/26\n# Apologies\nNone.\n36/26\n# Minutes\nAgreed.')).toEqual([
      '35/26 Apologies 0-3',
      '36/26 Minutes 3-6',
    ]);
  });

  test('plain lines where nothing stronger marks them', () => {
    expect(items('FCO46 Apologies\nNone were received.\nFCO47 Budget monitoring\nNoted.')).toEqual([
      'FCO46 Apologies 0-2',
      'FCO47 Budget monitoring 2-4',
    ]);
  });

  test.each([
    ['1. That the report be noted;\n2. that it return in March.'],
    ['The committee met.'],
    ['7. APOLOGIES'],
  ])('none in: %j', (notation) => {
    expect(items(notation)).toEqual([]);
  });
});

test.each([
  ['# Ponds\nDecision:\nNone.', true],
  ['# Ponds\n# Decision\nThat a pond be dug.', true],
  ['# Ponds\n# Decision\nThe Council:-\n(i) NOTED the pond; and\n(ii) AGREED that a heron be bought.', true],
  ['# Ponds\n# Decisions\n1. Noted the contents of the report.', true],
  ['# Ponds\n# Decision\n41/2027 The Leader approved the costs.', true],
  ['# Decision\n1. Apologies for absence\n2. Budget monitoring\n# Discussion\n3. Herons', false],
  ['# Decision\n1. To approve the minutes\n2. To receive apologies\n# Information\n3. Herons', false],
  ['# Pond rules\n# Decision\nWe write to you within 20 days, with our reasons.', false],
  [
    '# Appeal 12\n# Decision\n1. The appeal is dismissed.\n# Reasons\nThe council agreed that it is large.',
    false,
  ],
  ['# Ponds\nThe decision was noted.', false],
])('the record of a decision, under a label of its own: %j', (notation, expected) => {
  expect(isSavedRecord(paper(notation))).toBe(expected);
});
