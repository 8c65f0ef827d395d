/** Kloe's own pages and the ways to them. */
import { browser } from 'wxt/browser';

/** "/reader.html?…" → its whole address. */
export function ownAddress(path: string): string {
  // WXT's type lists the files of the last build alone; these paths also carry queries.
  const runtime: { getURL(path: string): string } = browser.runtime as never;
  return runtime.getURL(path);
}

export type PaperToOpen = {
  readonly address: string;
  /** The tab it is opened from; `null` where it is not opened from a page. */
  readonly tabId: number | null;
};

export const panelPath = (tabId: number): string => `/sidepanel.html?tab=${tabId}`;

/** Opens the reader in a tab of its own: the tab it came from must stay, or the leave to read it ends. */
export async function openReader({ address, tabId }: PaperToOpen): Promise<void> {
  const query = new URLSearchParams({ src: address });
  if (tabId !== null) query.set('tab', String(tabId));
  await openTab(`/reader.html?${query}`);
}

/** Opens a paper that Kloe keeps. */
export const openStoredPaper = (paperId: string): Promise<void> =>
  openTab(`/reader.html?${new URLSearchParams({ paper: paperId })}`);

export const openDesk = (): Promise<void> => openTab('/desk.html');

async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: ownAddress(path) });
}
