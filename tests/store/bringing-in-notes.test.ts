/** Annotations into the store: onto an empty profile the same notes, beside others none the worse. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnnotations } from '@/lib/annotations/read';
import { undoBringing } from '@/lib/store/bringing-in';
import { bringInNotes } from '@/lib/store/bringing-in-notes';
import { allNotes } from '@/lib/store/many-notes';
import { rememberPaper } from '@/lib/store/remembering';
import { readShelf } from '@/lib/store/shelf';
import { anyNotes, fileOf } from '../annotations/notes';
import { noteRow } from '../support/note';
import { casesOf } from '../support/random';
import { freshStore, kept, paperFacts } from '../support/store';

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));

test('exported and brought in onto an empty profile, notes are the same', async () => {
  const { numRuns, seed } = casesOf(400);
  await fc.assert(
    fc.asyncProperty(anyNotes, async (notes) => {
      const read = readAnnotations(fileOf(notes), 0);
      if (!read.ok) return expect.fail(JSON.stringify(read.problem));
      const store = freshStore();
      await kept(bringInNotes(store, read.value.notes, [], []));
      const stored = await kept(allNotes(store));
      expect(byId(stored).map(unstamped)).toEqual(byId(notes).map(unstamped));
      await store.user.delete();
    }),
    { numRuns, seed },
  );
});

/** A note that quotes papers not kept here is as secret as its file says, or more. */
const unstamped = ({ exempt: _, ...note }: ReturnType<typeof noteRow>) => note;

test('a meeting that is not known here is, with its committee and council; undone, the notes are gone', async () => {
  const store = freshStore();
  const meeting = {
    ...{ key: 'november', council: 'Westmarch County Council', committee: 'Cabinet' },
    ...{ date: '2026-11-24', time: '10:30' },
  };
  const other = { ...meeting, key: 'june' };
  const before = await kept(bringInNotes(store, [noteRow()], [], [meeting, other]));
  const { councils } = await kept(readShelf(store));
  const committees = councils.flatMap((council) => council.committees);
  expect(committees.map(({ committee, meetings }) => [committee.name, meetings.length])).toEqual([
    ['Cabinet', 1],
  ]);
  await kept(undoBringing(store, before));
  expect(await kept(allNotes(store))).toEqual([]);
});

test.each([
  ['yes', 'no', 'yes'],
  ['no', 'yes', 'yes'],
  ['ask', 'no', 'ask'],
  ['no', 'no', 'no'],
] as const)('a paper here that is %s, a note in the file that is %s: %s', async (paper, file, stored) => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts(), null));
  await store.user.papers.update('pack', { exempt: paper });
  await kept(bringInNotes(store, [noteRow({ exempt: file, sightings: [], seenIn: ['pack'] })], [], []));
  expect(await kept(allNotes(store))).toMatchObject([{ exempt: stored, seenIn: [] }]);
});
