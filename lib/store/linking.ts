/** The member's word on whether two addresses are of one meeting. Each change gives what takes it back. */
import { isWelshName } from '@/lib/document/names';
import { fail, ok } from '@/lib/result';
import type { KnownMeetings } from './belonging';
import { joinLanguages } from './both-languages';
import { likelySame, type MeetingPair } from './likely-same';
import { countsAs } from './linked-meetings';
import type { MeetingLink } from './meeting-rows';
import { knownMeetings } from './meetings';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { MeetingRow } from './rows';
import type { UserDatabase } from './user-database';

/** The rows that were changed, as they were before. */
export type LinkedBefore = KnownMeetings;

/** A meeting and what looks like it at another address; `null` where nothing does. */
export const likelyPair = (store: Store, key: string): Kept<MeetingPair | null> =>
  inUser(store, async (user) => {
    const pairs = likelySame(await knownMeetings(user));
    return ok(pairs.find((pair) => pair.some((one) => one.key === key)) ?? null);
  });

/** From now on both are one meeting, and who met under a name in either language is one committee. */
export const linkMeetings = (store: Store, keys: readonly [string, string]): Kept<LinkedBefore> =>
  changing(store, keys, async (user, pair, known) => {
    const [main, other] = inOrder(pair, known);
    const root = countsAs(known.meetings);
    for (const row of pair) {
      const { into, notWith } = saidOf(row);
      await said(user, row.key, { into, notWith: notWith.filter((key) => !keys.includes(key)) });
    }
    // What the other was linked with before comes along.
    const counting = (await user.meetings.get(root(other.key))) ?? other;
    if (counting.key !== root(main.key)) {
      await said(user, counting.key, { ...saidOf(counting), into: root(main.key) });
    }
    if (main.committeeId && other.committeeId) await joinLanguages(user, main.committeeId, other.committeeId);
  });

/** They are two, whatever they look like, and stand apart from now on. */
export const keepApart = (store: Store, keys: readonly [string, string]): Kept<LinkedBefore> =>
  changing(store, keys, async (user, [one, other], { meetings }) => {
    const root = countsAs(meetings);
    const areLinked = root(one.key) === root(other.key);
    for (const [row, from] of [[one, other.key] as const, [other, one.key] as const]) {
      const { into, notWith } = saidOf(row);
      await said(user, row.key, { into: areLinked ? null : into, notWith: [...new Set([...notWith, from])] });
    }
  });

/** What a page said of the meetings meanwhile stays; councils and committees are as they were. */
export const takeBackLinking = (store: Store, before: LinkedBefore): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', LINKING(user), async () => {
      await user.councils.bulkPut([...before.councils]);
      await user.committees.bulkPut([...before.committees]);
      for (const row of before.meetings) await said(user, row.key, saidOf(row));
      return ok(null);
    }),
  );

type Changing = (user: UserDatabase, pair: MeetingPair, known: KnownMeetings) => Promise<void>;

const changing = (store: Store, keys: readonly [string, string], change: Changing): Kept<LinkedBefore> =>
  inUser(store, (user) =>
    user.transaction('rw', LINKING(user), async () => {
      const known = await knownMeetings(user);
      const [one, other] = await user.meetings.bulkGet([...keys]);
      if (!one || !other) return fail({ kind: 'gone' });
      await change(user, [one, other], known);
      const now = await knownMeetings(user);
      return ok({
        councils: changedIn(known.councils, now.councils),
        committees: changedIn(known.committees, now.committees),
        meetings: changedIn(known.meetings, now.meetings),
      });
    }),
  );

const LINKING = (user: UserDatabase) => [user.councils, user.committees, user.meetings];

const said = (user: UserDatabase, key: string, linked: MeetingLink) => user.meetings.update(key, { linked });

const saidOf = ({ linked }: Pick<MeetingRow, 'linked'>): MeetingLink => linked ?? { into: null, notWith: [] };

/** No row comes or goes, so both are in one order. */
const changedIn = <Row>(before: readonly Row[], now: readonly Row[]): readonly Row[] =>
  before.filter((row, place) => JSON.stringify(row) !== JSON.stringify(now[place]));

/** The same way round in every browser: the Welsh counts as the English. */
function inOrder([one, other]: MeetingPair, { committees }: KnownMeetings): MeetingPair {
  const isWelsh = ({ committeeId }: MeetingRow) =>
    isWelshName(committees.find(({ id }) => id === committeeId)?.name ?? '');
  if (isWelsh(one) !== isWelsh(other)) return isWelsh(one) ? [other, one] : [one, other];
  return one.key < other.key ? [one, other] : [other, one];
}
