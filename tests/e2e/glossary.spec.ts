/** A wrong sense is corrected once: it is right in the panel of the next meeting, and with whoever brings the glossary in. */
import { readFile } from 'node:fs/promises';
import { AGENDA } from '../../scripts/sample/site';
import { faultsOf } from '../support/browser/axe';
import { expect, test } from '../support/browser/test';
import { pdf, page as pdfPage, text } from '../support/pdf';

const WRONG = 'initial child protection conference';
const RIGHT = 'first conference on a child';
const COMMITTEE = 'Children and Families Scrutiny Committee';

const SEPTEMBER = pdf([
  pdfPage(
    text(72, 90, 'Westmarch County Council', { size: 18, font: 'bold' }),
    text(72, 130, COMMITTEE, { size: 16, font: 'bold' }),
    text(72, 170, 'Tuesday 22 September 2026, 10.30 am'),
    text(72, 230, `Each ${WRONG} (ICPC) was held on time.`),
    text(72, 250, 'The next ICPC is in October.'),
  ),
]);

test('corrected in the reader, right in the next meeting’s panel, saved, and brought in on another computer', async ({
  kloe,
  chromium,
}) => {
  const reader = await kloe.open('/reader.html');
  await reader
    .locator('input[type=file]')
    .setInputFiles({ name: 'September.pdf', mimeType: 'application/pdf', buffer: Buffer.from(SEPTEMBER) });
  await expect(reader.getByText('The whole paper has been read.')).toBeAttached();
  await reader.getByRole('button', { name: 'ICPC', exact: true }).click();
  await reader.getByRole('button', { name: 'Wrong? ICPC' }).click();
  await expect(reader.getByRole('radio', { name: `This committee: ${COMMITTEE}` })).toBeChecked();
  await reader.getByLabel('What it means').fill(RIGHT);
  expect(await faultsOf(reader, '.pdfViewer')).toEqual([]);
  await reader.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(reader.getByText(`ICPC now means “${RIGHT}”.`)).toBeVisible();
  await expect(reader.locator('.short-form-meaning')).toHaveText(RIGHT);

  const agenda = await kloe.open(AGENDA);
  await kloe.pressButton(agenda);
  const panel = await kloe.panel(await kloe.tabId(agenda));
  await panel.waitForText('12 items');
  await panel.press('Short forms');
  await panel.waitForText(RIGHT);
  await panel.waitForText('your glossary');

  const desk = await kloe.open('/desk.html#glossary');
  await expect(desk.getByText(`Yours: ${COMMITTEE}`)).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  await expect(desk.getByText('1 meaning saved.')).toBeVisible();
  const file = await readFile(await download.path());

  await chromium.beginAnew();
  const other = await kloe.open('/desk.html#glossary');
  await expect(other.getByRole('heading', { name: 'No meanings yet' })).toBeVisible();
  await other
    .locator('input[type=file]')
    .setInputFiles({ name: 'Kloe glossary.csv', mimeType: 'text/csv', buffer: file });
  const dialog = other.getByRole('dialog', { name: 'Bring in “Kloe glossary.csv”?' });
  await expect(dialog.getByRole('heading', { name: 'New 1' })).toBeVisible();
  await expect(dialog.getByText(RIGHT)).toBeVisible();
  expect(await faultsOf(other)).toEqual([]);
  await dialog.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(other.getByText('1 meaning brought in.')).toBeVisible();
  await expect(other.getByRole('listitem').filter({ hasText: RIGHT })).toBeVisible();
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByRole('heading', { name: 'No meanings yet' })).toBeVisible();
});
