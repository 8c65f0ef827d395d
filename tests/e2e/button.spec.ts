/** Kloe's button, pressed as a member presses it: what it opens, and what it lets Kloe read. */
import { COUNCIL } from '../support/browser/council';
import { expect, test } from '../support/browser/test';

const AGENDA = `${COUNCIL}/ieListDocuments.aspx?CId=142&MId=2031`;
const PACK = `${COUNCIL}/mgConvert2PDF.aspx?ID=2044`;

test('on an agenda, the panel opens beside it and reads it', async ({ kloe }) => {
  const page = await kloe.open(AGENDA);
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  const panel = await kloe.panel(tab);
  await panel.waitForText('Children and Families Scrutiny Committee');
});

test('before the button is pressed, Kloe can read nothing of the page', async ({ kloe }) => {
  const page = await kloe.open(AGENDA);
  const tab = await kloe.tabId(page);
  const injected = kloe.background.evaluate(
    `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: () => document.title })`,
  );
  await expect(injected).rejects.toThrow(/Cannot access contents of the page/);
});

test('on a PDF, the reader opens instead, whatever the address is called', async ({ kloe }) => {
  const page = await kloe.open(PACK);
  const tab = await kloe.tabId(page);
  const reader = await kloe.pageOpenedBy(() => kloe.pressButton(page));
  const query = new URLSearchParams({ src: PACK, tab: String(tab) });
  expect(reader.url()).toBe(`${kloe.origin}/reader.html?${query}`);
  await expect
    .poll(() => kloe.background.evaluate(`chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })`))
    .toEqual([]);
});

test('the reader gets the file with no more leave than the press gave', async ({ kloe }) => {
  const page = await kloe.open(PACK);
  await kloe.pageOpenedBy(() => kloe.pressButton(page));
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
