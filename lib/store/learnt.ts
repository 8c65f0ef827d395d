/**
 * What the papers of a committee taught, as it was kept with their studies. It
 * serves on this computer alone, whether or not a paper is exempt: no export reads
 * it, and a meaning the member takes over from it carries the paper it came from.
 */
import type { Table } from 'dexie';
import type { CommitteeScope, LearntMeaning } from '@/lib/glossary/own';
import { ok } from '@/lib/result';
import { byId, groupOf, rootOf } from './joins';
import { knownMeetings } from './meetings';
import { inDerived, inUser, type Store } from './open';
import type { Kept } from './problems';
import type { PaperRow } from './rows';
import type { UserDatabase } from './user-database';
import { watch } from './watch';

/** Meetings of a committee come about every other month: some two years of packs. */
const MOST_PAPERS = 12;

type Teacher = Pick<PaperRow, 'id' | 'title'> & { readonly date: string | null };

/** With the committee whose paper it was. */
export type TaughtMeaning = LearntMeaning & { readonly scope: CommitteeScope };

/** What the papers of every committee taught, each meaning once, as the latest paper puts it; the latest first. */
export async function learntEverywhere(store: Store): Kept<readonly TaughtMeaning[]> {
  const everywhere = await inUser(store, (user) =>
    user.transaction('r', OF_TEACHERS(user), async () => {
      const known = await knownMeetings(user);
      const councils = byId(known.councils);
      const roots = known.committees.filter(({ joinedInto }) => joinedInto === null);
      const found = roots.map(async ({ id, name, councilId }) => ({
        scope: {
          kind: 'committee',
          council: rootOf(councils, councilId)?.name ?? councilId,
          committee: name,
        } as const,
        teachers: await teachersOf(user, known, [id], null),
      }));
      return ok(await Promise.all(found));
    }),
  );
  if (!everywhere.ok) return everywhere;
  const taught: TaughtMeaning[] = [];
  for (const { scope, teachers } of everywhere.value) {
    const learnt = await learntOf(store, teachers);
    if (!learnt.ok) return learnt;
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
  const teachers = await inUser(store, (user) =>
    user.transaction('r', OF_TEACHERS(user), async () =>
      ok(await teachersOf(user, await knownMeetings(user), committeeIds, exceptPaper)),
    ),
  );
  return teachers.ok ? learntOf(store, teachers.value) : teachers;
}

/** What tells which papers teach. */
const OF_TEACHERS = (user: UserDatabase): Table[] => [
  user.councils,
  user.committees,
  user.meetings,
  user.papers,
];

/** Inside a transaction over them. */
async function teachersOf(
  user: UserDatabase,
  { committees, meetings }: Awaited<ReturnType<typeof knownMeetings>>,
  committeeIds: readonly string[],
  exceptPaper: string | null,
): Promise<readonly Teacher[]> {
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
  return papers
    .filter(({ id }) => id !== exceptPaper)
    .map(
      ({ id, title, meetingKeys }): Teacher => ({
        id,
        title,
        date: meetingKeys.map((key) => dates.get(key) ?? null).find((date) => date !== null) ?? null,
      }),
    )
    .toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))
    .slice(0, MOST_PAPERS);
}

const learntOf = (store: Store, teachers: readonly Teacher[]): Kept<readonly LearntMeaning[]> =>
  inDerived(store, async ({ taught }) => {
    const rows = await taught.bulkGet(teachers.map(({ id }) => id));
    return ok(
      teachers.flatMap(({ id: paperId, title, date }, place) =>
        (rows[place]?.meanings ?? []).map((meaning) => ({ ...meaning, from: { paperId, title, date } })),
      ),
    );
  });
