/** What a page gives to a screen reader, closed shadow roots included. */
import type { Page } from '@playwright/test';

/** "dialog: MASH explained by Kloe", in the order of the page. */
export async function spoken(page: Page): Promise<readonly string[]> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  await browser.detach();
  return nodes
    .filter(({ ignored, name }) => !ignored && name?.value)
    .map(({ role, name }) => `${role?.value}: ${name?.value}`);
}
