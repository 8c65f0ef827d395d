/**
 * Bars that stay in place lie over nothing that has the focus, and what can be pressed can be hit: each surface in a window
 * of the usual size, in a narrow one, and at 1,280 by 1,024 pixels magnified four times.
 */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AGENDA, PACK_NAME, packPath } from '../../scripts/sample/site';
import { DESK_PLACES, goTo } from '../support/browser/desk-walk';
import { keep, READING } from '../support/browser/kept';
import { goToPage } from '../support/browser/reading';
import { hiddenStops, smallTargets } from '../support/browser/sight';
import { expect, test } from '../support/browser/test';
import { ROOT } from '../support/sources';

const PACK = join(ROOT, 'public/sample', packPath(PACK_NAME));
const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 400, height: 800 };
const MAGNIFIED = { width: 320, height: 256 };
/** Of a long list the rest is alike. */
const MOST = 40;

async function isInSight(page: Page, where: string, sizes = [WIDE, NARROW, MAGNIFIED]): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const size of sizes) {
    await test.step(`${where}, ${size.width} by ${size.height}`, async () => {
      await page.setViewportSize(size);
      expect.soft(await smallTargets(page), `${where}, ${size.width} wide`).toEqual([]);
      expect.soft(await hiddenStops(page, MOST), `${where}, ${size.width} wide`).toEqual([]);
    });
  }
}

test('the desk, in each of its places, with notes chosen and deleted', async ({ kloe }) => {
  const desk = await kloe.open('/desk.html');
  await expect(desk.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
  await isInSight(desk, 'nothing read yet');
  await keep(desk, READING);
  await desk.reload();
  await expect(desk.getByRole('heading', { name: 'Westmarch County Council' })).toBeVisible();
  for (const place of DESK_PLACES) {
    await goTo(desk, place);
    await desk.waitForLoadState('networkidle');
    await isInSight(desk, `#${place}`);
  }
  await goTo(desk, 'notes=');
  await desk.getByRole('checkbox', { name: /^Choose all / }).check();
  await isInSight(desk, 'with notes chosen', [NARROW, MAGNIFIED]);
  await desk.setViewportSize(NARROW);
  await desk
    .getByRole('region', { name: /chosen/ })
    .getByRole('button', { name: 'Delete' })
    .click();
  await expect(desk.getByRole('button', { name: 'Undo' })).toBeVisible();
  await isInSight(desk, 'with notes deleted', [NARROW]);
});

test('the panel, its contents and its lists', async ({ kloe }) => {
  const agenda = await kloe.open(AGENDA);
  const tab = await kloe.tabId(agenda);
  await kloe.pressButton(agenda);
  await (await kloe.panel(tab)).waitForText('12 items');
  const reader = await kloe.open('/reader.html');
  await reader.locator('input[type=file]').setInputFiles(PACK);
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  await isInSight(reader, 'the reader');
  // Some of its pages lie across.
  await reader.setViewportSize(WIDE);
  await goToPage(reader, '20');
  await reader.setViewportSize(NARROW);
  const sides = () =>
    reader.locator('.page[data-page-number="24"]').evaluate((page) => {
      const { left, right } = page.getBoundingClientRect();
      return { left, right: innerWidth - right };
    });
  await expect.poll(sides).toEqual({ left: 20, right: 20 });
  const panel = await kloe.open(`/sidepanel.html?tab=${tab}`);
  await expect(panel.locator('.contents')).toBeVisible();
  await isInSight(panel, 'contents', [NARROW, MAGNIFIED]);
  for (const section of ['Figures', 'Challenges', 'Short forms', 'Recommendations', 'Tables']) {
    await panel.setViewportSize(NARROW);
    await panel.locator('.contents').getByRole('button', { name: section }).click();
    await expect(panel.getByRole('heading', { level: 1, name: section })).toBeVisible();
    await panel.locator('[data-row] h3 button').first().click();
    await isInSight(panel, section, [NARROW, MAGNIFIED]);
    await panel.getByRole('button', { name: 'Back to contents' }).click();
  }
});
