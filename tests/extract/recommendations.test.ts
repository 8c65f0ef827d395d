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
