/** A full disk, and a browser that keeps no data: what was found is shown and said to be fleeting; nothing is half kept, nothing lost. */
import type { Page } from '@playwright/test';
import { AGENDA } from '../../scripts/sample/site';
import { type Copy, withLimitedRoom, withoutDatabases } from '../support/browser/altered';
import { freshProfile, type Kloe, startKloe } from '../support/browser/chromium';
import { openCouncil } from '../support/browser/council';
import { keptRows } from '../support/browser/kept';
import { selectWords } from '../support/browser/selecting';
import { test as base, expect } from '../support/browser/test';
import { isStored } from '../support/browser/writing';
import { pdf, page as pdfPage, text } from '../support/pdf';

/** A Kloe of its own, from a copy that is short of something. */
const shortOf = (copy: () => Promise<Copy>) =>
  base.extend<{ short: Kloe }>({
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces
    short: async ({}, use) => {
      const [{ path, remove }, profile, council] = await Promise.all([copy(), freshProfile(), openCouncil()]);
      const kloe = await startKloe(profile.path, council, { extension: path });
      await use(kloe);
      await kloe.close();
      await council.close();
      await profile.remove();
      await remove();
      expect(kloe.faults).toEqual([]);
    },
  });

const PACK = {
  name: 'Contacts.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(pdf([pdfPage(text(72, 90, 'The hub received 3,604 contacts in quarter 2.'))])),
};

async function openPack(kloe: Kloe): Promise<Page> {
  const reader = await kloe.open('/reader.html');
  await reader.locator('input[type=file]').setInputFiles(PACK);
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  await expect(reader.locator('.page-findings')).toContainText('3,604');
  return reader;
}

async function agendaPanel(kloe: Kloe) {
  const page = await kloe.open(AGENDA);
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  const panel = await kloe.panel(tab);
  await panel.waitForText('12 items');
  return panel;
}

const onFullDisk = shortOf(withLimitedRoom);

const ROOM = 2_000_000;

/** A small disk; `page`, which measures it, has to stay open. */
async function diskOf(kloe: Kloe): Promise<{ page: Page; fill(): Promise<void>; makeRoom(): Promise<void> }> {
  const page = await kloe.open('/desk.html');
  const browser = await kloe.context.newCDPSession(page);
  const { origin } = kloe;
  const used = await page.evaluate(() => navigator.storage.estimate().then(({ usage = 0 }) => usage));
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + ROOM });
  return {
    page,
    fill: () => page.evaluate(fillToTheLastByte),
    makeRoom: async () => void (await browser.send('Storage.overrideQuotaForOrigin', { origin })),
  };
}

/** Runs in a page. Noise, for what repeats is pressed together on the disk. */
async function fillToTheLastByte(): Promise<void> {
  const opening = indexedDB.open('ballast');
  opening.onupgradeneeded = () => opening.result.createObjectStore('noise', { autoIncrement: true });
  await new Promise((done) => {
    opening.onsuccess = done;
  });
  for (const size of [65_536, 4_096, 256, 16]) {
    for (let isFull = false; !isFull; ) {
      const writing = opening.result.transaction('noise', 'readwrite');
      writing.objectStore('noise').put(crypto.getRandomValues(new Uint8Array(size)));
      isFull = await new Promise((done) => {
        writing.oncomplete = () => done(false);
        writing.onabort = () => done(true);
      });
    }
  }
  opening.result.close();
}

onFullDisk('a meeting is shown that cannot be kept', async ({ short }) => {
  const disk = await diskOf(short);
  await disk.fill();
  const panel = await agendaPanel(short);
  await panel.waitForText('There is no room to keep what was read');
  expect(await keptRows(disk.page)).toEqual({});
});

onFullDisk('a paper is shown that cannot be kept, and is kept when there is room', async ({ short }) => {
  const disk = await diskOf(short);
  await disk.fill();
  const reader = await openPack(short);
  await expect(reader.getByText('There is no room to keep what was read')).toBeVisible();
  expect(await keptRows(disk.page)).toEqual({});

  await disk.makeRoom();
  await openPack(short);
  // Its words go into the search a little later.
  await expect
    .poll(() => keptRows(disk.page))
    .toEqual({
      'kloe/papers': 1,
      'kloe/files': 1,
      // Which browser this is.
      'kloe/settings': 1,
      'kloe-derived/documents': 1,
      'kloe-derived/figures': 1,
      'kloe-derived/follows': 1,
      'kloe-derived/searchTexts': 1,
      'kloe-derived/searchWords': 1,
      'kloe-derived/studies': 1,
      'kloe-derived/taught': 1,
    });
});

onFullDisk(
  'what is being written stays on screen, and goes to the disk when there is room',
  async ({ short }) => {
    const disk = await diskOf(short);
    const reader = await openPack(short);
    await selectWords(reader, 'contacts', '.textLayer');
    await expect(reader.getByRole('toolbar')).toBeVisible();
    await reader.keyboard.press('n');
    const note = reader.getByRole('textbox', { name: 'Your note' });
    await note.pressSequentially('From whom');
    await isStored(reader);

    await disk.fill();
    await note.pressSequentially(' and why');
    await expect(
      reader.getByText('What you wrote is on screen but not yet stored. There is no room'),
    ).toBeVisible();
    await expect(note).toHaveValue('From whom and why');
    await disk.makeRoom();
    await note.pressSequentially('?');
    await isStored(reader);
    await reader.reload();
    await expect(reader.getByRole('textbox', { name: 'Your note' })).toHaveValue('From whom and why?');
  },
);

const withoutStorage = shortOf(withoutDatabases);

withoutStorage(
  'where the browser keeps no data, all is read and none of it is said to be kept',
  async ({ short }) => {
    const panel = await agendaPanel(short);
    await panel.waitForText('The browser keeps no data here.');
    const reader = await openPack(short);
    await expect(reader.getByText('The browser keeps no data here.')).toBeVisible();
    const desk = await short.open('/desk.html');
    await expect(desk.getByRole('alert')).toContainText('The browser keeps no data here.');
    await desk.goto(`${desk.url()}#settings=backup`);
    await expect(desk.getByRole('alert').first()).toContainText('The browser keeps no data here.');
    await expect(desk.getByRole('button', { name: 'Back up now' })).toBeHidden();
  },
);
