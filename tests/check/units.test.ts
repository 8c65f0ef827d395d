import { expect, test } from 'vitest';
import { challenged } from './challenged';

test.each([
  'Our neighbours have on average 53 per 10,000, so that our child rate would be 191.',
  '# Plans of two years and more\n| Ours | England | Statistical neighbours | West Midlands |\n| 1 | 2 | 3 | 1 |',
])('without its unit: %s', (notation) => {
  expect(challenged(notation)).toMatchObject([{ kind: 'unit', strength: 'worth asking' }]);
});

test.each([
  'Our neighbours have on average 53 per 10,000, so that our child rate would be 191 per 10,000.',
  'Our neighbours have on average 53 per 10,000, so that our child rate would be 61.',
  '# Plans of two years and more (%)\n| Ours | England | Statistical neighbours | West Midlands |\n| 1% | 2% | 3% | 1% |',
  '# Plans\n| Rate per 10,000 | England | Statistical neighbours | West Midlands |\n| 1 | 2 | 3 | 1 |',
  '# Plans\n| North | South | East |\n| 1 | 2 | 3 |',
])('nothing against %s', (notation) => {
  expect(challenged(notation)).toEqual([]);
});
