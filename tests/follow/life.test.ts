/** Events in any order → how a recommendation or a request stands. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lifeOf } from '@/lib/follow/life';
import type { FollowUpStep } from '@/lib/store/follow-rows';
import { followUp } from '../support/follow';
import { casesOf } from '../support/random';
import { followUpEvent } from '../support/store';

const happened = (...steps: readonly FollowUpStep[]) =>
  steps.map((step, place) =>
    followUpEvent({ id: `${place}`, on: `2026-10-${10 + place}`, step, addedAt: place }),
  );

const accepted = { kind: 'decided', outcome: 'accepted' } as const;
const complete = { kind: 'said-complete' } as const;
const supplied = { kind: 'supplied', isPart: false } as const;
const inPart = { kind: 'supplied', isPart: true } as const;
const good = { kind: 'judged', outcome: 'accepted' } as const;
const bad = { kind: 'judged', outcome: 'unsatisfactory' } as const;

test.each<[FollowUpStep[], string, string]>([
  [[], 'made', 'waiting'],
  [[{ kind: 'sent', to: 'Executive' }], 'sent', 'waiting'],
  [[accepted], 'accepted', 'answered'],
  [[{ kind: 'decided', outcome: 'part accepted' }], 'part accepted', 'answered'],
  [[{ kind: 'decided', outcome: 'rejected' }], 'rejected', 'closed'],
  [[accepted, complete], 'council says complete', 'answered'],
  [[accepted, complete, good], 'implemented', 'closed'],
  [[accepted, complete, bad], 'unsatisfactory', 'waiting'],
  [[accepted, { kind: 'implemented' }], 'implemented', 'closed'],
  [[{ kind: 'told' }], 'made', 'waiting'],
  [[{ kind: 'chased', how: 'email' }], 'made', 'waiting'],
  [[{ kind: 'withdrawn' }, { kind: 'reopened' }], 'made', 'waiting'],
  [[{ kind: 'no-longer-pursued' }], 'no longer pursued', 'closed'],
])('a recommendation after %j is %s', (steps, state, standing) => {
  const one = followUp({ kind: 'recommendation', began: 'made', events: happened(...steps) });
  expect(lifeOf(one)).toMatchObject({ state, standing });
});

test.each<[FollowUpStep[], string, string]>([
  [[{ kind: 'promised', due: null, dueDate: null }], 'promised', 'waiting'],
  [[supplied], 'supplied', 'answered'],
  [[inPart], 'asked', 'waiting'],
  [[complete], 'council says complete', 'answered'],
  [[complete, good], 'accepted', 'closed'],
  [[supplied, bad], 'unsatisfactory', 'waiting'],
  [[supplied, bad, supplied], 'supplied', 'answered'],
  [[{ kind: 'withheld' }], 'withheld', 'answered'],
])('a request after %j is %s', (steps, state, standing) => {
  expect(lifeOf(followUp({ events: happened(...steps) }))).toMatchObject({ state, standing });
});

test('what happened counts by its day, whenever it was added', () => {
  const events = happened(supplied, bad, supplied, good);
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
      expect(lifeOf(followUp({ events: shuffled }))).toEqual(lifeOf(followUp({ events })));
    }),
    casesOf(400),
  );
});

test('it tells who has it now, how often it was chased and where it comes back', () => {
  const events = happened(
    { kind: 'chased', how: 'email' },
    { kind: 'owner', owner: 'Head of Service' },
    { kind: 'chased', how: 'aloud' },
    { kind: 'comes-back', day: '2027-01-19' },
  );
  expect(lifeOf(followUp({ events }))).toMatchObject({
    owner: 'Head of Service',
    chased: { times: 2, last: '2026-10-12' },
    comesBack: '2027-01-19',
  });
});

test('a part of an answer is spoken of until the whole is there', () => {
  expect(lifeOf(followUp({ events: happened(inPart) })).isPartAnswered).toBe(true);
  expect(lifeOf(followUp({ events: happened(inPart, complete) })).isPartAnswered).toBe(false);
  expect(lifeOf(followUp({ events: happened(inPart, bad) })).isPartAnswered).toBe(true);
});

test('merged or split it stands as it stood before, and so it does once that is taken back', () => {
  const into = { kind: 'merged', into: 'other' } as const;
  const split = { kind: 'split', into: ['one', 'two'] } as const;
  const apart = { kind: 'separated' } as const;
  expect(lifeOf(followUp({ events: happened(supplied, into) }))).toMatchObject({
    state: 'supplied',
    mergedInto: 'other',
  });
  expect(lifeOf(followUp({ events: happened(supplied, into, split, apart) }))).toMatchObject({
    state: 'supplied',
    mergedInto: null,
    splitInto: [],
  });
});
