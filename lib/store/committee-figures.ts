/** The figures of all papers of a committee, and of those that count as it, as the member's corrections have them. */
import { holdMeasures } from '@/lib/correct/held-measures';
import { measuresFrom } from '@/lib/extract/measures';
import { ok } from '@/lib/result';
import type { PaperFigures } from '@/lib/series/readings';
import { correctionsOf } from './figure-corrections';
import { byId, groupOf } from './joins';
import { knownMeetings } from './meetings';
import { inDerived, inUser, type Store } from './open';
import type { Kept } from './problems';
import type { PaperRow } from './rows';

export type CommitteeFigures = {
  readonly papers: readonly PaperFigures[];
  /** The rows of those papers. */
  readonly rows: readonly PaperRow[];
  /** Papers of which nothing is kept that was found in them: they must be opened again. */
  readonly unread: readonly PaperRow[];
};

type Dated = { readonly row: PaperRow; readonly date: string | null };

export async function committeeFigures(store: Store, committeeId: string): Kept<CommitteeFigures> {
  const dated = await papersOf(store, committeeId);
  if (!dated.ok) return dated;
  const ids = dated.value.map(({ row }) => row.id);
  const corrections = await correctionsOf(store, ids);
  if (!corrections.ok) return corrections;
  const found = await inDerived(store, async ({ figures, taught }) =>
    ok({ figures: await figures.bulkGet(ids), taught: await taught.bulkGet(ids) }),
  );
  if (!found.ok) return found;
  return ok({
    papers: dated.value.flatMap(({ row: { id, title }, date }, place): readonly PaperFigures[] => {
      const figures = found.value.figures[place]?.figures;
      const own = corrections.value.filter(({ paperId }) => paperId === id);
      return figures
        ? [
            {
              paper: { id, title, date },
              measures: holdMeasures(measuresFrom(figures), own).measures,
              shortForms: found.value.taught[place]?.meanings ?? [],
            },
          ]
        : [];
    }),
    rows: dated.value.map(({ row }) => row),
    unread: dated.value.flatMap(({ row }, place) => (found.value.figures[place] ? [] : [row])),
  });
}

const papersOf = (store: Store, committeeId: string): Kept<readonly Dated[]> =>
  inUser(store, (user) =>
    user.transaction('r', [user.councils, user.committees, user.meetings, user.papers], async () => {
      const { committees, meetings } = await knownMeetings(user);
      const group = new Set(groupOf(byId(committees), committeeId).map(({ id }) => id));
      const dates = new Map(
        meetings.flatMap(({ key, committeeId: of, date }) => (group.has(of ?? '') ? [[key, date]] : [])),
      );
      const rows = await user.papers
        .where('meetingKeys')
        .anyOf([...dates.keys()])
        .distinct()
        .toArray();
      return ok(
        rows.map((row) => ({
          row,
          date: row.meetingKeys.flatMap((key) => dates.get(key) ?? []).toSorted()[0] ?? null,
        })),
      );
    }),
  );
