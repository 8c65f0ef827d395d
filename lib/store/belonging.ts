/**
 * Which meeting is a paper for? Its own words name a council, a committee and a
 * day; what is known already says which meetings fit. Where more than one
 * answer is possible the member is asked.
 */

import { isLikeName, isSameName } from '@/lib/document/names';
import { byId, groupOf, rootOf } from './joins';
import type { MeetingClaim } from './meeting-rows';
import type { CommitteeRow, CouncilRow, MeetingRow } from './rows';

export type KnownMeetings = {
  readonly councils: readonly CouncilRow[];
  readonly committees: readonly CommitteeRow[];
  readonly meetings: readonly MeetingRow[];
};

/** A meeting that a paper may be for: one that is known, or one not heard of before. */
export type MeetingPlace = { readonly kind: 'known'; readonly key: string } | NewMeeting;

export type NewMeeting = {
  readonly kind: 'new';
  readonly council: string;
  readonly committee: string;
  readonly date: string;
  readonly time: string | null;
};

export type Proposal =
  | { readonly kind: 'certain'; readonly place: MeetingPlace }
  /** Most likely first; empty where its words fit nothing that is known and are not enough for a new one. */
  | { readonly kind: 'ask'; readonly places: readonly MeetingPlace[] }
  | { readonly kind: 'none' };

type Fit = 'same' | 'like';

/** More than a member would read through; older meetings are in the full list. */
const MOST_PLACES = 8;

export function proposeMeeting(claim: MeetingClaim | null, known: KnownMeetings): Proposal {
  if (!claim || (claim.committee === null && claim.date === null)) return { kind: 'none' };
  const committees = new Map<string, Fit>();
  for (const { id } of known.committees) {
    const fit = committeeFit(claim, id, known);
    if (fit) committees.set(id, fit);
  }
  const fitting = known.meetings
    .flatMap((meeting) => {
      const fit = meetingFit(claim, meeting, committees);
      return fit ? [{ meeting, fit }] : [];
    })
    .sort((a, b) => rank(a.fit) - rank(b.fit) || (b.meeting.date ?? '').localeCompare(a.meeting.date ?? ''));

  const same = fitting.filter(({ fit }) => fit === 'same');
  const [only] = same;
  if (only && same.length === 1) return { kind: 'certain', place: { kind: 'known', key: only.meeting.key } };
  const places = fitting.map(({ meeting }): MeetingPlace => ({ kind: 'known', key: meeting.key }));
  const fresh = newMeetings(
    claim,
    committees,
    fitting.map(({ meeting }) => meeting),
    known,
  );
  const [first] = fresh;
  if (first && places.length === 0 && fresh.length === 1 && isPlain(claim, committees)) {
    return { kind: 'certain', place: first };
  }
  return { kind: 'ask', places: [...places, ...fresh].slice(0, MOST_PLACES) };
}

const rank = (fit: Fit) => (fit === 'same' ? 0 : 1);

/** True where council and committee are as known before, or nothing like them is known. */
const isPlain = (claim: MeetingClaim, committees: ReadonlyMap<string, Fit>): boolean =>
  claim.council !== null && (committees.size === 0 || [...committees.values()].includes('same'));

/** How well a committee, under any of its names, fits the claim; `null` where it does not. */
function committeeFit(claim: MeetingClaim, id: string, { councils, committees }: KnownMeetings): Fit | null {
  const group = groupOf(byId(committees), id);
  const councilIds = new Set(group.map(({ councilId }) => councilId));
  const councilNames = [...councilIds].flatMap((councilId) =>
    groupOf(byId(councils), councilId).map(({ name }) => name),
  );
  return worse(
    nameFit(
      claim.committee,
      group.map(({ name }) => name),
    ),
    nameFit(claim.council, councilNames),
  );
}

/** A name that is not given fits any, but never well. */
function nameFit(claimed: string | null, names: readonly string[]): Fit | null {
  if (claimed === null) return 'like';
  if (names.some((name) => isSameName(name, claimed))) return 'same';
  return names.some((name) => isLikeName(name, claimed)) ? 'like' : null;
}

function meetingFit(
  claim: MeetingClaim,
  meeting: MeetingRow,
  committees: ReadonlyMap<string, Fit>,
): Fit | null {
  if (claim.date !== null && meeting.date !== null && claim.date !== meeting.date) return null;
  const isSameDay = claim.date !== null && claim.date === meeting.date;
  const committee = meeting.committeeId === null ? 'like' : (committees.get(meeting.committeeId) ?? null);
  // A day alone fits half the county; a committee alone fits all its meetings, but no other's.
  if (!isSameDay && (claim.committee === null || meeting.committeeId === null)) return null;
  return worse(committee, isSameDay && !isOtherTime(claim.time, meeting.time) ? 'same' : 'like');
}

/** A time that is not given contradicts none. */
export const isOtherTime = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

const worse = (one: Fit | null, other: Fit | null): Fit | null =>
  one === null || other === null ? null : one === 'like' ? one : other;

/** A meeting not heard of before: of the committees that fit best, else of a new one. */
function newMeetings(
  { council, committee, date, time }: MeetingClaim,
  fits: ReadonlyMap<string, Fit>,
  fitting: readonly MeetingRow[],
  known: KnownMeetings,
): readonly NewMeeting[] {
  if (date === null || committee === null) return [];
  const committees = byId(known.committees);
  const councils = byId(known.councils);
  const best: Fit = [...fits.values()].includes('same') ? 'same' : 'like';
  const roots = new Set([...fits].flatMap(([id, fit]) => (fit === best ? [rootOf(committees, id)] : [])));
  const met = new Set(
    fitting
      .filter((one) => one.date === date && !isOtherTime(one.time, time))
      .map(({ committeeId }) => rootOf(committees, committeeId ?? '')),
  );
  const ofKnown = [...roots].flatMap((row): NewMeeting[] => {
    if (met.has(row)) return [];
    const name = row && (rootOf(councils, row.councilId)?.name ?? council);
    return row && name ? [{ kind: 'new', council: name, committee: row.name, date, time }] : [];
  });
  const ofNew: readonly NewMeeting[] =
    council === null || best === 'same' ? [] : [{ kind: 'new', council, committee, date, time }];
  return [...ofKnown, ...ofNew];
}
