import { expect, test } from 'vitest';
import { besideEngland, englandOf, sinceBefore } from '@/lib/check/standing';
import type { Figure } from '@/lib/extract/findings';
import { measure, sitedFigure } from '../support/measures';

const before = (value: number, told: Partial<Figure> = {}) =>
  sitedFigure(`‹${value}%›`, { value, period: { text: 'Q1', end: '2026-06-30' }, ...told });
const beside = (value: number, who: string) => sitedFigure(`‹${value}%›`, { value, role: 'comparator', who });
const visits = (value: number, told: Partial<Figure> = {}) => sitedFigure(`‹${value}%›`, { value, ...told });
const LOWER = { polarity: { good: 'lower', words: 'no more than 20%' } } as const;
const HOMES = { indicator: 'Children in residential homes' };

test.each([
  ['more of what should be more', measure(visits(80), [before(72)]), 'better'],
  ['less of what should be more', measure(visits(72), [before(80)]), 'worse'],
  ['more, where the paper says no more than', measure(visits(24, LOWER), [before(22)]), 'worse'],
  ['less, where it says so', measure(visits(21, LOWER), [before(22)]), 'better'],
  ['the same', measure(visits(72), [before(72)]), 'same'],
  ['more of what may be good or bad', measure(visits(24, HOMES), [before(22)]), 'unsaid'],
  ['nothing before', measure(visits(72)), null],
  ['before, of another unit', measure(visits(72), [before(9, { unit: 'count' })]), null],
  ['a target is no achievement', measure(visits(95, { role: 'target' }), [before(90)]), null],
] as const)('since last time: %s', (_, one, standing) => {
  expect(sinceBefore(one)).toBe(standing);
});

test.each([
  ['England', 'worse'],
  ['National', 'worse'],
  ['England average', 'worse'],
  ['national average', 'worse'],
  ['England and Wales', null],
  ['East of England', null],
  ['Similar councils', null],
] as const)('72%% beside 80%% of %s: %s', (who, standing) => {
  expect(besideEngland(measure(visits(72), [beside(80, who)]))).toBe(standing);
});

test('of several comparators England is the one', () => {
  const one = measure(visits(72), [beside(86, 'statistical neighbours'), beside(80, 'England')]);
  expect(englandOf(one)?.finding.value).toBe(80);
});
