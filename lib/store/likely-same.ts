/** Which meetings look like one at two addresses. It is the member who says that they are: councils' numbers meet by chance. */
import { hostOf } from '@/lib/document/meeting-key';
import { isOtherTime, type KnownMeetings } from './belonging';
import { byId, rootOf } from './joins';
import { countsAs } from './linked-meetings';
import type { CommitteeRow, MeetingRow } from './rows';

export type MeetingPair = readonly [MeetingRow, MeetingRow];

/** Those seen first come first. */
export function likelySame({
  meetings,
  committees,
}: Omit<KnownMeetings, 'councils'>): readonly MeetingPair[] {
  const root = countsAs(meetings);
  const rows = byId(committees);
  const onDays = Map.groupBy(meetings.toSorted(asSeen), ({ date }) => date);
  onDays.delete(null);
  return [...onDays.values()].flatMap((onDay) =>
    onDay.flatMap((one, place) =>
      onDay
        .slice(place + 1)
        .filter((other) => root(one.key) !== root(other.key) && isLikely(one, other, rows))
        .map((other): MeetingPair => [one, other]),
    ),
  );
}

const asSeen = (one: MeetingRow, other: MeetingRow): number => one.firstSeen - other.firstSeen;

function isLikely(
  one: MeetingRow,
  other: MeetingRow,
  committees: ReadonlyMap<string, CommitteeRow>,
): boolean {
  const hosts = [hostOf(one.key), hostOf(other.key)];
  if (hosts.includes(null) || hosts[0] === hosts[1] || isOtherTime(one.time, other.time)) return false;
  if (one.linked?.notWith.includes(other.key) || other.linked?.notWith.includes(one.key)) return false;
  return numberOf(one.key) === numberOf(other.key) || isOfOne(one, other, committees);
}

/** Both languages of a council's site are one system, which numbers its meetings once: "moderngov|…|1234" → "moderngov|1234". */
const numberOf = (key: string): string => key.replace(/\|.*\|/, '|');

function isOfOne(one: MeetingRow, other: MeetingRow, committees: ReadonlyMap<string, CommitteeRow>): boolean {
  if (one.committeeId === null || other.committeeId === null) return false;
  return rootOf(committees, one.committeeId) === rootOf(committees, other.committeeId);
}
