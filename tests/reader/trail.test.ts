/** Back after a jump, forward again, and where that ends. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  jumpedFrom,
  NO_TRAIL,
  type Place,
  type Trail,
  wayBack,
  wayForward,
} from '@/entrypoints/reader/trail';
import { casesOf } from '../support/random';

const at = (page: number, top = 0): Place => ({ page, top });
const jumped = (...places: readonly Place[]): Trail => places.reduce(jumpedFrom, NO_TRAIL);

test('a jump can be gone back on, and the way back too', () => {
  const back = wayBack(jumped(at(3), at(40)), at(95));
  expect(back?.to).toEqual(at(40));
  const again = wayBack(back?.trail ?? NO_TRAIL, at(40));
  expect(again?.to).toEqual(at(3));
  expect(wayBack(again?.trail ?? NO_TRAIL, at(3))).toBeNull();
  const forward = wayForward(again?.trail ?? NO_TRAIL, at(3));
  expect(forward?.to).toEqual(at(40));
  expect(wayForward(forward?.trail ?? NO_TRAIL, at(40))?.to).toEqual(at(95));
});

test('without a jump there is no way, back or forward', () => {
  expect(wayBack(NO_TRAIL, at(3))).toBeNull();
  expect(wayForward(jumped(at(3)), at(9))).toBeNull();
});

test('what lay ahead is gone with another jump', () => {
  const back = wayBack(jumped(at(3)), at(40));
  expect(wayForward(jumpedFrom(back?.trail ?? NO_TRAIL, at(3)), at(12))).toBeNull();
});

describe('places that are one', () => {
  test('two jumps from one place leave it once', () => {
    expect(jumped(at(3, 0.5), at(3, 0.52)).back).toHaveLength(1);
  });
  test('the top and the foot of a page are two', () => {
    expect(jumped(at(3), at(3, 0.8)).back).toHaveLength(2);
  });
  test('nobody is led back to where they are', () => {
    expect(wayBack(jumped(at(3), at(40, 0.3)), at(40, 0.31))?.to).toEqual(at(3));
    expect(wayBack(jumped(at(3)), at(3))).toBeNull();
  });
});

const PLACE: fc.Arbitrary<Place> = fc.record({
  page: fc.integer({ min: 1, max: 1000 }),
  top: fc.constantFrom(0, 0.3, 0.9),
});

test('any jumps: going back as far as it goes and forward as far as it goes ends where one was', () => {
  fc.assert(
    fc.property(fc.array(PLACE, { maxLength: 150 }), PLACE, (places, start) => {
      let trail = jumped(...places);
      expect(trail.back.length).toBeLessThanOrEqual(100);
      let here = start;
      for (let way = wayBack(trail, here); way; way = wayBack(trail, here)) {
        trail = way.trail;
        here = way.to;
      }
      for (let way = wayForward(trail, here); way; way = wayForward(trail, here)) {
        trail = way.trail;
        here = way.to;
      }
      expect(here).toEqual(start);
    }),
    casesOf(2000),
  );
});
