/** The same way through in Firefox, which gives less leave for a press of the button. */
import { AGENDA, HOST } from '../../scripts/sample/site';
import { COUNCIL } from '../support/browser/council';
import { markedIn } from '../support/browser/marked';
import { expect, firefoxTest as test } from '../support/browser/test';

const PACK = `${COUNCIL}/mgConvert2PDF.aspx?ID=2044`;
const TEXT = "return document.body?.innerText ?? ''";
/** As WebDriver spells keys. */
const ALT = '\uE00A';
const DOWN = '\uE015';
const ESCAPE = '\uE00C';
const LEAVE = 'return (await browser.permissions.getAll()).origins';

test('on an agenda, the sidebar opens and reads it', async ({ firefox }) => {
  await firefox.go(AGENDA);
  await firefox.pressButton();
  await expect.poll(() => firefox.sidebarText()).toContain('Children and Families Scrutiny Committee');
});

test('the button in the address bar does the same', async ({ firefox }) => {
  await firefox.go(AGENDA);
  await firefox.pressAddressBarButton();
  await expect.poll(() => firefox.sidebarText()).toContain('Children and Families Scrutiny Committee');
});

test('the page hands over the papers it lists, and no leave is asked for', async ({ firefox }) => {
  await firefox.go(AGENDA);
  await firefox.pressButton();
  await firefox.pressInSidebar('Open in Kloe: Agenda reports pack');
  await firefox.turnTo(`${firefox.origin}/reader.html`);
  await expect.poll(() => firefox.inPage(TEXT)).toContain('Public Document Pack');
  expect(await firefox.inPage(LEAVE)).toEqual([]);
});

test('on a PDF, leave is asked for in the same press and given back after its one use', async ({
  firefox,
}) => {
  await firefox.go(PACK);
  await firefox.pressButton();
  await firefox.answerPrompt(true);
  await firefox.turnTo(`${firefox.origin}/reader.html`);
  await expect.poll(() => firefox.inPage(TEXT)).toContain('Public Document Pack');
  expect(await firefox.inPage(LEAVE)).toEqual([]);
});

test('refused, the reader says what else can be done', async ({ firefox }) => {
  await firefox.go(PACK);
  await firefox.pressButton();
  await firefox.answerPrompt(false);
  await firefox.turnTo(`${firefox.origin}/reader.html`);
  await expect.poll(() => firefox.inPage(TEXT)).toContain(HOST);
  expect(await firefox.inPage(LEAVE)).toEqual([]);
});

test('the menu of a page that was not read looks selected words up in the sidebar', async ({ firefox }) => {
  await firefox.go(AGENDA);
  await firefox.chooseInMenu('safeguarding performance', 'Look up');
  await expect.poll(() => firefox.sidebarText()).toContain('like “safeguarding performance”');
});

test('so does the key', async ({ firefox }) => {
  await firefox.go(AGENDA);
  await firefox.inPage("getSelection().selectAllChildren(document.querySelector('h1'))");
  await firefox.pressAltShift('K');
  await expect.poll(() => firefox.sidebarText()).toContain('like “Agenda”');
});

test('short forms of a page are underlined, and explained by key', async ({ firefox }) => {
  const marked = (kind: string) => firefox.inPage(`return ${markedIn(kind)}`);
  await firefox.go(AGENDA);
  await firefox.pressButton();
  await expect.poll(() => marked('short-form')).toContain('ICPCs');
  const { length } = (await marked('short-form')) as readonly string[];
  await firefox.press(ALT, DOWN);
  await expect.poll(() => marked('short-form-open')).toHaveLength(1);
  expect(await firefox.inPage('return document.activeElement.localName')).toBe('kloe-card');
  await firefox.press(ESCAPE);
  await expect.poll(() => marked('short-form-open')).toEqual([]);
  expect(await marked('short-form')).toHaveLength(length);
});

test('in a private window Firefox keeps nothing: all is shown, and nothing is said to be kept', async ({
  firefox,
}) => {
  await firefox.inPrivateWindow('/desk.html', async () => {
    await expect.poll(() => firefox.inPage(TEXT)).toContain('The browser keeps no data here.');
  });
  await firefox.inPrivateWindow(AGENDA, async () => {
    await firefox.pressButton();
    await expect.poll(() => firefox.sidebarText()).toContain('12 items');
    expect(await firefox.sidebarText()).toContain('The browser keeps no data here.');
  });
});
