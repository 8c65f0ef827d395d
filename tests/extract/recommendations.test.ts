import { expect, test } from 'vitest';
import { textAt } from '@/lib/document/model';
import { findRecommendations } from '@/lib/extract/recommendations';
import { findRequests } from '@/lib/extract/requests';
import { paper } from '../support/paper';

const TRACKER = `
  # Recommendation tracker
  | Meeting | Item | Recommendation | Type | Officer | Response | Status |
  | 22 September 2026 | Fostering | a) A briefing note be circulated on retention; | Information request | Head of Fostering | Circulated on 2 October 2026 | Completed |
  |  |  | b) The strategy be welcomed. | Committee decision |  |  | ✓ |
  | 14 July 2026 | Short breaks | RESOLVED: That: • A letter is sent to the health board; • Costs are reviewed. |  | Director of Children's Services | In progress |  |
`;

test('a tracker gives each part with what became of it', () => {
  expect(
    findRecommendations(paper(TRACKER)).map(({ text, meetingDate, owner, status, category }) => ({
      text,
      meetingDate,
      owner,
      status,
      category,
    })),
  ).toEqual([
    {
      text: 'A briefing note be circulated on retention;',
      meetingDate: '2026-09-22',
      owner: 'Head of Fostering',
      status: 'completed',
      category: 'information request',
    },
    {
      text: 'The strategy be welcomed.',
      meetingDate: '2026-09-22',
      owner: 'Head of Fostering',
      status: 'completed',
      category: 'committee decision',
    },
    {
      text: 'A letter is sent to the health board;',
      meetingDate: '2026-07-14',
      owner: "Director of Children's Services",
      status: 'in progress',
      category: null,
    },
    {
      text: 'Costs are reviewed.',
      meetingDate: '2026-07-14',
      owner: "Director of Children's Services",
      status: 'in progress',
      category: null,
    },
  ]);
});

test('every recommendation points at its own words', () => {
  const doc = paper(TRACKER);
  for (const { at, text } of findRecommendations(doc)) expect(textAt(doc, at)).toBe(text);
});

test('what is to be supplied in a tracker is a request; what is welcomed is none', () => {
  expect(findRequests(paper(TRACKER)).map(({ quote }) => quote)).toEqual([
    'A briefing note be circulated on retention;',
    'A letter is sent to the health board;',
  ]);
});

test('a table of figures is no tracker', () => {
  const scorecard = paper(`
    | Measure | Target | Actual | Status |
    | Actions completed on time | 90% | 84% | Amber |
  `);
  expect(findRecommendations(scorecard)).toEqual([]);
});

const MINUTES = `
  Minutes of the meeting of the Children and Families Scrutiny Committee held on Tuesday 22 September 2026
  Present: Councillor Hale (Chair)
  12. WORKFORCE
  The Director of Housing did not have the figures. He would circulate the number of empty homes before Friday.
  Councillor Tasker asked what a crossing costs. The answer would be given to members in writing.
  ACTION: Head of Highways
  It was agreed that Councillor Hale would chair the group.
  RESOLVED: That the committee agrees:
  (a) the terms of reference for the group; and
  (b) a visit to the depot be arranged by 30 November 2026.
  13. BUSES
  ACTION: the Clerk is to send the timetable to all members by 1 October 2026.
  RESOLVED that a briefing note be circulated within two weeks.
`;

test('minutes give each part its minute, and no more to do than they say', () => {
  const found = findRecommendations(paper(MINUTES));
  expect(
    found.map(({ itemNumber, part, asksForAction, dueDate }) => [itemNumber, part, asksForAction, dueDate]),
  ).toEqual([
    ['12', 'a', false, null],
    ['12', 'b', true, '2026-11-30'],
    ['13', null, true, '2026-10-06'],
  ]);
});

test('minutes give each request the one who is to answer it', () => {
  const found = findRequests(paper(MINUTES));
  expect(found.map(({ itemNumber, from, quote, dueDate }) => [itemNumber, from, quote, dueDate])).toEqual([
    ['12', 'Director of Housing', 'He would circulate the number of empty homes before Friday.', null],
    ['12', 'Head of Highways', 'The answer would be given to members in writing.', null],
    [
      '13',
      null,
      'ACTION: the Clerk is to send the timetable to all members by 1 October 2026.',
      '2026-10-01',
    ],
    ['13', null, 'a briefing note be circulated within two weeks.', '2026-10-06'],
  ]);
});

test('what is said before a decision in its own paragraph is asked for too, and the decision once', () => {
  const minutes = `
    Minutes of the meeting of the Parks Scrutiny Committee held on Tuesday 22 September 2026
    Present: Councillor Hale (Chair)
    12. HERONS
    RESOLVED that officers provide a list of ponds.
    The Clerk would circulate the fees. RESOLVED: That a note on herons be circulated.
  `;
  expect(findRequests(paper(minutes)).map(({ quote }) => quote)).toEqual([
    'officers provide a list of ponds.',
    'The Clerk would circulate the fees.',
    'a note on herons be circulated.',
  ]);
});

test('an answer that promises more is asked for once, however many parts share it', () => {
  const tracker = `
    | Meeting | Recommendation | Category | Owner | Progress | Status |
    | 19 May 2026 | That: (a) rents be frozen; (b) fees be frozen. | Recommendation | Head of Housing | Agreed. A note on costs will be circulated. | Open |
  `;
  expect(findRequests(paper(tracker)).map(({ quote, from }) => [quote, from])).toEqual([
    ['A note on costs will be circulated.', 'Head of Housing'],
  ]);
});

test('a column for it says when a row is due', () => {
  const tracker = `
    | Meeting | Recommendation | Owner | Due | Status |
    | 19 May 2026 | That rents be frozen by June. | Head of Housing | 1 September 2026 | Open |
    | 19 May 2026 | That fees be frozen. | Head of Housing | Ongoing | Open |
  `;
  expect(findRecommendations(paper(tracker)).map(({ due, dueDate }) => [due, dueDate])).toEqual([
    ['1 September 2026', '2026-09-01'],
    ['Ongoing', null],
  ]);
});
