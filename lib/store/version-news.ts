/** What the member should know of the versions of a paper: which there are, what was carried over, what waits. */
import { latestIn } from '@/lib/anchor/history';
import { ok } from '@/lib/result';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { NoteRow, PaperRow } from './rows';
import type { NoteSighting, VersionLink } from './sighting-rows';
import { waitingIn } from './standing';
import type { UserDatabase } from './user-database';

/** Another version, by what is known of it. */
export type OtherVersion = Pick<VersionLink, 'paperId' | 'title' | 'readAt'> & {
  /** It was read before this one. */
  readonly isEarlier: boolean;
  /** Notes that were carried over from it and that the member has not been told of. */
  readonly carried: number;
};

export type AskedVersion = Pick<VersionLink, 'paperId' | 'title' | 'readAt'> & {
  /** Notes on it. */
  readonly notes: number;
};

export type WaitingNote = { readonly note: NoteRow; readonly seen: NoteSighting };

export type VersionNews = {
  readonly paper: Pick<PaperRow, 'id' | 'title' | 'source' | 'readAt' | 'addresses'>;
  readonly others: readonly OtherVersion[];
  readonly asked: readonly AskedVersion[];
  readonly waiting: readonly WaitingNote[];
};

/** Of those papers of which there is any. */
export const versionNews = (store: Store, paperIds: readonly string[]): Kept<readonly VersionNews[]> =>
  inUser(store, async (user) => {
    const papers = await user.papers.toArray();
    const news = await Promise.all(
      papers.filter(({ id }) => paperIds.includes(id)).map((paper) => newsOf(user, paper, papers, paperIds)),
    );
    return ok(news.filter((one) => one !== null));
  });

async function newsOf(
  user: UserDatabase,
  paper: PaperRow,
  papers: readonly PaperRow[],
  shown: readonly string[],
): Promise<VersionNews | null> {
  const links = linksOf(paper, papers);
  /** A meeting's page lists what its pack holds: what one of them lacks is no change. Of two that are shown, one says it. */
  const isWorthComparing = (other: PaperRow | undefined) =>
    (other?.kind === 'meeting-page') === (paper.kind === 'meeting-page') &&
    !(other && shown.includes(other.id) && other.addedAt > paper.addedAt);
  const notes = await user.notes.where({ seenIn: paper.id }).toArray();
  const others = links
    .filter(({ isVersion }) => isVersion === 'yes')
    .map(({ paperId, title, readAt, isEarlier, isTold, row }) => {
      const carried = notes.filter(
        (note) =>
          (note.paperId === paperId || note.seenIn.includes(paperId)) &&
          latestIn(note.sightings, paper.id)?.saidBy === 'kloe',
      );
      return { paperId, title, readAt, isEarlier, carried: isTold ? 0 : carried.length, row };
    })
    .filter(({ carried, row }) => carried > 0 || isWorthComparing(row))
    .map(({ row, ...other }): OtherVersion => other)
    .sort((one, other) => other.readAt - one.readAt);
  const asked = await Promise.all(
    links
      .filter(({ isVersion }) => isVersion === 'ask')
      .map(async ({ paperId, title, readAt }): Promise<AskedVersion> => {
        return { paperId, title, readAt, notes: await user.notes.where({ paperId }).count() };
      }),
  );
  const waiting = notes.flatMap((note) =>
    waitingIn(note)
      .filter((seen) => seen.paperId === paper.id)
      .map((seen) => ({ note, seen })),
  );
  waiting.sort((one, other) => asMade(one.note, other.note));
  if (others.length + asked.length + waiting.length === 0) return null;
  const { id, title, source, readAt, addresses } = paper;
  return { paper: { id, title, source, readAt, addresses }, others, asked, waiting };
}

/** By the place where they were made. */
const asMade = (one: NoteRow, other: NoteRow): number =>
  (one.at?.page ?? 0) - (other.at?.page ?? 0) ||
  (one.at?.source[0]?.item ?? 0) - (other.at?.source[0]?.item ?? 0) ||
  one.createdAt - other.createdAt;

/** Of the two papers of a link the later one keeps it. */
function linksOf(paper: PaperRow, papers: readonly PaperRow[]) {
  const earlier = paper.versions.map((link) => {
    const row = papers.find(({ id }) => id === link.paperId);
    const { title, readAt } = row ?? link;
    return { ...link, title, readAt, isEarlier: true, row };
  });
  const later = papers.flatMap((row) =>
    row.versions
      .filter(({ paperId }) => paperId === paper.id)
      .map((link) => ({
        ...link,
        paperId: row.id,
        title: row.title,
        readAt: row.readAt,
        isEarlier: false,
        row,
      })),
  );
  return [...earlier, ...later];
}
