/** All that is followed for a committee: what its papers and those of other bodies of its council say, and what the member keeps. */
import type { FollowedPaper } from '@/lib/extract/followed';
import { ok } from '@/lib/result';
import type { FollowUpRow } from './follow-rows';
import { byId, groupOf, rootOf } from './joins';
import { knownMeetings } from './meetings';
import { inDerived, inUser, type Store } from './open';
import type { Kept } from './problems';
import type { NoteRow, PaperRow } from './rows';
import type { MeetingDaysRow } from './sharing-rows';
import type { UserDatabase } from './user-database';

export type CommitteePapers = {
  readonly papers: readonly FollowedPaper[];
  /** The rows of those papers. */
  readonly rows: readonly PaperRow[];
  /** Papers of the committee of which nothing is kept that was found in them: they must be opened again. */
  readonly unread: readonly PaperRow[];
};

type Placed = Omit<FollowedPaper, 'findings'> & { readonly row: PaperRow };

export async function committeePapers(store: Store, committeeId: string): Kept<CommitteePapers> {
  const placed = await inUser(store, async (user) => ok(await papersAround(user, committeeId)));
  if (!placed.ok) return placed;
  const found = await inDerived(store, async ({ follows }) =>
    ok(await follows.bulkGet(placed.value.map(({ id }) => id))),
  );
  if (!found.ok) return found;
  return ok({
    papers: placed.value.flatMap(({ row: _row, ...paper }, place) => {
      const findings = found.value[place]?.findings;
      return findings ? [{ ...paper, findings }] : [];
    }),
    rows: placed.value.map(({ row }) => row),
    unread: placed.value.flatMap(({ isOwn, row }, place) => (isOwn && !found.value[place] ? [row] : [])),
  });
}

export type KeptFollowing = {
  readonly followUps: readonly FollowUpRow[];
  /** Notes of the kind `request`: followed from the day they are written. */
  readonly requests: readonly NoteRow[];
  /** By its key the day of each meeting of the committee. */
  readonly dayOf: ReadonlyMap<string, string | null>;
  /** When it meets, as other members' papers say; `null` where none shared theirs. */
  readonly sharedDays: MeetingDaysRow | null;
};

export const keptFollowing = (store: Store, committeeId: string): Kept<KeptFollowing> =>
  inUser(store, async (user) => {
    const { committees, meetings } = await knownMeetings(user);
    const group = groupOf(byId(committees), committeeId).map(({ id }) => id);
    const own = meetings.filter(({ committeeId: of }) => group.includes(of ?? ''));
    const dayOf = new Map(own.map(({ key, date }) => [key, date]));
    const notes = await user.notes
      .where('meetingKeys')
      .anyOf([...dayOf.keys()])
      .distinct()
      .toArray();
    return ok({
      followUps: await user.followUps.where('committeeId').anyOf(group).toArray(),
      requests: notes.filter(({ kind }) => kind === 'request'),
      dayOf,
      sharedDays: (await user.meetingDays.get(committeeId)) ?? null,
    });
  });

/** Papers of the committee's meetings, and of those of other committees of the same council. */
async function papersAround(user: UserDatabase, committeeId: string): Promise<readonly Placed[]> {
  const { councils, committees, meetings } = await knownMeetings(user);
  const rows = byId(committees);
  const group = new Set(groupOf(rows, committeeId).map(({ id }) => id));
  const councilOf = (id: string) => rootOf(byId(councils), rows.get(id)?.councilId ?? '')?.id;
  const council = councilOf(committeeId);
  const near = new Map(
    meetings
      .filter(({ committeeId: of }) => of !== null && councilOf(of) === council)
      .map((meeting) => [meeting.key, meeting]),
  );
  const papers = await user.papers
    .where('meetingKeys')
    .anyOf([...near.keys()])
    .distinct()
    .toArray();
  return papers.map((row) => {
    const of = row.meetingKeys.flatMap((key) => near.get(key) ?? []);
    const own = of.filter(({ committeeId: id }) => group.has(id ?? ''));
    const isOwn = own.length > 0;
    const date = (isOwn ? own : of).flatMap((meeting) => meeting.date ?? []).toSorted()[0] ?? null;
    return {
      ...{ id: row.id, title: row.title, date, isOwn, meetingKeys: row.meetingKeys, row },
      committeeId: isOwn ? committeeId : null,
    };
  });
}
