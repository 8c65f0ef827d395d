/**
 * Words selected on a page, on their way to the panel in which the member will
 * write. They wait in the session's memory, so that none are lost while a panel
 * opens, and nothing of an exempt page is written to disk.
 */
import { browser } from 'wxt/browser';
import { SelectedWords } from './messages';

const keyOf = (tabId: number) => `words-selected:${tabId}`;

export async function keepSelectedWords(tabId: number, words: SelectedWords): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: words });
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
