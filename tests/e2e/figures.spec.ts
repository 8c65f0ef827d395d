/** Figures in the browser: narrowed, opened, asked about, corrected, dismissed, put back, taken along; and remembered. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { faultsOf } from '../support/browser/axe';
import type { Kloe } from '../support/browser/chromium';
import { expect, test } from '../support/browser/test';
import { pdf, page as pdfPage, text } from '../support/pdf';
import { ruled } from '../support/pdf-layout';
import { readWorkbook } from '../support/workbook';

const scorecard = (...above: readonly string[]) => ({
  name: 'Scorecard.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    pdf([
      pdfPage(
        ...above.map((line, place) => text(72, 60 + 20 * place, line)),
        text(72, 140, 'Table 1: performance'),
        ruled(
          [
            ['Measure', 'Q1 2026/27', 'Q2 2026/27', 'Target', 'England'],
            ['Visits completed on time', '78%', '72%', '95%', '80%'],
            ['Assessments completed on time', '84%', '91%', '90%', '83%'],
            ['Plans issued on time', '44%', '46%', '60%', '50%'],
          ],
          { x: 72, y: 160, widths: [170, 70, 70, 60, 60] },
        ),
      ),
    ]),
  ),
});
const VISITS = 'Visits completed on time';
const PLANS = 'Plans issued on time';

async function readerWith(kloe: Kloe, file = scorecard()): Promise<Page> {
  const reader = await kloe.open('/reader.html');
  await reader.locator('input[type=file]').setInputFiles(file);
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  await reader.getByRole('button', { name: 'Go to' }).press('Enter');
  await reader
    .locator('.section-menu')
    .getByRole('button', { name: /^Figures/ })
    .press('Enter');
  await expect(reader.getByRole('heading', { level: 1, name: 'Figures 3' })).toBeFocused();
  return reader;
}

const nameOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rowOf = (page: Page, name: string) => page.locator('article').filter({ has: nameOf(page, name) });
const value = (page: Page, name: string) => rowOf(page, name).locator('.figure-row-value');

test('by keyboard: narrowed, opened, asked about, corrected, dismissed, put back, saved as a workbook', async ({
  kloe,
}) => {
  const reader = await readerWith(kloe);
  await reader.getByRole('button', { name: 'Worse than England 2' }).press('Enter');
  await expect(reader.getByRole('heading', { level: 1, name: 'Figures 2 of 3' })).toBeVisible();
  await nameOf(reader, VISITS).press('Enter');
  await expect(rowOf(reader, VISITS).getByRole('blockquote').locator('mark')).toHaveText('72%');

  await reader.getByRole('button', { name: 'Ask about this' }).press('Enter');
  const question = reader.getByRole('textbox', { name: 'Your question' });
  await expect(question).toBeFocused();
  await expect(question).toHaveValue(`${VISITS}: 72% (Q2 2026/27), target 95%. `);

  const correct = reader.getByRole('button', { name: `Correct… ${VISITS}` });
  await correct.press('Enter');
  await expect(reader.getByRole('textbox', { name: 'What is measured' })).toBeFocused();
  // The head stays in place: what is half scrolled away under it is no small target.
  await nameOf(reader, VISITS).scrollIntoViewIfNeeded();
  expect(await faultsOf(reader, '#viewer')).toEqual([]);
  await reader.getByRole('textbox', { name: 'Value' }).fill('74');
  await reader.keyboard.press('Enter');
  await expect(value(reader, VISITS)).toHaveText('74%');
  await expect(correct).toBeFocused();
  await expect(rowOf(reader, VISITS)).toContainText('Kloe read: value 72%');
  await expect(rowOf(reader, VISITS)).toContainText('Corrected by you');

  await nameOf(reader, PLANS).press('Enter');
  await reader.getByRole('button', { name: `Dismiss ${PLANS}` }).press('Enter');
  await expect(nameOf(reader, PLANS)).toBeHidden();
  await expect(nameOf(reader, VISITS)).toBeFocused();
  await reader.keyboard.press('Control+z');
  await expect(nameOf(reader, PLANS)).toBeVisible();

  await reader.getByRole('button', { name: 'Save as…' }).press('Enter');
  await expect(reader.getByRole('dialog', { name: 'Take these 2 figures along' })).toBeVisible();
  expect(await faultsOf(reader, '#viewer')).toEqual([]);
  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('button', { name: 'Excel workbook (XLSX)' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('Scorecard, figures.xlsx');
  const [sheet] = readWorkbook(await readFile(await download.path()));
  const head = Object.entries(sheet?.cells ?? {}).filter(([place]) => /^[A-Z]+1$/.test(place));
  const cell = (title: string, row: number) => {
    const place = head.find(([, held]) => held.value === title)?.[0].replace('1', String(row));
    return place === undefined ? undefined : sheet?.cells[place];
  };
  expect(sheet?.frozenRows).toBe(1);
  expect(cell('Measure', 2)).toMatchObject({ kind: 'words', value: VISITS });
  expect(cell('Value', 2)).toEqual({ kind: 'number', value: 0.74, format: '0%' });
  expect(cell('Gap to target', 2)).toMatchObject({ kind: 'number', value: -21 });
  expect(cell('England', 3)).toMatchObject({ value: 0.5 });
  expect(cell('What Kloe read', 2)).toMatchObject({ value: 'value 72%' });
  expect(cell('Period ends', 2)).toMatchObject({ kind: 'number', format: 'd mmmm yyyy' });
  await expect(reader.getByText('Saved with your downloads.')).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Save as…' })).toBeFocused();
});

test('what was said of a figure holds when the paper is read again, and can be taken back', async ({
  kloe,
}) => {
  const first = await readerWith(kloe);
  await nameOf(first, VISITS).click();
  await first.getByRole('button', { name: `Correct… ${VISITS}` }).click();
  await first.getByRole('textbox', { name: 'Value' }).fill('74');
  await first.getByRole('button', { name: 'Save', exact: true }).click();
  await nameOf(first, PLANS).click();
  await first.getByRole('button', { name: `Dismiss ${PLANS}` }).click();
  await expect(nameOf(first, PLANS)).toBeHidden();
  await first.close();

  // As after an update, which reads all anew.
  await kloe.background.evaluate(
    () =>
      new Promise((done, failed) => {
        Object.assign(indexedDB.deleteDatabase('kloe-derived'), { onsuccess: done, onerror: failed });
      }),
  );
  const reader = await kloe.open('/reader.html');
  await reader.locator('input[type=file]').setInputFiles(scorecard());
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  await reader.getByRole('button', { name: 'Go to' }).click();
  await reader.locator('.section-menu').getByRole('button', { name: 'Figures 2' }).click();
  await expect(value(reader, VISITS)).toHaveText('74%');
  await reader.getByRole('button', { name: 'Show 1 figure you dismissed' }).click();
  await expect(reader.getByRole('heading', { name: /^Dismissed by you/ })).toBeVisible();
  await reader.getByRole('button', { name: `Put it back: ${PLANS}` }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'Figures 3' })).toBeVisible();
  await nameOf(reader, VISITS).click();
  await reader.getByRole('button', { name: `Back to what Kloe read: ${VISITS}` }).click();
  await expect(value(reader, VISITS)).toHaveText('72%');
});

test('at the desk: a table that sorts, opens, and is corrected by keyboard, wide and narrow', async ({
  kloe,
}) => {
  const reader = await readerWith(kloe);
  const desk = await kloe.pageOpenedBy(() =>
    reader.getByRole('button', { name: 'As a wide table' }).press('Enter'),
  );
  await expect(desk.getByRole('heading', { level: 1, name: 'Figures of this paper' })).toBeVisible();
  await expect(desk.getByText('Scorecard, 3 figures')).toBeVisible();
  const rows = desk.locator('tbody th button');
  await desk.getByRole('button', { name: 'Gap to target' }).press('Enter');
  await expect(rows).toHaveText([VISITS, PLANS, 'Assessments completed on time']);
  await rows.first().focus();
  await desk.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('blockquote').locator('mark')).toHaveText('46%');
  await expect(desk.getByRole('button', { name: 'Show its table' })).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);

  await desk.getByRole('button', { name: `Dismiss ${PLANS}` }).press('Enter');
  await expect(desk.getByText('Scorecard, 2 figures')).toBeVisible();
  await expect(rows.nth(1)).toBeFocused();
  await desk.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(desk.getByText('Scorecard, 3 figures')).toBeVisible();

  await desk.setViewportSize({ width: 320, height: 640 });
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const region = desk.getByRole('region', { name: 'Figures' });
  expect(await region.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  expect(await faultsOf(desk)).toEqual([]);
});

test('from an exempt paper figures leave only as an exception, asked for each time', async ({ kloe }) => {
  const reader = await readerWith(kloe, scorecard('NOT FOR PUBLICATION'));
  const open = reader.getByRole('button', { name: 'Save as…' });
  for (const once of [1, 2]) {
    await open.press('Enter');
    await expect(reader.getByText(/“Scorecard” is exempt, or may be/), `time ${once}`).toBeVisible();
    const [download] = await Promise.all([
      reader.waitForEvent('download'),
      reader.getByRole('button', { name: 'CSV, this once' }).press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('Scorecard, figures.csv');
    await expect(reader.getByRole('dialog')).toBeHidden();
  }
  await open.press('Enter');
  await expect(reader.getByRole('dialog')).toBeVisible();
  await reader.keyboard.press('Escape');
  await expect(reader.getByRole('dialog')).toBeHidden();
  await expect(open).toBeFocused();
});

test('in a narrow reader nothing scrolls sideways, the form included', async ({ kloe }) => {
  const reader = await readerWith(kloe);
  await nameOf(reader, VISITS).click();
  await reader.getByRole('button', { name: `Correct… ${VISITS}` }).click();
  await reader.setViewportSize({ width: 320, height: 640 });
  await reader.getByRole('button', { name: /^Findings/ }).click();
  await expect(reader.getByRole('textbox', { name: 'Value' })).toBeVisible();
  const widths = await reader.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    side: document.querySelector('aside')?.scrollWidth,
  }));
  expect(widths).toEqual({ page: 320, side: 320 });
});
