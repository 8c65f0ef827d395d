/** An extension's own page loads, and Firefox tells nobody: it is asked again and again, and Playwright told. */
import type { Ask, Parameters, Tell } from './bidi-messages';

const LOOK_EVERY_MS = 15;

export function watchLoading(ask: Ask, tell: Tell) {
  /** Those that Playwright knows of: Firefox keeps back those of a page that it says nothing of. */
  const realms = new Set<unknown>();
  /** Navigations by their pages; a page that goes on is waited for no longer. */
  const underWay = new Map<string, unknown>();

  const tellOfRealm = (realm: string, context: string, origin: unknown) => {
    if (realms.has(realm)) return;
    realms.add(realm);
    tell({
      type: 'event',
      method: 'script.realmCreated',
      params: { realm, origin, context, type: 'window' },
    });
  };
  return {
    /** Firefox itself has told of it. */
    knowRealm: (realm: unknown) => void realms.add(realm),
    /** Until it is there, cannot be asked, or is left for another. */
    async awaitLoad({ context = '', navigation, url }: Parameters): Promise<void> {
      underWay.set(context, navigation);
      const loading = { expression: 'document.readyState', target: { context }, awaitPromise: false };
      const tellOf = (event: string) => {
        const params = { context, navigation, url, timestamp: Date.now() };
        tell({ type: 'event', method: `browsingContext.${event}`, params });
      };
      for (let isParsed = false; ; ) {
        const { type, result } = await ask('script.evaluate', loading);
        if (type === 'error' || underWay.get(context) !== navigation) return;
        const { realm, result: state } = result as { realm: string; result?: { readonly value?: string } };
        tellOfRealm(realm, context, url);
        if (!isParsed && state?.value !== 'loading') tellOf('domContentLoaded');
        isParsed ||= state?.value !== 'loading';
        if (state?.value === 'complete') return tellOf('load');
        await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
      }
    },
  };
}
