import { describe, expect, test } from 'vitest';
import { challenged } from './challenged';

const TRACKER = '| Meeting | Recommendation | Progress | Status |';
const rows = (progress: string, status: string) =>
  challenged(`${TRACKER}\n| 14 July 2026 | Rents be frozen. | ${progress} | ${status} |`);

describe('marked complete, though something is still to come', () => {
  test.each([
    'A note will be circulated once the figures have been checked.',
    'Letter sent in May. Reply to be shared with members.',
    'To go to the working group',
    'This is still a work in progress',
    'The policy is being drafted.',
    'Awaiting a date',
  ])('%s', (progress) => {
    expect(rows(progress, 'Completed')).toMatchObject([{ kind: 'rag', strength: 'worth asking' }]);
  });

  test.each([
    ['Circulated to members on 2 July.', 'Completed'],
    ['It was to be done in May. It was done on 9 May.', 'Completed'],
    ['A note will be circulated.', 'In progress'],
    ['A note will be circulated.', 'Blue'],
    ['Rents continue to be watched.', 'Completed'],
    ['Rents were found to be fair.', 'Completed'],
    ['', 'Completed'],
  ])('but not: %s, %s', (progress, status) => {
    expect(rows(progress, status)).toEqual([]);
  });

  test('shows the last words and the status', () => {
    expect(rows('Letter sent in May. Reply to be shared.', '✓')[0]?.words).toEqual([
      'Reply to be shared.\t✓',
    ]);
  });
});

test('blue is complete where the key says so', () => {
  const plan = `
    | No. | Actions | By when | Progress | RAGB Status |
    | 1.1 | Train all staff | May 2026 | Training to be arranged. | B |
  `;
  expect(challenged(plan)).toEqual([]);
  expect(challenged(`${plan}\nBlue: the action is complete and closed`)).toMatchObject([
    { kind: 'rag', words: ['Training to be arranged.\tB', 'Blue: the action is complete and closed'] },
  ]);
});

test('a table that goes on below, and a header in the middle of one', () => {
  const found = challenged(`
    | Meeting | Recommendation | Progress | Status |
    | 14 July 2026 | Rents be frozen. | Done in May. | Complete |
    === 2
    | 14 July 2026 | Fees be frozen. | A note will be sent. | Complete |
    | Ref | Recommendation | Status | Update |
    | 14 | Pay be raised. | Complete | Pay will be raised. |
  `);
  expect(found.map(({ words }) => words)).toEqual([
    ['A note will be sent.\tComplete'],
    ['Pay will be raised.', 'Complete'],
  ]);
});
