/**
 * One meeting at two addresses, as where a council publishes in Welsh and in English. Nothing is rewritten when the
 * member links them: one counts as the other, as with committees, so that undoing it is exact.
 */
import type { MeetingRow } from './rows';
import type { UserDatabase } from './user-database';

/** Key of a meeting → key of the one that it counts as in the end. */
export function countsAs(meetings: readonly Pick<MeetingRow, 'key' | 'linked'>[]): (key: string) => string {
  const into = new Map(meetings.flatMap(({ key, linked }) => (linked?.into ? [[key, linked.into]] : [])));
  return (key) => {
    const passed = [key];
    for (let next = into.get(key); next !== undefined; next = into.get(next)) {
      // Two browsers may each have linked them its own way round.
      if (passed.includes(next)) return passed.slice(passed.indexOf(next)).toSorted()[0] ?? key;
      passed.push(next);
    }
    return passed.at(-1) ?? key;
  };
}

/** Each with those that count as it, itself first. */
export function linkedMeetings(
  meetings: readonly MeetingRow[],
): readonly (readonly [MeetingRow, ...MeetingRow[]])[] {
  const root = countsAs(meetings);
  return [...Map.groupBy(meetings, ({ key }) => root(key))].flatMap(([key, group]) => {
    // The one that it counted as may be gone.
    const main = group.find((one) => one.key === key) ?? group[0];
    return main ? [[main, ...group.filter((one) => one !== main)] as const] : [];
  });
}

/** A meeting's key, and those of all that count as the same. */
export async function keysOfMeeting(user: UserDatabase, key: string): Promise<readonly string[]> {
  const linked = await user.meetings.where('linked.into').above('').toArray();
  const root = countsAs(linked);
  const keys = new Set([key, ...linked.map((one) => one.key), ...linked.map((one) => root(one.key))]);
  return [...keys].filter((one) => root(one) === root(key));
}
