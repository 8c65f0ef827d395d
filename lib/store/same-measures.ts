/** The member's answers to "Same measure?". Each change gives the change that takes it back. */
import { ok } from '@/lib/result';
import { type Change, changed } from './change';
import { byId, groupOf } from './joins';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { SameMeasureRow } from './rows';

export type SameMeasureChange = Change<SameMeasureRow>;

/** What the member answered for a committee and those that count as it, the latest first. */
export const sameMeasures = (store: Store, committeeId: string): Kept<readonly SameMeasureRow[]> =>
  inUser(store, (user) =>
    user.transaction('r', user.committees, user.sameMeasures, async () => {
      const group = groupOf(byId(await user.committees.toArray()), committeeId).map(({ id }) => id);
      const rows = await user.sameMeasures.where('committeeId').anyOf(group).toArray();
      return ok(rows.toSorted((one, other) => other.answeredAt - one.answeredAt));
    }),
  );

type Answered = Omit<SameMeasureRow, 'id' | 'answeredAt'>;

/** Two names are one measure, or are not: what was answered of them before is replaced. */
export const answerSameMeasure = (store: Store, answered: Answered): Kept<SameMeasureChange> => {
  const { committeeId, measures } = answered;
  const id = JSON.stringify([committeeId, ...measures.toSorted()]);
  return changeSameMeasures(store, { put: [{ ...answered, id, answeredAt: store.now() }], remove: [] });
};

/** Puts and removes answers in one go: taking some back, or the undoing of that. */
export const changeSameMeasures = (store: Store, wanted: SameMeasureChange): Kept<SameMeasureChange> =>
  inUser(store, (user) =>
    user.transaction('rw', user.sameMeasures, async () => ok(await changed(user.sameMeasures, wanted))),
  );
