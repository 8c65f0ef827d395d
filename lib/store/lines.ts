/** Lines of enquiry: what the questions of an item go after. */
import { ok } from '@/lib/result';
import { keysOfMeeting } from './linked-meetings';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { LineRow } from './question-rows';

export type LineDraft = Omit<LineRow, 'createdAt'>;

/** Keeps a line as it now is. Saving the same one again, by its id, changes it. */
export const saveLine = (store: Store, draft: LineDraft): Kept<LineRow> =>
  inUser(store, (user) =>
    user.transaction('rw', user.lines, async () => {
      const before = await user.lines.get(draft.id);
      const line = { ...stayingSecret(before), ...draft, createdAt: before?.createdAt ?? store.now() };
      await user.lines.put(line);
      return ok(line);
    }),
  );

/** What whoever writes a line cannot know. */
export const stayingSecret = (before: LineRow | undefined): Pick<LineRow, 'exemptFrom'> =>
  before?.exemptFrom ? { exemptFrom: before.exemptFrom } : {};

/** As it is typed or moved; what else it says stays. */
export const changeLine = (
  store: Store,
  id: string,
  change: Partial<Pick<LineRow, 'name' | 'wanted' | 'evidence' | 'place'>>,
): Kept<null> =>
  inUser(store, async (user) => {
    await user.lines.update(id, change);
    return ok(null);
  });

/** Its questions stay, in no line. Gives back what was deleted, so that it can be undone with `restoreLine`. */
export const deleteLine = (store: Store, id: string): Kept<LineRow | null> =>
  inUser(store, (user) =>
    user.transaction('rw', user.lines, async () => {
      const line = await user.lines.get(id);
      await user.lines.delete(id);
      return ok(line ?? null);
    }),
  );

export const restoreLine = (store: Store, line: LineRow): Kept<null> =>
  inUser(store, async (user) => {
    await user.lines.put(line);
    return ok(null);
  });

/** Of every meeting. */
export const allLines = (store: Store): Kept<readonly LineRow[]> =>
  inUser(store, async (user) => ok(await user.lines.orderBy('id').toArray()));

/** Of a meeting, the oldest first. */
export const linesOf = (store: Store, meetingKey: string): Kept<readonly LineRow[]> =>
  inUser(store, async (user) =>
    ok(
      await user.lines
        .where('meetingKeys')
        .anyOf(await keysOfMeeting(user, meetingKey))
        .distinct()
        .sortBy('createdAt'),
    ),
  );
