/**
 * The further words that a question quotes, in other versions of their papers. What became of them is told
 * and waits for nobody: the words that were quoted stay until the member takes others.
 */
import { latestIn, sightingsOf } from '@/lib/anchor/history';
import { ok } from '@/lib/result';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { QuotedPassage } from './question-rows';
import type { NoteRow } from './rows';
import type { FurtherSighting, NoteSighting } from './sighting-rows';
import { putSightings } from './sightings';

/** Words a question quotes besides those it hangs on, with what is known of them. */
export type FurtherWords = {
  readonly note: NoteRow;
  readonly passage: QuotedPassage;
  readonly sightings: readonly NoteSighting[];
};

/** Words quoted from a paper, or held to stand there, of which nothing is known in the other version. */
export const furtherToCarry = (store: Store, from: string, to: string): Kept<readonly FurtherWords[]> =>
  inUser(store, async (user) => {
    const notes = await user.notes.where('asking.paperIds').equals(from).or('seenIn').equals(from).toArray();
    return ok(
      notes.flatMap((note) =>
        (note.asking?.more ?? []).flatMap((passage): FurtherWords[] => {
          const sightings = sightingsOf(note.further ?? [], passage);
          const isThere = passage.paperId === from || latestIn(sightings, from)?.held != null;
          const isKnown = passage.paperId === to || latestIn(sightings, to) !== undefined;
          return isThere && !isKnown ? [{ note, passage, sightings }] : [];
        }),
      ),
    );
  });

/** Adds what was found in a version, to notes by their ids. What is known there stays. */
export const addFurther = (
  store: Store,
  found: ReadonlyMap<string, readonly FurtherSighting[]>,
): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', user.notes, user.papers, async () => {
      for (const [id, seen] of found) {
        const note = await user.notes.get(id);
        if (!note) continue;
        const { further = [] } = note;
        const isNew = ({ of, paperId }: FurtherSighting) =>
          !further.some((one) => one.of === of && one.paperId === paperId);
        await putSightings(user, { ...note, further: [...further, ...seen.filter(isNew)] }, note.sightings);
      }
      return ok(null);
    }),
  );
