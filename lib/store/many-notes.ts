/** All notes at once, and what is done to many of them: each in one transaction, with the way back. */
import { ok } from '@/lib/result';
import { keepLinesSecret, leftItsLine } from './line-secrecy';
import { inAgendaOrder, NOTED } from './notes';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { NoteRow } from './rows';

/** Of every meeting and paper, in agenda order; which meeting comes first is for whoever shows them. */
export const allNotes = (store: Store): Kept<readonly NoteRow[]> =>
  inUser(store, async (user) => ok((await user.notes.toArray()).sort(inAgendaOrder)));

export type NoteChange = Pick<NoteRow, 'id'> & Partial<Pick<NoteRow, 'kind' | 'colour' | 'asking'>>;

/** What else they say stays. Gives them as they were; one that is gone is passed over. */
export const changeNotes = (store: Store, changes: readonly NoteChange[]): Kept<readonly NoteRow[]> =>
  inUser(store, (user) =>
    user.transaction('rw', NOTED(user), async () => {
      const before = await rowsOf(user.notes, changes);
      const wanted = new Map(changes.map((change) => [change.id, change]));
      const leaving = before.filter((note) => leftItsLine(note, { ...note, ...wanted.get(note.id) }));
      await keepLinesSecret(user, leaving);
      const changedAt = store.now();
      await user.notes.bulkPut(before.map((note) => ({ ...note, ...wanted.get(note.id), changedAt })));
      return ok(before);
    }),
  );

/** Gives back what was deleted, for `restoreNotes`. */
export const deleteNotes = (store: Store, ids: readonly string[]): Kept<readonly NoteRow[]> =>
  inUser(store, (user) =>
    user.transaction('rw', NOTED(user), async () => {
      const before = await rowsOf(
        user.notes,
        ids.map((id) => ({ id })),
      );
      await keepLinesSecret(user, before);
      await user.notes.bulkDelete([...ids]);
      return ok(before);
    }),
  );

export const restoreNotes = (store: Store, notes: readonly NoteRow[]): Kept<null> =>
  inUser(store, async (user) => {
    await user.notes.bulkPut([...notes]);
    return ok(null);
  });

const rowsOf = async (
  table: Store['user']['notes'],
  wanted: readonly Pick<NoteRow, 'id'>[],
): Promise<readonly NoteRow[]> =>
  (await table.bulkGet(wanted.map(({ id }) => id))).filter((note) => note !== undefined);
