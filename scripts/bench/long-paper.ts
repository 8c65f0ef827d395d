/** A thousand pages in the reader: how long its own thread is held up by each thing one does, and what it holds at the end. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Session } from '../../tests/support/browser/chromium';
import { packOf } from './papers';
import { inMilliseconds, type Line } from './table';

const PAGES = 1000;
/** A task longer than this is felt (W3C Long Tasks). */
const LONG_MS = 50;
/** What was begun has ended by then. */
const SETTLED_MS = 2000;
const PATIENCE_MS = 300_000;

/** `kloe` watches its pages as `watchReader` does. */
export async function longPaper(kloe: Session, pages = PAGES): Promise<readonly Line[]> {
  // By its place on the disk: what is handed over as bytes is unpacked on the reader's own thread.
  const folder = await mkdtemp(join(tmpdir(), 'kloe-bench-'));
  const file = join(folder, 'Long.pdf');
  await writeFile(file, packOf(pages));
  const reader = await kloe.open('/reader.html');
  reader.setDefaultTimeout(PATIENCE_MS);
  const lines: Line[] = [];
  const during = async (what: string, work: () => Promise<unknown>) => {
    const from = await reader.evaluate(() => performance.now());
    await work();
    await reader.waitForTimeout(SETTLED_MS);
    lines.push(await heldUp(reader, `${pages} pages: ${what}`, from));
  };
  await during('opened, the first page shown', async () => {
    await reader.locator('input[type=file]').setInputFiles(file);
    await reader.locator('.textLayer').first().waitFor();
  });
  await during('small pages shown', async () => {
    await reader.getByRole('tab', { name: 'Pages' }).click();
    await reader.locator('.page-thumb img').first().waitFor();
  });
  await during('small pages scrolled to the end', () => scrollThrough(reader, '.page-thumbs'));
  await during('pages scrolled to the end', () => scrollThrough(reader, '.reader-container'));
  await during('a jump to page 500', async () => {
    await reader.getByRole('textbox', { name: 'Page', exact: true }).fill('500');
    await reader.keyboard.press('Enter');
  });
  await reader.locator('.reader-container').focus();
  await during('made larger', () => reader.keyboard.press('+'));
  await during('turned round', () => reader.keyboard.press('r'));
  lines.push(await holds(reader, pages));
  await reader.close();
  await rm(folder, { recursive: true });
  return lines;
}

/** As a hand on the scroll bar does: in a hundred steps. */
const scrollThrough = (reader: Page, list: string): Promise<void> =>
  reader.locator(list).evaluate(async (element) => {
    const step = element.scrollHeight / 100;
    for (let at = 0; at < 100; at++) {
      element.scrollTop += step;
      await new Promise((next) => setTimeout(next, 50));
    }
  });

async function heldUp(reader: Page, what: string, from: number): Promise<Line> {
  const tasks = (await reader.evaluate(() => window.kloeSeen?.longTasks ?? []))
    .filter(({ at, milliseconds }) => at >= from && milliseconds > LONG_MS)
    .map(({ milliseconds }) => Math.round(milliseconds));
  return {
    what: `${what}: longest task`,
    found: tasks.length === 0 ? `under ${LONG_MS} ms` : inMilliseconds(Math.max(...tasks)),
    bar: `${LONG_MS} ms`,
    ...(tasks.length > 0 && { note: `over ${LONG_MS} ms, each in ms: ${tasks.join(', ')}` }),
  };
}

async function holds(reader: Page, pages: number): Promise<Line> {
  const { heap, pixels, thumbs } = await reader.evaluate(() => ({
    heap: (performance as Performance & { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
    pixels: [...document.querySelectorAll('canvas')].reduce(
      (sum, { width, height }) => sum + width * height,
      0,
    ),
    thumbs: document.querySelectorAll('.page-thumb').length,
  }));
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  return {
    what: `${pages} pages: held by the page at the end`,
    found: megabytes(heap),
    note: `and ${megabytes(pixels * 4)} of drawn pages; ${thumbs} small pages in the document`,
  };
}
