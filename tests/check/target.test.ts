import { expect, test } from 'vitest';
import { againstTarget, goodWay } from '@/lib/check/target';
import type { Figure } from '@/lib/extract/findings';
import { figureOf } from '../support/figure';

const figure = (told: Partial<Figure>): Figure => figureOf({ indicator: 'a measure', ...told });

test.each([
  ['below what it should reach', { value: 72, target: 95, indicator: 'Visits completed on time' }, -23, true],
  ['above what it should reach', { value: 97, target: 95, indicator: 'Visits completed on time' }, 2, false],
  ['on target', { value: 95, target: 95 }, 0, false],
  [
    'above what it should not pass',
    { value: 24, target: 20, indicator: 'Re-referrals within 12 months' },
    4,
    true,
  ],
  [
    'its words say which way is good',
    {
      value: 19.4,
      target: 16,
      unit: 'count',
      polarity: { good: 'lower', words: 'no more than 16' },
    },
    3.4,
    true,
  ],
  ['only its RAG says so', { value: 40, target: 50, rag: 'red' }, -10, true],
  ['nothing says which way is good', { value: 40, target: 50 }, -10, null],
  ['green alone does not say so', { value: 40, target: 50, rag: 'green' }, -10, null],
  [
    'green, but late all the same',
    { value: 91, target: 95, rag: 'green', indicator: 'Visits on time' },
    -4,
    true,
  ],
  [
    'better than its target, yet shown red',
    { value: 97, target: 95, rag: 'red', indicator: 'Visits on time' },
    2,
    null,
  ],
] as const)('%s', (_, told, gap, isMissed) => {
  expect(againstTarget(figure(told))).toEqual({ gap, isMissed });
});

test.each([
  ['a target is not held against itself', { role: 'target', value: 95, target: 95 }],
  ['no target given', { value: 72 }],
] as const)('%s', (_, told) => {
  expect(againstTarget(figure(told))).toBeNull();
});

test.each([
  [
    'words before the name',
    { indicator: 'Visits on time', unit: '%', polarity: { good: 'lower', words: 'low is good' } },
    'lower',
    'paper',
  ],
  ['an aim in the name', { indicator: 'Reduction in contacts' }, 'lower', 'name'],
  [
    'the name before its RAG',
    { indicator: 'Visits on time', unit: '%', value: 97, target: 95, rag: 'red' },
    'higher',
    'name',
  ],
  ['a share on time', { indicator: 'Visits on time', unit: '%' }, 'higher', 'name'],
  ['red below its target', { value: 72, target: 95, rag: 'red' }, 'higher', 'rag'],
  ['amber above its target', { value: 24, target: 20, rag: 'amber' }, 'lower', 'rag'],
] as const)('which way is good is told by %s', (_, told, good, by) => {
  expect(goodWay(figure(told))).toEqual({ good, by });
});

test.each([
  ['green', { value: 24, target: 20, rag: 'green' }],
  ['a colour without a target', { value: 24, rag: 'red' }],
  ['a count on time, which grows with all that is counted', { indicator: 'Visits on time', unit: 'count' }],
] as const)('which way is good is not told by %s', (_, told) => {
  expect(goodWay(figure(told))).toBeNull();
});
