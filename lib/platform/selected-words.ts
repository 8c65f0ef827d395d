/**
 * Words selected on a page, on their way to the panel in which the member will
 * write. They wait in the session's memory, so that none are lost while a panel
 * opens, and nothing of an exempt page is written to disk.
 */
import { browser } from 'wxt/browser';
import { openSidePanel } from './button';
import { firefox } from './firefox';
import { type MessageOf, type Replies, SelectedWords, type Sender } from './messages';

const keyOf = (tabId: number) => `words-selected:${tabId}`;

/** A page's script tells what was selected; the panel is opened where a browser lets that be done from here. */
export async function takeSelectedWords(
  { words }: MessageOf<'words-selected'>,
  { tabId }: Sender,
): Promise<Replies['words-selected']> {
  if (tabId === null) return { isPanelOpen: false };
  const panel = import.meta.env.FIREFOX ? isSidebarOpen(tabId) : opened(openSidePanel(tabId));
  await browser.storage.session.set({ [keyOf(tabId)]: words });
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
export function onSelectedWords(tabId: number, take: (words: SelectedWords) => void): () => void {
  const key = keyOf(tabId);
  const handOver = async () => {
    const words = SelectedWords.safeParse((await browser.storage.session.get(key))[key]);
    if (!words.success) return;
    await browser.storage.session.remove(key);
    take(words.data);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[key]?.newValue !== undefined) void handOver();
  };
  browser.storage.session.onChanged.addListener(changed);
  void handOver();
  return () => browser.storage.session.onChanged.removeListener(changed);
}
