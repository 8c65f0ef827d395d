/** Puts Kloe's script into a page that the member has let it read. */
import { browser } from 'wxt/browser';

export const PAGE_SCRIPT = '/content-scripts/agenda.js';

/** Right after a browser's start, the leave that a click gives can be a moment late. */
const A_MOMENT_MS = 200;

/** False where the browser does not let Kloe in: no click yet, or a page that is nobody's to read. */
export const injectInto = async (tabId: number): Promise<boolean> =>
  (await withSecondTry(() => inject(tabId))) !== null;

/** `null` from `work` means refused. */
export async function withSecondTry<Value>(work: () => Promise<Value | null>): Promise<Value | null> {
  const first = await work();
  if (first !== null) return first;
  await new Promise((resolve) => setTimeout(resolve, A_MOMENT_MS));
  return work();
}

async function inject(tabId: number): Promise<'injected' | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
    return 'injected';
  } catch {
    return null;
  }
}
