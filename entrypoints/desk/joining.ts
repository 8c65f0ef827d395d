/** Committees, councils and meetings that count as one, and the way back. */
import { joinCommittees, joinCouncils, separateCommittees, separateCouncils } from '@/lib/store/assigning';
import type { MeetingPair } from '@/lib/store/likely-same';
import { keepApart, type LinkedBefore, linkMeetings, takeBackLinking } from '@/lib/store/linking';
import type { Store } from '@/lib/store/open';
import type { Kept } from '@/lib/store/problems';
import { deskWords } from '@/lib/words/desk';
import { meetingPairWords } from '@/lib/words/meeting-pairs';
import type { Act } from './desk';

export const createJoining = (store: Store, act: Act) => ({
  linkMeetings: ([one, other]: MeetingPair) =>
    sayOfPair(store, act, linkMeetings(store, [one.key, other.key]), meetingPairWords.linked),
  keepApart: (key: string, other: string) =>
    sayOfPair(store, act, keepApart(store, [key, other]), meetingPairWords.keptApart),
  joinCommittees: (ids: readonly string[], into: string) =>
    act(joinCommittees(store, ids, into), {
      said: deskWords.join.joined,
      undo: () => separateCommittees(store, ids),
    }),
  joinCouncils: (ids: readonly string[], into: string) =>
    act(joinCouncils(store, ids, into), {
      said: deskWords.join.joined,
      undo: () => separateCouncils(store, ids),
    }),
  separateCommittee: (id: string, from: string) =>
    act(separateCommittees(store, [id]), {
      said: deskWords.join.separated,
      undo: () => joinCommittees(store, [id], from),
    }),
  separateCouncil: (id: string, from: string) =>
    act(separateCouncils(store, [id]), {
      said: deskWords.join.separated,
      undo: () => joinCouncils(store, [id], from),
    }),
});

const sayOfPair = (store: Store, act: Act, outcome: Kept<LinkedBefore>, said: string): Promise<void> =>
  act(outcome, {
    said,
    undo: async () => {
      const before = await outcome;
      return before.ok ? takeBackLinking(store, before.value) : before;
    },
  });
