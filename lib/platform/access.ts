/**
 * Leave to read one host, asked for when it is needed: for always, or just this
 * once. What was given just once is given back after its one use, or at the
 * next start if the browser stopped in between.
 */
import { browser } from 'wxt/browser';
import { z } from 'zod/mini';

const ONCE = 'hosts-just-once';
const Hosts = z.array(z.string());

/** An http(s) address, or `null` for anything else (javascript:, data:, file:). */
export function webAddress(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** Sites that begin with http: often move on to https:, so both are asked for; the member sees one name. */
export const originsOfHost = (host: string): string[] => [`http://${host}/*`, `https://${host}/*`];

/** Must be called straight from a click: a browser asks the member only then. False if refused. */
export const askForHost = ({ hostname }: URL): Promise<boolean> =>
  browser.permissions.request({ origins: originsOfHost(hostname) });

/** As `askForHost`, until `giveBack`. A host that Kloe may read already stays as it is. */
export function askJustOnce(address: URL): Promise<boolean> {
  const noted = noteJustOnce(address.hostname);
  const answer = askForHost(address);
  return noted.then(() => answer);
}

/** Gives back what was given just once for this host; does nothing to one that is always on. */
export async function giveBack(host: string): Promise<void> {
  if (!(await hostsJustOnce()).includes(host)) return;
  await browser.permissions.remove({ origins: originsOfHost(host) });
  await forgetJustOnce(host);
}

/** What was given just once, at a start: the browser stopped before it was given back. */
export async function giveBackAll(): Promise<void> {
  for (const host of await hostsJustOnce()) await giveBack(host);
}

/** Those not yet given back. */
export async function hostsJustOnce(): Promise<readonly string[]> {
  const hosts = Hosts.safeParse((await browser.storage.local.get(ONCE))[ONCE]);
  return hosts.success ? hosts.data : [];
}

/** Without giving it back. */
export async function forgetJustOnce(host: string): Promise<void> {
  const others = (await hostsJustOnce()).filter((other) => other !== host);
  await browser.storage.local.set({ [ONCE]: others });
}

async function noteJustOnce(host: string): Promise<void> {
  if (await browser.permissions.contains({ origins: originsOfHost(host) })) return;
  await browser.storage.local.set({ [ONCE]: [...new Set([...(await hostsJustOnce()), host])] });
}
