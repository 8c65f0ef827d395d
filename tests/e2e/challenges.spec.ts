/** What does not agree, in the browser and by keyboard: seen, asked about, explained, remembered, taken back. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PACK_NAME, packPath } from '../../scripts/sample/site';
import { faultsOf } from '../support/browser/axe';
import type { EitherKloe } from '../support/browser/chromium';
import { BROWSERS, expect, test } from '../support/browser/test';
import { ROOT } from '../support/sources';

const PACK = join(ROOT, 'public/sample', packPath(PACK_NAME));
const NAME = /^Assessments .*: 83% or 85%\?$/;
const NAME_IN_LIST = /^Assessments .*: 83% or 85%\? ?Worth asking$/;

// Thirty pages are read, three times over.
test.slow();

async function challengesIn(kloe: EitherKloe): Promise<Page> {
  const reader = await kloe.open('/reader.html');
  await reader.locator('input[type=file]').setInputFiles(PACK);
  await expect(reader.getByText('The whole paper has been read')).toBeAttached({ timeout: 120_000 });
  await reader.getByRole('button', { name: 'Go to' }).press('Enter');
  await reader
    .locator('.section-menu')
    .getByRole('button', { name: /^Challenges/ })
    .press('Enter');
  await expect(reader.getByRole('heading', { level: 1, name: /^Challenges/ })).toBeFocused();
  return reader;
}

const nameOf = (page: Page) => page.getByRole('button', { name: NAME });
const rowOf = (page: Page) => page.locator('article').filter({ has: nameOf(page) });

test('opened with both sides, asked about with both quoted, explained, still so when read again, taken back', async ({
  kloe,
}) => {
  const reader = await challengesIn(kloe);
  await nameOf(reader).press('Enter');
  await expect(rowOf(reader).getByRole('blockquote')).toHaveCount(2);
  await expect(rowOf(reader).getByRole('blockquote').locator('mark')).toHaveText([/83 per cent/, /85%/]);
  await expect(rowOf(reader).getByRole('heading', { name: 'The arithmetic' })).toBeVisible();
  expect(await faultsOf(reader, '#viewer')).toEqual([]);

  await reader.getByRole('button', { name: 'Ask about this' }).press('Enter');
  const question = reader.getByRole('textbox', { name: 'Your question' });
  await expect(question).toBeFocused();
  await expect(question).toHaveValue(/83 per cent.*85%/s);

  const explain = reader.getByRole('button', { name: /^Explained… Assessments/ });
  await explain.press('Enter');
  const reason = reader.getByRole('textbox', { name: 'What explains it?' });
  await expect(reason).toBeFocused();
  await reader.keyboard.press('Enter');
  await expect(reader.getByText('Write what explains it.')).toBeVisible();
  await reader.keyboard.press('Escape');
  await expect(explain).toBeFocused();
  await explain.press('Enter');
  await reason.fill('The scorecard counts the year to date');
  expect(await faultsOf(reader, '#viewer')).toEqual([]);
  await reader.keyboard.press('Enter');
  await expect(reader.getByText('Explained, and kept with your reason.')).toBeVisible();
  await expect(rowOf(reader).locator(':focus')).toHaveCount(1);
  await expect(rowOf(reader)).toContainText('Explained by you: The scorecard counts the year to date');

  const again = await challengesIn(kloe);
  await expect(rowOf(again)).toContainText('Explained by you: The scorecard counts the year to date');
  await nameOf(again).press('Enter');
  await again.getByRole('button', { name: /^Not explained after all: Assessments/ }).press('Enter');
  await expect(rowOf(again)).not.toContainText('Explained by you');
  await again.keyboard.press('Control+z');
  await expect(rowOf(again)).toContainText('Explained by you');
});

test('a sign in the margin leads to a challenge, and a figure’s row to what it is held against', async ({
  kloe,
}) => {
  const reader = await challengesIn(kloe);
  await nameOf(reader).press('Enter');
  const sign = reader.getByRole('button', { name: /Challenge: 7\. Of the 491 assessments/ });
  await expect(sign).toBeVisible();
  await sign.press('Enter');
  await expect(nameOf(reader)).toHaveAttribute('aria-expanded', 'true');
  await expect(reader.getByRole('heading', { level: 1, name: /^On page/ })).toBeFocused();

  await reader.getByRole('button', { name: 'Go to' }).press('Enter');
  await reader
    .locator('.section-menu')
    .getByRole('button', { name: /^Figures/ })
    .press('Enter');
  await reader
    .getByRole('button', { name: /^\d challenges?: .*45 working days/ })
    .first()
    .press('Enter');
  await expect(reader.getByRole('heading', { level: 1, name: /^Challenges/ })).toBeVisible();
  await expect(reader.locator('article[data-open]')).toHaveCount(1);
});

for (const { browser, test } of BROWSERS) {
  test(`at the desk the challenges of a meeting are opened, asked about and explained, by keyboard, in ${browser}`, async ({
    kloe,
  }) => {
    await challengesIn(kloe);
    const desk = await kloe.open('/desk.html');
    await desk
      .getByRole('link', { name: /24 November 2026/ })
      .first()
      .press('Enter');
    await desk.getByRole('link', { name: 'Challenges' }).press('Enter');
    await expect(desk.getByRole('heading', { level: 1, name: 'Challenges of this meeting' })).toBeVisible();
    const list = desk.getByRole('navigation', { name: 'Challenges by item' });
    await list.getByRole('button', { name: NAME_IN_LIST }).press('Enter');
    const card = desk.locator('article').filter({ has: desk.getByRole('heading', { name: NAME }) });
    await expect(card.getByRole('heading', { name: NAME })).toBeFocused();
    await expect(card).toBeInViewport();
    await expect(card.getByRole('blockquote')).toHaveCount(2);
    expect(await faultsOf(desk)).toEqual([]);

    await desk.keyboard.press('ArrowDown');
    await expect(card.locator('+ article').getByRole('heading', { level: 3 })).toBeFocused();
    await desk.keyboard.press('ArrowUp');
    await desk.keyboard.press('q');
    await expect(desk.getByRole('textbox', { name: 'Your question' })).toHaveValue(/83 per cent.*85%/s);

    await card.getByRole('button', { name: 'Not the same measure' }).press('Enter');
    await expect(card).toContainText('Explained by you: not the same measure');
    await desk.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(card).not.toContainText('Explained by you');
  });
}
