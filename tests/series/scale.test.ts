import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleFor } from '@/lib/series/scale';
import { casesOf } from '../support/random';

test.each([
  ['a share starts above zero where all of it lies high', [72, 95], 100, [70, 75, 80, 85, 90, 95, 100]],
  ['and ends at a hundred', [96, 100], 100, [95, 96, 97, 98, 99, 100]],
  ['what lies near nothing starts there', [12, 48], null, [0, 10, 20, 30, 40, 50]],
  ['one value alone has room around it', [16], null, [15, 20]],
  ['nothing at all', [0], null, [0, 0.2]],
  ['a value on a step has one above it', [-0.03], null, [-0.03, -0.02]],
  ['below nothing', [-8, 4], null, [-10, -5, 0, 5]],
  [
    'money',
    [1_200_000, 1_650_000],
    null,
    [1_100_000, 1_200_000, 1_300_000, 1_400_000, 1_500_000, 1_600_000, 1_700_000],
  ],
] as const)('%s', (_, values, most, ticks) => {
  expect(scaleFor(values, most).ticks).toEqual(ticks);
});

test('a scale holds all its values in a few even steps', () => {
  const values = fc.array(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(2))),
    {
      minLength: 1,
      maxLength: 20,
    },
  );
  fc.assert(
    fc.property(values, (all) => {
      const { from, to, ticks } = scaleFor(all, null);
      expect(from).toBeLessThanOrEqual(Math.min(...all));
      expect(to).toBeGreaterThanOrEqual(Math.max(...all));
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(11);
    }),
    casesOf(5000),
  );
});
