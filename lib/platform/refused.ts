/**
 * Tabs on which the button was pressed and the browser kept Kloe out all the
 * same: its own pages, and those it shows where a site does not answer.
 */
import { browser } from 'wxt/browser';

const keyOf = (tabId: number) => `refused:${tabId}`;

/** Known until the browser closes. */
export const noteRefusal = (tabId: number): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: true });

export const forgetRefusal = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

export const wasRefused = async (tabId: number): Promise<boolean> =>
  keyOf(tabId) in (await browser.storage.session.get(keyOf(tabId)));
