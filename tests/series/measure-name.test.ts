import { expect, test } from 'vitest';
import { readName, tokensOf } from '@/lib/series/measure-name';

test.each([
  ['Visits to children in need on time', 'VISITS to Children in Need  on time'],
  ['Visits on time', 'The visits on time'],
  ['Percentage of visits on time', '% of visits on time'],
  ['Visits on time (%)', 'Visits on time'],
  ['Number of referrals', 'Total number of referrals'],
  ['Re-referrals within 12 months', 'Rereferrals within 12 months'],
  ['Referrals - September 2026', 'Referrals - October 2026'],
  ['Referrals (2025/26)', 'Referrals (2026/27)'],
  ['Q1 referrals', 'Referrals, quarter 2'],
  ['Children’s homes', "Children's homes"],
  ['Health & wellbeing', 'Health and wellbeing'],
])('“%s” and “%s” are one name', (one, other) => {
  expect(tokensOf(one)).toEqual(tokensOf(other));
});

test.each([
  ['Visits within 10 days', 'Visits within 20 days'],
  ['Visits within 10 days', 'Visits over 10 days'],
  ['Visits within 10 days', 'Visits within 10 weeks'],
  ['Boys excluded', 'Girls excluded'],
  ['Children seen', 'Children not seen'],
  ['New education plans', 'Education plans'],
  ['Gross spend on placements', 'Net spend on placements'],
  ['Primary attendance', 'Secondary attendance'],
  ['Cases open', 'Cases closed'],
  ['Reading at age 7', 'Writing at age 7'],
  ['Waits of two weeks', 'Waits of three weeks'],
])('“%s” can never be “%s”', (one, other) => {
  expect(readName(one).apart).not.toBe(readName(other).apart);
});

test.each([
  ['Visits within ten days', 'Visits completed within 10 days'],
  ['Cases over 20 weeks', 'Cases that took more than 20 weeks'],
])('“%s” can be “%s”', (one, other) => {
  expect(readName(one).apart).toBe(readName(other).apart);
});

test.each([
  ['CIN visits in timescale', 'Visits to children in need completed on time'],
  ['Assessments completed', 'Assessed in the quarter'],
  ['Referral rate', 'Rate of children referred'],
])('“%s” says what “%s” says, as far as it goes', (one, other) => {
  const meanings = new Map([['cin', ['child', 'in', 'need']]]);
  const words = readName(other, meanings).words;
  expect(readName(one, meanings).words.filter((word) => !words.includes(word))).toEqual([]);
});

test('a name of nothing but its period has no words', () => {
  expect(readName('September 2026').key).toBe('');
});
