/**
 * The further words that a question quotes, and those that show its answer, in other versions of their papers. What became of them is told
 * and waits for nobody: the words that were quoted stay until the member takes others.
 */
import { ok } from '@/lib/result';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import { type FurtherWords, toCarry, withFound } from './quoted-words';
import { notesQuoting, quotedPassages } from './quoting';
import type { FurtherSighting } from './sighting-rows';
import { putSightings } from './sightings';

/** Words quoted from a paper, or held to stand there, of which nothing is known in the other version. */
export const furtherToCarry = (store: Store, from: string, to: string): Kept<readonly FurtherWords[]> =>
  inUser(store, async (user) => {
    const notes = await notesQuoting(user, from);
    return ok(
      notes.flatMap((note) =>
        note.asking ? toCarry({ ...note, quoted: quotedPassages(note.asking) }, from, to) : [],
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
        await putSightings(user, { ...note, further: withFound(note.further ?? [], seen) }, note.sightings);
      }
      return ok(null);
    }),
  );
