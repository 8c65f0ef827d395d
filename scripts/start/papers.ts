/** Opens a paper from this computer as a member would: a PDF chosen in the reader, a web page with Kloe's button. */
import { closeSync, openSync, readSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Session } from '../../tests/support/browser/chromium';

export async function openPaper(kloe: Session, path: string): Promise<Page> {
  if (isPdf(path)) {
    const reader = await kloe.open('/reader.html');
    await reader.setInputFiles('input[type=file]', path);
    return reader;
  }
  const page = await kloe.open(pathToFileURL(path).href);
  await kloe.pressButton(page);
  return page;
}

/** By its first bytes, as Kloe itself tells. */
export function isPdf(path: string): boolean {
  const head = Buffer.alloc(1024);
  const file = openSync(path, 'r');
  readSync(file, head, 0, head.length, 0);
  closeSync(file);
  return head.includes('%PDF');
}
