/** Shows the desk once, to a member who has put Kloe into the browser. */
import { type Browser, browser } from 'wxt/browser';
import { openDesk } from './own-pages';

/** Nothing opens by itself where a council's IT installs Kloe for everybody, or where it was loaded for a test. */
export async function welcome(reason: Browser.runtime.InstalledDetails['reason']): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'normal') await openDesk();
}
