/** `npm run pictures`: takes the pictures of the README, the guide and the stores from the real thing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { freshProfile, startKloe } from '../tests/support/browser/chromium';
import { openCouncil } from '../tests/support/browser/council';
import { NOVEMBER } from '../tests/support/browser/kept';
import { AGENDA } from './sample/site';

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const STORE_FOLDER = fileURLToPath(new URL('../docs/store/', import.meta.url));
/** What all stores take. */
const WIDE = { width: 1280, height: 800 };
const PANEL = { width: 380, height: 900 };
/** A page of the report on safeguarding: the file's number and the printed one. */
const REPORT_PAGE = { inFile: 12, printed: 8 };

mkdirSync(FOLDER, { recursive: true });

const council = await openCouncil();
const profile = await freshProfile();
const kloe = await startKloe(profile.path, council);

/** As WebP, a quarter of the bytes of a PNG: the pictures travel with the extension. */
async function save(
  name: string,
  page: Page,
  part?: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
) {
  const browser = await kloe.context.newCDPSession(page);
  const clip = part ? { clip: { ...part, scale: 1 } } : {};
  const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality: 70, ...clip });
  await browser.detach();
  writeFileSync(join(FOLDER, `${name}.webp`), Buffer.from(data, 'base64'));
}

/** As JPEG, whole: stores take no WebP, and no picture that can be seen through. */
async function saveForStores(name: string, page: Page) {
  await page.screenshot({ path: join(STORE_FOLDER, `${name}.jpg`), type: 'jpeg', quality: 90 });
}

try {
  const desk = await kloe.open('/desk.html');
  await desk.setViewportSize(WIDE);
  await desk.getByRole('link', { name: 'Try it with the sample council' }).waitFor();
  await save('first-run', desk);

  const agenda = await kloe.open(AGENDA);
  const tab = await kloe.tabId(agenda);
  await kloe.pressButton(agenda);
  const beside = await kloe.panel(tab);
  await beside.waitForText('Agenda reports pack');
  const reader = await kloe.pageOpenedBy(() =>
    beside.evaluate(`document.querySelector('[aria-label="Open in Kloe: Agenda reports pack"]').click()`),
  );
  await reader.setViewportSize(WIDE);
  await reader.getByRole('link', { name: /Performance scorecard/ }).waitFor();
  await reader.locator(`.page[data-page-number="${REPORT_PAGE.inFile}"]`).scrollIntoViewIfNeeded();
  await reader.locator(`.page[data-page-number="${REPORT_PAGE.inFile}"] .textLayer`).waitFor();
  await reader.getByRole('heading', { name: new RegExp(`^On page ${REPORT_PAGE.printed}`) }).waitFor();
  await save('reader', reader);
  await saveForStores('reader', reader);

  await reader.locator('.reader-container').focus();
  await reader.keyboard.press('Alt+ArrowDown');
  await reader.locator('kloe-card').getByRole('dialog').waitFor();
  await save('short-form', reader, { x: 240, y: 48, width: 668, height: 420 });
  await saveForStores('short-form', reader);
  await reader.keyboard.press('Escape');

  const panel = await kloe.open(`/sidepanel.html?tab=${tab}`);
  await panel.setViewportSize(PANEL);
  const goTo = (section: string) => panel.locator('.contents').getByText(section, { exact: true }).click();
  const back = () => panel.locator('.section-bar button').first().click();
  /** Opens the first row on its words. */
  const openFirst = () => panel.locator('h3 button[aria-expanded="false"]').first().click();

  await panel.locator('.contents').getByText('Figures', { exact: true }).waitFor();
  await save('panel', panel);
  await goTo('Figures');
  await panel.getByRole('button', { name: /^Misses its target/ }).click();
  await openFirst();
  await save('figures', panel);
  await back();
  await goTo('Tables');
  await panel.getByRole('button', { name: /^Table 1: contacts received/ }).click();
  await panel.getByRole('table').waitFor();
  await save('table', panel);
  await back();
  await goTo('Challenges');
  await openFirst();
  await save('challenges', panel);
  await panel.getByRole('button', { name: 'Ask about this' }).first().click();
  await panel.getByLabel('Your question').and(panel.locator(':focus')).waitFor();
  await panel.keyboard.type(' What is being done about it?');
  await panel
    .getByText(/^Saved on/)
    .first()
    .waitFor();
  await save('question', panel);

  await desk.getByRole('heading', { name: 'Westmarch County Council' }).waitFor();
  await save('desk', desk);
  await saveForStores('desk', desk);
  await desk.getByRole('link', { name: 'Follow-ups', exact: true }).click();
  await desk.locator('.follow-up-row').first().waitFor();
  await save('follow-ups', desk);
  await saveForStores('follow-ups', desk);
  await desk.goto(`${desk.url().split('#')[0]}#${new URLSearchParams({ questions: NOVEMBER })}`);
  await desk.getByText('What is being done about it').waitFor();
  await save('question-sheet', desk);
  await saveForStores('question-sheet', desk);
} finally {
  await kloe.close();
  await council.close();
  await profile.remove();
}
