// @vitest-environment node
/** How many letters of a piece are others where it stands in a text. */
import search from 'approx-string-match';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestMisread } from '@/lib/anchor/misread';
import { casesOf } from '../support/random';

test.each([
  ['letter by letter', 'of visits in time', 'visits', 0],
  ['a letter misread', 'of vicits in time', 'visits', 1],
  ['a letter put in', 'of viisits in time', 'visits', 1],
  ['a letter left out', 'of viits in time', 'visits', 1],
  ['two letters changed over', 'of vsiits in time', 'visits', 2],
  ['more than may be misread', 'of reviews in time', 'visits', null],
  ['letters beyond ASCII', 'y cyfarfodŷdd', 'cyfarfodydd', 1],
  ['no text', '', 'visits', null],
])('%s', (_what, text, piece, fewest) => {
  expect(fewestMisread(text, piece, 2)).toBe(fewest);
});

test('as the library counts them, in pieces of up to 32 letters', () => {
  const words = (longest: number) =>
    fc
      .array(fc.constantFrom('a', 'b', 'c', '1', 'é', '’'), { minLength: 1, maxLength: longest })
      .map((letters) => letters.join(''));
  fc.assert(
    fc.property(words(200), words(32), (text, piece) => {
      const most = piece.length >> 2;
      expect(fewestMisread(text, piece, most)).toBe(search(text, piece, most)[0]?.errors ?? null);
    }),
    casesOf(5000),
  );
});
