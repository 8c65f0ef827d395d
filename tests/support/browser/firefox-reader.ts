/** The reader in Firefox, with a paper of this computer in it. */
import { expect } from '@playwright/test';
import type { KloeInFirefox } from './firefox';
import { chooseFile, textOf } from './firefox-page';
import type { Opened } from './reading';

/** All of it: shown and studied. */
export async function readWholeIn(firefox: KloeInFirefox, { name, bytes }: Opened): Promise<void> {
  await firefox.go(`${firefox.origin}/reader.html`);
  await chooseFile(firefox, { name, type: 'application/pdf', bytes });
  await expect.poll(() => textOf(firefox), { timeout: 60_000 }).toContain('The whole paper has been read');
}
