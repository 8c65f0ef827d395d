/**
 * What the papers of a committee taught, as it was kept with their studies. It
 * serves on this computer alone, whether or not a paper is exempt: no export reads
 * it, and a meaning the member takes over from it carries the paper it came from.
 */
import type { CommitteeScope, LearntMeaning } from '@/lib/glossary/own';
import { ok } from '@/lib/result';
import { byId, groupOf, rootOf } from './joins';
import { knownMeetings } from './meetings';
import { inDerived, inUser, type Store } from './open';
import type { Kept } from './problems';
import type { PaperRow, TaughtRow } from './rows';
import { watch } from './watch';

/** Meetings of a committee come about every other month: some two years of packs. */
const MOST_PAPERS = 12;

type Teacher = Pick<PaperRow, 'id' | 'title'> & { readonly date: string | null };

/** With the committee whose paper it was. */
export type TaughtMeaning = LearntMeaning & { readonly scope: CommitteeScope };

/** What the papers of every committee taught, each meaning once, as the latest paper puts it; the latest first. */
export async function learntEverywhere(store: Store): Kept<readonly TaughtMeaning[]> {
  const committees = await inUser(store, async (user) => ok(await knownMeetings(user)));
  if (!committees.ok) return committees;
  const councils = byId(committees.value.councils);
  const taught: TaughtMeaning[] = [];
  for (const { id, name, councilId, joinedInto } of committees.value.committees) {
    if (joinedInto !== null) continue;
    const learnt = await learntFrom(store, [id], null);
    if (!learnt.ok) return learnt;
    const scope = {
      kind: 'committee',
      council: rootOf(councils, councilId)?.name ?? councilId,
      committee: name,
    } as const;
    const once = new Map(
      learnt.value.toReversed().map((one) => [`${one.short} ${one.long.toLowerCase()}`, { ...one, scope }]),
    );
    taught.push(...[...once.values()].toReversed());
  }
  return ok(taught);
}

/** Takes what the papers of every committee taught, now and whenever a paper has been studied or dropped. */
export const watchLearnt = (
  store: Store,
  take: (taught: readonly TaughtMeaning[]) => void,
  signal: AbortSignal,
): void =>
  watch(
    // Rows of papers change whenever one scrolls: which of them taught anything does not.
    () => inDerived(store, async ({ taught }) => ok(await taught.toCollection().primaryKeys())),
    () =>
      void learntEverywhere(store).then((learnt) => {
        if (learnt.ok && !signal.aborted) take(learnt.value);
      }),
    signal,
  );

/** Of all papers of the committees but one, the latest first. */
export async function learntFrom(
  store: Store,
  committeeIds: readonly string[],
  exceptPaper: string | null,
): Kept<readonly LearntMeaning[]> {
  const teachers = await teachersOf(store, committeeIds, exceptPaper);
  if (!teachers.ok) return teachers;
  return inDerived(store, async ({ taught }) => {
    const rows = await taught.bulkGet(teachers.value.map(({ id }) => id));
    return ok(teachers.value.flatMap((teacher, place) => learntOf(teacher, rows[place])));
  });
}

const teachersOf = (
  store: Store,
  committeeIds: readonly string[],
  exceptPaper: string | null,
): Kept<readonly Teacher[]> =>
  inUser(store, (user) =>
    user.transaction('r', [user.councils, user.committees, user.meetings, user.papers], async () => {
      const { committees, meetings } = await knownMeetings(user);
      const rows = byId(committees);
      const group = new Set(committeeIds.flatMap((id) => groupOf(rows, id).map((row) => row.id)));
      const dates = new Map(
        meetings.flatMap(({ key, committeeId, date }) => (group.has(committeeId ?? '') ? [[key, date]] : [])),
      );
      const papers = await user.papers
        .where('meetingKeys')
        .anyOf([...dates.keys()])
        .distinct()
        .toArray();
      return ok(
        papers
          .filter(({ id }) => id !== exceptPaper)
          .map(
            ({ id, title, meetingKeys }): Teacher => ({
              id,
              title,
              date: meetingKeys.map((key) => dates.get(key) ?? null).find((date) => date !== null) ?? null,
            }),
          )
          .toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))
          .slice(0, MOST_PAPERS),
      );
    }),
  );

const learntOf = ({ id, title, date }: Teacher, taught: TaughtRow | undefined): readonly LearntMeaning[] =>
  (taught?.meanings ?? []).map((meaning) => ({ ...meaning, from: { paperId: id, title, date } }));
