/** Takes away all that Kloe keeps, at the member's word alone. */
import { ok } from '@/lib/result';
import { inDerived, inUser, type Store } from './open';
import type { Kept } from './problems';

/** How much would go. */
export type Everything = {
  readonly papers: number;
  /** Notes, questions, requests and highlights. */
  readonly notes: number;
  readonly followUps: number;
  readonly meanings: number;
};

export const everythingIn = (store: Store): Kept<Everything> =>
  inUser(store, async (user) =>
    ok({
      papers: await user.papers.count(),
      notes: await user.notes.count(),
      followUps: await user.followUps.count(),
      meanings: await user.glossary.count(),
    }),
  );

/** Rows rather than databases: another window that is open would keep those. What the member made goes whole or not at all. */
export async function deleteEverything(store: Store): Kept<null> {
  const gone = await inUser(store, (user) =>
    user.transaction('rw', user.tables, async () => {
      for (const table of user.tables) await table.clear();
      return ok(null);
    }),
  );
  if (!gone.ok) return gone;
  return inDerived(store, (derived) =>
    derived.transaction('rw', derived.tables, async () => {
      for (const table of derived.tables) await table.clear();
      return ok(null);
    }),
  );
}
