import { describe, expect, test } from 'vitest';
import { readFront } from '@/lib/document/front';
import { paper } from '../support/paper';

const read = (notation: string) => {
  const { committee, day, time, venue } = readFront(paper(notation), 60);
  return [committee, day, time, venue].map((stated) => stated?.value ?? '-').join(' | ');
};

describe('the front of a paper says which meeting it is for', () => {
  test.each([
    [
      'labels',
      `Agenda
       Children and families scrutiny committee
       Date: Tuesday 24 November 2026
       Time: 10.30 am
       Place: Council Chamber, Marchgate House,
       Castle Row, Aldenbury, WM1 1AA`,
      'Children and families scrutiny committee | 2026-11-24 | 10:30 | Council Chamber, Marchgate House, Castle Row, Aldenbury, WM1 1AA',
    ],
    [
      'a table of labels',
      `# Audit Committee
       | Date and time: | Tuesday, 24th November, 2026 at 2pm |
       | Venue: | Marchgate House |
       Published on 16 November 2026`,
      'Audit Committee | 2026-11-24 | 14:00 | Marchgate House',
    ],
    [
      'the notice of the meeting',
      `Published: 16 November 2026
       A meeting of the Health and Wellbeing Board will be held at Marchgate House, Aldenbury on Tuesday 24 November 2026 at 10.00 a.m.`,
      'Health and Wellbeing Board | 2026-11-24 | 10:00 | Marchgate House, Aldenbury',
    ],
    [
      'lines of their own',
      `# Public Document Pack
       # CABINET COMMITTEE ON PROPERTY
       # AUDIT AND RISK PANEL
       Tuesday, 24 November 2026
       10.30 am
       Council Chamber`,
      'AUDIT AND RISK PANEL | 2026-11-24 | 10:30 | -',
    ],
    [
      'one line for all',
      'Children and Families Scrutiny Committee – Tuesday 24 November 2026 at 7.00pm\nAgenda',
      'Children and Families Scrutiny Committee | 2026-11-24 | 19:00 | -',
    ],
    [
      'the head of minutes',
      'Minutes of the meeting of the Audit Committee held in the Council Chamber on Tuesday 8 September 2026 at 10.30 am\nThe next meeting is on 24 November 2026.',
      'Audit Committee | 2026-09-08 | 10:30 | Council Chamber',
    ],
    [
      'a council that meets',
      'Agenda\nWestmarch County Council\nTuesday 24 November 2026',
      'Westmarch County Council | 2026-11-24 | - | -',
    ],
  ])('by %s', (_, notation, expected) => {
    expect(read(notation)).toBe(expected);
  });
});

test.each([
  [
    'a letter',
    "Inspectorate of Children's Services\n13 October 2026\nDirector of Children's Services\nWestmarch County Council\nDear Director",
  ],
  [
    'a tracker',
    '# Recommendation tracker\n| Ref | Meeting | Owner | Due | Status |\n| 26/01 | 19 May 2026 | Chair | June | Open |',
  ],
  ['a briefing', 'We met members of the executive on 13 October 2026 and explained the scheme.'],
])('%s is for no meeting', (_, notation) => {
  expect(read(notation)).toBe('- | - | - | -');
});

test.each([
  ['Deadline for questions: 18 November 2026\nTuesday 24 November 2026', '2026-11-24'],
  ['To approve the minutes of 8 September 2026\nTuesday 24 November 2026', '2026-11-24'],
])("other days are not the meeting's: %j", (lines, day) => {
  expect(readFront(paper(`Audit Committee\n${lines}`), 60).day?.value).toBe(day);
});
