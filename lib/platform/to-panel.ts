/** What a page's script has for the panel of its tab: left for it, and the panel opened where that can be done from here. */
import { browser } from 'wxt/browser';
import { openSidePanel } from './button';
import { firefox } from './firefox';
import type { LeftForPanel } from './messages';
import { leaveWaiting } from './waiting';

/** `key`: under which the panel takes it. */
export async function leaveForPanel(tabId: number, key: string, value: unknown): Promise<LeftForPanel> {
  const panel = import.meta.env.FIREFOX ? isSidebarOpen(tabId) : opened(openSidePanel(tabId));
  await leaveWaiting(key, value);
  return { isPanelOpen: await panel };
}

const opened = (opening: Promise<void>): Promise<boolean> =>
  opening.then(
    () => true,
    () => false,
  );

async function isSidebarOpen(tabId: number): Promise<boolean> {
  const { windowId } = await browser.tabs.get(tabId);
  return firefox.sidebarAction.isOpen({ windowId });
}
