/** Why what does not agree is no matter, in the member's words. Each change gives the change that takes it back. */
import { type Explanation, plainName } from '@/lib/check/explained';
import { ok } from '@/lib/result';
import { type Change, changed } from './change';
import { byId, groupOf } from './joins';
import { inUser, newId, type Store } from './open';
import type { Kept } from './problems';
import type { ExplanationRow, MeetingRow, SameMeasureRow } from './rows';
import type { UserDatabase } from './user-database';

export type ExplanationChange = Change<ExplanationRow> & {
  /** To "Same measure?", where that was the member's word. */
  readonly answers?: Change<SameMeasureRow>;
};

/** One that holds for a paper: its own, or of another paper of its committee. */
export type HeldExplanation = ExplanationRow & {
  /** The day of the meeting that its paper was for; `null` where that is not known. */
  readonly meetingDate: string | null;
  /** The answer to "Same measure?" that it follows from. */
  readonly answer?: string;
};

/** Of each paper its own first, then those of its committee's others, the latest first; last what was answered of measures over time. */
export const explanationsFor = (
  store: Store,
  paperIds: readonly string[],
): Kept<ReadonlyMap<string, readonly HeldExplanation[]>> =>
  inUser(store, (user) =>
    user.transaction('r', tablesOf(user), async () => {
      const rows = (await user.explanations.toArray()).toSorted((a, b) => b.changedAt - a.changedAt);
      const meetings = new Map((await user.meetings.toArray()).map((row) => [row.key, row]));
      const sameCommittee = await committeesOf(user, meetings);
      const papers = await user.papers.bulkGet([...paperIds]);
      const dated = rows.map((row) => ({ ...row, meetingDate: dayOf(row, meetings) }));
      const parted = (await user.sameMeasures.toArray()).filter(({ isSame }) => !isSame);
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
            const answered = parted.filter(({ committeeId }) => committees.includes(committeeId));
            return [id, [...own, ...others, ...answered.map(explanationFrom)]];
          }),
        ),
      );
    }),
  );

/** The names that the member told apart in papers of a committee and those that count as it. */
export const namesToldApart = (store: Store, committeeId: string): Kept<readonly (readonly string[])[]> =>
  inUser(store, (user) =>
    user.transaction('r', tablesOf(user), async () => {
      const meetings = new Map((await user.meetings.toArray()).map((row) => [row.key, row]));
      const sameCommittee = await committeesOf(user, meetings);
      const rows = (await user.explanations.toArray()).filter(({ meetingKeys }) =>
        sameCommittee(meetingKeys).includes(committeeId),
      );
      return ok(rows.flatMap(({ measures }) => (measures ? [measures] : [])));
    }),
  );

const tablesOf = (user: UserDatabase) => [
  user.committees,
  user.meetings,
  user.papers,
  user.explanations,
  user.sameMeasures,
];

/** Told apart over time, two names are so where figures of one pack differ. */
const explanationFrom = ({ id, printed, answeredAt }: SameMeasureRow): HeldExplanation => ({
  kind: 'conflict',
  sides: [],
  reason: '',
  measures: printed.map(plainName),
  id,
  answer: id,
  paperId: '',
  meetingKeys: [],
  meetingDate: null,
  exempt: 'no',
  changedAt: answeredAt,
});

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

/** Asks about it again: the answer goes where the member gave it. */
export const takeBack = (store: Store, { id, answer }: HeldExplanation): Kept<ExplanationChange> =>
  changeExplanations(
    store,
    answer === undefined
      ? { put: [], remove: [id] }
      : { put: [], remove: [], answers: { put: [], remove: [answer] } },
  );

/** Puts and removes in one go: taking one back, or the undoing of any of it. */
export const changeExplanations = (
  store: Store,
  { answers, ...wanted }: ExplanationChange,
): Kept<ExplanationChange> =>
  inUser(store, (user) =>
    user.transaction('rw', user.explanations, user.sameMeasures, async () =>
      ok({
        ...(await changed(user.explanations, wanted)),
        ...(answers && { answers: await changed(user.sameMeasures, answers) }),
      }),
    ),
  );
