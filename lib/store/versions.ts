/** Which papers are versions of one another, and the notes that go from one to the other. */
import { latestIn } from '@/lib/anchor/history';
import { titleLikeness } from '@/lib/document/titles';
import { fail, ok } from '@/lib/result';
import { type FollowedFound, forgetFollowed, rememberFollowed } from './followed-words';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { NoteRow, PaperRow } from './rows';
import type { VersionLink } from './sighting-rows';
import { putSightings, withoutFurther } from './sightings';
import type { UserDatabase } from './user-database';

/** A paper that may be another version of one. */
export type Relative = {
  readonly paper: PaperRow;
  readonly isSameAddress: boolean;
  readonly meeting: 'same' | 'apart' | 'unknown';
  /** What is known of the two; `null` where nobody has looked. */
  readonly link: VersionLink | null;
};

/** Titles of papers of no common meeting that are worth a look. */
const LIKE_TITLE = 0.6;

/** Papers at its addresses and of its meetings; of others, those with notes whose name or committee is the same. */
export const relativesOf = (store: Store, { id }: PaperRow): Kept<readonly Relative[]> =>
  inUser(store, async (user) => {
    const paper = await user.papers.get(id);
    if (!paper) return ok([]);
    const noted = new Set<unknown>([
      ...(await user.notes.orderBy('paperId').uniqueKeys()),
      ...(await user.notes.orderBy('asking.paperIds').uniqueKeys()),
      ...(await user.followUps.orderBy('paperId').uniqueKeys()),
      ...(await user.followUps.orderBy('paperIds').uniqueKeys()),
    ]);
    const committees = await committeesOf(user, paper);
    const relatives: Relative[] = [];
    for (const other of await user.papers.toArray()) {
      if (other.id === id) continue;
      const link = linkOf(paper, other);
      const isSameAddress = other.addresses.some((address) => paper.addresses.includes(address));
      const meeting = meetingOf(paper, other);
      const isNear = link !== null || isSameAddress || meeting === 'same';
      const isLike = async () =>
        meeting === 'unknown'
          ? titleLikeness(paper.title, other.title) >= LIKE_TITLE
          : (paper.kind === 'minutes' || other.kind === 'minutes') &&
            (await committeesOf(user, other)).some((one) => committees.includes(one));
      if (isNear || (noted.has(other.id) && (await isLike()))) {
        relatives.push({ paper: other, isSameAddress, meeting, link });
      }
    }
    return ok(relatives);
  });

/** Of two papers the one read later keeps what is known of them. */
export function linkOf(one: PaperRow, other: PaperRow): VersionLink | null {
  const [later, earlier] = one.addedAt >= other.addedAt ? [one, other] : [other, one];
  return later.versions.find(({ paperId }) => paperId === earlier.id) ?? null;
}

function meetingOf(one: PaperRow, other: PaperRow): Relative['meeting'] {
  if (one.meetingKeys.some((key) => other.meetingKeys.includes(key))) return 'same';
  return one.meetingKeys.length > 0 && other.meetingKeys.length > 0 ? 'apart' : 'unknown';
}

async function committeesOf(user: UserDatabase, { meetingKeys }: PaperRow): Promise<readonly string[]> {
  const meetings = await user.meetings.bulkGet([...meetingKeys]);
  return meetings.flatMap((meeting) => meeting?.committeeId ?? []);
}

type LinkSaid = Pick<VersionLink, 'isVersion' | 'saidBy' | 'isTold'>;

/** Two papers, in any order. */
export type Pair = readonly [string, string];

/** Says what two papers are to each other, or that the member has seen what came of it. */
export const linkVersions = (store: Store, pair: Pair, said: LinkSaid): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', user.papers, async () =>
      (await putLink(user, pair, said)) ? ok(null) : fail({ kind: 'gone' }),
    ),
  );

/**
 * `null`: nothing is known of them any more. Gives the one read later; `null` where one is gone.
 * Inside a transaction over papers.
 */
export async function putLink(
  user: UserDatabase,
  pair: Pair,
  said: LinkSaid | null,
): Promise<PaperRow | null> {
  const papers = (await user.papers.bulkGet([...pair])).filter((paper) => paper !== undefined);
  const [later, earlier] = papers.sort((one, other) => other.addedAt - one.addedAt);
  if (!later || !earlier) return null;
  const others = later.versions.filter(({ paperId }) => paperId !== earlier.id);
  const { id: paperId, title, readAt } = earlier;
  const link = said && { paperId, title, readAt, ...pickSaid(said) };
  const versions = link ? [...others, link] : others;
  await user.papers.update(later.id, { versions });
  return later;
}

/** Of a paper that is deleted, its name in others. Inside a transaction over papers. */
export async function forgetVersion(user: UserDatabase, paperId: string): Promise<void> {
  const isOther = (link: VersionLink) => link.paperId !== paperId;
  for (const { id, versions } of await user.papers.toArray()) {
    if (!versions.every(isOther)) await user.papers.update(id, { versions: versions.filter(isOther) });
  }
}

const pickSaid = ({ isVersion, saidBy, isTold }: LinkSaid): LinkSaid => ({ isVersion, saidBy, isTold });

/** Notes made on a paper or standing there, of which nothing is known in the other version. */
export const notesToCarry = (store: Store, from: string, to: string): Kept<readonly NoteRow[]> =>
  inUser(store, async (user) => {
    const notes = await user.notes.where({ paperId: from }).or('seenIn').equals(from).toArray();
    return ok(
      notes.filter(({ at, paperId, sightings }) => at !== null && paperId !== to && !latestIn(sightings, to)),
    );
  });

/** What parting two versions took away. */
export type Parted = {
  readonly pair: Pair;
  readonly link: VersionLink | null;
  /** By the ids of notes. */
  readonly seen: ReadonlyMap<string, Pick<NoteRow, 'sightings' | 'further'>>;
  readonly followed: FollowedFound;
};

/** "Not another version of it": what was found of the notes of one in the other goes, and is looked for no more. */
export const partVersions = (store: Store, pair: Pair): Kept<Parted> =>
  inUser(store, (user) =>
    user.transaction('rw', user.papers, user.notes, user.followUps, async () => {
      const papers = (await user.papers.bulkGet([...pair])).filter((paper) => paper !== undefined);
      const [one, other] = papers;
      const link = one && other ? linkOf(one, other) : null;
      const later = await putLink(user, pair, { isVersion: 'no', saidBy: 'member', isTold: true });
      if (!later) return fail({ kind: 'gone' });
      const seen = new Map<string, Pick<NoteRow, 'sightings' | 'further'>>();
      for (const note of await user.notes
        .where('seenIn')
        .anyOf([...pair])
        .distinct()
        .toArray()) {
        const lost = note.paperId === later.id ? pair.find((id) => id !== later.id) : later.id;
        const left = note.sightings.filter(({ paperId }) => paperId !== lost);
        const without = withoutFurther(note, ...pair);
        if (left.length === note.sightings.length && without.further?.length === note.further?.length)
          continue;
        const { sightings, further } = note;
        seen.set(note.id, { sightings, ...(further && { further }) });
        await putSightings(user, without, left);
      }
      return ok({ pair, link, seen, followed: await forgetFollowed(user, pair) });
    }),
  );

/** Undoes it, with all that the member had answered. */
export const undoParting = (store: Store, { pair, link, seen, followed }: Parted): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', user.papers, user.notes, user.followUps, async () => {
      await putLink(user, pair, link);
      for (const [id, before] of seen) {
        const note = await user.notes.get(id);
        if (note) await putSightings(user, { ...note, ...before }, before.sightings);
      }
      await rememberFollowed(user, followed);
      return ok(null);
    }),
  );
