// @vitest-environment node
/** Whatever becomes of a paper on its way: it is read or refused, in time, and nothing is said that does not stand there. */
import { expect, test } from 'vitest';
import { casesOf } from '../support/random';
import { watchCases } from './watch';

test('damaged papers are read or refused, and every finding points at its words', {
  timeout: 1_800_000,
}, async () => {
  const { numRuns, seed } = casesOf(2000);
  const { findings, faults, slowest } = await watchCases(numRuns, seed);
  console.log(
    `${findings} findings; the slowest was case ${slowest.number}: ${Math.round(slowest.milliseconds)} ms`,
  );
  expect(faults).toEqual([]);
  expect(findings).toBeGreaterThan(numRuns);
});
