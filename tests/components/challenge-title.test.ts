/** What a challenge asks must be clear before it is opened: the line alone. */
import { expect, test } from 'vitest';
import type { Why } from '@/lib/check/why';
import { challengeTitle } from '@/lib/words/challenges';

const ROWS: readonly (readonly [Why, string])[] = [
  [
    { say: 'still-open', status: 'B', words: 'The strategy will go to Cabinet' },
    'Marked “B”, yet still open: “The strategy will go to Cabinet”?',
  ],
  [{ say: 'vacant', status: 'B', words: '3 vacancies' }, 'Marked “B”, with 3 vacancies?'],
  [
    { say: 'short-of', status: '✓', target: '100', reached: ['74', '81'] },
    'Marked “✓”: was 100% reached, or 74% or 81%?',
  ],
  [
    { say: 'past-future', words: 'is due to', date: '2026-02-28', meeting: '2026-11-24' },
    '“is due to”, when 28 February 2026 was past?',
  ],
  [
    { say: 'flow', period: '2025-26', sum: '231 + 124 − 95 = 260', printed: '256' },
    'At the end of 2025-26: 260 or 256?',
  ],
];

test.each(ROWS)('%j', (why, title) => {
  expect(challengeTitle(why)).toBe(title);
});
