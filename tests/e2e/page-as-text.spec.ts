/** A page as text in a narrow window: read, marked, noted on, turned; and why there is none of a picture. */
import { faultsOf } from '../support/browser/axe';
import { markedAs } from '../support/browser/marked';
import { readWhole, SHORT_PACK } from '../support/browser/reading';
import { selectWords } from '../support/browser/selecting';
import { expect, test } from '../support/browser/test';
import { pdf, page as pdfPage, picture, text } from '../support/pdf';

test('the page is shown as text, with what is written on it, and as printed again', async ({ kloe }) => {
  const reader = await readWhole(kloe, SHORT_PACK);
  await reader.setViewportSize({ width: 400, height: 800 });
  await reader.locator('.reader-container').focus();
  await reader.keyboard.press('t');
  const page = reader.locator('.reader-text');
  await expect(page).toContainText('Quarter 2: 60% of visits were made in time');
  // The printed number is no part of the text.
  await expect(page.locator('.page-text')).not.toContainText('21');

  await selectWords(reader, 'Schools in area 1', '.reader-text');
  await expect(reader.getByRole('toolbar')).toBeVisible();
  await reader.keyboard.press('n');
  await expect(reader.getByLabel('Your note')).toBeFocused();
  await reader.keyboard.type('Which?');
  const marks = () => reader.evaluate(() => [...(CSS.highlights.get('kloe-flowed-note') ?? [])].map(String));
  await expect.poll(marks).toEqual(['Schools in area 1']);
  await expect(page.getByRole('button', { name: 'Note: Which?' })).toBeVisible();
  await reader.keyboard.press('Escape');
  if (process.env.KLOE_PICTURES) {
    await reader.screenshot({ path: `${process.env.KLOE_PICTURES}/text-400.png` });
    await reader.emulateMedia({ colorScheme: 'dark' });
    await reader.screenshot({ path: `${process.env.KLOE_PICTURES}/text-400-dark.png` });
    await reader.emulateMedia({ colorScheme: 'light' });
  }
  expect(await faultsOf(reader, '.reader-container')).toEqual([]);

  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page).toContainText('Quarter 2: 61% of visits');
  await page.getByRole('button', { name: 'Show the page as printed' }).click();
  await expect(page).toHaveCount(0);
  await expect(reader.locator('.reader-container')).toBeFocused();
  await reader.keyboard.press('Home');
  await expect.poll(() => markedAs(reader, 'note')).toEqual(['Schools in area 1']);
});

test('of a page that is a picture there is no text, and that is said', async ({ kloe }) => {
  const words = pdfPage(text(72, 90, 'The hub received 3,604 contacts in quarter 2.'));
  const scan = pdf([pdfPage(picture(0, 0, 595, 842)), words]);
  const reader = await readWhole(kloe, { name: 'Scan.pdf', bytes: scan });
  await reader.locator('.reader-container').focus();
  await reader.keyboard.press('t');
  await expect(reader.locator('.reader-text')).toContainText('This page is a picture without text');
});
