/** What becomes of a passage from version to version of its paper, and who said so. */
import { expect, test } from 'vitest';
import type { Outcome } from '@/lib/anchor/anchor';
import { answered, isWaiting, lastHeld, latestIn, sighted } from '@/lib/anchor/history';

const HERE = { page: 38 };
const THERE = { page: 40 };

test.each<[Outcome, readonly (typeof HERE)[], typeof HERE | null, string]>([
  ['exact', [HERE], HERE, 'kloe'],
  ['moved', [HERE], HERE, 'kloe'],
  ['reworded', [HERE], null, 'nobody'],
  ['figure-changed', [HERE], null, 'nobody'],
  ['ambiguous', [HERE, THERE], null, 'nobody'],
  ['lost', [], null, 'nobody'],
])('%s is held only where the words are the same', (outcome, places, held, saidBy) => {
  const seen = sighted('final', outcome, { places, on: 1 });
  expect(seen).toEqual({ paperId: 'final', outcome, places, held, saidBy, on: 1 });
  expect(isWaiting(seen)).toBe(saidBy === 'nobody');
});

const changed = sighted('final', 'figure-changed', { places: [HERE], on: 1 });

test('the words are held where the member says they stand, and what was found stays', () => {
  const said = answered(changed, THERE, 2);
  expect(said).toMatchObject({ outcome: 'figure-changed', places: [HERE], held: THERE, saidBy: 'member' });
  expect(lastHeld([changed, said])).toBe(said);
});

test('what waits, is lost, or was said to stand nowhere is held nowhere', () => {
  expect(lastHeld([changed])).toBeUndefined();
  expect(lastHeld([changed, answered(changed, null, 2)])).toBeUndefined();
});

test('a word taken back in favour of none leaves the version before it', () => {
  const draft = sighted('draft', 'exact', { places: [HERE], on: 0 });
  const final = sighted('final', 'moved', { places: [THERE], on: 1 });
  const given = answered(final, null, 2);
  expect(lastHeld([draft, final])).toBe(final);
  expect(lastHeld([draft, final, given])).toBe(draft);
});

test('of a version the last word holds', () => {
  const said = answered(changed, HERE, 2);
  expect(latestIn([changed, said], 'final')).toBe(said);
  expect(latestIn([changed], 'draft')).toBeUndefined();
});
