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
    [`${AGENDA}\n4. Date of next meeting\nTo be agreed. The last was on 8 September 2026.`, []],
  ])('%j', (notation, expected) => {
    expect(next(notation)).toEqual(expected);
  });
});
