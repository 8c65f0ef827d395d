/** A table of the pack: shown as one, copied as one, saved as a file that a spreadsheet opens. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PACK_NAME, packPath } from '../../scripts/sample/site';
import type { Kloe } from '../support/browser/chromium';
import { expect, test } from '../support/browser/test';
import { pdf, page as pdfPage, text } from '../support/pdf';
import { ruled } from '../support/pdf-layout';
import { ROOT } from '../support/sources';

const PACK = join(ROOT, 'public/sample', packPath(PACK_NAME));
const EXEMPT = {
  name: 'Placements.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    pdf([
      pdfPage(
        text(72, 90, 'NOT FOR PUBLICATION'),
        text(72, 140, 'Table 1: placements'),
        ruled(
          [
            ['Provider', 'Children'],
            ['Marchgate House', '4'],
            ['Aldenbury Lodge', '6'],
          ],
          { x: 72, y: 160, widths: [200, 100] },
        ),
      ),
    ]),
  ),
};
const NAME = /^Table 1: plans issued within 20 weeks/;

async function readerAtTables(kloe: Kloe): Promise<Page> {
  const reader = await kloe.open('/reader.html');
  await reader.locator('input[type=file]').setInputFiles(PACK);
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  await reader.getByRole('button', { name: 'Go to' }).click();
  await reader
    .locator('.section-menu')
    .getByRole('button', { name: /^Tables/ })
    .click();
  await expect(reader.getByRole('heading', { level: 1, name: /^Tables/ })).toBeFocused();
  await reader.getByRole('button', { name: NAME }).press('Enter');
  return reader;
}

test('a table is shown with its headers, and only it scrolls sideways', async ({ kloe }) => {
  const reader = await readerAtTables(kloe);
  const region = reader.getByRole('region', { name: NAME });
  await expect(region.getByRole('table', { name: NAME })).toBeVisible();
  await expect(region.getByRole('columnheader').first()).toBeVisible();

  // As at 400 %: the column is narrower than the table.
  await reader.setViewportSize({ width: 320, height: 640 });
  await reader.getByRole('button', { name: /^Findings/ }).click();
  const widths = await region.evaluate((box) => ({
    scrolls: box.scrollWidth > box.clientWidth,
    page: document.documentElement.scrollWidth,
    side: box.closest('aside')?.scrollWidth,
  }));
  expect(widths).toEqual({ scrolls: true, page: 320, side: 320 });
  await region.focus();
  await reader.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

test('a table is copied as a table and as lines, and saved as CSV', async ({ kloe }) => {
  const reader = await readerAtTables(kloe);
  await reader.getByRole('button', { name: 'Copy table' }).press('Enter');
  await expect(reader.getByText('Table copied.')).toBeVisible();
  const pasted = await reader.evaluateHandle(willBePasted);
  await reader.keyboard.press('Control+v');
  const lines = () => pasted.evaluate(({ text }) => text.split('\n').map((line) => line.split('\t').length));
  await expect.poll(lines).toEqual([5, 5, 5, 5, 5, 5, 5]);
  const html = await pasted.evaluate((copied) => copied.html);
  expect(html).toContain('<th scope="row"');
  expect(html).toContain('Item 8, page 22');

  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('button', { name: 'Save as CSV' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /, Item 8, page 22, Table 1 plans issued within 20 weeks\.csv$/,
  );
  const file = await readFile(await download.path(), 'utf8');
  expect(file.startsWith('\uFEFF')).toBe(true);
  expect(file.split('\r\n')).toHaveLength(8);
  await expect(reader.getByText('Table saved with your downloads.')).toBeVisible();
});

test('of an exempt paper it is asked first; Esc leaves all as it was', async ({ kloe }) => {
  const reader = await kloe.open('/reader.html');
  await reader.locator('input[type=file]').setInputFiles(EXEMPT);
  await reader.getByRole('button', { name: 'Table 1: placements' }).press('Enter');
  const save = reader.getByRole('button', { name: 'Save as CSV…' });
  await save.press('Enter');
  await expect(reader.getByRole('dialog', { name: 'Take this table out of Kloe?' })).toBeVisible();
  await reader.keyboard.press('Escape');
  await expect(reader.getByRole('dialog')).toBeHidden();
  await expect(save).toBeFocused();

  await save.press('Enter');
  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('button', { name: 'Save it this once' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toContain('Table 1 placements.csv');
});

/** Runs in a page: what a document would be given, once something is pasted. */
function willBePasted(): { html: string; text: string } {
  const copied = { html: '', text: '' };
  document.addEventListener('paste', ({ clipboardData }) => {
    copied.html = clipboardData?.getData('text/html') ?? '';
    copied.text = clipboardData?.getData('text/plain') ?? '';
  });
  return copied;
}
