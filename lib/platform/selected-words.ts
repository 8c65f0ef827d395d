/** Words selected on a page, on their way to the panel in which the member will write. */
import { browser } from 'wxt/browser';
import { openSidePanel } from './button';
import { firefox } from './firefox';
import { type MessageOf, type Replies, SelectedWords, type Sender } from './messages';
import { leaveWaiting, takeWaiting } from './waiting';

const keyOf = (tabId: number) => `words-selected:${tabId}`;

/** A page's script tells what was selected; the panel is opened where a browser lets that be done from here. */
export async function takeSelectedWords(
  { words }: MessageOf<'words-selected'>,
  { tabId }: Sender,
): Promise<Replies['words-selected']> {
  if (tabId === null) return { isPanelOpen: false };
  const panel = import.meta.env.FIREFOX ? isSidebarOpen(tabId) : opened(openSidePanel(tabId));
  await leaveWaiting(keyOf(tabId), words);
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

/** Hands over the words selected in a tab, at once and from now on, each time once. */
export const onSelectedWords = (tabId: number, take: (words: SelectedWords) => void): (() => void) =>
  takeWaiting(keyOf(tabId), SelectedWords, take);
