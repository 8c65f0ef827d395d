/** What several members change on their own computers, brought together in any order: nobody's words are lost, and all come to the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HeldRow, incomingChange, type Known, knownOf, recordHere } from '@/lib/share/here';
import { mergedRecord, type SharedRecord, valuesOf, versionName } from '@/lib/share/record';
import { casesOf } from '../support/random';

const version = fc.record({ changedAt: fc.nat(5), value: fc.constantFrom('a', 'b', 'c', 'd') });
const record = fc
  .record({
    id: fc.constant('x'),
    versions: fc.array(version, { maxLength: 4 }),
    past: fc.array(version.map(versionName), { maxLength: 4 }),
  })
  .map((one): SharedRecord<string> => mergedRecord(one, one));

test('merging is associative, commutative and idempotent', () => {
  fc.assert(
    fc.property(record, record, record, (a, b, c) => {
      expect(mergedRecord(a, b)).toEqual(mergedRecord(b, a));
      expect(mergedRecord(mergedRecord(a, b), c)).toEqual(mergedRecord(a, mergedRecord(b, c)));
      expect(mergedRecord(mergedRecord(a, b), b)).toEqual(mergedRecord(a, b));
      expect(mergedRecord(a, a)).toEqual(a);
    }),
    casesOf(5_000),
  );
});

test('the newest word stands first; what was written over by somebody who had seen it is gone', () => {
  const first: SharedRecord<string> = {
    id: 'x',
    versions: [{ changedAt: 1, value: 'How many?' }],
    past: [],
  };
  const known = knownOf(first);
  const edited = recordHere('x', [{ changedAt: 5, value: 'How many by team?' }], known);
  expect(valuesOf(mergedRecord(first, edited))).toEqual(['How many by team?']);
  const elsewhere = recordHere('x', [{ changedAt: 7, value: 'How many in May?' }], known);
  expect(valuesOf(mergedRecord(edited, elsewhere))).toEqual(['How many in May?', 'How many by team?']);
});

test('what is put back as it was is no older version of itself', () => {
  const first = recordHere('x', [{ changedAt: 1, value: 'a' }]);
  const second = recordHere('x', [{ changedAt: 2, value: 'b' }], knownOf(first));
  const third = recordHere('x', [{ changedAt: 3, value: 'a' }], knownOf(second));
  expect(valuesOf([first, second, third].reduce((one, other) => mergedRecord(one, other)))).toEqual(['a']);
});

/** A member's computer: rows as they are kept, and what was last shared of them. */
type Computer = {
  readonly rows: Map<string, { changedAt: number; value: string }>;
  known: Known | undefined;
};

const heldBy = ({ rows }: Computer): readonly HeldRow<string>[] =>
  [...rows].map(([rowId, row]) => ({ rowId, ...row }));

function save(computer: Computer): SharedRecord<string> {
  const saved = recordHere('x', heldBy(computer), computer.known);
  computer.known = knownOf(saved);
  return saved;
}

function bringIn(computer: Computer, read: SharedRecord<string>, now: number): void {
  const { put, remove, record: merged } = incomingChange(read, heldBy(computer), computer.known);
  for (const rowId of remove) computer.rows.delete(rowId);
  for (const { rowId, value } of put) computer.rows.set(rowId, { changedAt: now, value });
  computer.known = knownOf(merged);
}

const step = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), at: fc.nat(2), row: fc.nat(3) }),
  fc.record({ kind: fc.constant('hand' as const), at: fc.nat(2), to: fc.nat(2) }),
);

test('whoever writes and hands on when, in the end all have the same words, and none that nobody wrote over is lost', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const computers = [0, 1, 2].map((): Computer => ({ rows: new Map(), known: undefined }));
      const written = new Set<string>();
      let now = 0;
      const hand = (from: Computer, to: Computer) => {
        if (from !== to && from.rows.size > 0) bringIn(to, save(from), now);
      };
      for (const one of steps) {
        now += 1;
        const computer = computers[one.at];
        if (!computer) continue;
        if (one.kind === 'hand') hand(computer, computers[one.to] ?? computer);
        else {
          const [rowId = 'x', before] = [...computer.rows][one.row % Math.max(1, computer.rows.size)] ?? [];
          const value = `written at ${now}`;
          // Words that stand on two computers may still be known to the other alone: there they are no older.
          if (before) written.delete(before.value);
          written.add(value);
          computer.rows.set(rowId, { changedAt: now, value });
        }
      }
      for (const _ of [1, 2]) for (const from of computers) for (const to of computers) hand(from, to);
      const all = computers.map(({ rows }) => [...rows.values()].map(({ value }) => value).toSorted());
      expect(all[1]).toEqual(all[0]);
      expect(all[2]).toEqual(all[0]);
      expect(all[0]).toEqual([...written].toSorted());
    }),
    casesOf(5_000),
  );
});

test('what was deleted here stays so until somebody changes it', () => {
  const here: Computer = { rows: new Map([['x', { changedAt: 1, value: 'a' }]]), known: undefined };
  const there: Computer = { rows: new Map(), known: undefined };
  bringIn(there, save(here), 2);
  here.rows.clear();
  expect(incomingChange(save(there), heldBy(here), here.known).outcome).toBe('deleted-here');
  bringIn(here, save(there), 3);
  expect(here.rows.size).toBe(0);
  there.rows.set('x', { changedAt: 4, value: 'b' });
  bringIn(here, save(there), 5);
  expect([...here.rows.values()].map(({ value }) => value)).toEqual(['b']);
});

test.each`
  what                    | here     | read   | outcome    | rows
  ${'new'}                | ${[]}    | ${'a'} | ${'fresh'} | ${['x']}
  ${'the same'}           | ${['a']} | ${'a'} | ${'same'}  | ${[]}
  ${'written here alone'} | ${['b']} | ${'a'} | ${'same'}  | ${[]}
`('$what', ({ here, read, outcome, rows }) => {
  const first = recordHere('x', [{ changedAt: 1, value: 'a' }]);
  const held = here.map((value: string) => ({ rowId: 'x', changedAt: value === 'a' ? 1 : 2, value }));
  const incoming = { ...first, versions: [{ changedAt: 1, value: read }] };
  const change = incomingChange(incoming, held, here.length === 0 ? undefined : knownOf(first));
  expect([change.outcome, change.put.map(({ rowId }) => rowId)]).toEqual([outcome, rows]);
});
