/** Where a note stands in a paper: where it was made, or where another version of that paper has its words. */
import { isWaiting, lastHeld, latestIn } from '@/lib/anchor/history';
import type { NoteRow } from './rows';
import type { NoteSighting, VersionLink } from './sighting-rows';
import type { UserDatabase } from './user-database';

/** The note as a reader of that paper sees it; `null` where its words do not stand there, or nobody has said so. */
export function standingIn(note: NoteRow, paperId: string): NoteRow | null {
  if (note.paperId === paperId) return note;
  const seen = latestIn(note.sightings, paperId);
  return seen ? placed(note, seen) : null;
}

/** Of the papers that are other versions of one. */
export async function versionIds(user: UserDatabase, paperId: string): Promise<readonly string[]> {
  const papers = await user.papers.toArray();
  const isVersion = (link: VersionLink) => link.isVersion === 'yes';
  return papers.flatMap(({ id, versions }) => {
    const named = versions.filter(isVersion).map((link) => link.paperId);
    if (id === paperId) return named;
    return named.includes(paperId) ? [id] : [];
  });
}

/** The note where it was last held to stand. */
export function lastStanding(note: NoteRow): NoteRow {
  const seen = lastHeld(note.sightings);
  return (seen && placed(note, seen)) ?? note;
}

/** The versions in which its words wait for the member's word, each with what was found there. */
export const waitingIn = ({ sightings }: NoteRow): readonly NoteSighting[] =>
  sightings.filter((seen) => isWaiting(seen) && latestIn(sightings, seen.paperId) === seen);

function placed(note: NoteRow, { paperId, paperTitle, held }: NoteSighting): NoteRow | null {
  if (!held) return null;
  const { quote, at, item, itemTitle } = held;
  return { ...note, paperId, paperTitle, quote, at, item, itemTitle };
}
