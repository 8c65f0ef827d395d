/** What a member does on a page of Kloe in Firefox, by the names that stand there. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { KloeInFirefox } from './firefox';
import { countRows, type KeptRows, putRows } from './kept';
import { pressOf, until } from './pressing';

/** The dialogue in front, else the page. */
const FRONT = `([...document.querySelectorAll('dialog[open]')].at(-1) ?? document)`;
/** The field in front whose label begins so. */
const FIELD = `const [name, value] = given;
  const field = [...${FRONT}.querySelectorAll('label')]
    .find((label) => label.checkVisibility() && label.innerText.trim().startsWith(name))?.control;
  if (!field) return false;`;
const FILL = `${FIELD} field.focus(); field.select(); return true;`;
const TICK = `${FIELD} if (!field.checked) field.click(); return true;`;
const CHOOSE_OPTION = `${FIELD}
  const option = [...field.options].find(({ label }) => label.startsWith(value));
  if (!option) return false;
  field.value = option.value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;`;
const FOLLOW = `const link = [...document.querySelectorAll('a')]
    .find((link) => link.checkVisibility() && (link.ariaLabel ?? link.innerText).trim().startsWith(given[0]));
  link?.click();
  return link !== undefined;`;
/** As the browser's own dialogue would, which no test can reach. */
const CHOOSE_FILE = `
  const bytes = Uint8Array.from(atob(given[2]), (letter) => letter.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], given[0], { type: given[1] }));
  const field = ${FRONT}.querySelector('input[type=file]');
  if (!field) return false;
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;`;

/** A machine with much else to do is slow. */
const PATIENCE_MS = 30_000;

export type FileAtHand = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

export const textOf = (firefox: KloeInFirefox): Promise<unknown> =>
  firefox.inPage(`return document.body?.innerText ?? ''`);

const doOn = async (firefox: KloeInFirefox, script: string, ...given: readonly string[]): Promise<void> => {
  await until(() => firefox.inPage(script, ...given), `the page has no "${given[0]}"`, PATIENCE_MS);
};

export async function fill(firefox: KloeInFirefox, label: string, words: string): Promise<void> {
  await doOn(firefox, FILL, label);
  await firefox.type(words);
}

/** A box or a round button. */
export const tick = (firefox: KloeInFirefox, label: string) => doOn(firefox, TICK, label);

export const chooseOption = (firefox: KloeInFirefox, label: string, option: string) =>
  doOn(firefox, CHOOSE_OPTION, label, option);

/** The first button in front whose name begins so; `pressInPage` may press one behind a dialogue. */
export const press = (firefox: KloeInFirefox, name: string) =>
  doOn(firefox, `return ${pressOf(name, FRONT)}`, name);

export const follow = (firefox: KloeInFirefox, link: string) => doOn(firefox, FOLLOW, link);

export const chooseFile = (firefox: KloeInFirefox, { name, type, bytes }: FileAtHand) =>
  doOn(firefox, CHOOSE_FILE, name, type, Buffer.from(bytes).toString('base64'));

/** The desk with such rows in its store, as if they had been kept before. */
export async function deskWith(firefox: KloeInFirefox, rows: KeptRows, hash: string): Promise<void> {
  await firefox.go('/desk.html');
  await expect.poll(() => textOf(firefox)).toContain('Read the pack');
  await firefox.inPage(`return (${putRows})(given[0])`, rows);
  // Another hash alone would load nothing.
  await firefox.go('/help.html');
  await firefox.go(`/desk.html${hash}`);
}

export const keptRowsIn = (firefox: KloeInFirefox) => firefox.inPage(`return (${countRows})()`);

/** What was saved under a name like that, once it is whole; it is taken out of the downloads. */
export async function takeSaved(firefox: KloeInFirefox, named: RegExp): Promise<FileAtHand> {
  const look = async (): Promise<FileAtHand | null> => {
    const names = await readdir(firefox.downloads);
    const name = names.find((one) => named.test(one));
    // Firefox sets an empty file in the place of one that is coming.
    if (name === undefined || names.some((one) => one.endsWith('.part'))) return null;
    const path = join(firefox.downloads, name);
    const bytes = await readFile(path);
    // A printer writes as it goes.
    const isWhole = name.endsWith('.pdf') ? bytes.includes('%%EOF') : bytes.length > 0;
    if (!isWhole) return null;
    await rm(path);
    return { name, type: 'application/octet-stream', bytes };
  };
  return until(look, `no file like ${named} was saved`, PATIENCE_MS);
}
