/** Puts papers where they belong, and tells the notes on them. All of it inside a transaction over `BELONGING`. */
import { isOtherTime, type KnownMeetings, proposeMeeting } from './belonging';
import { byId, rootOf } from './joins';
import { moreSecret, restampQuoting, secrecyOfFiles } from './quoting';
import type { MeetingRow, NoteRow, PaperRow } from './rows';
import type { UserDatabase } from './user-database';

type Placing = Pick<PaperRow, 'meetingKeys' | 'placedBy'>;

/** What a paper's notes, follow-ups, meanings, corrections and explanations must say as the paper does. */
export async function restamp(user: UserDatabase, { id, meetingKeys, exempt }: PaperRow): Promise<void> {
  const isStale = (row: Pick<NoteRow, 'meetingKeys' | 'exempt'>) =>
    row.exempt !== exempt || row.meetingKeys.join('\n') !== meetingKeys.join('\n');
  await user.notes.where({ paperId: id }).and(isStale).modify({ meetingKeys, exempt });
  await user.explanations.where({ paperId: id }).and(isStale).modify({ meetingKeys, exempt });
  await user.followUps
    .where({ paperId: id })
    .and(isStale)
    .modify((row, held) => {
      held.value = { ...row, meetingKeys, exempt: moreSecret(exempt, secrecyOfFiles(row.events)) };
    });
  await restampQuoting(user, id);
  await user.glossary
    .where({ paperId: id })
    .and((row) => row.exempt !== exempt)
    .modify({ exempt });
  await user.figureCorrections
    .where({ paperId: id })
    .and((row) => row.exempt !== exempt)
    .modify({ exempt });
}

/** The row as it is kept from now on. */
export async function place(user: UserDatabase, paper: PaperRow, placing: Placing): Promise<PaperRow> {
  const placed = { ...paper, ...placing };
  await user.papers.put(placed);
  await restamp(user, placed);
  return placed;
}

/** A meeting's page takes in the papers it lists, and those that were waiting for such a meeting. */
export async function takeInPapers(
  user: UserDatabase,
  meeting: MeetingRow,
  known: KnownMeetings,
): Promise<void> {
  for (const paper of await user.papers.where('addresses').anyOf(meeting.listedAddresses).toArray()) {
    if (paper.placedBy === 'member' || paper.meetingKeys.includes(meeting.key)) continue;
    const listedIn = paper.placedBy === 'listing' ? paper.meetingKeys : [];
    await place(user, paper, { meetingKeys: [...listedIn, meeting.key], placedBy: 'listing' });
  }
  for (const other of known.meetings.filter((one) => isSameWithoutPage(one, meeting, known))) {
    await replaceMeeting(user, other.key, meeting.key);
  }
  for (const paper of await user.papers.filter(({ placedBy }) => placedBy === 'ask').toArray()) {
    const proposal = proposeMeeting(paper.claim, known);
    if (proposal.kind !== 'certain' || proposal.place.kind !== 'known') continue;
    await place(user, paper, { meetingKeys: [proposal.place.key], placedBy: 'front-page' });
  }
}

/** The same committee on the same day, known from its papers alone. */
function isSameWithoutPage(one: MeetingRow, meeting: MeetingRow, { committees }: KnownMeetings): boolean {
  if (one.address !== null || one.key === meeting.key || one.committeeId === null) return false;
  if (meeting.committeeId === null || one.date !== meeting.date) return false;
  const rows = byId(committees);
  if (isOtherTime(one.time, meeting.time)) return false;
  return rootOf(rows, one.committeeId) === rootOf(rows, meeting.committeeId);
}

async function replaceMeeting(user: UserDatabase, oldKey: string, newKey: string): Promise<void> {
  const renew = (row: { meetingKeys: readonly string[] }) => {
    row.meetingKeys = [...new Set(row.meetingKeys.map((key) => (key === oldKey ? newKey : key)))];
  };
  await user.papers.where({ meetingKeys: oldKey }).modify(renew);
  await user.notes.where({ meetingKeys: oldKey }).modify(renew);
  await user.lines.where({ meetingKeys: oldKey }).modify(renew);
  await user.explanations.where({ meetingKeys: oldKey }).modify(renew);
  await user.followUps.where({ meetingKeys: oldKey }).modify(renew);
  await user.meetings.delete(oldKey);
}
