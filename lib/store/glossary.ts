/** The member's own meanings of short forms. */
import { ok } from '@/lib/result';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { GlossaryRow } from './rows';

export const saveMeaning = (store: Store, meaning: Omit<GlossaryRow, 'changedAt'>): Kept<null> =>
  inUser(store, async (user) => {
    await user.glossary.put({ ...meaning, changedAt: store.now() });
    return ok(null);
  });

export const deleteMeaning = (store: Store, id: string): Kept<null> =>
  inUser(store, async (user) => {
    await user.glossary.delete(id);
    return ok(null);
  });

/** All of them, by short form. */
export const ownGlossary = (store: Store): Kept<readonly GlossaryRow[]> =>
  inUser(store, async (user) => ok(await user.glossary.orderBy('short').toArray()));
