/** Why what does not agree is no matter, in the member's words. Each change gives the change that takes it back. */
import type { Explanation } from '@/lib/check/explained';
import { ok } from '@/lib/result';
import { type Change, changed } from './change';
import { byId, groupOf } from './joins';
import { inUser, newId, type Store } from './open';
import type { Kept } from './problems';
import type { ExplanationRow, MeetingRow } from './rows';
import type { UserDatabase } from './user-database';

export type ExplanationChange = Change<ExplanationRow>;

/** One that holds for a paper: its own, or of another paper of its committee. */
export type HeldExplanation = ExplanationRow & {
  /** The day of the meeting that its paper was for; `null` where that is not known. */
  readonly meetingDate: string | null;
};

/** Of each paper its own first, then those of its committee's others, the latest first. */
export const explanationsFor = (
  store: Store,
  paperIds: readonly string[],
): Kept<ReadonlyMap<string, readonly HeldExplanation[]>> =>
  inUser(store, (user) =>
    user.transaction('r', user.committees, user.meetings, user.papers, user.explanations, async () => {
      const rows = (await user.explanations.toArray()).toSorted((a, b) => b.changedAt - a.changedAt);
      const meetings = new Map((await user.meetings.toArray()).map((row) => [row.key, row]));
      const sameCommittee = await committeesOf(user, meetings);
      const papers = await user.papers.bulkGet([...paperIds]);
      const dated = rows.map((row) => ({ ...row, meetingDate: dayOf(row, meetings) }));
      return ok(
        new Map(
          paperIds.map((id, place) => {
            const committees = sameCommittee(papers[place]?.meetingKeys ?? []);
            const own = dated.filter(({ paperId }) => paperId === id);
            const others = dated.filter(
              ({ paperId, meetingKeys }) =>
                paperId !== id &&
                sameCommittee(meetingKeys).some((committee) => committees.includes(committee)),
            );
            return [id, [...own, ...others]];
          }),
        ),
      );
    }),
  );

/** Meetings → the committees they are of, and all that count as these. */
async function committeesOf(user: UserDatabase, meetings: ReadonlyMap<string, MeetingRow>) {
  const committees = byId(await user.committees.toArray());
  return (meetingKeys: readonly string[]): readonly string[] =>
    meetingKeys.flatMap((key) =>
      groupOf(committees, meetings.get(key)?.committeeId ?? '').map(({ id }) => id),
    );
}

const dayOf = ({ meetingKeys }: ExplanationRow, meetings: ReadonlyMap<string, MeetingRow>): string | null =>
  meetingKeys.map((key) => meetings.get(key)?.date ?? null).find((date) => date !== null) ?? null;

export const explain = (store: Store, paperId: string, explanation: Explanation): Kept<ExplanationChange> =>
  inUser(store, (user) =>
    user.transaction('rw', user.explanations, user.papers, async () => {
      const paper = await user.papers.get(paperId);
      const row: ExplanationRow = {
        ...explanation,
        id: newId(),
        paperId,
        meetingKeys: paper?.meetingKeys ?? [],
        // Of a paper that was never kept nobody can say that it is public.
        exempt: paper?.exempt ?? 'ask',
        changedAt: store.now(),
      };
      return ok(await changed(user.explanations, { put: [row], remove: [] }));
    }),
  );

/** Puts and removes in one go: taking one back, or the undoing of any of it. */
export const changeExplanations = (store: Store, wanted: ExplanationChange): Kept<ExplanationChange> =>
  inUser(store, (user) =>
    user.transaction('rw', user.explanations, async () => ok(await changed(user.explanations, wanted))),
  );
