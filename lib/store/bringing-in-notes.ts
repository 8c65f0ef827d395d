/** Notes out of a file of annotations, into the store: all or none, with the way back. */
import { ok } from '@/lib/result';
import type { BeforeBringing } from './bringing-in';
import { keepNamedMeeting, type NamedMeeting } from './meetings';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { LineRow } from './question-rows';
import { exemptOf, moreSecret, quotedPapers } from './quoting';
import type { NoteRow } from './rows';
import { BELONGING, type UserDatabase } from './user-database';

/** They keep their own moments. Lines and meetings that are here already stay as they are. */
export const bringInNotes = (
  store: Store,
  notes: readonly NoteRow[],
  lines: readonly LineRow[],
  meetings: readonly NamedMeeting[],
): Kept<BeforeBringing> =>
  inUser(store, (user) =>
    user.transaction('rw', BELONGING(user), async () => {
      const ids = notes.map(({ id }) => id);
      const before = (await user.notes.bulkGet(ids)).filter((note) => note !== undefined);
      const wanted = new Set([...notes, ...lines].flatMap(({ meetingKeys }) => meetingKeys));
      for (const meeting of meetings) {
        if (wanted.has(meeting.key)) await keepNamedMeeting(user, meeting, store.now());
      }
      const placed: NoteRow[] = [];
      for (const note of notes) placed.push(await placedHere(user, note));
      await user.notes.bulkPut(placed);
      const heldLines = new Set(await user.lines.toCollection().primaryKeys());
      const newLines = lines.filter(({ id }) => !heldLines.has(id));
      await user.lines.bulkPut(newLines);
      const known = new Set(before.map(({ id }) => id));
      return ok({
        notes: before,
        fresh: ids.filter((id) => !known.has(id)),
        freshLines: newLines.map(({ id }) => id),
      });
    }),
  );

/** A paper that is kept here says where its notes belong, and may say that they are more secret than their file does. */
async function placedHere(user: UserDatabase, read: NoteRow): Promise<NoteRow> {
  const note = {
    ...read,
    asking: read.asking && { ...read.asking, paperIds: quotedPapers(read.asking) },
    seenIn: [...new Set(read.sightings.map(({ paperId }) => paperId))],
  };
  const paper = note.paperId === null ? undefined : await user.papers.get(note.paperId);
  const own = paper ? moreSecret(paper.exempt, note.exempt) : note.exempt;
  return {
    ...note,
    meetingKeys: paper?.meetingKeys ?? note.meetingKeys,
    exempt: await exemptOf(user, own, note, note.exempt),
  };
}
