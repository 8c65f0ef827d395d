import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, groupsFrom } from '@/lib/series/same-measure';
import { casesOf } from '../support/random';

const same = (one: string, other: string): Answer => ({ measures: [one, other], isSame: true });
const apart = (one: string, other: string): Answer => ({ measures: [one, other], isSame: false });

test('what is confirmed holds in both directions and from name to name', () => {
  const { groupOf, conflicts } = groupsFrom([same('b', 'a'), same('b', 'c')]);
  expect(['a', 'b', 'c', 'd'].map(groupOf)).toEqual(['a', 'a', 'a', 'd']);
  expect(conflicts).toEqual([]);
});

test('answers that join and part the same names join none of them, and say so', () => {
  const answers = [same('a', 'b'), same('b', 'c'), apart('c', 'a'), same('x', 'y')];
  const { groupOf, conflicts } = groupsFrom(answers);
  expect(['a', 'b', 'c', 'x', 'y'].map(groupOf)).toEqual(['a', 'b', 'c', 'x', 'x']);
  expect(conflicts.map((conflict) => conflict.answers.length)).toEqual([3]);
});

const measure = fc.constantFrom(...'abcdefgh');
const answer = fc
  .record({ measures: fc.tuple(measure, measure), isSame: fc.boolean() })
  .filter(({ measures: [one, other] }) => one !== other);

test('whatever is answered, in whatever order: no name told apart is joined, and the groups are the same', () => {
  const cases = fc.array(answer, { maxLength: 14 }).chain((answers) =>
    fc.record({
      answers: fc.constant(answers),
      shuffled: fc.shuffledSubarray(answers, { minLength: answers.length }),
      turned: fc.array(fc.boolean(), { minLength: answers.length, maxLength: answers.length }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ answers, shuffled, turned }) => {
      const { groupOf, conflicts } = groupsFrom(answers);
      const otherWay = groupsFrom(
        shuffled.map(({ measures: [one, other], isSame }, place) =>
          isSame || turned[place] ? { measures: [other, one], isSame } : { measures: [one, other], isSame },
        ),
      );
      for (const name of 'abcdefgh') expect(otherWay.groupOf(name)).toBe(groupOf(name));
      const inConflict = new Set(conflicts.flatMap((conflict) => conflict.answers));
      for (const {
        measures: [one, other],
        isSame,
      } of answers) {
        if (!isSame) expect(groupOf(one)).not.toBe(groupOf(other));
      }
      for (const one of answers) {
        const [first, second] = one.measures.map(groupOf);
        if (one.isSame) expect(first === second).toBe(!inConflict.has(one));
      }
      expect(otherWay.conflicts.length).toBe(conflicts.length);
    }),
    casesOf(5000),
  );
});
