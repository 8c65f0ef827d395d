/** What the member made, out of one browser and into another; and into a folder by itself. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { faultsOf } from '../support/browser/axe';
import { freshProfile, startKloe } from '../support/browser/chromium';
import { keep, keptRows, READING } from '../support/browser/kept';
import { expect, test } from '../support/browser/test';

const PASSPHRASE = 'four words not together';

async function settingsOf(kloe: { open(address: string): Promise<Page> }, rows: typeof READING | null) {
  const desk = await kloe.open('/desk.html#settings=backup');
  const backUp = desk.getByRole('button', { name: 'Back up now' });
  await expect(backUp).toBeVisible();
  if (rows) await keep(desk, rows);
  await desk.reload();
  await expect(backUp).toBeVisible();
  return desk;
}

test('backed up in one browser and restored in another, all is there; undone, nothing is', async ({
  kloe,
}) => {
  const desk = await settingsOf(kloe, READING);
  await desk.getByRole('checkbox', { name: 'Put in what is exempt, this time' }).check();
  await desk.getByRole('checkbox', { name: 'Lock it with a passphrase' }).check();
  await desk.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await desk.getByLabel('The same again').fill(PASSPHRASE);
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('button', { name: 'Back up now' }).click(),
  ]);
  await expect(desk.getByText(`Saved as ${download.suggestedFilename()}.`)).toBeVisible();
  await expect(desk.getByText('The last full backup is from today')).toBeVisible();
  const file = {
    name: download.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: await readFile(await download.path()),
  };

  const profile = await freshProfile();
  const other = await startKloe(profile.path, kloe.council);
  const there = await settingsOf(other, null);
  const before = await keptRows(there);
  await there.getByLabel('Restore from a backup…').setInputFiles(file);
  const locked = there.getByRole('dialog', { name: `${file.name} is locked` });
  await locked.getByLabel('Passphrase').fill('three words together');
  await locked.getByRole('button', { name: 'Unlock' }).click();
  await expect(locked.getByText('The file is whole, but this is not its passphrase.')).toBeVisible();
  await locked.getByLabel('Passphrase').fill(PASSPHRASE);
  await locked.getByLabel('Passphrase').press('Enter');
  const dialog = there.getByRole('dialog', { name: `Restore from ${file.name}?` });
  await expect(dialog.getByText(`Papers: ${READING.papers.length} new`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(there.getByText('Restored.')).toBeVisible();
  expect(await keptRows(there)).toEqual(await keptRows(desk));
  await there.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keptRows(there)).toEqual(before);
  await other.close();
  await profile.remove();
});

/** Runs in a page: the browser's own folder stands for one that the member picks, since no dialog opens without a screen. */
function pickOwnFolder(): void {
  Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
}

/** Runs in a page: what another test left there. */
async function emptyFolder(): Promise<void> {
  const folder = (await navigator.storage.getDirectory()) as unknown as AsyncIterable<[name: string]> & {
    removeEntry(name: string): Promise<void>;
  };
  for await (const [name] of folder) await folder.removeEntry(name);
}

const filesIn = (page: Page): Promise<readonly { name: string; size: number }[]> =>
  page.evaluate(async () => {
    const folder = (await navigator.storage.getDirectory()) as unknown as {
      values(): AsyncIterable<FileSystemFileHandle>;
    };
    const files = [];
    for await (const entry of folder.values()) {
      // One that is being put in the other's place may be gone by now.
      const file = await entry.getFile().catch(() => null);
      if (file) files.push(file);
    }
    return files.map(({ name, size }) => ({ name, size }));
  });

test('a folder gets one file from this browser, renewed when something is newer', async ({ kloe }) => {
  const desk = await settingsOf(kloe, READING);
  await desk.addInitScript(pickOwnFolder);
  await desk.reload();
  await desk.evaluate(emptyFolder);
  await desk.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(desk.getByText('Kloe backs up by itself into')).toBeVisible();
  await expect.poll(() => filesIn(desk)).toHaveLength(1);
  const [first] = await filesIn(desk);
  expect(first?.name).toMatch(/^Kloe backup, [0-9a-f]{8}\.zip$/);
  await desk.getByLabel('Name of this computer').fill('Council laptop');
  const [note] = READING.notes;
  if (!note) throw new Error('the sample has no note');
  await keep(desk, { ...READING, notes: [{ ...note, text: 'Longer '.repeat(500), changedAt: Date.now() }] });
  await desk.reload();
  await expect
    .poll(() => filesIn(desk))
    .toEqual([
      {
        name: first?.name.replace('backup, ', 'backup, Council laptop, '),
        size: expect.any(Number),
      },
    ]);
  const [second] = await filesIn(desk);
  expect(second?.size).toBeGreaterThan(first?.size ?? Number.POSITIVE_INFINITY);
});

/** The one file in the folder, as it stands there. */
async function onlyFile(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const held = await page.evaluate(async () => {
    const folder = (await navigator.storage.getDirectory()) as unknown as {
      values(): AsyncIterable<FileSystemFileHandle>;
    };
    const files = [];
    for await (const entry of folder.values()) files.push(await entry.getFile());
    return Promise.all(
      files.map(async (file) => ({
        name: file.name,
        bytes: [...new Uint8Array(await file.arrayBuffer())],
      })),
    );
  });
  const [file, ...others] = held;
  if (!file || others.length > 0) throw new Error(`the folder holds ${held.length} files`);
  return { name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) };
}

test('the file in the folder is locked for good once a passphrase was chosen, and opens with it alone', async ({
  kloe,
}) => {
  const desk = await settingsOf(kloe, READING);
  await desk.addInitScript(pickOwnFolder);
  await desk.reload();
  await desk.evaluate(emptyFolder);
  await desk.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(desk.getByText('The file is not locked')).toBeVisible();
  expect((await onlyFile(desk)).buffer.subarray(0, 2).toString()).toBe('PK');
  await desk.getByRole('button', { name: 'Lock it with a passphrase…' }).click();
  await desk.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await desk.getByLabel('The same again').fill(PASSPHRASE);
  expect(await faultsOf(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Lock the file' }).click();
  await expect(desk.getByText('is locked with your passphrase')).toBeVisible();
  const first = await onlyFile(desk);
  expect(first.name).toMatch(/\.kloe$/);
  expect(first.buffer.toString('latin1')).toMatch(/^\{"format":"kloe-locked"/);

  const [note] = READING.notes;
  if (!note) throw new Error('the sample has no note');
  await keep(desk, { ...READING, notes: [{ ...note, text: 'Longer '.repeat(500), changedAt: Date.now() }] });
  await desk.reload();
  // While it is put in the other's place it cannot be read.
  await expect(async () => expect((await onlyFile(desk)).buffer.equals(first.buffer)).toBe(false)).toPass();
  const second = await onlyFile(desk);
  expect(second.name).toBe(first.name);
  await desk.getByLabel('Restore from a backup…').setInputFiles(second);
  const locked = desk.getByRole('dialog', { name: `${second.name} is locked` });
  await locked.getByLabel('Passphrase').fill(PASSPHRASE);
  await locked.getByLabel('Passphrase').press('Enter');
  const dialog = desk.getByRole('dialog', { name: `Restore from ${second.name}?` });
  await dialog.getByRole('button', { name: 'Close' }).last().click();

  await desk.getByRole('button', { name: 'No longer lock it' }).click();
  await expect(desk.getByText('The file is not locked')).toBeVisible();
  expect((await onlyFile(desk)).buffer.subarray(0, 2).toString()).toBe('PK');
});

/** Runs in a page: as a browser does after a restart, until it is asked at a press. */
function forgetLeave(): void {
  let leave: PermissionState = 'prompt';
  Object.assign(FileSystemHandle.prototype, {
    queryPermission: async () => leave,
    requestPermission: async () => {
      leave = 'granted';
      return leave;
    },
  });
}

test('where the browser forgot its leave, that is said quietly, and one press renews it', async ({
  kloe,
}) => {
  const desk = await settingsOf(kloe, READING);
  await desk.addInitScript(pickOwnFolder);
  await desk.reload();
  await desk.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(desk.getByText('Kloe backs up by itself into')).toBeVisible();
  await desk.addInitScript(forgetLeave);
  await desk.reload();
  await expect(desk.getByText('The browser wants your word')).toBeVisible();
  expect(await desk.getByRole('alert').count()).toBe(0);
  await desk.getByRole('button', { name: 'Allow it again' }).click();
  await expect(desk.getByText('Kloe backs up by itself into')).toBeVisible();
});
