/** The browser's own shortcuts of Kloe: as they are set now, and the way to where the member changes them. */
import { browser } from 'wxt/browser';
import { KEYS } from '@/lib/keys';
import { firefox } from './firefox';

export type Shortcut = {
  readonly name: keyof typeof KEYS.browser;
  /** As the browser writes it: "Alt+Shift+H", on a Mac "⌥⇧H"; empty where none is set. */
  readonly keys: string;
};

/** In the order of the table; one that the browser does not know counts as not set. */
export async function shortcutsNow(): Promise<readonly Shortcut[]> {
  const set = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
  return (Object.keys(KEYS.browser) as Shortcut['name'][]).map((name) => ({
    name,
    keys: set.get(name) ?? '',
  }));
}

/** Chromium lets no page link there, but lets an extension open a tab of it. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.FIREFOX) await firefox.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
