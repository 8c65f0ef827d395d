/** Everything read so far, as the desk shows it: council, committee, meeting, paper. */
import { ok } from '@/lib/result';
import { type KnownMeetings, type MeetingPlace, proposeMeeting } from './belonging';
import { byId, rootOf } from './joins';
import { likelySame, type MeetingPair } from './likely-same';
import { linkedMeetings } from './linked-meetings';
import { knownMeetings } from './meetings';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { CommitteeRow, CouncilRow, MeetingRow, PaperRow } from './rows';

export type Shelf = {
  readonly councils: readonly ShelfCouncil[];
  /** Meetings whose page names no committee. */
  readonly otherMeetings: readonly ShelfMeeting[];
  readonly papersWithoutMeeting: readonly PaperRow[];
  /** Papers the member is asked about: which meeting is it for? */
  readonly toPlace: readonly PaperToPlace[];
  /** Papers the member is asked about: is it exempt? */
  readonly toAnswer: readonly PaperRow[];
  /** Meetings the member is asked about: are they one at two addresses? */
  readonly toLink: readonly MeetingPair[];
};

export type ShelfCouncil = {
  readonly council: CouncilRow;
  /** Those that count as it. */
  readonly joined: readonly CouncilRow[];
  readonly committees: readonly ShelfCommittee[];
};

export type ShelfCommittee = {
  readonly committee: CommitteeRow;
  readonly joined: readonly CommitteeRow[];
  /** The latest first. */
  readonly meetings: readonly ShelfMeeting[];
};

export type ShelfMeeting = {
  readonly meeting: MeetingRow;
  /** The same at other addresses: its papers and notes are theirs too. */
  readonly joined: readonly MeetingRow[];
  readonly papers: readonly PaperRow[];
  /** Notes, questions, requests and highlights on it. */
  readonly notes: number;
};

export type PaperToPlace = { readonly paper: PaperRow; readonly places: readonly MeetingPlace[] };

export const readShelf = (store: Store): Kept<Shelf> =>
  inUser(store, (user) =>
    user.transaction(
      'r',
      [user.councils, user.committees, user.meetings, user.papers, user.notes, user.followUps],
      async () => {
        const notes = new Map<unknown, string[]>();
        await user.notes.orderBy('meetingKeys').eachKey((key, { primaryKey }) => {
          const own = notes.get(key);
          if (own) own.push(primaryKey);
          else notes.set(key, [primaryKey]);
        });
        const followed = new Set(await user.followUps.orderBy('committeeId').uniqueKeys());
        return ok(arrange(await knownMeetings(user), await user.papers.toArray(), notes, followed));
      },
    ),
  );

function arrange(
  known: KnownMeetings,
  papers: readonly PaperRow[],
  /** Ids of the notes on each meeting. */
  notes: ReadonlyMap<unknown, readonly string[]>,
  /** Ids of committees of which something is followed. */
  followed: ReadonlySet<unknown>,
): Shelf {
  const councils = byId(known.councils);
  const committees = byId(known.committees);
  const rootOfMeeting = (meeting: MeetingRow) =>
    meeting.committeeId === null ? null : rootOf(committees, meeting.committeeId);
  const meetings = linkedMeetings(known.meetings)
    .map(([meeting, ...joined]): ShelfMeeting => {
      const keys = [meeting, ...joined].map(({ key }) => key);
      return {
        meeting,
        joined,
        papers: papers
          .filter(({ meetingKeys }) => meetingKeys.some((key) => keys.includes(key)))
          .sort(asOpened),
        notes: new Set(keys.flatMap((key) => notes.get(key) ?? [])).size,
      };
    })
    .filter((shelf) => shelf.papers.length > 0 || shelf.notes > 0)
    .sort((a, b) => (b.meeting.date ?? '').localeCompare(a.meeting.date ?? ''));

  const ofCommittee = (committee: CommitteeRow): ShelfCommittee => ({
    committee,
    joined: known.committees.filter((row) => row !== committee && rootOf(committees, row.id) === committee),
    meetings: meetings.filter(({ meeting }) => rootOfMeeting(meeting) === committee),
  });
  const ofCouncil = (council: CouncilRow): ShelfCouncil => ({
    council,
    joined: known.councils.filter((row) => row !== council && rootOf(councils, row.id) === council),
    committees: known.committees
      .filter((row) => row.joinedInto === null && rootOf(councils, row.councilId) === council)
      .map(ofCommittee)
      .filter(({ meetings: of, committee, joined }) =>
        [committee, ...joined].some(({ id }) => of.length > 0 || followed.has(id)),
      )
      .sort((a, b) => byName(a.committee, b.committee)),
  });
  return {
    councils: known.councils
      .filter(({ joinedInto }) => joinedInto === null)
      .map(ofCouncil)
      .filter((shelf) => shelf.committees.length > 0)
      .sort((a, b) => byName(a.council, b.council)),
    otherMeetings: meetings.filter(({ meeting }) => rootOfMeeting(meeting) === null),
    papersWithoutMeeting: papers
      .filter(({ meetingKeys, placedBy }) => meetingKeys.length === 0 && placedBy !== 'ask')
      .sort(asOpened),
    toPlace: papers
      .filter(({ placedBy }) => placedBy === 'ask')
      .sort(asOpened)
      .map((paper) => ({ paper, places: placesFor(paper, known) })),
    toAnswer: papers.filter(({ exempt }) => exempt === 'ask').sort(asOpened),
    toLink: likelySame({
      meetings: meetings.flatMap(({ meeting, joined }) => [meeting, ...joined]),
      committees: known.committees,
    }),
  };
}

function placesFor({ claim }: PaperRow, known: KnownMeetings): readonly MeetingPlace[] {
  const proposal = proposeMeeting(claim, known);
  if (proposal.kind === 'none') return [];
  return proposal.kind === 'certain' ? [proposal.place] : proposal.places;
}

const byName = (one: { name: string }, other: { name: string }) =>
  one.name.localeCompare(other.name, 'en-GB');
const asOpened = (one: PaperRow, other: PaperRow) => other.readAt - one.readAt;
