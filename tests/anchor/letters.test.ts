/** What is compared of a text, and the way back to its units. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterAt, lettersOf, readable, unitsOf } from '@/lib/anchor/letters';
import { casesOf } from '../support/random';

test.each`
  one                         | other
  ${'in-year savings'}        | ${'in-\nyear   savings'}
  ${'pre- and post-16'}       | ${'pre-\nand post-16'}
  ${'the council’s plan'}     | ${"the council's plan"}
  ${'“outstanding”'}          | ${'"outstanding"'}
  ${'2019–20'}                | ${'2019-20'}
  ${'official \ufb01gures'}   | ${'official figures'}
  ${'caf\u00e9'}              | ${'cafe\u0301'}
  ${'• to note the report'}   | ${'to note the report'}
  ${'safe\u00adguarding'}     | ${'safeguarding'}
  ${'Visits\t72%\n\nReviews'} | ${'Visits 72% Reviews'}
`('"$one" is "$other"', ({ one, other }) => {
  expect(lettersOf(one).letters).toBe(lettersOf(other).letters);
});

test.each`
  one            | other
  ${'Committee'} | ${'committee'}
  ${'86%³'}      | ${'86%3'}
  ${'1.5'}       | ${'15'}
  ${'a – b'}     | ${'a b'}
  ${'-5'}        | ${'5'}
`('"$one" is not "$other"', ({ one, other }) => {
  expect(lettersOf(one).letters).not.toBe(lettersOf(other).letters);
});

const SOME = fc.string({
  unit: fc.constantFrom('a', 'B', '7', ' ', '\n', '-', '–', '’', 'ﬁ', 'é', '·', '\u00ad', '%', '\t', '\r'),
  maxLength: 60,
});

test('every letter knows the unit it came from, and a quotation has the letters of its words', () => {
  fc.assert(
    fc.property(SOME, (text) => {
      const letters = lettersOf(text);
      for (let at = 0; at < letters.from.length; at++) {
        const { start, end } = unitsOf(letters, { start: at, end: at + 1 });
        expect(end).toBe(start + 1);
        expect(letterAt(letters, start)).toBeLessThanOrEqual(at);
        expect(letterAt(letters, end)).toBeGreaterThan(at);
      }
      expect(lettersOf(readable(text)).letters).toBe(letters.letters);
    }),
    casesOf(2000),
  );
});

test('what is nobody’s sentence is passed over', () => {
  const text = 'one Page 83 two';
  const { letters } = lettersOf(text, [{ start: 4, end: 11 }]);
  expect(letters).toBe('onetwo');
});
