/** What the settings show besides the choices, and what changing them does at once. Loaded with them. */
import { signal } from '@preact/signals';
import type { Colour } from '@/lib/marking';
import { giveBackAll } from '@/lib/platform/access';
import { alwaysOnHosts, turnOff } from '@/lib/platform/always-on';
import { forgetRecords } from '@/lib/platform/lost-records';
import { type Shortcut, shortcutsNow } from '@/lib/platform/shortcuts';
import type { Result } from '@/lib/result';
import { deleteEverything, type Everything, everythingIn } from '@/lib/store/delete-everything';
import type { Store } from '@/lib/store/open';
import type { Kept, StoreProblem } from '@/lib/store/problems';
import type { Settings } from '@/lib/store/setting-rows';
import { changeSetting } from '@/lib/store/settings';
import { forgetStudies } from '@/lib/store/studies';

export function createSettings(store: Store) {
  const hosts = signal<readonly string[]>([]);
  const shortcuts = signal<readonly Shortcut[]>([]);
  const room = signal<StorageEstimate>({});
  const isPromised = signal(false);
  const wasRoomMade = signal(false);
  /** What would be deleted, while the member is asked. */
  const deleting = signal<Everything | null>(null);
  const lookAtShortcuts = async () => {
    shortcuts.value = await shortcutsNow();
  };
  return {
    hosts,
    shortcuts,
    lookAtShortcuts,
    room,
    isPromised,
    wasRoomMade,
    deleting,
    async look(): Promise<void> {
      hosts.value = await alwaysOnHosts();
      await lookAtShortcuts();
      room.value = await navigator.storage.estimate();
      // Firefox says yes, and Chromium no, without asking anybody.
      isPromised.value = await navigator.storage.persist();
    },
    async turnOff(host: string): Promise<void> {
      await turnOff(host);
      hosts.value = await alwaysOnHosts();
    },
    theme(theme: Settings['theme']): Kept<null> {
      if (theme === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
      return changeSetting(store, 'theme', theme);
    },
    shortForms: (which: Settings['shortForms']): Kept<null> => changeSetting(store, 'shortForms', which),
    meanings: (meanings: Readonly<Record<Colour, string>>): Kept<null> =>
      changeSetting(store, 'meanings', meanings),
    letterKeys: (areOn: boolean): Kept<null> => changeSetting(store, 'letterKeys', areOn),
    language: async (language: Settings['language']): Kept<null> => {
      const kept = await changeSetting(store, 'language', language);
      if (kept.ok) void import('./name-menu').then(({ nameMenu }) => nameMenu(language));
      return kept;
    },
    memberName: (name: string): Kept<null> => changeSetting(store, 'memberName', name.trim()),
    async askToDelete(): Promise<Result<unknown, StoreProblem>> {
      const held = await everythingIn(store);
      if (held.ok) deleting.value = held.value;
      return held;
    },
    /** The leave to read sites first: it is the browser's to take back, and can be given again. */
    async deleteEverything(): Kept<null> {
      deleting.value = null;
      delete document.documentElement.dataset.theme;
      await giveBackAll();
      for (const host of hosts.value) await turnOff(host);
      forgetRecords();
      return deleteEverything(store);
    },
    async makeRoom(): Kept<null> {
      const made = await forgetStudies(store);
      wasRoomMade.value = made.ok;
      room.value = await navigator.storage.estimate();
      return made;
    },
  };
}
