/** Getting about in a paper in Firefox: back after a jump, small pages, turned round, as text, another beside it. */
import { SHORT_PACK } from '../support/browser/reading';
import { expect, firefoxTest as test } from '../support/browser/test';

/** Chooses a file as the browser's own dialogue would. */
const CHOOSE = `
  const bytes = Uint8Array.from(atob(given[1]), (letter) => letter.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], given[0], { type: 'application/pdf' }));
  const field = document.querySelector('input[type=file]');
  if (!field) return false;
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;`;

test('the same ways lead through a paper', async ({ firefox }) => {
  const page = () => firefox.inPage(`return document.body?.innerText ?? ''`);
  const pageNow = () => firefox.inPage(`return document.querySelector('[data-page-box]')?.value`);
  const focusPages = () => firefox.inPage(`document.querySelector('.reader-container').focus()`);
  await firefox.go(`${firefox.origin}/reader.html`);
  const bytes = Buffer.from(SHORT_PACK.bytes).toString('base64');
  await expect.poll(() => firefox.inPage(CHOOSE, SHORT_PACK.name, bytes)).toBe(true);
  await expect.poll(page, { timeout: 60_000 }).toContain('The whole paper has been read');

  await firefox.inPage(`document.querySelector('[data-page-box]').focus()`);
  await firefox.type('35\uE007');
  await expect.poll(pageNow).toBe('35');
  await focusPages();
  await firefox.press('\uE00A', '\uE012');
  await expect.poll(pageNow).toBe('21');
  expect(await firefox.inPage(`return location.pathname`)).toBe('/reader.html');

  const isLandscape = () =>
    firefox.inPage(`const { clientWidth, clientHeight } = document.querySelector('.page');
      return clientWidth > clientHeight;`);
  await firefox.press('r');
  await expect.poll(isLandscape).toBe(true);

  await firefox.inPage(`document.querySelectorAll('[role=tab]')[1].click()`);
  await expect
    .poll(() => firefox.inPage(`return document.querySelector('.page-thumb img')?.naturalWidth ?? 0`))
    .toBeGreaterThan(100);

  await focusPages();
  await firefox.press('t');
  await expect.poll(page).toContain('Quarter 2: 60% of visits were made in time');
  await firefox.press('t');

  await firefox.press('b');
  await expect.poll(page).toContain('Which paper should stand beside this one?');
  await firefox.pressInPage('Open another PDF…');
  await expect
    .poll(() =>
      firefox.inPage(
        `return document.querySelector('.reader-beside')?.contentDocument?.body.innerText ?? ''`,
      ),
    )
    .toContain('Open a paper');
});
