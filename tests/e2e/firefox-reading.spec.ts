/** Getting about in a paper in Firefox: back after a jump, small pages, turned round, as text, another beside it. */
import { textOf } from '../support/browser/firefox-page';
import { readWholeIn } from '../support/browser/firefox-reader';
import { SHORT_PACK } from '../support/browser/reading';
import { expect, firefoxTest as test } from '../support/browser/test';

/** "active": those of the system, in place of the page's own. */
const SHOW_COLOURS = 'gBrowser.selectedBrowser.browsingContext.forcedColorsOverride = given[0];';
/** On the page as text. */
const GROUND_OF_NOTES = `const { backgroundColor } =
  getComputedStyle(document.querySelector('.reader-text-sheet p'), '::highlight(kloe-flowed-note)');
return backgroundColor;`;
/** Of a system that nobody has set, the ground of what is marked. */
const MARK = 'rgb(255, 255, 0)';

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
  await firefox.inBrowser(SHOW_COLOURS, 'active');
  expect(await firefox.inPage(GROUND_OF_NOTES)).toBe(MARK);
  await firefox.inBrowser(SHOW_COLOURS, 'none');
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
