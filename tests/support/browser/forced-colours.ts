/** A page in the system's own few colours, whichever the browser. */
import type { BrowserContext, Page } from '@playwright/test';

type Force = (isForced: boolean) => Promise<unknown>;

/** Browsers in which Playwright cannot ask for them. */
const ways = new WeakMap<BrowserContext, Force>();

export const forcesColours = (context: BrowserContext, force: Force): void => {
  ways.set(context, force);
};

export async function forceColours(page: Page, isForced: boolean): Promise<void> {
  const force = ways.get(page.context());
  if (force) await force(isForced);
  else await page.emulateMedia({ forcedColors: isForced ? 'active' : 'none' });
}
