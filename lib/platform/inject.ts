/** Puts Kloe's scripts into a page that the member has let it read. */
import { browser } from 'wxt/browser';

export const PAGE_SCRIPT = '/content-scripts/agenda.js';
/** By itself: most pages have no use for it, and the other is large enough. */
export const SHORT_FORMS_SCRIPT = '/content-scripts/short-forms.js';
type Script = typeof PAGE_SCRIPT | typeof SHORT_FORMS_SCRIPT;

/** Right after a browser's start, the leave that a click gives can be a moment late. */
const A_MOMENT_MS = 200;

/** False where the browser does not let Kloe in: no click yet, or a page that is nobody's to read. */
export const injectInto = async (tabId: number, script: Script = PAGE_SCRIPT): Promise<boolean> =>
  (await withSecondTry(() => inject(tabId, script))) !== null;

/** `null` from `work` means refused. */
export async function withSecondTry<Value>(work: () => Promise<Value | null>): Promise<Value | null> {
  const first = await work();
  if (first !== null) return first;
  await new Promise((resolve) => setTimeout(resolve, A_MOMENT_MS));
  return work();
}

async function inject(tabId: number, script: Script): Promise<'injected' | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [script] });
    return 'injected';
  } catch {
    return null;
  }
}
