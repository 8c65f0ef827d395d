/**
 * Words to look up, asked for by a menu on any page or by a key: the panel
 * opens with them. Browsers open a panel only while the press is being handled,
 * so that comes first; what is selected is asked of the page afterwards.
 */
import { type Browser, browser } from 'wxt/browser';
import { z } from 'zod/mini';
import { openSidePanel } from './button';
import { firefox } from './firefox';
import { LOOK_UP } from './look-up-menu';
import type { LeftForPanel, MessageOf, Sender } from './messages';
import { lookUpHash, openDesk } from './own-pages';
import { leaveForPanel } from './to-panel';
import { leaveWaiting, takeWaiting } from './waiting';

/** A few sentences: in more nobody looks for one meaning. */
const LONGEST_ASKED = 1_000;

const keyOf = (tabId: number) => `words-asked:${tabId}`;

/** In the panel of the tab; at the desk where the words stand in no tab. */
export function lookUpFromMenu(
  { menuItemId, selectionText = '' }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): void {
  if (menuItemId !== LOOK_UP) return;
  const asked = selectionText.trim().slice(0, LONGEST_ASKED);
  // Words selected in a panel are in no tab.
  if (tab?.id === undefined || tab.id < 0) void openDesk(lookUpHash(asked));
  else void askInPanel(tab.id, Promise.resolve(asked));
}

/** What is selected in the tab; nothing, for the member to type, where nothing is. */
export function lookUpByKey(command: string, tab: Browser.tabs.Tab | undefined): void {
  if (command !== LOOK_UP) return;
  if (tab?.id === undefined) void openDesk(lookUpHash(''));
  else void askInPanel(tab.id, selectedIn(tab.id));
}

async function askInPanel(tabId: number, asked: Promise<string>): Promise<void> {
  const opening = import.meta.env.FIREFOX ? firefox.sidebarAction.open() : openSidePanel(tabId);
  const isOpen = opening.then(
    () => true,
    () => false,
  );
  const words = await asked;
  if (await isOpen) await leaveWaiting(keyOf(tabId), words);
  else await openDesk(lookUpHash(words));
}

/** Words that the member wants to look up, chosen on a page. */
export const takeLookUp = async (
  { asked }: MessageOf<'look-up-wanted'>,
  { tabId }: Sender,
): Promise<LeftForPanel> =>
  tabId === null ? { isPanelOpen: false } : leaveForPanel(tabId, keyOf(tabId), asked.slice(0, LONGEST_ASKED));

/** Empty where nothing is selected, or no extension may look: then the member types it. */
async function selectedIn(tabId: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection()),
    });
    return (frame?.result ?? '').trim().slice(0, LONGEST_ASKED);
  } catch {
    return '';
  }
}

/** Hands over the words asked for in a tab, at once and from now on. */
export const onAskedWords = (tabId: number, take: (asked: string) => void): (() => void) =>
  takeWaiting(keyOf(tabId), z.string(), take);
