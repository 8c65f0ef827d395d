/** Meetings, and the committees and councils they bring with them. */
import type { ListedPaper, PageState } from '@/lib/document/listing';
import { hostOf } from '@/lib/document/meeting-key';
import { nameKey } from '@/lib/document/names';
import { ok } from '@/lib/result';
import { plainAddress } from './addresses';
import { isOtherTime, type KnownMeetings, type NewMeeting } from './belonging';
import { joinLanguages } from './both-languages';
import { inUser, type Store } from './open';
import { takeInPapers } from './placing';
import type { Kept } from './problems';
import type { MeetingRow } from './rows';
import { BELONGING, type UserDatabase } from './user-database';

/** What a meeting's own page says. */
export type MeetingFacts = {
  /** "moderngov|democracy.example.gov.uk|/|1234". */
  readonly key: string;
  readonly council: string | null;
  readonly committee: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly venue: string | null;
  readonly address: string;
  readonly state: PageState;
  readonly papers: readonly ListedPaper[];
};

/** Keeps what a meeting's page says now. Papers read before that it lists come to belong to it. */
export const rememberMeeting = (store: Store, facts: MeetingFacts): Kept<MeetingRow> =>
  inUser(store, (user) =>
    user.transaction('rw', BELONGING(user), async () => ok(await keepMeeting(user, facts, store.now()))),
  );

/** `null` where no page or paper of it was read. */
export const meetingByKey = (store: Store, key: string): Kept<MeetingRow | null> =>
  inUser(store, async (user) => ok((await user.meetings.get(key)) ?? null));

/** Inside a transaction over `BELONGING`. */
export async function keepMeeting(user: UserDatabase, facts: MeetingFacts, now: number): Promise<MeetingRow> {
  const { council, committee, papers, ...own } = facts;
  const before = await user.meetings.get(facts.key);
  const committeeBefore = before?.committeeId ?? null;
  const named =
    committee === null
      ? committeeBefore
      : await keepCommittee(user, council ?? (await councilOf(user, facts.key)), committee);
  const row: MeetingRow = {
    ...own,
    committeeId: committeeBefore && named ? await joinLanguages(user, committeeBefore, named) : named,
    listed: papers,
    listedAddresses: [...new Set(papers.flatMap(({ address }) => plainAddress(address) ?? []))],
    ...(before?.linked && { linked: before.linked }),
    firstSeen: before?.firstSeen ?? now,
    lastSeen: now,
  };
  await user.meetings.put(row);
  await takeInPapers(user, row, await knownMeetings(user));
  return row;
}

/** A meeting that the member or a front page names, without a page of its own. Gives its key. */
export async function keepNewMeeting(user: UserDatabase, place: NewMeeting, now: number): Promise<string> {
  const committeeId = await keepCommittee(user, place.council, place.committee);
  const onDay = await user.meetings.get(`paper|${committeeId}|${place.date}`);
  const isSecond = onDay !== undefined && isOtherTime(onDay.time, place.time);
  const key = `paper|${committeeId}|${place.date}${isSecond ? `|${place.time}` : ''}`;
  const before = await user.meetings.get(key);
  const { date, time } = place;
  await user.meetings.put(
    before ? { ...before, lastSeen: now } : withoutPage({ key, committeeId, date, time }, now),
  );
  return key;
}

type Named = Pick<MeetingRow, 'key' | 'committeeId' | 'date' | 'time'>;

/** A meeting whose own page nobody has read here. */
const withoutPage = (named: Named, now: number): MeetingRow => ({
  ...named,
  venue: null,
  address: null,
  state: null,
  listed: [],
  listedAddresses: [],
  firstSeen: now,
  lastSeen: now,
});

/** A meeting as another Kloe names it. */
export type NamedMeeting = Pick<MeetingFacts, 'key' | 'council' | 'committee' | 'date' | 'time'>;

/** One that is known already stays as it is. */
export async function keepNamedMeeting(
  user: UserDatabase,
  { key, council, committee, date, time }: NamedMeeting,
  now: number,
): Promise<void> {
  if (await user.meetings.get(key)) return;
  const committeeId =
    committee === null ? null : await keepCommittee(user, council ?? (await councilOf(user, key)), committee);
  await user.meetings.put(withoutPage({ key, committeeId, date, time }, now));
}

export async function knownMeetings(user: UserDatabase): Promise<KnownMeetings> {
  const councils = await user.councils.toArray();
  const committees = await user.committees.toArray();
  return { councils, committees, meetings: await user.meetings.toArray() };
}

/** The council whose meetings are published at a host; `null` where none is known by name. */
export function councilAt({ councils, committees, meetings }: KnownMeetings, host: string): string | null {
  const committeeIds = new Set(
    meetings.filter(({ key }) => hostOf(key) === host).map(({ committeeId }) => committeeId),
  );
  const councilIds = new Set(
    committees.filter(({ id }) => committeeIds.has(id)).map(({ councilId }) => councilId),
  );
  const named = councils.filter(({ id, name }) => councilIds.has(id) && name !== host);
  return (named.find(({ joinedInto }) => joinedInto === null) ?? named[0])?.name ?? null;
}

/** A council that nobody has named goes by its host's name. */
async function councilOf(user: UserDatabase, meetingKey: string): Promise<string> {
  const host = hostOf(meetingKey) ?? meetingKey;
  return councilAt(await knownMeetings(user), host) ?? host;
}

/** Inside a transaction over `BELONGING`. Gives its id. */
export async function keepCommittee(user: UserDatabase, council: string, committee: string): Promise<string> {
  const councilId = nameKey(council);
  const id = `${councilId}/${nameKey(committee)}`;
  if (!(await user.councils.get(councilId))) {
    await user.councils.add({ id: councilId, name: council, joinedInto: null });
  }
  if (!(await user.committees.get(id))) {
    await user.committees.add({ id, councilId, name: committee, joinedInto: null });
  }
  return id;
}
