/** Kloe's button, pressed as a member presses it: what it opens, and what it lets Kloe read. */
import { AGENDA } from '../../scripts/sample/site';
import { COUNCIL, pdfFile } from '../support/browser/council';
import { expect, test } from '../support/browser/test';
import { page, pdf, text } from '../support/pdf';

const PACK = `${COUNCIL}/mgConvert2PDF.aspx?ID=2044`;

test('on an agenda, the panel opens beside it and reads it', async ({ kloe }) => {
  const shown = await kloe.open(AGENDA);
  const tab = await kloe.tabId(shown);
  await kloe.pressButton(shown);
  const panel = await kloe.panel(tab);
  await panel.waitForText('Children and Families Scrutiny Committee');
});

test('before the button is pressed, Kloe can read nothing of the page', async ({ kloe }) => {
  const shown = await kloe.open(AGENDA);
  const tab = await kloe.tabId(shown);
  const injected = kloe.background.evaluate(
    `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: () => document.title })`,
  );
  await expect(injected).rejects.toThrow(/Cannot access contents of the page/);
});

for (const [name, path] of [
  ['mgConvert2PDF.aspx', '/mgConvert2PDF.aspx?ID=2044'],
  ['Document.ashx', '/Document.ashx?czJKcaeAi5tUFL1DTL2UE4zNRBcoShgo=Bu%2F7&pUwcp=dQ&kCx1An=zyk%3D'],
] as const) {
  test(`on a PDF that is called ${name}, the reader opens instead`, async ({ kloe }) => {
    const words = 'Vacancies: quarter 2';
    kloe.council.serve(path, pdfFile(pdf([page(text(72, 90, words))])));
    const tabWithPdf = await kloe.open(COUNCIL + path);
    const tab = await kloe.tabId(tabWithPdf);
    const reader = await kloe.pageOpenedBy(() => kloe.pressButton(tabWithPdf));
    const query = new URLSearchParams({ src: COUNCIL + path, tab: String(tab) });
    expect(reader.url()).toBe(`${kloe.origin}/reader.html?${query}`);
    await expect(reader.locator('.textLayer')).toContainText(words);
    await expect
      .poll(() => kloe.background.evaluate(`chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })`))
      .toEqual([]);
  });
}

test('the reader gets the file with no more leave than the press gave', async ({ kloe }) => {
  const shown = await kloe.open(PACK);
  await kloe.pageOpenedBy(() => kloe.pressButton(shown));
  const path = new URL(PACK).pathname;
  const fetched = () => kloe.council.requests.filter((request) => request.endsWith(path)).length;
  await expect.poll(fetched).toBe(2);
  const leave = await kloe.background.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)');
  expect(leave).toEqual([]);
});

test('the browser is told once how to know meeting pages', async ({ kloe }) => {
  const rules = `new Promise((done) => chrome.declarativeContent.onPageChanged.getRules(undefined, done))`;
  await expect.poll(() => kloe.background.evaluate(`${rules}.then((rules) => rules.length)`)).toBe(1);
});
