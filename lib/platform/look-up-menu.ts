/** The entry of the browser's menu over selected words. */
import { browser } from 'wxt/browser';

export const LOOK_UP = 'look-up';

/** Menus last until Kloe is put in anew, or brought up to date. */
export async function addLookUpMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] });
}
