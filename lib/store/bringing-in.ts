/** Questions and lines of enquiry out of a file, into the store: all or none, with the way back. */
import { ok } from '@/lib/result';
import { type NoteDraft, putNote } from './notes';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { LineRow } from './question-rows';
import { moreSecret } from './quoting';
import type { Exempt, NoteRow } from './rows';

/** `exempt`: as the file says; a paper that is kept here may say more. */
export type BroughtQuestion = NoteDraft & { readonly exempt: Exempt };

/** What there was before, and the ids of what there was not. */
export type BeforeBringing = {
  readonly notes: readonly NoteRow[];
  readonly fresh: readonly string[];
  readonly freshLines: readonly string[];
};

/** Lines that are there already stay as they are. */
export const bringInQuestions = (
  store: Store,
  questions: readonly BroughtQuestion[],
  lines: readonly LineRow[],
): Kept<BeforeBringing> =>
  inUser(store, (user) =>
    user.transaction('rw', user.notes, user.papers, user.lines, async () => {
      const ids = questions.map(({ id }) => id);
      const notes = (await user.notes.bulkGet(ids)).filter((note) => note !== undefined);
      const held = new Set(await user.lines.toCollection().primaryKeys());
      const newLines = lines.filter(({ id }) => !held.has(id));
      for (const { exempt, ...draft } of questions) {
        const paper = draft.paperId === null ? undefined : await user.papers.get(draft.paperId);
        const note = await putNote(user, draft, store.now());
        const isKnownHere = paper !== undefined || notes.some(({ id }) => id === draft.id);
        await user.notes.update(note.id, {
          exempt: isKnownHere ? moreSecret(note.exempt, exempt) : exempt,
          meetingKeys: [...new Set([...note.meetingKeys, ...draft.meetingKeys])],
        });
      }
      await user.lines.bulkPut([...newLines]);
      const known = new Set(notes.map(({ id }) => id));
      return ok({
        notes,
        fresh: ids.filter((id) => !known.has(id)),
        freshLines: newLines.map(({ id }) => id),
      });
    }),
  );

export const undoBringing = (store: Store, { notes, fresh, freshLines }: BeforeBringing): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', user.notes, user.lines, async () => {
      await user.notes.bulkDelete([...fresh]);
      await user.notes.bulkPut([...notes]);
      await user.lines.bulkDelete([...freshLines]);
      return ok(null);
    }),
  );
