/**
 * The browser as an extension sees it, for tests of `lib/platform` outside of
 * one: WXT's fake, with permissions and registered scripts added. A test takes
 * it with `vi.mock('wxt/browser', () => import('../support/fake-browser'))`.
 */
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Script = { readonly id: string; readonly matches: readonly string[] };

const granted = new Set<string>();
const scripts = new Map<string, Script>();

/** What the member answers when asked for leave. */
export const member = { allows: true };

/** Forgets all that was granted, registered and stored. */
export function freshBrowser(): void {
  fakeBrowser.reset();
  granted.clear();
  scripts.clear();
  member.allows = true;
}

type Origins = { readonly origins: readonly string[] };

Object.assign(fakeBrowser, {
  permissions: {
    async request({ origins }: Origins) {
      if (member.allows) for (const origin of origins) granted.add(origin);
      return member.allows;
    },
    async contains({ origins }: Origins) {
      return origins.every((origin) => granted.has(origin));
    },
    async remove({ origins }: Origins) {
      for (const origin of origins) granted.delete(origin);
      return true;
    },
    async getAll() {
      return { permissions: [], origins: [...granted] };
    },
  },
  scripting: {
    async getRegisteredContentScripts() {
      return [...scripts.values()];
    },
    async registerContentScripts(added: readonly Script[]) {
      for (const script of added) {
        if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        scripts.set(script.id, script);
      }
    },
    async unregisterContentScripts({ ids }: { readonly ids: readonly string[] }) {
      for (const id of ids) {
        if (!scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      }
    },
  },
});

export { fakeBrowser, fakeBrowser as browser };
