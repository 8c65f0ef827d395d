/**
 * A press of Kloe's button. Browsers open a panel, and ask for leave, only
 * while the press is being handled: so these come first, before anything that
 * has to be waited for. What the tab holds is found out afterwards.
 */
import { type Browser, browser } from 'wxt/browser';
import { askJustOnce, webAddress } from './access';
import { firefox } from './firefox';
import { injectInto, withSecondTry } from './inject';
import { tellKloe } from './messages';
import { openReader, panelPath } from './own-pages';
import { forgetRefusal, noteRefusal } from './refused';

/** Addresses that mostly lead to PDFs. Saves a second press in Firefox; decides nothing. */
const LIKELY_PDF = /(?:\.pdf|\/mgConvert2PDF\.aspx|\/Document\.ashx)$/i;

/** The panel first: a browser opens it only in the click itself. */
export function pressedInChromium(tab: Browser.tabs.Tab): void {
  if (tab.id === undefined) return;
  void openSidePanel(tab.id);
  void goOnInChromium(tab.id, tab.url);
}

/** Each tab has a panel of its own, which stays while another tab is in front. Safari has none: there it is a tab. */
export async function openSidePanel(tabId: number): Promise<void> {
  if (import.meta.env.SAFARI) {
    await browser.tabs.create({ url: panelPath(tabId) });
    return;
  }
  void browser.sidePanel.setOptions({ tabId, path: panelPath(tabId), enabled: true });
  await browser.sidePanel.open({ tabId });
}

async function goOnInChromium(tabId: number, address: string | undefined): Promise<void> {
  const contentType = await withSecondTry(() => contentTypeOf(tabId));
  if (contentType === 'application/pdf' && address) {
    await openReader({ address, tabId });
    if (!import.meta.env.SAFARI) await browser.sidePanel.setOptions({ tabId, enabled: false });
  } else await readHere(tabId);
}

async function contentTypeOf(tabId: number): Promise<string | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}

/** Firefox shows PDFs in a page of its own that no extension may enter. */
export function pressedInFirefox(tab: Browser.tabs.Tab): void {
  const { id: tabId } = tab;
  const address = webAddress(tab.url ?? '');
  if (tabId === undefined) return;
  if (address && LIKELY_PDF.test(address.pathname)) {
    // Refused or not: the reader says what can be done next.
    void askJustOnce(address).then(() => openReader({ address: address.href, tabId }));
    return;
  }
  void firefox.sidebarAction.open();
  void readHere(tabId).then((isRead) => {
    if (!isRead && address) void openReader({ address: address.href, tabId });
  });
}

/** The panel may be there already, or be on its way: what it cannot be told it looks up. */
async function readHere(tabId: number): Promise<boolean> {
  const isIn = await injectInto(tabId);
  await (isIn ? forgetRefusal(tabId) : noteRefusal(tabId));
  await tellKloe({ kind: 'button-pressed', tabId });
  return isIn;
}
