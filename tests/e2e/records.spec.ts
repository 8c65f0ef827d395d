/** Records that this Kloe cannot open, and a member who wants none kept. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { keep, keptRows, READING } from '../support/browser/kept';
import { expect, test } from '../support/browser/test';

async function deskWith(kloe: { open(address: string): Promise<Page> }, hash: string): Promise<Page> {
  const desk = await kloe.open(`/desk.html${hash}`);
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  await keep(desk, READING);
  await desk.reload();
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  return desk;
}

/** As a Kloe of the future would leave them. Runs in a page of Kloe. */
const asOfTheFuture = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('kloe', 990);
    await new Promise<void>((upgraded, failed) => {
      opening.onsuccess = () => upgraded();
      opening.onerror = () => failed(opening.error);
    });
    opening.result.close();
  });

const versionOf = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'kloe')?.version);

test('what a newer Kloe wrote is left alone, and can be taken along', async ({ kloe }) => {
  const desk = await deskWith(kloe, '');
  await asOfTheFuture(desk);
  await desk.reload();
  await expect(desk.getByText('A newer Kloe has written these records.')).toBeVisible();
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Save what can still be read' }).click(),
  ]);
  await expect(desk.getByText(`Saved as ${download.suggestedFilename()}.`)).toBeVisible();
  const { 'kloe-rows.json': rows } = unzipSync(await readFile(await download.path()));
  const { version, unread, tables } = JSON.parse(strFromU8(rows ?? new Uint8Array()));
  expect([version, unread, tables.papers.length]).toEqual([990, {}, READING.papers.length]);
  expect(await versionOf(desk)).toBe(990);
});

test('everything is deleted only after a tick, and then nothing is left', async ({ kloe }) => {
  const desk = await deskWith(kloe, '#settings=storage');
  const before = await keptRows(desk);
  await desk.getByRole('button', { name: 'Delete everything…' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Delete everything that Kloe keeps?' });
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(dialog.getByText('Tick the box first')).toBeVisible();
  expect(await keptRows(desk)).toEqual(before);
  await dialog.getByRole('checkbox', { name: 'Delete all of it' }).check();
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(desk.getByText('Everything is deleted.')).toBeVisible();
  await expect
    .poll(async () => Object.keys(await keptRows(desk)).filter((table) => table !== 'kloe/settings'))
    .toEqual([]);
});
