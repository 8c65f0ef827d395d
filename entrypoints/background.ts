/** Wakes up for Kloe's button, for what changes what Kloe may read, and for words selected on a page. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { giveBackAll } from '@/lib/platform/access';
import { reconcile } from '@/lib/platform/always-on';
import { pressedInChromium, pressedInFirefox } from '@/lib/platform/button';
import { firefox } from '@/lib/platform/firefox';
import { lightOnMeetingPages } from '@/lib/platform/lit-icon';
import { answer } from '@/lib/platform/messages';
import { takeSelectedWords } from '@/lib/platform/selected-words';

export default defineBackground(() => {
  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(pressedInFirefox);
    firefox.pageAction.onClicked.addListener(pressedInFirefox);
  } else {
    browser.action.onClicked.addListener(pressedInChromium);
  }
  browser.runtime.onInstalled.addListener(() => void putRight());
  browser.runtime.onStartup.addListener(() => void putRight());
  browser.permissions.onAdded.addListener(() => void reconcile());
  browser.permissions.onRemoved.addListener(() => void reconcile());
  answer({ 'words-selected': takeSelectedWords });
});

async function putRight(): Promise<void> {
  await giveBackAll();
  await reconcile();
  if (import.meta.env.FIREFOX) return;
  await browser.sidePanel.setOptions({ enabled: false });
  await lightOnMeetingPages();
}
