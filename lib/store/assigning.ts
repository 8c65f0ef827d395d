/** The member's own word on where a paper belongs, and which councils and committees are one. */
import { fail, ok } from '@/lib/result';
import type { MeetingPlace } from './belonging';
import { areInTwoLanguages } from './both-languages';
import { byId, rootOf } from './joins';
import { keepNewMeeting } from './meetings';
import { inUser, type Store } from './open';
import { place } from './placing';
import type { Kept } from './problems';
import type { CommitteeRow, CouncilRow, PaperRow } from './rows';
import { BELONGING } from './user-database';

/** Puts a paper in the meetings given, none for one that belongs to no meeting. Its notes go with it. */
export const assignPaper = (store: Store, paperId: string, places: readonly MeetingPlace[]): Kept<PaperRow> =>
  inUser(store, (user) =>
    user.transaction('rw', BELONGING(user), async () => {
      const paper = await user.papers.get(paperId);
      if (!paper) return fail({ kind: 'gone' });
      const meetingKeys: string[] = [];
      for (const one of places) {
        meetingKeys.push(one.kind === 'known' ? one.key : await keepNewMeeting(user, one, store.now()));
      }
      return ok(await place(user, paper, { meetingKeys: [...new Set(meetingKeys)], placedBy: 'member' }));
    }),
  );

/** Puts a paper back where it was, also into not being placed at all. */
export const undoAssigning = (store: Store, before: PaperRow): Kept<PaperRow> =>
  inUser(store, (user) =>
    user.transaction('rw', BELONGING(user), async () => {
      const paper = await user.papers.get(before.id);
      const { meetingKeys, placedBy } = before;
      return paper ? ok(await place(user, paper, { meetingKeys, placedBy })) : fail({ kind: 'gone' });
    }),
  );

/** From now on the committees count as `into`, under whatever name each was known. */
export const joinCommittees = (store: Store, ids: readonly string[], into: string): Kept<null> =>
  inUser(store, (user) => join(user.committees, ids, into));

/**
 * Undoes a joining: each committee stands for itself again, with all its meetings. Where it was joined with its name in
 * the other language, no page that is opened later joins it again.
 */
export const separateCommittees = (store: Store, ids: readonly string[]): Kept<null> =>
  inUser(store, (user) => separate(user.committees, ids));

/** As committees are joined; `circle` where `into` itself counts as one of them. */
export const joinCouncils = (store: Store, ids: readonly string[], into: string): Kept<null> =>
  inUser(store, (user) => join(user.councils, ids, into));

/** Each stands for itself again. */
export const separateCouncils = (store: Store, ids: readonly string[]): Kept<null> =>
  inUser(store, (user) => separate(user.councils, ids));

type Joinables = Store['user']['councils'] | Store['user']['committees'];

const join = (table: Joinables, ids: readonly string[], into: string): Kept<null> =>
  table.db.transaction('rw', table, async () => {
    const rows = byId<CouncilRow | CommitteeRow>(await table.toArray());
    if ([...ids, into].some((id) => !rows.has(id))) return fail({ kind: 'gone' });
    if (ids.some((id) => rootOf(rows, into)?.id === id)) return fail({ kind: 'circle' });
    for (const id of ids) {
      await table.update(id, { joinedInto: into, ...(rows.get(id)?.isApart && { isApart: false }) });
    }
    return ok(null);
  });

const separate = (table: Joinables, ids: readonly string[]): Kept<null> =>
  table.db.transaction('rw', table, async () => {
    const rows = byId<CouncilRow | CommitteeRow>(await table.toArray());
    if (ids.some((id) => !rows.has(id))) return fail({ kind: 'gone' });
    for (const id of ids) {
      const row = rows.get(id);
      const into = rows.get(row?.joinedInto ?? '');
      const isApart = row && into && areInTwoLanguages(row, into);
      await table.update(id, { joinedInto: null, ...(isApart && { isApart }) });
    }
    return ok(null);
  });
