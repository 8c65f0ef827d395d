/** When each paper that is kept was added: milliseconds since 1970, in order. */
import { ok } from '@/lib/result';
import { inUser, type Store } from './open';
import type { Kept } from './problems';

export const papersAdded = (store: Store): Kept<readonly number[]> =>
  inUser(store, async (user) =>
    ok((await user.papers.toArray()).map(({ addedAt }) => addedAt).toSorted((one, other) => one - other)),
  );
