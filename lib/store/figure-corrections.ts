/** What the member says of figures that were misread. Each change gives the change that takes it back. */
import type { FigureCorrection } from '@/lib/correct/corrections';
import { ok } from '@/lib/result';
import { type Change, changed } from './change';
import { mayLeave } from './exempt';
import { inUser, newId, type Store } from './open';
import type { Kept } from './problems';
import type { FigureCorrectionRow, PaperRow } from './rows';
import type { UserDatabase } from './user-database';

export type CorrectionChange = Change<FigureCorrectionRow>;

/** The oldest first. */
export const correctionsOf = (
  store: Store,
  paperIds: readonly string[],
): Kept<readonly FigureCorrectionRow[]> =>
  inUser(store, async (user) =>
    ok(await user.figureCorrections.where('paperId').anyOf(paperIds).sortBy('changedAt')),
  );

/** Corrects or dismisses a figure; `before` is what was said of it until now. */
export const correctFigure = (
  store: Store,
  paperId: string,
  correction: FigureCorrection,
  before: FigureCorrectionRow['id'] | null,
): Kept<CorrectionChange> =>
  inUser(store, (user) =>
    user.transaction('rw', user.figureCorrections, user.papers, async () => {
      const paper = await user.papers.get(paperId);
      const row = {
        ...correction,
        id: before ?? newId(),
        paperId,
        // Of a paper that was never kept nobody can say that it is public.
        exempt: paper?.exempt ?? 'ask',
        changedAt: store.now(),
      };
      return ok(await changed(user.figureCorrections, { put: [row], remove: [] }));
    }),
  );

/** Puts and removes in one go: back to what was read, or the undoing of any of it. */
export const changeCorrections = (store: Store, wanted: CorrectionChange): Kept<CorrectionChange> =>
  inUser(store, (user) =>
    user.transaction('rw', user.figureCorrections, async () =>
      ok(await changed(user.figureCorrections, wanted)),
    ),
  );

/**
 * A paper that stands where another stood before it, such as a page that has changed, is
 * corrected as that one was. No words of an exempt paper go over to a public one.
 */
export async function takeOverCorrections(
  user: UserDatabase,
  { id, addresses, exempt }: PaperRow,
): Promise<void> {
  const earlier = await user.papers
    .where('addresses')
    .anyOf([...addresses])
    .primaryKeys();
  const rows = await user.figureCorrections.where('paperId').anyOf(earlier).sortBy('changedAt');
  const taken = exempt === 'no' ? mayLeave(rows).rows : rows;
  const latest = new Map(taken.map((row) => [JSON.stringify(row.mark), row]));
  await user.figureCorrections.bulkPut(
    [...latest.values()].map((row) => ({ ...row, id: newId(), paperId: id, exempt })),
  );
}
