/** Puts Kloe's script into a page that the member has let it read. */
import { browser } from 'wxt/browser';

export const PAGE_SCRIPT = '/content-scripts/agenda.js';

/** Right after a browser's start, leave given by a click can be a moment late. */
const SECOND_TRY_MS = 200;

/** False where the browser does not let Kloe in: no click yet, or a page that is nobody's to read. */
export async function injectInto(tabId: number): Promise<boolean> {
  if (await inject(tabId)) return true;
  await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_MS));
  return inject(tabId);
}

async function inject(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}
