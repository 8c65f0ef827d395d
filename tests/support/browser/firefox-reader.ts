/** The reader in Firefox, with a paper of this computer in it. */
import { expect } from '@playwright/test';
import type { KloeInFirefox } from './firefox';
import type { Opened } from './reading';

/** Chooses a file as the browser's own dialogue would, which no test can reach. */
const CHOOSE = `
  const bytes = Uint8Array.from(atob(given[1]), (letter) => letter.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], given[0], { type: 'application/pdf' }));
  const field = document.querySelector('input[type=file]');
  if (!field) return false;
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;`;

export const textOf = (firefox: KloeInFirefox): Promise<unknown> =>
  firefox.inPage(`return document.body?.innerText ?? ''`);

/** All of it: shown and studied. */
export async function readWholeIn(firefox: KloeInFirefox, { name, bytes }: Opened): Promise<void> {
  await firefox.go(`${firefox.origin}/reader.html`);
  const file = Buffer.from(bytes).toString('base64');
  await expect.poll(() => firefox.inPage(CHOOSE, name, file)).toBe(true);
  await expect.poll(() => textOf(firefox), { timeout: 60_000 }).toContain('The whole paper has been read');
}
