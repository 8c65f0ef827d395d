/** A page on another day. */
import type { Page } from '@playwright/test';

/**
 * From the page's next load on. Playwright's own clock is that of all pages of the browser, and stays when the test is
 * over: the next one would write everything in one moment.
 */
export async function onDay(page: Page, moment: Date): Promise<void> {
  await page.addInitScript((wanted) => {
    const Now = globalThis.Date;
    const ahead = wanted - Now.now();
    class There extends Now {
      static override now = () => Now.now() + ahead;
      constructor(...parts: unknown[]) {
        super(...((parts.length === 0 ? [There.now()] : parts) as [number]));
      }
    }
    Object.assign(globalThis, { Date: There });
  }, moment.getTime());
}
