/** Getting about in a paper: back after a jump, sizes, turning pages round, and on to where one stopped. */
import type { Page } from '@playwright/test';
import { goToPage, readWhole, SHORT_PACK, studied } from '../support/browser/reading';
import { expect, test } from '../support/browser/test';

const pageBox = (reader: Page) => reader.getByRole('textbox', { name: 'Page', exact: true });

/** The words in the middle of the window, so that a place can be told from another. */
const middlePage = (reader: Page) =>
  reader.locator('.reader-container').evaluate((container) => {
    const { left, top, width, height } = container.getBoundingClientRect();
    const under = document.elementFromPoint(left + width / 2, top + height / 2);
    return under?.closest<HTMLElement>('.page')?.dataset.pageNumber ?? null;
  });

/** How far down page 28 the window stands, in per cent, once nothing moves any more. */
const scrolled = (reader: Page) =>
  reader.locator('.reader-container').evaluate(async (container) => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let still = 0; still < 10; ) {
      const before = container.scrollTop;
      await frame();
      still = container.scrollTop === before ? still + 1 : 0;
    }
    const page = container.querySelector<HTMLElement>('.page[data-page-number="8"]');
    return page ? Math.round(((container.scrollTop - page.offsetTop) / page.offsetHeight) * 100) : null;
  });

test('a jump can be gone back on and made again, by key and by button, and the browser’s own way back is left alone', async ({
  kloe,
}) => {
  const reader = await readWhole(kloe, SHORT_PACK);
  const entries = await reader.evaluate(() => history.length);
  await goToPage(reader, '28');
  await reader.locator('.reader-container').focus();
  await reader.keyboard.press('PageDown');
  await expect.poll(() => scrolled(reader)).toBeGreaterThan(20);
  const there = await scrolled(reader);

  await reader.keyboard.press('g');
  await reader.keyboard.type('35');
  await reader.keyboard.press('Enter');
  const isOn = (page: number) =>
    expect(reader.getByRole('heading', { name: `On page ${page}` })).toBeVisible();
  await isOn(35);
  await expect(reader.locator('.reader-container')).toBeFocused();
  await reader.keyboard.press('Alt+ArrowLeft');
  await isOn(28);
  await expect(pageBox(reader)).toHaveValue('28');
  await expect.poll(() => scrolled(reader)).toBe(there);
  await reader.keyboard.press('Alt+ArrowRight');
  await expect(pageBox(reader)).toHaveValue('35');
  await reader.getByRole('button', { name: 'Back to page 28' }).click();
  await expect(pageBox(reader)).toHaveValue('28');
  await expect(reader.locator('.reader-container')).toBeFocused();
  expect(await reader.evaluate(() => history.length)).toBe(entries);
});

test('pages are sized by key and by menu, and the place stays', async ({ kloe }) => {
  const reader = await readWhole(kloe, SHORT_PACK);
  await goToPage(reader, '28');
  const page = reader.locator('.page[data-page-number="8"]');
  const container = reader.locator('.reader-container');
  const width = () => page.evaluate((element) => element.clientWidth);
  const room = await container.evaluate((element) => element.clientWidth);
  await container.focus();

  await reader.keyboard.press('w');
  await expect.poll(width).toBeGreaterThan(room - 60);
  await expect(pageBox(reader)).toHaveValue('28');
  await reader.keyboard.press('f');
  await expect
    .poll(() => page.evaluate((element) => element.getBoundingClientRect().height))
    .toBeLessThanOrEqual(await container.evaluate((element) => element.clientHeight));
  await expect(pageBox(reader)).toHaveValue('28');
  await reader.keyboard.press('0');
  await expect(reader.locator('.reader-bar-scale')).toHaveText('100%');
  await reader.keyboard.press('+');
  await expect(reader.locator('.reader-bar-scale')).toHaveText('110%');

  const menu = reader.getByRole('button', { name: 'View' });
  await menu.click();
  await expect(reader.getByRole('button', { name: 'Whole page W' })).toHaveCount(0);
  await reader.getByRole('button', { name: 'Actual size' }).click();
  await expect(reader.locator('.reader-bar-scale')).toHaveText('100%');
  await menu.click();
  await expect(reader.getByRole('button', { name: 'Actual size' })).toHaveAttribute('aria-pressed', 'true');
  await reader.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await expect(pageBox(reader)).toHaveValue('28');
});

test('pages are turned round about the place one looks at', async ({ kloe }) => {
  const reader = await readWhole(kloe, SHORT_PACK);
  await goToPage(reader, '28');
  await reader.locator('.reader-container').focus();
  const before = await middlePage(reader);
  const page = reader.locator('.page[data-page-number="8"]');
  const isLandscape = () => page.evaluate((element) => element.clientWidth > element.clientHeight);
  expect(await isLandscape()).toBe(false);
  await reader.keyboard.press('r');
  await expect.poll(isLandscape).toBe(true);
  expect(await middlePage(reader)).toBe(before);
  await reader.keyboard.press('Shift+R');
  await expect.poll(isLandscape).toBe(false);
  expect(await middlePage(reader)).toBe(before);
});

test('a paper opens again as it was looked at, and offers the place where reading stopped', async ({
  kloe,
}) => {
  const reader = await readWhole(kloe, SHORT_PACK);
  await goToPage(reader, '33');
  await reader.locator('.reader-container').focus();
  await reader.keyboard.press('0');
  await reader.keyboard.press('r');
  await expect(reader).toHaveURL(/paper=/);
  // What one only scrolls past is not kept.
  await reader.waitForTimeout(1500);

  await reader.reload();
  await studied(reader);
  await expect(reader.locator('.reader-bar-scale')).toHaveText('100%');
  await expect
    .poll(() =>
      reader
        .locator('.page[data-page-number="1"]')
        .evaluate((element) => element.clientWidth > element.clientHeight),
    )
    .toBe(true);
  await expect(pageBox(reader)).toHaveValue('21');
  // Who looks no further than the first page has not given up the place.
  await reader.waitForTimeout(1500);
  await reader.reload();
  await studied(reader);
  await reader.getByRole('button', { name: 'Continue at page 33' }).click();
  await expect(pageBox(reader)).toHaveValue('33');
  await expect(reader.getByRole('button', { name: 'Continue at page 33' })).toBeHidden();
  await reader.keyboard.press('Alt+ArrowLeft');
  await expect(pageBox(reader)).toHaveValue('21');
});
