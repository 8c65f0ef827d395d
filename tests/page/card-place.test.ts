import { expect, test } from 'vitest';
import { cardPlace } from '@/lib/page/card-place';

const ROOM = { width: 800, height: 600 };
const CARD = { width: 352, height: 200 };
const word = (left: number, top: number) => ({ left, top, bottom: top + 20 });

test.each([
  ['below its word', word(100, 100), { left: 100, top: 126, height: 200 }],
  ['above, where there is too little room below', word(100, 500), { left: 100, top: 294, height: 200 }],
  ['inside the window at its right edge', word(700, 100), { left: 440, top: 126, height: 200 }],
  ['inside the window where the word is cut off', word(-20, 100), { left: 8, top: 126, height: 200 }],
])('a card stands %s', (_where, at, place) => {
  expect(cardPlace(at, CARD, ROOM)).toEqual(place);
});

test.each([
  ['below', word(100, 100)],
  ['above', word(100, 200)],
])('in a low window it is cut to the larger room, %s, and does not cover its word', (where, at) => {
  const { top, height } = cardPlace(at, CARD, { width: 800, height: 300 });
  expect(height).toBeLessThan(CARD.height);
  if (where === 'below') expect(top).toBeGreaterThanOrEqual(at.bottom);
  else expect(top + height).toBeLessThanOrEqual(at.top);
});
