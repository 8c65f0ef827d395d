/** Words of a council's page chosen and highlighted by keyboard alone, and the bar that does it. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AGENDA, PACK_NAME, packPath } from '../../scripts/sample/site';
import { faultsOf } from '../support/browser/axe';
import type { Kloe } from '../support/browser/chromium';
import { markedAs } from '../support/browser/marked';
import { readWhole, SHORT_PACK } from '../support/browser/reading';
import { selectWords } from '../support/browser/selecting';
import { spoken } from '../support/browser/spoken';
import { tabTo } from '../support/browser/tabbing';
import { expect, test } from '../support/browser/test';
import { isStored } from '../support/browser/writing';
import { ROOT } from '../support/sources';
import { FIRST_PACK } from '../support/two-versions';

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

test('what the member means by a colour is said on a council’s page too', async ({ kloe }) => {
  const settings = await kloe.open('/desk.html#settings=');
  await settings.getByRole('textbox', { name: 'What pink means' }).fill('Cost');
  await expect(settings.getByRole('textbox', { name: 'What pink means' })).toHaveValue('Cost');
  const page = await kloe.open(AGENDA);
  await kloe.pressButton(page);
  await (await kloe.panel(await kloe.tabId(page))).waitForText('12 items');
  await selectWords(page, 'To consider');
  await expect(page.locator('kloe-selection-bar')).toBeVisible();
  await expect.poll(() => spoken(page)).toContain('button: Highlight in pink: Cost');
});

test('on a council’s page the bar speaks Welsh where that was chosen', async ({ kloe }) => {
  const settings = await kloe.open('/desk.html#settings=');
  await settings.getByRole('button', { name: 'Cymraeg (drafft)' }).click();
  await expect(settings.getByRole('button', { name: 'Cymraeg (drafft)', pressed: true })).toBeVisible();
  const page = await kloe.open(AGENDA);
  await kloe.pressButton(page);
  await (await kloe.panel(await kloe.tabId(page))).waitForText('12 eitem');
  await selectWords(page, 'To consider');
  await expect(page.locator('kloe-selection-bar')).toHaveAttribute('lang', 'cy');
  await expect.poll(() => spoken(page)).toContain('button: Uwcholeuo mewn pinc: Peri pryder');
});

test('from find to the printed question sheet, by keyboard alone', async ({ kloe }) => {
  const reader = await readWhole(kloe, FIRST_PACK);
  const find = async (words: string, deed: string) => {
    await reader.keyboard.press('Control+f');
    await expect(reader.getByRole('searchbox')).toBeFocused();
    await reader.keyboard.type(words);
    await reader.keyboard.press('Alt+Enter');
    await expect(bar(reader)).toBeVisible();
    expect((await selected(reader)).toLowerCase()).toBe(words);
    await reader.keyboard.press(deed);
  };
  const write = async (words: string) => {
    await expect(reader.locator('textarea:focus')).toBeVisible();
    await reader.keyboard.type(words);
    await isStored(reader);
  };
  await find('health visitor', 'h');
  await expect.poll(() => markedAs(reader, 'yellow')).toEqual(['health visitor']);
  await expect(reader.getByRole('searchbox')).toBeFocused();
  await find('evening hours', 'n');
  await write('Praised twice.');
  await find('61%', 'q');
  await write('Which services had known them?');

  await tabTo(reader, 'Desk');
  await reader.keyboard.press('Enter');
  await expect(reader).toHaveURL(/desk\.html/);
  await expect(reader.getByRole('link', { name: /^Tuesday 24 November 2026/ })).toBeVisible();
  await tabTo(reader, 'Tuesday 24 November 2026');
  await reader.keyboard.press('Enter');
  await expect(reader.getByRole('link', { name: 'Question sheet' })).toBeVisible();
  await tabTo(reader, 'Question sheet');
  await reader.keyboard.press('Enter');
  await expect(reader.getByText('Which services had known them?')).toBeVisible();
  await reader.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await tabTo(reader, 'Print or save as PDF');
  await reader.keyboard.press('Enter');
  await expect(reader.locator('body')).toHaveAttribute('data-printed');
  await reader.emulateMedia({ media: 'print' });
  await expect(reader.getByText('61%')).toBeVisible();
  await expect(reader.getByText('Which services had known them?')).toBeVisible();
});

test('a highlight is given another colour by key, and that is undone', async ({ kloe }) => {
  const reader = await readWhole(kloe, SHORT_PACK);
  await reader.locator('.reader-container').focus();
  await reader.keyboard.press('s');
  await expect(bar(reader)).toBeVisible();
  const words = await selected(reader);
  await reader.keyboard.press('2');
  await expect.poll(() => markedAs(reader, 'green')).toEqual([words]);
  await reader.keyboard.press('n');
  await expect(reader.getByRole('radio', { name: 'Good news' })).toBeChecked();
  await reader.keyboard.press('3');
  await expect.poll(() => markedAs(reader, 'pink')).toEqual([words]);
  await expect(reader.getByRole('radio', { name: 'Of concern' })).toBeChecked();
  await reader.keyboard.press('Control+z');
  await expect.poll(() => markedAs(reader, 'green')).toEqual([words]);
  expect(await markedAs(reader, 'pink')).toEqual([]);
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
