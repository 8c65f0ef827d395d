/** Two members' lists of a committee as one; and the file that carries them, with what is no such file. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bundle } from '@/lib/share/bundle';
import { mergedBundle } from '@/lib/share/bundle';
import { bundleToJson, LARGEST_BYTES, readBundle } from '@/lib/share/file';
import type { SharedEvent, SharedFollowUp } from '@/lib/share/follow-up';
import { versionName } from '@/lib/share/record';
import { casesOf } from '../support/random';

const DAY = fc.constantFrom('2026-09-22', '2026-11-24', '2027-01-19');
const MOMENT = fc.nat(4);
const words = fc.constantFrom('', 'a', 'Siân “b”', '__proto__', '=1+1');
const id = fc.constantFrom('x', 'y', '__proto__', 'constructor');

const record = <Value>(value: fc.Arbitrary<Value>) => {
  const version = fc.record({ changedAt: MOMENT, value });
  return fc.record({
    id,
    versions: fc.array(version, { maxLength: 2 }),
    past: fc.array(version.map(versionName), { maxLength: 2 }),
  });
};

const event: fc.Arbitrary<SharedEvent> = fc.record({
  id,
  on: fc.option(DAY),
  step: fc.constantFrom(
    { kind: 'told' as const },
    { kind: 'supplied' as const, isPart: true },
    { kind: 'due' as const, due: null, dueDate: '2027-01-19' },
  ),
  words,
  evidence: fc.constant(null),
  proposal: fc.constant(null),
  addedAt: MOMENT,
});

const followUp: fc.Arbitrary<SharedFollowUp> = fc.record({
  id,
  asked: fc.record({
    kind: fc.constantFrom('recommendation' as const, 'request' as const),
    text: words,
    began: fc.constant('asked' as const),
    madeOn: fc.option(DAY),
    minute: fc.constant(null),
    owner: fc.option(words),
    decider: fc.constant(null),
    due: fc.constant(null),
    dueDate: fc.option(DAY),
    paperId: fc.constant(null),
    paperTitle: fc.constant(null),
    quote: fc.constant(null),
    at: fc.constant(null),
    item: fc.constant(null),
    itemTitle: fc.constant(null),
    meetingKeys: fc.constant([]),
  }),
  changedAt: MOMENT,
  events: fc.array(event, { maxLength: 3 }),
  rejected: fc.array(id, { maxLength: 2 }),
  note: record(words),
  isExempt: fc.boolean(),
});

const meaning = fc.record({
  short: words,
  long: words,
  note: fc.option(words),
  scope: fc.constantFrom({ kind: 'everywhere' as const }, { kind: 'council' as const, council: 'Westmarch' }),
  insteadOf: fc.constant(null),
  isExempt: fc.boolean(),
});

const line = fc.record({
  ...{
    id,
    item: fc.option(words),
    itemTitle: fc.constant(null),
    name: words,
    wanted: words,
    evidence: words,
  },
  meetingKeys: fc.constant(['m']),
});

const bundle: fc.Arbitrary<Bundle> = fc
  .record({
    council: fc.constantFrom('Westmarch County Council', 'WESTMARCH COUNTY COUNCIL'),
    committee: fc.constant('Children and Families Scrutiny Committee'),
    days: fc.record({
      read: fc.array(DAY, { maxLength: 3 }),
      next: fc.array(fc.record({ id: DAY, next: DAY }), { maxLength: 3 }),
    }),
    meetings: fc.array(
      fc.record({
        ...{ id, council: fc.option(words), committee: fc.option(words) },
        ...{ date: fc.option(DAY), time: fc.constant(null) },
      }),
      { maxLength: 2 },
    ),
    followUps: fc.array(followUp, { maxLength: 3 }),
    questions: fc.constant([]),
    lines: fc.array(record(line), { maxLength: 2 }),
    meanings: fc.array(record(meaning), { maxLength: 3 }),
  })
  .map((one): Bundle => mergedBundle(one, one));

test('merging is associative, commutative and idempotent', () => {
  fc.assert(
    fc.property(bundle, bundle, bundle, (a, b, c) => {
      expect(mergedBundle(a, b)).toEqual(mergedBundle(b, a));
      expect(mergedBundle(mergedBundle(a, b), c)).toEqual(mergedBundle(a, mergedBundle(b, c)));
      expect(mergedBundle(mergedBundle(a, b), b)).toEqual(mergedBundle(a, b));
      expect(mergedBundle(a, a)).toEqual(a);
    }),
    casesOf(5_000),
  );
});

test('nothing that either has is missing in what they are together', () => {
  fc.assert(
    fc.property(bundle, bundle, (a, b) => {
      const both = mergedBundle(a, b);
      for (const one of [...a.followUps, ...b.followUps]) {
        const kept = both.followUps.find((other) => other.id === one.id);
        const eventIds = kept?.events.map((happened) => happened.id);
        for (const happened of one.events) expect(eventIds).toContain(happened.id);
        expect(kept?.rejected).toEqual(expect.arrayContaining([...one.rejected]));
        expect(kept?.isExempt || !one.isExempt).toBe(true);
      }
      for (const one of [...a.meanings, ...b.meanings]) {
        const kept = both.meanings.find((other) => other.id === one.id);
        const names = kept?.versions.map(versionName) ?? [];
        for (const version of one.versions)
          expect([...names, ...(kept?.past ?? [])]).toContain(versionName(version));
      }
    }),
    casesOf(2_000),
  );
});

test('a file gives back what was put in it', () => {
  fc.assert(
    fc.property(bundle, (one) => {
      const read = readBundle(bundleToJson(one));
      expect(read).toEqual({ ok: true, value: one });
    }),
    casesOf(2_000),
  );
});

const WHOLE = {
  council: 'Westmarch County Council',
  committee: 'Children and Families Scrutiny Committee',
  days: { read: [], next: [] },
  ...{ meetings: [], followUps: [], questions: [], lines: [], meanings: [] },
} satisfies Bundle;
const written = (change: object = {}) => JSON.stringify({ ...JSON.parse(bundleToJson(WHOLE)), ...change });

test.each`
  what                         | json                                                    | problem
  ${'no JSON'}                 | ${'Dear all'}                                           | ${{ kind: 'not-json' }}
  ${'a list of questions'}     | ${'{"kloe":"questions","version":1}'}                   | ${{ kind: 'not-shared' }}
  ${'nothing'}                 | ${'null'}                                               | ${{ kind: 'not-shared' }}
  ${'a file of a newer Kloe'}  | ${written({ version: 2, meanings: 'of another kind' })} | ${{ kind: 'newer' }}
  ${'a day that is none'}      | ${written({ days: { read: ['soon'], next: [] } })}      | ${{ kind: 'broken', field: 'days.read.0' }}
  ${'an event of no kind'}     | ${written({ followUps: [{ id: 'x' }] })}                | ${{ kind: 'broken', field: 'followUps.0.asked' }}
  ${'more than can be a list'} | ${' '.repeat(LARGEST_BYTES + 1)}                        | ${{ kind: 'too-large' }}
`('$what is refused whole', ({ json, problem }) => {
  expect(readBundle(json)).toEqual({ ok: false, problem });
});

test('whatever is damaged in it, a file is read whole or refused whole, and nothing is thrown', () => {
  fc.assert(
    fc.property(bundle, fc.nat(), fc.nat(), fc.string({ maxLength: 3 }), (one, at, length, put) => {
      const json = bundleToJson(one);
      const from = at % json.length;
      const read = readBundle(json.slice(0, from) + put + json.slice(from + (length % 40)));
      if (read.ok) expect(readBundle(bundleToJson(read.value))).toEqual(read);
    }),
    casesOf(5_000),
  );
});

test('what an object may inherit is no part of it', () => {
  const json = written().replace(
    '{',
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}},',
  );
  const read = readBundle(json);
  expect(read).toEqual({ ok: true, value: WHOLE });
  expect(read.ok && Object.getPrototypeOf(read.value)).toBe(Object.prototype);
  expect('polluted' in {}).toBe(false);
});
