/** Every surface in Welsh: as wide as its window, whatever the length of its words, and without fault to a screen reader. */
import type { Page } from '@playwright/test';
import { AGENDA } from '../../scripts/sample/site';
import { faultsOf } from '../support/browser/axe';
import type { Kloe } from '../support/browser/chromium';
import { DESK_PLACES, goTo } from '../support/browser/desk-walk';
import { keep, READING } from '../support/browser/kept';
import { PACK } from '../support/browser/reading';
import { expect, test } from '../support/browser/test';

async function inWelsh(kloe: Kloe): Promise<Page> {
  const desk = await kloe.open('/desk.html#settings=');
  await desk.getByRole('button', { name: 'Cymraeg (drafft)' }).click();
  await expect(desk.getByRole('button', { name: 'Cymraeg (drafft)', pressed: true })).toBeVisible();
  await desk.reload();
  await expect(desk.locator('html')).toHaveAttribute('lang', 'cy');
  return desk;
}

const WIDTHS = [1280, 400];

async function fits(page: Page, where: string, widths = WIDTHS): Promise<void> {
  for (const width of widths) {
    await test.step(`${where}, ${width} wide`, async () => {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  }
}

test('the desk, in each of its places, and the guide', async ({ kloe }) => {
  const desk = await inWelsh(kloe);
  await keep(desk, READING);
  await desk.reload();
  for (const place of DESK_PLACES) {
    await desk.setViewportSize({ width: 1280, height: 900 });
    await goTo(desk, place);
    await fits(desk, `desk-${place.split('=')[0]}`);
    expect(await faultsOf(desk, null)).toEqual([]);
  }
  const guide = await kloe.pageOpenedBy(() => desk.getByRole('link', { name: 'Cymorth' }).click());
  await expect(guide.locator('html')).toHaveAttribute('lang', 'cy');
  await fits(guide, 'guide');
  expect(await faultsOf(guide, null)).toEqual([]);
});

test('the panel with its sections, and the reader', async ({ kloe }) => {
  await inWelsh(kloe);
  const agenda = await kloe.open(AGENDA);
  const tab = await kloe.tabId(agenda);
  await kloe.pressButton(agenda);
  await (await kloe.panel(tab)).waitForText('12 eitem');
  const reader = await kloe.open('/reader.html');
  await fits(reader, 'reader-empty');
  await reader.locator('input[type=file]').setInputFiles(PACK);
  await expect(reader.getByText('Darllenwyd y papur cyfan')).toBeAttached();
  await fits(reader, 'reader');

  const panel = await kloe.open(`/sidepanel.html?tab=${tab}`);
  await panel.setViewportSize({ width: 380, height: 900 });
  await expect(panel.locator('.contents')).toBeVisible();
  await fits(panel, 'panel', [400, 320]);
  const sections = await panel.locator('.contents button').allTextContents();
  for (const [place] of sections.entries()) {
    await panel.locator('.contents button').nth(place).click();
    await panel.getByRole('heading', { level: 1 }).waitFor();
    const row = panel.locator('[data-row] h3 button').first();
    if (await row.count()) await row.click();
    await fits(panel, `panel-${place}`, [400, 320]);
    expect(await faultsOf(panel, null)).toEqual([]);
    await panel.getByRole('button', { name: 'Yn ôl i’r cynnwys' }).click();
  }
});
