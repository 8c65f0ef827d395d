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

/**
 * Opens a paper that Kloe keeps: in the tab that shows it already, if there is one.
 * `hash`: at some words of it, from `wordsHash`.
 */
export async function openStoredPaper(paperId: string, hash = ''): Promise<void> {
  const reader = ownAddress('/reader.html');
  const open = (await browser.tabs.query({})).find(({ url }) => {
    const [path, query = ''] = url?.split('#')[0]?.split('?') ?? [];
    return path === reader && new URLSearchParams(query).get('paper') === paperId;
  });
  // A tab that shows it may show another beside it: its address stays but for the words.
  const own = open?.url?.split('#')[0] ?? `${reader}?${new URLSearchParams({ paper: paperId })}`;
  if (open?.id === undefined) await browser.tabs.create({ url: own + hash });
  else await browser.tabs.update(open.id, { url: own + hash, active: true });
}

/** The pack of the sample council, which ships with Kloe. */
export const SAMPLE_PACK = '/sample-pack.pdf';

/** Opens the reader without a paper: one can be chosen or dropped there. */
export const openReaderPage = (): Promise<void> => openTab('/reader.html');

/** `hash`: where on the desk, "#questions=…". */
export const openDesk = (hash = ''): Promise<void> => openTab(`/desk.html${hash}`);

/** The same in place of what the tab in front shows. */
export async function openDeskHere(hash: string): Promise<void> {
  await browser.tabs.update({ url: ownAddress(`/desk.html${hash}`) });
}

/** The desk's look-up, with what is asked for. */
export const lookUpHash = (asked: string): string => `#${new URLSearchParams({ 'look-up': asked })}`;

async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: ownAddress(path) });
}
