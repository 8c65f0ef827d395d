/**
 * Every surface in its main states, in light, in dark and in forced colours: axe finds nothing against it, and nothing
 * that can be pressed is without a name. What one reads at length stands at 320 pixels too, with its words wide apart.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AGENDA, PACK_NAME, packPath } from '../../scripts/sample/site';
import { faultsOf } from '../support/browser/axe';
import type { Kloe } from '../support/browser/chromium';
import { COUNCIL } from '../support/browser/council';
import { DESK_PLACES, fromMenu, goTo } from '../support/browser/desk-walk';
import { keep, READING } from '../support/browser/kept';
import { cutOff } from '../support/browser/reflow';
import { selectWords } from '../support/browser/selecting';
import { saidAmiss } from '../support/browser/spoken';
import { expect, test } from '../support/browser/test';
import { pdf, page as pdfPage, picture, text } from '../support/pdf';
import { ROOT } from '../support/sources';

const PACK = readFileSync(join(ROOT, 'public/sample', packPath(PACK_NAME)));
const LOCKED = pdf([pdfPage(text(72, 90, 'Not for publication'))], { password: 'closed' });
const TWO_PAGES = pdf([
  pdfPage(text(72, 90, 'The hub received 3,604 contacts in quarter 2.')),
  pdfPage(picture(0, 0, 595, 842)),
]);
/** pdf.js's own tables of tagged files are not ours to mend. */
const PAGES = '#viewer';
const READ = 'The whole paper has been read';

async function readerWith(kloe: Kloe, file: Uint8Array): Promise<Page> {
  const reader = await kloe.open('/reader.html');
  const chosen = { name: 'Paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from(file) };
  await reader.locator('input[type=file]').setInputFiles(chosen);
  return reader;
}

async function looksGood(page: Page, where: string, without: string | null = null): Promise<void> {
  await test.step(where, async () => {
    expect(await faultsOf(page, without)).toEqual([]);
    expect(await saidAmiss(page)).toEqual([]);
  });
}

async function readsWell(page: Page, where: string): Promise<void> {
  await looksGood(page, where);
  await test.step(`${where}, at 320 pixels`, async () => {
    expect(await cutOff(page)).toEqual([]);
  });
}

/** Firefox opens its sidebar as wide as 18 of the system's letters: on Windows, of 12 pixels each. */
const SIDEBAR = { width: 216, height: 900 };

async function fitsSidebar(panel: Page, where: string): Promise<void> {
  const size = panel.viewportSize();
  await panel.setViewportSize(SIDEBAR);
  const tooWide = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(tooWide, `${where}, in Firefox’s sidebar`).toBe(0);
  if (size) await panel.setViewportSize(size);
}

/** The panel's page in a tab, beside the agenda whose pack has been read. */
async function panelWithPack(kloe: Kloe): Promise<Page> {
  const agenda = await kloe.open(AGENDA);
  const tab = await kloe.tabId(agenda);
  await kloe.pressButton(agenda);
  await (await kloe.panel(tab)).waitForText('12 items');
  const reader = await readerWith(kloe, PACK);
  await expect(reader.getByText(READ)).toBeAttached();
  const panel = await kloe.open(`/sidepanel.html?tab=${tab}`);
  await panel.setViewportSize({ width: 380, height: 900 });
  await expect(panel.locator('.contents')).toBeVisible();
  return panel;
}

test('the panel, with each of its sections', async ({ kloe }) => {
  const panel = await panelWithPack(kloe);
  await looksGood(panel, 'contents');
  await fitsSidebar(panel, 'contents');
  for (const section of [
    'Figures',
    'Challenges',
    'Short forms',
    'Recommendations',
    'Requests',
    'Work programme',
    'Public questions',
    'Tables',
  ]) {
    await panel.locator('.contents').getByRole('button', { name: section }).click();
    await expect(panel.getByRole('heading', { level: 1, name: section })).toBeVisible();
    await panel.locator('[data-row] h3 button').first().click();
    await readsWell(panel, section);
    await fitsSidebar(panel, section);
    await panel.getByRole('button', { name: 'Back to contents' }).click();
  }
  await panel.locator('.contents').getByRole('button', { name: 'My notes' }).click();
  await panel.getByRole('button', { name: 'Write a question' }).click();
  await expect(panel.getByRole('textbox', { name: 'Your question' })).toBeFocused();
  await looksGood(panel, 'a question being written');
});

test('the panel where there is no meeting', async ({ kloe }) => {
  const page = await kloe.open(`${COUNCIL}/nothing.html`);
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  const panel = await kloe.open(`/sidepanel.html?tab=${tab}`);
  await expect(panel.getByRole('heading', { name: 'No meeting on this page' })).toBeVisible();
  await looksGood(panel, 'no meeting');
});

test('the reader, before there is a paper', async ({ kloe }) => {
  const reader = await kloe.open('/reader.html');
  await expect(reader.getByRole('heading', { name: 'Open a paper' })).toBeVisible();
  await looksGood(reader, 'nothing chosen yet');
  await looksGood(await cannotOpen(kloe), 'a paper that cannot be opened');
  const locked = await readerWith(kloe, LOCKED);
  await locked.getByLabel('Password').fill('open');
  await locked.getByRole('button', { name: 'Open the paper' }).click();
  await expect(locked.getByText('That password does not open this paper')).toBeVisible();
  await looksGood(locked, 'a wrong password');
});

async function cannotOpen(kloe: Kloe): Promise<Page> {
  const reader = await readerWith(kloe, new Uint8Array(0));
  await expect(reader.getByRole('alert')).toBeVisible();
  return reader;
}

test('the reader with a pack, wide and narrow', async ({ kloe }) => {
  const reader = await readerWith(kloe, PACK);
  await expect(reader.getByText(READ)).toBeAttached();
  await reader.getByRole('textbox', { name: 'Page', exact: true }).fill('8');
  await reader.keyboard.press('Enter');
  await expect(reader.getByRole('heading', { name: /^On page 8 / })).toBeVisible();
  await looksGood(reader, 'with what was found on a page', PAGES);

  await selectWords(reader, 'Schools and nurseries', '.textLayer');
  await looksGood(reader, 'with words selected', PAGES);
  await reader.keyboard.press('q');
  await expect(reader.getByRole('textbox', { name: 'Your question' })).toBeFocused();
  await reader.keyboard.press('Control+f');
  await expect(reader.getByRole('searchbox')).toBeFocused();
  await looksGood(reader, 'with a question, and find', PAGES);

  await reader.keyboard.press('Escape');
  await reader.getByRole('button', { name: 'Print…' }).click();
  await looksGood(reader, 'with the pages to print', PAGES);
  await reader.keyboard.press('Escape');

  await reader.setViewportSize({ width: 400, height: 800 });
  await looksGood(reader, 'narrow', PAGES);
  await reader.getByRole('button', { name: /^Findings/ }).click();
  await looksGood(reader, 'narrow, with the findings', PAGES);
  expect(await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test('the reader as a whole, its pages too', async ({ kloe }) => {
  const reader = await readerWith(kloe, TWO_PAGES);
  await expect(reader.getByText(READ)).toBeAttached();
  await looksGood(reader, 'two pages, one of them a picture');
});

test('the desk, in each of its places and with what it asks', async ({ kloe }) => {
  const desk = await kloe.open('/desk.html');
  await expect(desk.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
  await readsWell(desk, 'nothing read yet');
  const help = await kloe.pageOpenedBy(() => desk.getByRole('link', { name: 'Help' }).click());
  await expect(help.getByRole('heading', { level: 1 })).toBeVisible();
  await readsWell(help, 'the guide');
  await help.close();
  await keep(desk, READING);
  await desk.reload();
  await expect(desk.getByRole('heading', { name: 'Westmarch County Council' })).toBeVisible();
  for (const name of ['Delete…', 'Meeting… of', 'Exempt… or public:']) {
    await fromMenu(desk, 'Reports pack', `${name} Reports pack`);
    await expect(desk.getByRole('dialog')).toBeVisible();
    await looksGood(desk, name);
    await desk.keyboard.press('Escape');
  }
  for (const place of DESK_PLACES) {
    await goTo(desk, place);
    await readsWell(desk, `#${place}`);
  }
});
