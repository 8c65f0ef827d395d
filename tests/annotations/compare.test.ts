import { expect, test } from 'vitest';
import { compareNotes, toBringIn } from '@/lib/annotations/compare';
import { noteRow } from '../support/note';

const held = [noteRow({ id: 'a' }), noteRow({ id: 'b' })];
const changed = noteRow({ id: 'b', text: 'In other words?' });

test('new, the same, and in other words', () => {
  const compared = compareNotes(held, [
    noteRow({ id: 'a', changedAt: 99, exempt: 'yes', meetingKeys: [] }),
    changed,
    noteRow({ id: 'c' }),
  ]);
  expect(compared.fresh.map(({ id }) => id)).toEqual(['c']);
  expect(compared.same.map(({ id }) => id)).toEqual(['a']);
  expect(compared.differ).toEqual([{ held: held[1], read: changed }]);
});

test('kept both, the second has a name of its own, and is the same when it comes again', () => {
  const [copy] = toBringIn(compareNotes(held, [changed]), 'both');
  expect(copy?.id).not.toBe('b');
  expect(copy).toMatchObject({ text: 'In other words?' });
  expect(compareNotes([...held, ...(copy ? [copy] : [])], [changed])).toMatchObject({
    same: [changed],
    differ: [],
  });
});

test('mine stays, or theirs is taken', () => {
  const compared = compareNotes(held, [changed]);
  expect(toBringIn(compared, 'mine')).toEqual([]);
  expect(toBringIn(compared, 'theirs')).toEqual([changed]);
});

test('what another program forgot of a note stays', () => {
  const bare = noteRow({ id: 'b', text: 'Edited elsewhere.', paperId: null, item: null, meetingKeys: [] });
  expect(toBringIn(compareNotes(held, [bare]), 'theirs')).toEqual([
    { ...held[1], text: 'Edited elsewhere.', changedAt: bare.changedAt },
  ]);
});
