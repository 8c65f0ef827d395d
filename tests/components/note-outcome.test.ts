/** What is said of a note's words after its paper was published again. */
import { expect, test } from 'vitest';
import { becameOf, outcomeOf } from '@/components/note-outcome';
import { passageKey } from '@/lib/anchor/history';
import { NOTHING_SAID, passagesOf } from '@/lib/ask/asking';
import type { NotePlace, NoteSighting } from '@/lib/store/sighting-rows';
import { noteRow } from '../support/note';

const PLACE: NotePlace = {
  ...{ item: '7', itemTitle: null, quote: { exact: '72%', prefix: '', suffix: '' }, anchor: null },
  at: { page: 41, printed: '39', source: [] },
};
const seen = (
  outcome: NoteSighting['outcome'],
  saidBy: NoteSighting['saidBy'],
  isHeld: boolean,
  paperId = 'second',
): NoteSighting => ({
  ...{ paperId, paperTitle: 'Pack', outcome, places: [], saidBy, on: 1 },
  held: isHeld ? PLACE : null,
});

test.each<[string, readonly NoteSighting[], string | null, boolean]>([
  ['never looked for', [], null, false],
  ['the same words in the same place', [seen('exact', 'kloe', true)], null, false],
  ['moved', [seen('moved', 'kloe', true)], 'moved', false],
  ['reworded, not answered', [seen('reworded', 'nobody', false)], 'reworded', true],
  ['a figure changed, not answered', [seen('figure-changed', 'nobody', false)], 'figure-changed', true],
  ['two places, not answered', [seen('ambiguous', 'nobody', false)], 'ambiguous', true],
  ['lost', [seen('lost', 'nobody', false)], 'lost', true],
  [
    'reworded, and the member says here',
    [seen('reworded', 'nobody', false), seen('reworded', 'member', true)],
    'moved',
    false,
  ],
  [
    'reworded, and the member says not here',
    [seen('reworded', 'nobody', false), seen('reworded', 'member', false)],
    'lost',
    false,
  ],
  [
    'waiting in one version, moved in a later one: what waits is said',
    [seen('reworded', 'nobody', false), seen('moved', 'kloe', true, 'third')],
    'reworded',
    true,
  ],
])('%s', (_, sightings, outcome, isWaiting) => {
  const standing = outcomeOf(noteRow({ sightings }));
  expect(standing?.outcome ?? null).toBe(outcome);
  expect(standing?.isWaiting ?? false).toBe(isWaiting);
});

test('what became of further words is told apart from what became of those it hangs on', () => {
  const passage = {
    ...{ paperId: 'appendix', paperTitle: 'Appendix', item: '7' },
    ...{ quote: { exact: '86%', prefix: '', suffix: '' }, at: { page: 3, printed: '3', source: [] } },
  };
  const other = { ...passage, at: { ...passage.at, page: 4 } };
  const note = noteRow({
    asking: { ...NOTHING_SAID, more: [passage, other] },
    sightings: [seen('moved', 'kloe', true)],
    further: [{ ...seen('figure-changed', 'nobody', false, 'again'), of: passageKey(passage) }],
  });
  expect(passagesOf(note).map((one) => becameOf(note, one)?.outcome ?? null)).toEqual([
    'moved',
    'figure-changed',
    null,
  ]);
});
