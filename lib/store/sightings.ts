/** Writes what became of notes in other versions of their paper. Only what the member says is ever taken back. */
import type { Anchor } from '@/lib/anchor/anchor';
import { answered, latestIn } from '@/lib/anchor/history';
import { fail, ok } from '@/lib/result';
import { forgetFollowed } from './followed-words';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import { exemptOf } from './quoting';
import type { NoteRow, PaperRow } from './rows';
import type { NotePlace, NoteSighting } from './sighting-rows';
import type { UserDatabase } from './user-database';

/** Keeps what finds the words of notes again. What is kept already stays. */
export const keepAnchors = (store: Store, anchors: ReadonlyMap<string, Anchor>): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', user.notes, async () => {
      for (const [id, anchor] of anchors) {
        const note = await user.notes.get(id);
        if (note?.anchor === null) await user.notes.update(id, { anchor });
      }
      return ok(null);
    }),
  );

/** Adds what Kloe found in a version, to notes by their ids. Notes of which something is known there stay as they are. */
export const addSightings = (
  store: Store,
  paperId: string,
  found: ReadonlyMap<string, NoteSighting>,
): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', user.notes, user.papers, async () => {
      const notes = (await user.notes.bulkGet([...found.keys()])).filter((note) => note !== undefined);
      for (const note of notes) {
        const seen = found.get(note.id);
        if (seen && !latestIn(note.sightings, paperId))
          await putSightings(user, note, [...note.sightings, seen]);
      }
      return ok(null);
    }),
  );

/** The member's word on a note that waits for it. `null`: its words do not stand in that version; the old ones stay. */
export const answerSighting = (
  store: Store,
  id: string,
  { paperId, held }: { readonly paperId: string; readonly held: NotePlace | null },
): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', user.notes, user.papers, async () => {
      const note = await user.notes.get(id);
      const seen = note && latestIn(note.sightings, paperId);
      if (!note || !seen) return fail({ kind: 'gone' });
      const { paperTitle } = seen;
      const answer = { ...answered(seen, held, store.now()), paperTitle };
      await putSightings(user, note, [...note.sightings, answer]);
      return ok(null);
    }),
  );

/** The member's last word on it is taken back, whatever was written on the note since. */
export const takeBackAnswer = (store: Store, id: string, paperId: string): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', user.notes, user.papers, async () => {
      const note = await user.notes.get(id);
      const seen = note && latestIn(note.sightings, paperId);
      if (!note || seen?.saidBy !== 'member') return fail({ kind: 'gone' });
      await putSightings(
        user,
        note,
        note.sightings.filter((one) => one !== seen),
      );
      return ok(null);
    }),
  );

/** Of a version that is kept no more, all that the member has not confirmed. Inside a transaction over notes, follow-ups and papers. */
export async function forgetUnsaid(user: UserDatabase, paperId: string): Promise<void> {
  for (const note of await user.notes.where({ seenIn: paperId }).toArray()) {
    const isSaid = (seen: NoteSighting) => seen.paperId !== paperId || seen.saidBy === 'member';
    await putSightings(user, withoutFurther(note, paperId), note.sightings.filter(isSaid));
  }
  await forgetFollowed(user, [paperId]);
}

/** Of further words nothing is ever the member's word. */
export const withoutFurther = (note: NoteRow, ...paperIds: readonly string[]): NoteRow =>
  note.further
    ? { ...note, further: note.further.filter(({ paperId }) => !paperIds.includes(paperId)) }
    : note;

/** Inside a transaction over notes and papers. */
export async function putSightings(
  user: UserDatabase,
  note: NoteRow,
  sightings: readonly NoteSighting[],
): Promise<void> {
  const seenIn = [...new Set([...sightings, ...(note.further ?? [])].map(({ paperId }) => paperId))];
  const seen = { ...note, sightings, seenIn };
  const own: PaperRow | undefined = note.paperId === null ? undefined : await user.papers.get(note.paperId);
  await user.notes.put({
    ...seen,
    exempt: await exemptOf(user, own?.exempt ?? note.exempt, seen, note.exempt),
  });
}
