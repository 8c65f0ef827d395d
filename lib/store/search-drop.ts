/** Takes papers out of what is searched. */
import { ok } from '@/lib/result';
import { inDerived, type Store } from './open';
import type { Kept } from './problems';

export const dropFromSearch = (store: Store, paperIds: readonly string[]): Kept<null> =>
  inDerived(store, (derived) =>
    derived.transaction('rw', derived.searchWords, derived.searchTexts, async () => {
      await derived.searchWords.bulkDelete([...paperIds]);
      await derived.searchTexts.bulkDelete([...paperIds]);
      return ok(null);
    }),
  );
