/**
 * "Always on for this host": leave to read one host, and the script registered
 * for it. Browsers forget registrations at updates, so they are put right at
 * every start.
 */
import { browser } from 'wxt/browser';
import { askForHost, forgetJustOnce, hostsJustOnce, originsOfHost } from './access';
import { PAGE_SCRIPT } from './inject';

const PREFIX = 'always:';

/** Must be called straight from a click. False if the member refused. */
export async function turnOn(address: URL): Promise<boolean> {
  const isGranted = await askForHost(address);
  if (isGranted) {
    await forgetJustOnce(address.hostname);
    await reconcile();
  }
  return isGranted;
}

/** Gives the host back, and its script with it. */
export async function turnOff(host: string): Promise<void> {
  await browser.permissions.remove({ origins: originsOfHost(host) });
  await reconcile();
}

/** Hosts that Kloe reads without a click, in order of name. */
export async function alwaysOnHosts(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const once = await hostsJustOnce();
  const hosts = origins.flatMap((origin) => /^https?:\/\/(?<host>[^/*]+)\//.exec(origin)?.groups?.host ?? []);
  return [...new Set(hosts)].filter((host) => !once.includes(host)).sort();
}

/** Makes the registered scripts what the member's leave says they should be. */
export function reconcile(): Promise<void> {
  // A page and the background may come to this at once; registering twice is an error.
  return navigator.locks.request('always-on', register);
}

async function register(): Promise<void> {
  const hosts = await alwaysOnHosts();
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const wanted = hosts.map((host) => PREFIX + host);
  const stale = registered.filter((id) => !wanted.includes(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = hosts.filter((host) => !registered.includes(PREFIX + host));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((host) => ({
      id: PREFIX + host,
      matches: originsOfHost(host),
      js: [PAGE_SCRIPT],
      persistAcrossSessions: true,
    })),
  );
}
