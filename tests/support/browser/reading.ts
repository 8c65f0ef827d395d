/** The reader with a paper of this computer in it, as a member opens one. */
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { PACK_NAME, packPath } from '../../../scripts/sample/site';
import { pdf, page as pdfPage, text } from '../pdf';
import { ROOT } from '../sources';
import type { Kloe } from './chromium';

/** 34 pages, of which the first four are not numbered. */
export const PACK = join(ROOT, 'public/sample', packPath(PACK_NAME));

export type Opened = { readonly name: string; readonly bytes: Uint8Array };

/** Pages numbered from 21 to 40, so that the printed number is never the file's own; read in a moment. */
export const SHORT_PACK: Opened = {
  name: 'Short pack.pdf',
  bytes: pdf(
    Array.from({ length: 20 }, (_, at) =>
      pdfPage(
        text(72, 150, `Visits in area ${at + 1}`, { font: 'bold', size: 14 }),
        text(72, 200, `Quarter 2: ${60 + at}% of visits were made in time, against a target of 95%.`),
        text(72, 240, `Schools in area ${at + 1} were told.`),
        text(290, 810, String(at + 21)),
      ),
    ),
  ),
};

export async function openReader(kloe: Pick<Kloe, 'open'>, file: string | Opened): Promise<Page> {
  const reader = await kloe.open('/reader.html');
  await expect(reader.getByRole('heading', { name: 'Open a paper' })).toBeVisible();
  const files =
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'application/pdf', buffer: Buffer.from(file.bytes) };
  await reader.locator('input[type=file]').setInputFiles(files);
  return reader;
}

/** All of it: shown and studied. */
export async function readWhole(kloe: Pick<Kloe, 'open'>, file: string | Opened): Promise<Page> {
  const reader = await openReader(kloe, file);
  await studied(reader);
  return reader;
}

export const studied = (reader: Page): Promise<void> =>
  expect(reader.getByText('The whole paper has been read.')).toBeAttached({ timeout: 60_000 });

export async function goToPage(reader: Page, name: string): Promise<void> {
  await reader.getByRole('textbox', { name: 'Page', exact: true }).fill(name);
  await reader.keyboard.press('Enter');
  await expect(reader.getByRole('heading', { name: new RegExp(`^On page ${name} \\(\\d`) })).toBeVisible();
}
