/** In Firefox too, the notes on a pack are carried over to its next version, and wait for the member where they must. */
import type { KloeInFirefox } from '../support/browser/firefox';
import type { Opened } from '../support/browser/reading';
import { expect, firefoxTest as test } from '../support/browser/test';
import { FIRST_PACK, SECOND_PACK } from '../support/two-versions';

const TEXT = "return document.body?.innerText ?? ''";

/** Chooses a file as the member does in the browser's own dialogue, which no test can reach. */
const CHOOSE = `
  const [name, bytes] = given;
  const chosen = new DataTransfer();
  chosen.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name, { type: 'application/pdf' }));
  const field = document.querySelector('input[type=file]');
  if (!field) return false;
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;`;

const SELECT = `
  for (const span of document.querySelectorAll('.textLayer span')) {
    const node = span.firstChild;
    const at = span.textContent.indexOf(given[0]);
    if (at < 0 || node?.nodeType !== Node.TEXT_NODE) continue;
    span.scrollIntoView({ block: 'center' });
    getSelection().setBaseAndExtent(node, at, node, at + given[0].length);
    return true;
  }
  return false;`;

const marked = (firefox: KloeInFirefox) =>
  firefox.inPage(`return [...(CSS.highlights.get('kloe-note') ?? [])].map(String)`);

async function read(firefox: KloeInFirefox, { name, bytes }: Opened): Promise<void> {
  await firefox.go('/reader.html');
  const file = Buffer.from(bytes).toString('base64');
  await expect.poll(() => firefox.inPage(CHOOSE, name, file)).toBe(true);
  await expect
    .poll(() => firefox.inPage(TEXT), { timeout: 60_000 })
    .toContain('The whole paper has been read');
}

async function note(firefox: KloeInFirefox, words: string, written: string): Promise<void> {
  await expect.poll(() => firefox.inPage(SELECT, words)).toBe(true);
  await firefox.pressInPage('Note');
  await expect.poll(() => firefox.inPage(`return document.activeElement.localName`)).toBe('textarea');
  await firefox.type(written);
  await expect.poll(() => marked(firefox)).toContain(words);
}

test('a note is carried over, another waits, is answered and stays so', async ({ firefox }) => {
  await read(firefox, FIRST_PACK);
  await note(firefox, 'A health visitor joins each hub', 'Who pays after that?');
  await note(firefox, '61%', 'Which services?');
  await read(firefox, SECOND_PACK);
  await expect.poll(() => firefox.inPage(TEXT)).toContain('1 note carried over');
  await expect.poll(() => firefox.inPage(TEXT)).toContain('1 note waits for your word');
  await firefox.pressInPage('Here: 64%');
  await expect.poll(() => firefox.inPage(TEXT)).toContain('The note stands here now');

  await firefox.restart();
  await firefox.go('/desk.html');
  await expect.poll(() => firefox.inPage(TEXT)).toContain('Children and Families Scrutiny Committee');
  await firefox.inPage(
    `document.querySelector('a[aria-label^="Open Reports pack, corrected"], a[aria-label^="Open Reports pack corrected"]').click()`,
  );
  await firefox.turnTo(`${firefox.origin}/reader.html`);
  await expect
    .poll(async () => String(await marked(firefox)), { timeout: 60_000 })
    .toMatch(/64%|A health visitor/);
  expect(await firefox.inPage(TEXT)).not.toContain('waits for your word');
});
