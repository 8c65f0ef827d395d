/** What a page gives to a screen reader, closed shadow roots included. */
import type { Page } from '@playwright/test';

/** "dialog: MASH explained by Kloe", in the order of the page. */
export const spoken = async (page: Page): Promise<readonly string[]> =>
  (await nodesOf(page)).filter(({ ignored, name }) => !ignored && name?.value).map(said);

/** "button: Wrong?"; `undefined` where nothing has the focus. */
export const spokenInFocus = async (page: Page): Promise<string | undefined> =>
  (await nodesOf(page))
    .filter(({ properties }) => properties?.some(({ name, value }) => name === 'focused' && value.value))
    .map(said)
    // The page itself comes first, whatever in it has the focus.
    .at(-1);

async function nodesOf(page: Page) {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  await browser.detach();
  return nodes;
}

const said = ({ role, name }: Awaited<ReturnType<typeof nodesOf>>[number]): string =>
  `${role?.value}: ${name?.value}`;
