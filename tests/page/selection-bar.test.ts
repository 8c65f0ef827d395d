// @vitest-environment happy-dom
/** The bar under selected words, as the member has it: what colours mean, whether letters are keys. */
import { afterEach, expect, test } from 'vitest';
import { setLetterKeys } from '@/lib/keys';
import type { Colour } from '@/lib/marking';
import { barElement, renew } from '@/lib/page/bar-buttons';

const deeds = { onWanted: () => {}, onWhole: () => {} };
const nameOf = (bar: HTMLElement, colour: Colour) =>
  bar.querySelector(`[data-colour=${colour}]`)?.getAttribute('aria-label');
const keysOf = (bar: HTMLElement) =>
  [...bar.querySelectorAll('[aria-keyshortcuts]')].map((one) => one.getAttribute('aria-keyshortcuts'));

afterEach(() => setLetterKeys(true));

test('a colour is named by what it means when the bar is shown, not when it was made', () => {
  const bar = barElement(document, deeds);
  let pink = 'Of concern';
  const meaningOf = (colour: Colour) => (colour === 'pink' ? pink : 'Important');
  renew(bar, meaningOf);
  expect(nameOf(bar, 'pink')).toBe('Highlight in pink: Of concern');
  pink = 'Cost';
  renew(bar, meaningOf);
  expect(nameOf(bar, 'pink')).toBe('Highlight in pink: Cost');
  expect(nameOf(bar, 'yellow')).toBe('Highlight in yellow: Important');
});

test('no key is told that the member has turned off', () => {
  const bar = barElement(document, deeds);
  renew(bar, () => '');
  expect(keysOf(bar)).toEqual(['H', 'N', 'Q', 'R', 'L', '1', '2', '3', '4', 'S']);
  setLetterKeys(false);
  renew(bar, () => '');
  expect(keysOf(bar)).toEqual([]);
});
