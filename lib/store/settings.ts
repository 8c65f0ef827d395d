/** The member's choices. */
import { ok } from '@/lib/result';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { Settings } from './rows';

const UNTIL_CHOSEN: Settings = { theme: 'system', language: 'en' };

export const readSettings = (store: Store): Kept<Settings> =>
  inUser(store, async (user) => {
    const rows = await user.settings.toArray();
    const chosen = Object.fromEntries(rows.map(({ name, value }) => [name, value]));
    return ok({ ...UNTIL_CHOSEN, ...chosen });
  });

export const changeSetting = <Name extends keyof Settings>(
  store: Store,
  name: Name,
  value: Settings[Name],
): Kept<null> =>
  inUser(store, async (user) => {
    await user.settings.put({ name, value });
    return ok(null);
  });
