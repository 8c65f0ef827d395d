/** What may leave this computer. Every export asks here, and nowhere else. */
import { ok } from '@/lib/result';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { LineRow } from './question-rows';
import { moreSecret, restampQuoting, secrecyOfFiles } from './quoting';
import type { Exempt, NoteRow } from './rows';
import { dropFromSearch } from './search-drop';
import { BELONGING, type UserDatabase } from './user-database';

/** A paper, or a note, question, follow-up, meaning or correction made from one. */
type Marked = { readonly exempt: Exempt };

/** True until the member has said that it is not exempt, where anything made Kloe ask. */
export const isTreatedAsExempt = ({ exempt }: Marked): boolean => exempt !== 'no';

/** What may go into an export, and how many were left out: the reader of the export is told. */
export function mayLeave<Row extends Marked>(
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly leftOut: number } {
  const leaving = rows.filter((row) => !isTreatedAsExempt(row));
  return { rows: leaving, leftOut: rows.length - leaving.length };
}

/** A line of enquiry stays here where any of its questions does: its words may be about the same. */
export const linesThatMayLeave = (
  lines: readonly LineRow[],
  questions: readonly NoteRow[],
): readonly LineRow[] =>
  lines.filter(({ id }) => !questions.some((one) => one.asking?.lineId === id && isTreatedAsExempt(one)));

/** The member's answer, for a paper and all that was made from it, also where the paper itself is gone. */
export async function answerExempt(store: Store, paperId: string, exempt: 'yes' | 'no'): Kept<null> {
  const answered = await inUser(store, (user) =>
    user.transaction('rw', BELONGING(user), async () => {
      await user.papers.update(paperId, { exempt });
      await stampExempt(user, paperId, exempt);
      return ok(null);
    }),
  );
  // Where exempt papers are searched as well, it is put in again.
  return answered.ok && exempt === 'yes' ? dropFromSearch(store, [paperId]) : answered;
}

/** Inside a transaction over `BELONGING`, after a paper's answer has changed: all that was made from it follows. */
export async function stampExempt(user: UserDatabase, paperId: string, exempt: Exempt): Promise<void> {
  await user.notes.where({ paperId }).modify({ exempt });
  await user.followUps.where({ paperId }).modify((row, held) => {
    held.value = { ...row, exempt: moreSecret(exempt, secrecyOfFiles(row.events)) };
  });
  await restampQuoting(user, paperId);
  await user.glossary.where({ paperId }).modify({ exempt });
  await user.figureCorrections.where({ paperId }).modify({ exempt });
  await user.explanations.where({ paperId }).modify({ exempt });
}
