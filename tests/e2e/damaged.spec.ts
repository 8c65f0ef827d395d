/**
 * The database is damaged on the disk: what cannot be opened is said, offered as far as it can be read and left as it is;
 * where the browser itself has cleared it, that is said too, until it is brought back or the member begins anew.
 */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { faultsOf } from '../support/browser/axe';
import { freshProfile, type Kloe, startKloe } from '../support/browser/chromium';
import { openCouncil } from '../support/browser/council';
import { keep, keptRows, READING } from '../support/browser/kept';
import { test as base, expect } from '../support/browser/test';

type Damaged = {
  readonly kloe: Kloe;
  /** Other bytes in the middle of the files whose names match, while no browser runs; then a desk. */
  damage(name: RegExp): Promise<Page>;
  /** Name → its bytes, of those that match. */
  filesNow(name: RegExp): Promise<Readonly<Record<string, string>>>;
};

const GONE = 'What Kloe kept here is gone';

const test = base.extend<{ damaged: Damaged }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces
  damaged: async ({}, use) => {
    const [profile, council] = await Promise.all([freshProfile(), openCouncil()]);
    const kloe = await startKloe(profile.path, council);
    const folder = join(
      profile.path,
      'Default/IndexedDB',
      `${kloe.origin.replace('://', '_')}_0.indexeddb.leveldb`,
    );
    const namesOf = async (name: RegExp) => (await readdir(folder)).filter((one) => name.test(one));
    const desk = await kloe.open('/desk.html');
    await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
    await keep(desk, READING);
    await desk.reload();
    await expect(desk.getByText('There is no backup yet')).toBeVisible();
    await expect.poll(() => desk.evaluate(() => localStorage.length)).toBe(1);
    await use({
      kloe,
      async damage(name) {
        await kloe.restart(async () => {
          const names = await namesOf(name);
          expect(names).not.toEqual([]);
          for (const one of names) await spoil(join(folder, one));
        });
        return kloe.open('/desk.html');
      },
      async filesNow(name) {
        const files = await namesOf(name);
        const read = async (one: string) => [one, (await readFile(join(folder, one))).toString('base64')];
        return Object.fromEntries(await Promise.all(files.map(read)));
      },
    });
    expect(kloe.faults).toEqual([]);
    await kloe.close();
    await council.close();
    await profile.remove();
  },
});

async function spoil(path: string): Promise<void> {
  const bytes = await readFile(path);
  bytes.fill(0x5a, Math.floor(bytes.length / 3), Math.ceil((2 * bytes.length) / 3));
  await writeFile(path, bytes);
}

test('what the browser cannot open is said to be so, and left as it is', async ({ damaged }) => {
  const desk = await damaged.damage(/^CURRENT$/);
  await expect(desk.getByRole('alert')).toContainText('The records on this computer cannot be opened.');
  const records = /^(?:CURRENT|MANIFEST|\d+\.(?:log|ldb)$)/;
  const before = await damaged.filesNow(records);
  await desk.getByRole('button', { name: 'Save what can still be read' }).click();
  await expect(desk.getByText('The browser cannot read these records at all.')).toBeVisible();
  await desk.reload();
  await expect(desk.getByRole('alert')).toContainText('The records on this computer cannot be opened.');
  expect(await damaged.filesNow(records)).toEqual(before);
});

for (const [what, name] of [
  ['its list of files', /^MANIFEST/],
  ['its rows', /^\d+\.log$/],
] as const) {
  test(`where the browser clears it for damage to ${what}, that is said until it is brought back`, async ({
    damaged,
  }) => {
    const file = await backUp(damaged.kloe);
    const desk = await damaged.damage(name);
    await expect(desk.getByRole('alert')).toContainText(GONE);
    expect(await faultsOf(desk)).toEqual([]);
    expect(await keptRows(desk)).toEqual({});
    await desk.reload();
    await expect(desk.getByRole('alert')).toContainText(GONE);
    await desk.getByRole('link', { name: 'Bring back a backup…' }).click();
    await desk.getByLabel('Restore from a backup…').setInputFiles(file);
    await desk.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
    await expect(desk.getByText('Restored.')).toBeVisible();
    const after = await damaged.kloe.open('/desk.html');
    await expect(after.getByRole('heading', { name: 'Westmarch County Council' })).toBeVisible();
    await after.waitForLoadState('networkidle');
    await expect(after.getByText(GONE)).toBeHidden();
  });
}

/** Where it was saved. */
async function backUp(kloe: Kloe): Promise<string> {
  const settings = await kloe.open('/desk.html#settings=backup');
  await settings.getByRole('checkbox', { name: 'Put in what is exempt, this time' }).check();
  const [download] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', { name: 'Back up now' }).click(),
  ]);
  const path = join(await mkdtemp(join(tmpdir(), 'kloe-backup-')), download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

test('who begins anew is not told again, nor who deletes everything', async ({ damaged }) => {
  const desk = await damaged.damage(/^MANIFEST/);
  await desk.getByRole('button', { name: 'Begin anew' }).click();
  await expect(desk.getByText(GONE)).toBeHidden();
  await desk.reload();
  await expect(desk.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
  await desk.waitForLoadState('networkidle');
  await expect(desk.getByText(GONE)).toBeHidden();
  await keep(desk, READING);
  await desk.reload();
  await expect(desk.getByText('There is no backup yet')).toBeVisible();
  await expect.poll(() => desk.evaluate(() => localStorage.length)).toBe(1);

  const settings = await damaged.kloe.open('/desk.html#settings=storage');
  await desk.close();
  await settings.getByRole('button', { name: 'Delete everything…' }).click();
  const dialog = settings.getByRole('dialog', { name: 'Delete everything that Kloe keeps?' });
  await dialog.getByRole('checkbox', { name: 'Delete all of it' }).check();
  await dialog.getByRole('button', { name: 'Delete everything' }).click();
  await expect(settings.getByText('Everything is deleted.')).toBeVisible();
  const after = await damaged.kloe.open('/desk.html');
  await expect(after.getByText('Open a meeting on your council’s site')).toBeVisible();
  await after.waitForLoadState('networkidle');
  await expect(after.getByText(GONE)).toBeHidden();
});
