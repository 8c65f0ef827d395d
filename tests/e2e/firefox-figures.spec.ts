/** The list of figures in Firefox: narrowed, opened, corrected, dismissed, put back, saved, and as a table at the desk. */
import { AGENDA } from '../../scripts/sample/site';
import { expect, firefoxTest as test } from '../support/browser/test';

const TEXT = "return document.body?.innerText ?? ''";
const HEADING = "return document.querySelector('aside h1')?.innerText ?? ''";
const SHOWN = "return [...document.querySelectorAll('aside article h3')].map((name) => name.innerText)";
const OPENED = `
  const row = document.querySelector('article[data-open]');
  return row && { name: row.querySelector('h3').innerText, value: row.querySelector('.figure-row-value').innerText };
`;
/** As WebDriver spells it. */
const ENTER = '\uE007';
const FILL = `
  const field = [...document.querySelectorAll('label')].find(({ innerText }) => innerText === 'Value')?.control;
  field.focus();
  field.select();
`;

test('figures are narrowed, corrected, dismissed, put back and saved', async ({ firefox }) => {
  await firefox.go(AGENDA);
  await firefox.pressButton();
  await firefox.pressInSidebar('Open in Kloe: Agenda reports pack');
  await firefox.turnTo(`${firefox.origin}/reader.html`);
  await expect.poll(() => firefox.inPage(TEXT)).toContain('On page 1');
  await expect.poll(() => firefox.inPage(TEXT)).not.toContain('Stop');
  await firefox.pressInPage('Go to');
  await firefox.pressInPage('Figures');
  await expect.poll(() => firefox.inPage(HEADING)).toMatch(/^Figures \d+/);
  await firefox.pressInPage('Misses its target');
  await expect.poll(() => firefox.inPage(HEADING)).toMatch(/^Figures \d+ of \d+/);
  const [first = ''] = (await firefox.inPage(SHOWN)) as readonly string[];
  await firefox.pressInPage(first);
  await expect.poll(() => firefox.inPage(OPENED)).toMatchObject({ name: first });

  await firefox.pressInPage('Correct…');
  await expect.poll(() => firefox.inPage(TEXT)).toContain('What does the paper say?');
  await firefox.inPage(FILL);
  await firefox.type('1.5');
  await firefox.press(ENTER);
  await expect.poll(() => firefox.inPage(OPENED)).toMatchObject({ name: first, value: '1.5%' });
  expect(await firefox.inPage(TEXT)).toContain('Corrected by you');

  const { length } = (await firefox.inPage(SHOWN)) as readonly string[];
  await firefox.pressInPage('Dismiss');
  await expect.poll(() => firefox.inPage(SHOWN)).toHaveLength(length - 1);
  await firefox.pressInPage('Undo');
  await expect.poll(() => firefox.inPage(SHOWN)).toHaveLength(length);

  await firefox.pressInPage('Save as…');
  await firefox.pressInPage('Excel workbook (XLSX)');
  await expect.poll(() => firefox.inPage(TEXT)).toContain('Saved with your downloads.');

  await firefox.pressInPage('As a wide table');
  await firefox.turnTo(`${firefox.origin}/desk.html`);
  await expect.poll(() => firefox.inPage(TEXT)).toContain('Figures of this paper');
  await firefox.pressInPage('Gap to target');
  await expect
    .poll(() => firefox.inPage("return document.querySelector('[aria-sort=ascending]')?.innerText"))
    .toContain('Gap to target');
});
