/** Committees and councils that count as one, and the way back. */
import { joinCommittees, joinCouncils, separateCommittees, separateCouncils } from '@/lib/store/assigning';
import type { Store } from '@/lib/store/open';
import { deskWords } from '@/lib/words/desk';
import type { Act } from './desk';

export const createJoining = (store: Store, act: Act) => ({
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
