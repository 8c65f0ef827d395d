/** A paper that was opened → its row: what it is, where it came from, where it belongs. What the member has said of it stays. */
import type { ExemptSign } from '@/lib/document/exempt';
import type { ListedPaper } from '@/lib/document/listing';
import { ok } from '@/lib/result';
import { plainAddress } from './addresses';
import { proposeMeeting } from './belonging';
import { followEarlierPages } from './earlier-pages';
import { takeOverCorrections } from './figure-corrections';
import type { MeetingClaim } from './meeting-rows';
import { councilAt, keepMeeting, keepNewMeeting, knownMeetings, type MeetingFacts } from './meetings';
import { inUser, type Store } from './open';
import { restamp } from './placing';
import type { Kept } from './problems';
import type { Exempt, MeetingRow, PaperRow } from './rows';
import { BELONGING, type UserDatabase } from './user-database';

export type PaperFacts = {
  readonly id: string;
  readonly fingerprints: readonly string[];
  readonly title: string;
  readonly source: PaperRow['source'];
  /** Where it was opened from; `null` for a file that was dropped or chosen. */
  readonly address: string | null;
  readonly bytes: number | null;
  readonly pages: number | null;
  /** `null` while nobody has looked: until then it counts as exempt. */
  readonly exemptSigns: readonly ExemptSign[] | null;
  /** What its front page says of its meeting; `null` where it says nothing, or nobody has looked. */
  readonly claim: MeetingClaim | null;
  /** The meeting, where the paper is that meeting's own page. */
  readonly meeting: MeetingFacts | null;
};

/**
 * Keeps that a paper was opened, with its bytes if it has any, and puts it where it belongs.
 * What the member has said of it before stays.
 */
export const rememberPaper = (store: Store, facts: PaperFacts, file: Uint8Array | null): Kept<PaperRow> =>
  inUser(store, (user) =>
    user.transaction('rw', [...BELONGING(user), user.files], async () => {
      const now = store.now();
      if (facts.meeting) await keepMeeting(user, facts.meeting, now);
      const before = (await user.papers.get(facts.id)) ?? null;
      const paper = await placed(user, await merged(user, before, facts, now), facts, now);
      await user.papers.put(paper);
      if (!before) await takeOverCorrections(user, paper);
      await restamp(user, paper);
      if (facts.meeting) await followEarlierPages(user, paper);
      if (file) await user.files.put({ paperId: paper.id, bytes: file });
      return ok(paper);
    }),
  );

async function merged(
  user: UserDatabase,
  before: PaperRow | null,
  { exemptSigns, meeting, address, claim, ...facts }: PaperFacts,
  now: number,
): Promise<PaperRow> {
  const listed = await listedPaper(user, address);
  const signs = [...(before?.exemptSigns ?? []), ...(exemptSigns ?? []), ...listedSign(listed)];
  const newest = address === null ? null : plainAddress(address);
  return {
    ...facts,
    // "Agenda reports pack" on the meeting's page says more than the name of the file.
    title: listed?.name ?? facts.title,
    kind: meeting ? 'meeting-page' : (listed?.role ?? before?.kind ?? 'other'),
    fingerprints: [...new Set([...facts.fingerprints, ...(before?.fingerprints ?? [])])],
    addresses: [...new Set([...(newest === null ? [] : [newest]), ...(before?.addresses ?? [])])],
    pages: facts.pages ?? before?.pages ?? null,
    addedAt: before?.addedAt ?? now,
    readAt: now,
    exempt: exemptNow(before, exemptSigns !== null, signs, await notesSay(user, facts.id)),
    exemptSigns: [...new Map(signs.map((sign) => [`${sign.sign} ${sign.words}`, sign])).values()],
    meetingKeys: before?.meetingKeys ?? [],
    placedBy: before?.placedBy ?? 'nobody',
    claim: claim ?? before?.claim ?? null,
    versions: before?.versions ?? [],
    stoppedAt: before?.stoppedAt ?? null,
    view: before?.view ?? null,
  };
}

/** An answer stays. Without one, signs make Kloe ask, and so does not having looked. */
function exemptNow(
  before: PaperRow | null,
  hasLooked: boolean,
  signs: readonly ExemptSign[],
  notesSaid: Exempt | null,
): Exempt {
  const isAnswered = before?.exempt === 'yes' || (before?.exempt === 'no' && before.exemptSigns.length > 0);
  if (before && isAnswered) return before.exempt;
  if (!before && notesSaid === 'yes') return 'yes';
  if (signs.length > 0) return 'ask';
  return hasLooked || before?.exempt === 'no' ? 'no' : 'ask';
}

/** Notes kept from a paper that was deleted remember what the member said of it. */
async function notesSay(user: UserDatabase, paperId: string): Promise<Exempt | null> {
  const note = (await user.notes.get({ paperId })) ?? (await user.followUps.get({ paperId }));
  return note?.exempt ?? null;
}

async function meetingsListing(user: UserDatabase, address: string | null): Promise<readonly MeetingRow[]> {
  const plain = address === null ? null : plainAddress(address);
  return plain === null ? [] : user.meetings.where({ listedAddresses: plain }).toArray();
}

async function listedPaper(user: UserDatabase, address: string | null): Promise<ListedPaper | null> {
  const listed = (await meetingsListing(user, address)).flatMap((meeting) => meeting.listed);
  const plain = address === null ? null : plainAddress(address);
  return listed.find((one) => plainAddress(one.address) === plain) ?? null;
}

const listedSign = (listed: ListedPaper | null): readonly ExemptSign[] =>
  listed?.isExempt ? [{ sign: 'exempt', words: listed.name, page: null, printed: null }] : [];

/** A page is its own meeting's; a paper is where it is listed, else where its front page says, else nowhere. */
async function placed(
  user: UserDatabase,
  paper: PaperRow,
  facts: PaperFacts,
  now: number,
): Promise<PaperRow> {
  if (facts.meeting) return { ...paper, meetingKeys: [facts.meeting.key], placedBy: 'listing' };
  if (paper.placedBy === 'member') return paper;
  const listing = (await meetingsListing(user, facts.address)).map(({ key }) => key);
  if (listing.length > 0 || paper.placedBy === 'listing') {
    return { ...paper, meetingKeys: [...new Set([...listing, ...paper.meetingKeys])], placedBy: 'listing' };
  }
  const known = await knownMeetings(user);
  const host = facts.address !== null && URL.canParse(facts.address) ? new URL(facts.address).host : null;
  const council = paper.claim?.council ?? (host === null ? null : councilAt(known, host));
  const proposal = proposeMeeting(paper.claim && { ...paper.claim, council }, known);
  if (proposal.kind !== 'certain') {
    return { ...paper, meetingKeys: [], placedBy: proposal.kind === 'ask' ? 'ask' : 'nobody' };
  }
  const { place } = proposal;
  const key = place.kind === 'known' ? place.key : await keepNewMeeting(user, place, now);
  return { ...paper, meetingKeys: [key], placedBy: 'front-page' };
}
