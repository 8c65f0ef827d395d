/** The member's choices. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { ok } from '@/lib/result';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import type { Settings } from './setting-rows';
import { watch } from './watch';

const UNTIL_CHOSEN: Settings = {
  theme: 'system',
  language: 'en',
  shortForms: 'first',
  colour: 'yellow',
  meanings: {},
  letterKeys: true,
  responseMonths: {},
  memberName: '',
  searchesExempt: false,
};

/** With what holds until the member chooses. */
export const readSettings = (store: Store): Kept<Settings> =>
  inUser(store, async (user) => {
    const rows = await user.settings.toArray();
    const chosen = Object.fromEntries(rows.map(({ name, value }) => [name, value]));
    return ok({ ...UNTIL_CHOSEN, ...chosen });
  });

/** They follow what is chosen in any window, until the page is closed. */
export function watchSettings(store: Store): ReadonlySignal<Settings> {
  const settings = signal(UNTIL_CHOSEN);
  const take = (chosen: Awaited<Kept<Settings>>) => {
    if (chosen.ok) settings.value = chosen.value;
  };
  watch(() => readSettings(store), take, new AbortController().signal);
  return settings;
}

export const changeSetting = <Name extends keyof Settings>(
  store: Store,
  name: Name,
  value: Settings[Name],
): Kept<null> =>
  inUser(store, async (user) => {
    await user.settings.put({ name, value });
    return ok(null);
  });
