/** Pages on paper, with the member's highlights and, after them, what the member wrote. */
import type { Page } from '@playwright/test';
import { goToPage, readWhole, SHORT_PACK } from '../support/browser/reading';
import { selectWords } from '../support/browser/selecting';
import { expect, test } from '../support/browser/test';

/** Instead of a printer: what would be printed stays, to be looked at. */
async function keepPrinted(reader: Page): Promise<void> {
  await reader.evaluate(() => {
    URL.revokeObjectURL = () => {};
    window.print = () => {
      const printed = document.querySelector('.reader-print')?.cloneNode(true);
      if (!(printed instanceof HTMLElement)) throw new Error('nothing to print');
      printed.dataset.kept = '';
      document.body.append(printed);
    };
  });
}

/** Whether any point of the printed page has the yellow of a note. */
const hasYellow = (reader: Page): Promise<boolean> =>
  reader
    .locator('[data-kept] img')
    .first()
    .evaluate((picture) => {
      const canvas = document.createElement('canvas');
      canvas.width = (picture as HTMLImageElement).naturalWidth;
      canvas.height = (picture as HTMLImageElement).naturalHeight;
      const paper = canvas.getContext('2d');
      if (!paper) throw new Error('no canvas');
      paper.drawImage(picture as HTMLImageElement, 0, 0);
      const { data } = paper.getImageData(0, 0, canvas.width, canvas.height);
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === 0xff && data[at + 1] === 0xec && data[at + 2] === 0x9e) return true;
      }
      return false;
    });

test('a page is printed with its highlights and a list of notes, or without', async ({ kloe }) => {
  const reader = await readWhole(kloe, SHORT_PACK);
  await goToPage(reader, '28');
  await selectWords(reader, 'Schools in area 8', '.textLayer');
  await expect(reader.getByRole('toolbar')).toBeVisible();
  await reader.keyboard.press('n');
  await expect(reader.getByLabel('Your note')).toBeFocused();
  await reader.keyboard.type('Which of them?');
  await keepPrinted(reader);

  const print = reader.getByRole('button', { name: 'Print…' }).first();
  const dialog = reader.getByRole('dialog');
  await print.click();
  await dialog.getByRole('radio', { name: 'The page with my notes on it' }).check();
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect(dialog).toBeHidden();
  const printed = reader.locator('[data-kept]');
  await expect(printed.locator('img')).toHaveCount(1);
  await expect(printed.locator('li')).toHaveText(/Note, Page 28\s*Schools in area 8\s*Which of them\?/);
  expect(await hasYellow(reader)).toBe(true);
  await reader.emulateMedia({ media: 'print' });
  await expect(printed).toBeVisible();
  await expect(reader.locator('#reader')).toBeHidden();
  if (process.env.KLOE_PICTURES)
    await reader.pdf({ path: `${process.env.KLOE_PICTURES}/print.pdf`, format: 'A4' });
  await reader.emulateMedia({ media: 'screen' });
  await printed.evaluate((element) => element.remove());

  await print.click();
  await dialog.getByRole('checkbox', { name: /^With my highlights/ }).uncheck();
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect(dialog).toBeHidden();
  await expect(printed.locator('img')).toHaveCount(1);
  await expect(printed.locator('li')).toHaveCount(0);
  expect(await hasYellow(reader)).toBe(false);
});
