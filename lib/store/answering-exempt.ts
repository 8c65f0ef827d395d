/** Whether a paper is exempt, by the member's word: all that was made from it follows. */
import { ok } from '@/lib/result';
import { openLines } from './line-secrecy';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import { moreSecret, restampQuoting, secrecyOfFiles } from './quoting';
import type { Exempt } from './rows';
import { dropFromSearch } from './search-drop';
import { BELONGING, type UserDatabase } from './user-database';

/** Also where the paper itself is gone. */
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
  if (exempt === 'no') await openLines(user, paperId);
}
