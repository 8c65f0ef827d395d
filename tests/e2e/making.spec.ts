/** Words of a council's page chosen and highlighted by keyboard alone, and the bar that does it. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AGENDA, PACK_NAME, packPath } from '../../scripts/sample/site';
import { faultsOf } from '../support/browser/axe';
import type { Kloe } from '../support/browser/chromium';
import { markedAs } from '../support/browser/marked';
import { expect, test } from '../support/browser/test';
import { ROOT } from '../support/sources';

const PACK = join(ROOT, 'public/sample', packPath(PACK_NAME));
const bar = (page: Page) => page.getByRole('toolbar', { name: 'With the selected words' });
const selected = (page: Page) => page.evaluate(() => String(getSelection()).replaceAll(/\s+/g, ' '));

async function readerWithPack(kloe: Kloe): Promise<Page> {
  const reader = await kloe.open('/reader.html');
  await reader.locator('input[type=file]').setInputFiles(PACK);
  await expect(reader.getByText('The whole paper has been read')).toBeAttached({ timeout: 60_000 });
  return reader;
}

test('a sentence of a council’s page is chosen and highlighted by key; the page is marked, and marked again when loaded anew', async ({
  kloe,
}) => {
  const page = await kloe.open(AGENDA);
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  const panel = await kloe.panel(tab);
  await panel.waitForText('12 items');
  const before = await page.evaluate(() => document.body.outerHTML);
  await page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const at = (node.textContent ?? '').indexOf('To consider');
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + 11);
      return;
    }
  });
  const host = page.locator('kloe-selection-bar');
  await expect(host).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('s');
  await expect.poll(() => selected(page)).toMatch(/^To consider .+\.$/);
  await page.keyboard.press('3');
  await expect(host).toBeHidden();
  const sentence = await selected(page);
  const marked = async () => (await markedAs(page, 'pink')).join('').replaceAll(/\s+/g, ' ');
  await expect.poll(marked).toBe(sentence);
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  await panel.waitForText('Highlight made');

  await page.reload();
  await kloe.pressButton(page);
  await expect.poll(marked).toBe(sentence);
});

test('the bar is open to all, in both themes and at 320 px', async ({ kloe }) => {
  const reader = await readerWithPack(kloe);
  await reader.locator('.reader-container').focus();
  await reader.keyboard.press('s');
  await expect(bar(reader)).toBeVisible();
  expect(await faultsOf(reader)).toEqual([]);
  await reader.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsOf(reader)).toEqual([]);
  await reader.setViewportSize({ width: 320, height: 700 });
  const box = await bar(reader).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
});
