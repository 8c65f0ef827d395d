/** Without a mouse: every control is reached in the order of the page, one sees where one is, and Esc leads back. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AGENDA, PACK_NAME, packPath } from '../../scripts/sample/site';
import { faultsOf } from '../support/browser/axe';
import type { EitherKloe } from '../support/browser/chromium';
import { keep, READING } from '../support/browser/kept';
import { markedAs } from '../support/browser/marked';
import { readWhole, SHORT_PACK } from '../support/browser/reading';
import { cutOff } from '../support/browser/reflow';
import { tabThrough } from '../support/browser/tabbing';
import { BROWSERS, expect, test } from '../support/browser/test';
import { ROOT } from '../support/sources';

const PACK = join(ROOT, 'public/sample', packPath(PACK_NAME));

async function panelBesideAgenda(kloe: EitherKloe): Promise<Page> {
  const agenda = await kloe.open(AGENDA);
  const tab = await kloe.tabId(agenda);
  await kloe.pressButton(agenda);
  await (await kloe.panel(tab)).waitForText('12 items');
  const panel = await kloe.open(`/sidepanel.html?tab=${tab}`);
  await panel.setViewportSize({ width: 380, height: 800 });
  await expect(panel.getByText('12 items')).toBeVisible();
  return panel;
}

async function readerWithPack(kloe: EitherKloe): Promise<Page> {
  const reader = await kloe.open('/reader.html');
  await reader.locator('input[type=file]').setInputFiles(PACK);
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  return reader;
}

for (const { browser, test } of BROWSERS) {
  test(`through the panel, into a list and back, in ${browser}`, async ({ kloe }) => {
    const panel = await panelBesideAgenda(kloe);
    const { stops, faults } = await tabThrough(panel);
    expect(faults).toEqual([]);
    expect(stops).toContain('button: Open in Kloe: Agenda reports pack');

    const line = panel.locator('.contents').getByRole('button', { name: 'Short forms' });
    await line.press('Enter');
    await expect(panel.getByRole('heading', { level: 1, name: 'Short forms' })).toBeFocused();
    expect((await tabThrough(panel)).faults).toEqual([]);

    await panel.locator('[data-row] h3 button').first().focus();
    await panel.keyboard.press('ArrowDown');
    await expect(panel.locator('[data-row] h3 button').nth(1)).toBeFocused();
    await panel.keyboard.press('Enter');
    await expect(panel.locator('[data-row] h3 button').nth(1)).toHaveAttribute('aria-expanded', 'true');

    const goTo = panel.getByRole('button', { name: 'Go to' });
    await goTo.press('Enter');
    await panel.keyboard.press('Tab');
    await expect(panel.locator('.section-menu li button').first()).toBeFocused();
    await panel.keyboard.press('Escape');
    await expect(goTo).toBeFocused();
    await expect(goTo).toHaveAttribute('aria-expanded', 'false');

    await panel.getByRole('button', { name: 'Back to contents' }).press('Enter');
    await expect(line).toBeFocused();
  });

  test(`through the reader, and back from find, from printing and from a menu, in ${browser}`, async ({
    kloe,
  }) => {
    const reader = await readerWithPack(kloe);
    const { stops, faults } = await tabThrough(reader);
    expect(faults).toEqual([]);
    expect(stops.length).toBeGreaterThan(20);
    // The pages are one stop, however many of them are drawn: an element without a name of its own.
    expect(stops.filter((stop) => stop.startsWith('div:'))).toHaveLength(1);

    await reader.keyboard.press('Control+f');
    await expect(reader.getByRole('searchbox')).toBeFocused();
    await reader.keyboard.press('Escape');
    await expect(reader.getByRole('searchbox')).toBeHidden();
    await expect(reader.locator('.reader-container')).toBeFocused();

    const print = reader.getByRole('button', { name: 'Print…' });
    await print.press('Enter');
    await expect(reader.getByRole('dialog')).toBeVisible();
    await reader.keyboard.press('Escape');
    await expect(reader.getByRole('dialog')).toBeHidden();
    await expect(print).toBeFocused();

    const goTo = reader.getByRole('button', { name: 'Go to' });
    await goTo.press('Enter');
    await reader.keyboard.press('Escape');
    await expect(goTo).toBeFocused();
  });

  test(`through the desk, in ${browser}`, async ({ kloe }) => {
    const desk = await kloe.open('/desk.html');
    await expect(desk.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
    expect(await cutOff(desk)).toEqual([]);
    await keep(desk, READING);
    await desk.reload();
    await expect(desk.getByRole('heading', { name: 'Westmarch County Council' })).toBeVisible();
    // It looks for the last backup once it is open.
    await expect(desk.getByRole('link', { name: 'Back up…' })).toBeVisible();
    expect((await tabThrough(desk)).faults).toEqual([]);
  });
}

test('through the reader in a narrow window, and back from its findings', async ({ kloe }) => {
  const reader = await readerWithPack(kloe);
  await reader.setViewportSize({ width: 400, height: 800 });
  expect((await tabThrough(reader)).faults).toEqual([]);
  const findings = reader.getByRole('button', { name: /^Findings/ });
  await findings.press('Enter');
  await expect(reader.getByRole('complementary', { name: 'What Kloe found' })).toBeVisible();
  expect((await tabThrough(reader)).faults).toEqual([]);
  const goTo = reader.getByRole('button', { name: 'Go to' });
  await goTo.click();
  // The last of the list lies over the bar at the foot unless the list scrolls.
  await reader.locator('.section-menu li button').last().click({ trial: true });
  await goTo.click();
  await expect(reader.locator('.section-menu ul')).toBeHidden();
  await goTo.focus();
  await reader.keyboard.press('Escape');
  await expect(reader.getByRole('complementary', { name: 'What Kloe found' })).toBeHidden();
  await expect(findings).toBeFocused();
});

test('? lists the keys of each surface; turned off at the desk, letters do nothing anywhere', async ({
  kloe,
}) => {
  const reader = await readWhole(kloe, SHORT_PACK);
  const panel = await kloe.open('/sidepanel.html?tab=0');
  const desk = await kloe.open('/desk.html');
  const list = (page: Page) => page.getByRole('dialog', { name: 'Keys' });
  for (const [page, own] of [
    [reader, 'Next finding'],
    [panel, 'Explain the next short form'],
    [desk, 'Mark asked'],
  ] as const) {
    await page.bringToFront();
    await expect(page.getByRole('main')).toBeVisible();
    await page.keyboard.press('?');
    await expect(list(page).getByText(own)).toBeVisible();
    await expect(list(page).getByText('Look up the selected words in Kloe’s glossary')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
  }

  await desk.goto(`${kloe.origin}/desk.html#settings=`);
  await desk.getByRole('checkbox', { name: 'Keys of one letter or sign' }).press('Space');
  await desk.getByRole('button', { name: 'List of keys…' }).press('Enter');
  await expect(list(desk).getByText('You have turned off keys')).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('button', { name: 'List of keys…' })).toBeFocused();
  expect(await faultsOf(desk)).toEqual([]);
  await desk.setViewportSize({ width: 320, height: 700 });
  expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

  await reader.bringToFront();
  await reader.getByRole('button', { name: 'View' }).press('Enter');
  const row = reader.getByRole('button', { name: /^Rotate clockwise/ });
  await expect(row).not.toHaveAttribute('aria-keyshortcuts', /./);
  await reader.getByRole('button', { name: 'Keys…' }).press('Enter');
  await expect(list(reader)).toBeVisible();
  await expect(list(reader).getByText('Next finding')).toHaveCount(0);
  await reader.keyboard.press('Escape');
  await expect(reader.getByRole('button', { name: 'View' })).toBeFocused();
  await reader.keyboard.press('Control+f');
  await expect(reader.getByRole('searchbox')).toBeFocused();
  await reader.keyboard.press('Escape');
  await reader.keyboard.press('[');
  await reader.keyboard.press('j');
  await expect(reader.getByRole('navigation', { name: 'Outline of the paper' })).toBeVisible();
  expect(await markedAs(reader, 'found')).toEqual([]);
});
