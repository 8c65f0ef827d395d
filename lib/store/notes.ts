/**
 * Highlights, notes, questions and requests: each reads by itself, with its words, page and paper.
 *
 * A note says where it was made: `paperId`, `paperTitle`, `quote`, `at`, `item`, `itemTitle`. That stays for ever: saving
 * it again changes what the member wrote, never where. `anchor` finds its words again (`lib/anchor`): `null` where no
 * words were marked, or nobody has read the paper around them yet. What became of them in other versions of
 * the paper is `sightings` (`lib/anchor/history.ts`), oldest first; the last one of a version holds. `seenIn` lists
 * the versions. Where a note stands in a paper, and which wait for the member's word, is told by `standing.ts`.
 */
import { ok } from '@/lib/result';
import { keepLinesSecret, leftItsLine } from './line-secrecy';
import { keysOfMeeting } from './linked-meetings';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import { exemptOf, quotedPapers } from './quoting';
import type { FromPaper, NoteRow, PaperRow } from './rows';
import type { Seen } from './sighting-rows';
import { standingIn, versionIds } from './standing';
import type { UserDatabase } from './user-database';

/** What the store knows better than whoever writes. */
type Stamped = 'exempt' | 'createdAt' | 'changedAt';

const NOT_SEEN: Seen = { anchor: null, sightings: [], seenIn: [] };

/** `meetingKeys` counts only for a note that hangs on no paper. */
export type NoteDraft = Omit<NoteRow, Stamped | keyof Seen>;

/** Keeps a note as it now is. Saving the same one again, by its id, changes it. */
export const saveNote = (store: Store, draft: NoteDraft): Kept<NoteRow> =>
  inUser(store, (user) =>
    user.transaction('rw', NOTED(user), async () => ok(await putNote(user, draft, store.now()))),
  );

/** What a note that is written, or goes, may change. */
export const NOTED = (user: UserDatabase) => [user.notes, user.papers, user.lines];

/** Inside a transaction over `NOTED`. */
export async function putNote(user: UserDatabase, draft: NoteDraft, now: number): Promise<NoteRow> {
  const before = await user.notes.get(draft.id);
  const placed = { ...NOT_SEEN, ...draft, ...(before && placeOf(before)) };
  const asking = draft.asking && { ...draft.asking, paperIds: quotedPapers(draft.asking) };
  const note = { ...placed, asking, ...stamp(placed, before, await paperOf(user, placed), now) };
  const exempt = await exemptOf(user, note.exempt, note, before?.exempt);
  if (before && leftItsLine(before, note)) await keepLinesSecret(user, [before]);
  await user.notes.put({ ...note, exempt });
  return { ...note, exempt };
}

/** What stays of a note however often it is written: who writes may hold it as it stands in another version. */
function placeOf(before: NoteRow): Seen & Partial<NoteRow> {
  const { paperId, paperTitle, quote, at, item, itemTitle, anchor, sightings, further, seenIn } = before;
  const seen = { anchor, sightings, seenIn, ...(further && { further }) };
  return at === null ? seen : { ...seen, paperId, paperTitle, quote, at, item, itemTitle };
}

/** `null` where it is gone. */
export const noteWith = (store: Store, id: string): Kept<NoteRow | null> =>
  inUser(store, async (user) => ok((await user.notes.get(id)) ?? null));

/** Gives back what was deleted, so that it can be undone with `restoreNote`. */
export const deleteNote = (store: Store, id: string): Kept<NoteRow | null> =>
  inUser(store, (user) =>
    user.transaction('rw', NOTED(user), async () => {
      const note = await user.notes.get(id);
      if (note) await keepLinesSecret(user, [note]);
      await user.notes.delete(id);
      return ok(note ?? null);
    }),
  );

export const restoreNote = (store: Store, note: NoteRow): Kept<null> =>
  inUser(store, async (user) => {
    await user.notes.put(note);
    return ok(null);
  });

/** Of a paper and of other versions of it, as they stand in it and as it is read: by page, then by place on it. */
export const notesOf = (store: Store, paperId: string): Kept<readonly NoteRow[]> =>
  inUser(store, async (user) => {
    const notes = await user.notes.where({ paperId }).or('seenIn').equals(paperId).toArray();
    const versions = await versionIds(user, paperId);
    const ofVersions = await user.notes.where('paperId').anyOf(versions).toArray();
    return ok(
      [
        ...notes.flatMap((note) => standingIn(note, paperId) ?? []),
        // What hangs on no words is as true of each version.
        ...ofVersions.filter(({ at }) => at === null),
      ].sort(asRead),
    );
  });

/** Of all papers of a meeting, in agenda order. */
export const notesOfMeeting = (store: Store, meetingKey: string): Kept<readonly NoteRow[]> =>
  inUser(store, async (user) =>
    ok(
      (
        await user.notes
          .where('meetingKeys')
          .anyOf(await keysOfMeeting(user, meetingKey))
          .distinct()
          .toArray()
      ).sort(inAgendaOrder),
    ),
  );

/** As its paper says. One that is not known, because it was deleted meanwhile, may have been exempt. */
export function stamp(
  draft: Pick<FromPaper, 'paperId' | 'meetingKeys'>,
  before: FromPaper | undefined,
  paper: PaperRow | null,
  now: number,
): Pick<FromPaper, Stamped | 'meetingKeys'> {
  return {
    meetingKeys: paper?.meetingKeys ?? before?.meetingKeys ?? draft.meetingKeys,
    exempt: paper?.exempt ?? before?.exempt ?? (draft.paperId === null ? 'no' : 'ask'),
    createdAt: before?.createdAt ?? now,
    // Clocks are put back, and two words may be written within a millisecond: later is later all the same.
    changedAt: Math.max(now, (before?.changedAt ?? 0) + 1),
  };
}

/** `null` where it hangs on none, or that is gone. */
export const paperOf = async (
  user: UserDatabase,
  { paperId }: Pick<FromPaper, 'paperId'>,
): Promise<PaperRow | null> => (paperId === null ? null : ((await user.papers.get(paperId)) ?? null));

type Placed = Pick<NoteRow, 'item' | 'at' | 'createdAt'>;

/** By item, those on no item last; then as read. "7" before "7a" before "10". */
export function inAgendaOrder(one: Placed, other: Placed): number {
  if (one.item === other.item) return asRead(one, other);
  if (one.item === null || other.item === null) return one.item === null ? 1 : -1;
  return one.item.localeCompare(other.item, 'en-GB', { numeric: true }) || asRead(one, other);
}

function asRead(one: Placed, other: Placed): number {
  const page = (row: Placed) => row.at?.page ?? 0;
  const start = (row: Placed) => row.at?.source[0];
  return (
    page(one) - page(other) ||
    (start(one)?.item ?? 0) - (start(other)?.item ?? 0) ||
    (start(one)?.itemStart ?? 0) - (start(other)?.itemStart ?? 0) ||
    one.createdAt - other.createdAt
  );
}
