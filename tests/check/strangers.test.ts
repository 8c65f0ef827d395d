import { expect, test } from 'vitest';
import { challenged, reasons } from './challenged';
import { CLEAN, PLANTED } from './strangers';

test.each(PLANTED.map((one) => [`${one.kind}: ${one.what}`, one] as const))(
  '%s is raised',
  (_, { kind, sides, paper }) => {
    const all = challenged(paper);
    const isIt = (one: (typeof all)[number]) =>
      one.kind === kind && sides.every((side) => one.words.some((words) => words.includes(side)));
    expect(
      all.filter(isIt).length,
      JSON.stringify(
        all.map((c, i) => [c.kind, c.words, reasons(paper)[i]]),
        null,
        1,
      ),
    ).toBe(1);
    expect(all.length, 'nothing else').toBe(1);
  },
);

test.each(CLEAN)('nothing is raised on %s', (_, paper) => {
  expect(reasons(paper)).toEqual([]);
});
