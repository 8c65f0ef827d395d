/** Which meeting, committee and council everything belongs to, as the desk shows them. */
import { ok } from '@/lib/result';
import { byId, rootOf } from './joins';
import { countsAs } from './linked-meetings';
import { knownMeetings } from './meetings';
import { inUser, type Store } from './open';
import type { Kept } from './problems';

export type MeetingPlaced = {
  /** Of the meeting that it counts as. */
  readonly key: string;
  readonly date: string | null;
  /** The committee and council it counts as; `null` where its page names none. */
  readonly committee: { readonly id: string; readonly name: string } | null;
  readonly councilId: string | null;
};

export const placedMeetings = (store: Store): Kept<ReadonlyMap<string, MeetingPlaced>> =>
  inUser(store, async (user) => {
    const known = await knownMeetings(user);
    const root = countsAs(known.meetings);
    const councils = byId(known.councils);
    const committees = byId(known.committees);
    return ok(
      new Map(
        known.meetings.map(({ key: own, date, committeeId }) => {
          const committee = committeeId === null ? null : rootOf(committees, committeeId);
          const council = committee ? rootOf(councils, committee.councilId) : null;
          const named = committee && { id: committee.id, name: committee.name };
          return [own, { key: root(own), date, committee: named, councilId: council?.id ?? null }];
        }),
      ),
    );
  });
