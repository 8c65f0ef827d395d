/** Wakes up for Kloe's button, for what changes what Kloe may read, for words selected on a page or looked up. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { giveBackAll } from '@/lib/platform/access';
import { reconcile } from '@/lib/platform/always-on';
import { lookUpByKey, lookUpFromMenu, takeLookUp } from '@/lib/platform/asked-words';
import { pressedInChromium, pressedInFirefox } from '@/lib/platform/button';
import { firefox } from '@/lib/platform/firefox';
import { lightOnMeetingPages } from '@/lib/platform/lit-icon';
import { addLookUpMenu } from '@/lib/platform/look-up-menu';
import { makeByKey } from '@/lib/platform/making-by-key';
import { answer } from '@/lib/platform/messages';
import { takeSelectedWords } from '@/lib/platform/selected-words';
import { updateCame } from '@/lib/platform/update';
import { takeWantedMeaning } from '@/lib/platform/wanted-meaning';
import { welcome } from '@/lib/platform/welcome';
import { barChoicesAtHand } from '@/lib/store/choices-at-hand';
import { inBrowser } from '@/lib/words/in-browser';
import { beginLookUp, lookUpFromAddressBar, suggestAsTyped } from './address-bar';

export default defineBackground(() => {
  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(pressedInFirefox);
    firefox.pageAction.onClicked.addListener(pressedInFirefox);
    browser.runtime.onUpdateAvailable.addListener(updateCame);
  } else {
    browser.action.onClicked.addListener(pressedInChromium);
  }
  browser.contextMenus.onClicked.addListener(lookUpFromMenu);
  browser.commands.onCommand.addListener(lookUpByKey);
  browser.commands.onCommand.addListener(makeByKey);
  if (!import.meta.env.SAFARI) {
    browser.omnibox.setDefaultSuggestion({ description: inBrowser('en').lookUpTyped });
    browser.omnibox.onInputStarted.addListener(beginLookUp);
    browser.omnibox.onInputChanged.addListener(suggestAsTyped);
    browser.omnibox.onInputEntered.addListener(lookUpFromAddressBar);
  }
  browser.runtime.onInstalled.addListener(() => void nameMenu());
  browser.runtime.onInstalled.addListener(() => void putRight());
  browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason));
  browser.runtime.onStartup.addListener(() => void nameMenu());
  browser.runtime.onStartup.addListener(() => void putRight());
  browser.permissions.onAdded.addListener(() => void reconcile());
  browser.permissions.onRemoved.addListener(() => void reconcile());
  answer({
    'words-selected': takeSelectedWords,
    'look-up-wanted': takeLookUp,
    'meaning-wanted': takeWantedMeaning,
    'bar-wanted': () => barChoicesAtHand(),
  });
});

/** In the language that the member reads; a backup that was brought in may have another. */
async function nameMenu(): Promise<void> {
  const { language } = await barChoicesAtHand();
  await addLookUpMenu(inBrowser(language).lookUpSelected);
}

async function putRight(): Promise<void> {
  await giveBackAll();
  await reconcile();
  if (import.meta.env.FIREFOX || import.meta.env.SAFARI) return;
  await browser.sidePanel.setOptions({ enabled: false });
  await lightOnMeetingPages();
}
