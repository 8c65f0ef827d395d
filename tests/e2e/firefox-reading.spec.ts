/** Getting about in a paper in Firefox: back after a jump, small pages, turned round, as text, another beside it. */
import { textOf } from '../support/browser/firefox-page';
import { readWholeIn } from '../support/browser/firefox-reader';
import { SHORT_PACK } from '../support/browser/reading';
import { expect, firefoxTest as test } from '../support/browser/test';

test('the same ways lead through a paper', async ({ firefox }) => {
  const page = () => textOf(firefox);
  const pageNow = () => firefox.inPage(`return document.querySelector('[data-page-box]')?.value`);
  const focusPages = () => firefox.inPage(`document.querySelector('.reader-container').focus()`);
  await readWholeIn(firefox, SHORT_PACK);

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
        `return document.querySelector('.reader-beside')?.contentDocument?.body?.innerText ?? ''`,
      ),
    )
    .toContain('Open a paper');
});
