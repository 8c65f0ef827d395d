import { describe, expect, test } from 'vitest';
import { textAt } from '@/lib/document/model';
import { findMeetings } from '@/lib/extract/meeting';
import { paper } from '../support/paper';

const AGENDA = `Children and Families Scrutiny Committee
  Date: Tuesday 24 November 2026
  Time: 10.30 am
  Agenda
  1. Apologies
  2. Minutes To approve the minutes of the meeting held on 8 September 2026.
  3. Work programme`;

const meetingIn = (notation: string) => {
  const doc = paper(notation);
  const [meeting] = findMeetings(doc);
  return meeting?.kind === 'meeting' ? { doc, meeting } : null;
};

test('a pack says which meeting it is for, in words one can go to', () => {
  const found = meetingIn(`Westmarch County Council\n${AGENDA}`);
  expect(found?.meeting).toMatchObject({
    council: 'Westmarch County Council',
    committee: 'Children and Families Scrutiny Committee',
    date: '2026-11-24',
    time: '10:30',
    venue: null,
    next: [],
  });
  expect(found && textAt(found.doc, found.meeting.at)).toBe('Children and Families Scrutiny Committee');
});

test('a paper that is for no meeting yields none', () => {
  expect(findMeetings(paper('Fostering allowances rose on 1 April 2026.'))).toEqual([]);
});

describe('the next meetings are found with the words that announce them', () => {
  const next = (notation: string) => {
    const found = meetingIn(notation);
    return found?.meeting.next.map(({ at, date, time }) =>
      [date, time ?? '-', textAt(found.doc, at)].join(' | '),
    );
  };
  test.each([
    [
      `${AGENDA}\n4. Date of next meeting\nTo note the next meeting on 19 January 2027, 1.00 p.m.`,
      ['2027-01-19 | 13:00 | To note the next meeting on 19 January 2027, 1.00 p.m.'],
    ],
    [
      `${AGENDA}\n4. DATE OF NEXT MEETING - Tuesday 19 January 2027`,
      ['2027-01-19 | - | Tuesday 19 January 2027'],
    ],
    [
      `${AGENDA}\n4. Dates of future meetings\n19 January 2027 at 10.30 am\n9 March 2027`,
      ['2027-01-19 | 10:30 | 19 January 2027 at 10.30 am', '2027-03-09 | - | 9 March 2027'],
    ],
    [
      `${AGENDA}\nThe next scheduled meeting is on 19 January 2027.`,
      ['2027-01-19 | - | The next scheduled meeting is on 19 January 2027.'],
    ],
    [
      `${AGENDA}\n4. Date of next meeting: Tuesday 19 January 2027 at 1.00 pm`,
      ['2027-01-19 | 13:00 | Date of next meeting: Tuesday 19 January 2027 at 1.00 pm'],
    ],
    [
      `${AGENDA}\n4. Date of next meeting\n| Date | Time | Place |\n| 19 January 2027 | 1.00 pm | Guildhall |\n| 9 March 2027 | 2.00 pm | Guildhall |`,
      [
        '2027-01-19 | 13:00 | 19 January 2027\t1.00 pm\tGuildhall',
        '2027-03-09 | 14:00 | 9 March 2027\t2.00 pm\tGuildhall',
      ],
    ],
    [
      `${AGENDA}\n4. Next meeting\nTuesday 19th January at 10.30am`,
      ['2027-01-19 | 10:30 | Tuesday 19th January at 10.30am'],
    ],
    [`${AGENDA}\n4. Next meeting\n1 December`, ['2026-12-01 | - | 1 December']],
    [`${AGENDA}\n4. Next meeting\nMonday 19th January at 10.30am`, []],
    [
      `${AGENDA}\n4. Date of next meeting\nThe meeting of 12 January 2027 has been moved to 19 January 2027.`,
      ['2027-01-19 | - | The meeting of 12 January 2027 has been moved to 19 January 2027.'],
    ],
    [`${AGENDA}\n4. Date of next meeting\nThe meeting on 19 January 2027 has been cancelled.`, []],
    [`${AGENDA}\n4. Date of next meeting\nTo be confirmed.`, []],
    [`${AGENDA}\n4. Date of next meeting\nTo be agreed. The last was on 8 September 2026.`, []],
  ])('%j', (notation, expected) => {
    expect(next(notation)).toEqual(expected);
  });
});

test.each([
  ['Minutes of a meeting of the Scrutiny Committee', 'Scrutiny Committee'],
  ['MINUTES OF A SPECIAL MEETING OF THE SCRUTINY COMMITTEE HELD ON 8 SEPTEMBER 2026', 'SCRUTINY COMMITTEE'],
  [
    'Minutes of the adjourned meeting of the Scrutiny Committee held on 8 September 2026',
    'Scrutiny Committee',
  ],
  ['Minutes of the Joint Health Scrutiny Committee', 'Joint Health Scrutiny Committee'],
  ['Minutes of the meeting of the Executive held in the Council Chamber on 8 September 2026', 'Executive'],
  ['MINUTES OF THE CABINET HELD IN THE COUNCIL OFFICES ON 8 SEPTEMBER 2026', 'CABINET'],
  ['Minutes of a meeting of the Executive Board held in the Council House', 'Executive Board'],
  ['Minutes of the meeting of the Pension Fund Board to be held in the Council House', 'Pension Fund Board'],
])('minutes say whose they are and of which day: %s', (head, committee) => {
  const found = meetingIn(
    `${head}\n8 September 2026\nPresent: Councillor Hale\n1. APOLOGIES\nNone.\n2. MINUTES\nAgreed.`,
  );
  expect(found?.meeting).toMatchObject({ committee, date: '2026-09-08' });
});

test.each([
  [
    'an item’s page',
    'Issue - meetings\nMeeting: 13/11/2026 - Cabinet (Item 59)\nDecision:\nCabinet notes the pond.',
    'Cabinet',
    '2026-11-13',
  ],
  [
    'a decision’s page',
    'Decision details\nDecision:\nThe Board agreed the grant.\nPublication date: 30/11/2026\nDecided at meeting: 29/11/2026 - Ponds and Rivers Board\nEffective from: 09/12/2026',
    'Ponds and Rivers Board',
    '2026-11-29',
  ],
  [
    'a council’s proceedings',
    'MINUTES OF THE PROCEEDINGS OF THE MEETING OF THE COUNCIL HELD AT THE MILL ON MONDAY 26 OCTOBER 2026\nMembers present: Councillor Hale\nRESOLVED that a pond be dug.',
    'COUNCIL',
    '2026-10-26',
  ],
  [
    'a committee that says of what behind a dash',
    'Scrutiny Committee – Adults and Health - Thursday, 7 January 2027 10.00 am\n1. Apologies\nMinutes:\nApologies were received.',
    'Scrutiny Committee – Adults and Health',
    '2027-01-07',
  ],
  [
    'a paper whose labels are in capitals',
    'DECISION-MAKER: PONDS AND RIVERS COMMITTEE\nSUBJECT: HERONS\nDATE OF DECISION: 12 MARCH 2027\nREPORT OF: DIRECTOR OF PARKS\nRECOMMENDATIONS:\n(i) That herons be noted.',
    'PONDS AND RIVERS COMMITTEE',
    '2027-03-12',
  ],
  [
    'an hour with its stops',
    'Ponds and Rivers Panel - Tuesday, 8th September 2026 6.00 p.m.\n1. Apologies\nMinutes:\nApologies were received.',
    'Ponds and Rivers Panel',
    '2026-09-08',
  ],
  [
    'minutes that name an officer',
    'Minutes of Meeting of the Ponds Board held at the Mill on Thursday, 7 January 2027\nPresent: Councillor Hale\nIn Attendance:\nChief Executive\nResolved – That the report be noted.',
    'Ponds Board',
    '2027-01-07',
  ],
  [
    'minutes that do not say they are',
    'Healthier Ponds Scrutiny Panel – 27 April 2027\nPRESENT: Councillor Hale in the chair.\nResolved – That the report be noted.',
    'Healthier Ponds Scrutiny Panel',
    '2027-04-27',
  ],
])('the meeting of %s', (_, notation, committee, date) => {
  expect(meetingIn(notation)?.meeting).toMatchObject({ committee, date });
});
