import { expect, test } from 'vitest';
import { maskOf } from '@/lib/extract/figures/masks';

/** Each with no other sign of a number that counts nothing. */
test.each([
  'Frost came on 25 November.',
  'It has stood since 2018.',
  'Write to desk9@marl.example.',
  'Work of 18/19 is done.',
  'It took 3/7th of them.',
  'Ring +44 20 7946 0123.',
  'Homes for 65+ and others.',
  'It began at 17:30.',
  'The rest is 3) review.',
  'A rate per 10,000 homes.',
  'Spend, £000.',
  'Pupils aged 16.',
  'A place for under 5s.',
  'Pupils of 16 years of age.',
  'It takes 16 to 18 years.',
  'Those between 21 and 25 that moved.',
  'All living beyond 64.',
  'Those who turned 18.',
  'The U18s won.',
  'It had 3 or more.',
])('the first number of "%s" counts nothing', (text) => {
  expect(maskOf(text)(text.search(/\d/))).toBe(true);
});

test.each([
  'It had 18 of 19.',
  'Age is no bar to 64 of them.',
  'Some 12, or more, came.',
  'A year or so: 25 came.',
])('the first number of "%s" counts', (text) => {
  expect(maskOf(text)(text.search(/\d/))).toBe(false);
});
