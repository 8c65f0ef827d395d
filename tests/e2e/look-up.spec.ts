/** Looking up from anywhere: selected words, a key, the address bar, and the note about what nobody explains. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AGENDA, PACK_NAME, packPath } from '../../scripts/sample/site';
import { faultsOf } from '../support/browser/axe';
import type { Kloe } from '../support/browser/chromium';
import { selectWords } from '../support/browser/selecting';
import { expect, test } from '../support/browser/test';
import { ROOT } from '../support/sources';

/**
 * A headless Chromium shows no menu and knows no shortcuts, whatever drives it (Firefox does: firefox.spec.ts).
 * Their listeners are called as it calls them, with or without a member's press behind it.
 */
const dispatch = (kloe: Kloe, event: string, ...told: readonly string[]) =>
  kloe.background.evaluate(`chrome.${event}.dispatch(${told.join(', ')})`);
const tabOf = async (kloe: Kloe, page: Page) => `{ id: ${await kloe.tabId(page)} }`;

/** Chromium opens a panel for no code but that which handles a press: a press on a page of Kloe's own goes with its message. */
async function dispatchPressed(kloe: Kloe, event: string, ...told: readonly string[]): Promise<void> {
  await kloe.background.evaluate(`chrome.runtime.onMessage.addListener(function heard(told) {
    if (told !== 'pressed') return;
    chrome.runtime.onMessage.removeListener(heard);
    chrome.${event}.dispatch(${told.join(', ')});
  })`);
  const desk = await kloe.open('/desk.html');
  await desk.evaluate("addEventListener('click', () => chrome.runtime.sendMessage('pressed'), true)");
  await desk.locator('h1').click();
}

for (const [what, event, told, expected] of [
  ['the menu', 'contextMenus.onClicked', "{ menuItemId: 'look-up', selectionText: 'EHCPs' }", 'EHCPs'],
  ['the key', 'commands.onCommand', "'look-up'", 'To consider'],
] as const) {
  test(`${what} opens the panel of the tab with the selected words`, async ({ kloe }) => {
    const page = await kloe.open(AGENDA);
    const tab = await kloe.tabId(page);
    // With a press of the key the browser gives leave to look at the tab; here Kloe's button has to.
    await kloe.pressButton(page);
    await (await kloe.panel(tab)).waitForText('Children and Families');
    await kloe.background.evaluate(`chrome.sidePanel.setOptions({ tabId: ${tab}, enabled: false })`);
    await selectWords(page, 'To consider');
    await dispatchPressed(kloe, event, told, `{ id: ${tab} }`);
    await page.bringToFront();
    await (await kloe.panel(tab)).waitForText(`like “${expected}”`);
  });
}

test('words selected on any page are looked up at the desk where no panel may open', async ({ kloe }) => {
  const page = await kloe.open('/desk.html');
  const tab = await tabOf(kloe, page);
  // Without a real press the browser opens no panel.
  const desk = await kloe.pageOpenedBy(() =>
    dispatch(kloe, 'contextMenus.onClicked', "{ menuItemId: 'look-up', selectionText: ' EHCPs ' }", tab),
  );
  await expect(desk.getByRole('searchbox')).toHaveValue('EHCPs');
  await expect(desk.getByRole('term').first()).toHaveText('EHCP');
});

test('words asked for in a tab reach its panel, with the field in focus', async ({ kloe }) => {
  const page = await kloe.open(AGENDA);
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  const panel = await kloe.panel(tab);
  await panel.waitForText('Children and Families');
  await panel.evaluate(`chrome.storage.session.set({ 'words-asked:${tab}': 'safegarding adults board' })`);
  await panel.waitForText('Safeguarding Adults Board');
  expect(await panel.evaluate('document.activeElement.value')).toBe('safegarding adults board');
});

test('the key looks up what is selected', async ({ kloe }) => {
  const page = await kloe.open(AGENDA);
  await kloe.pressButton(page);
  await (await kloe.panel(await kloe.tabId(page))).waitForText('Children and Families');
  await selectWords(page, 'To consider');
  const tab = await tabOf(kloe, page);
  const desk = await kloe.pageOpenedBy(() => dispatch(kloe, 'commands.onCommand', "'look-up'", tab));
  await expect(desk.getByRole('searchbox')).toHaveValue('To consider');
});

test('the address bar suggests, and Enter opens the desk’s look-up', async ({ kloe }) => {
  const suggested = await kloe.background.evaluate(
    "new Promise((found) => chrome.omnibox.onInputChanged.dispatch('S&R', found))",
  );
  expect(suggested).toEqual([
    {
      content: 'Safeguarding and Review',
      description: 'S&amp;R: Safeguarding and Review',
    },
  ]);
  const desk = await kloe.pageOpenedBy(() =>
    dispatch(kloe, 'omnibox.onInputEntered', "'chld prot'", "'newForegroundTab'"),
  );
  await expect(desk.getByRole('term').first()).toHaveText('CP');
  await expect(desk.getByRole('link', { name: 'Look up' })).toHaveAttribute('aria-current', 'page');
  expect(await faultsOf(desk)).toEqual([]);
});

test('the address bar knows what the member says, as it is by now', async ({ kloe }) => {
  const typed = () =>
    kloe.background.evaluate(`new Promise((found) => {
      chrome.omnibox.onInputStarted.dispatch();
      chrome.omnibox.onInputChanged.dispatch('wfsp', found);
    })`);
  expect(await typed()).toEqual([]);
  const desk = await kloe.open('/desk.html#glossary');
  await desk.getByRole('button', { name: 'Add a meaning' }).click();
  await desk.getByRole('textbox', { name: 'Short form' }).fill('WFSP');
  await desk.getByRole('textbox', { name: 'What it means' }).fill('Westmarch family support plan');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('listitem').filter({ hasText: 'WFSP' })).toBeVisible();
  expect(await typed()).toEqual([
    {
      content: 'Westmarch family support plan',
      description: 'WFSP: Westmarch family support plan (your glossary)',
    },
  ]);
});

test('what a paper never explains becomes a note to its author', async ({ kloe }) => {
  const reader = await kloe.open('/reader.html');
  await reader.locator('input[type=file]').setInputFiles(join(ROOT, 'public/sample', packPath(PACK_NAME)));
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  await reader.getByRole('button', { name: 'Go to' }).click();
  await reader
    .locator('.section-menu')
    .getByRole('button', { name: /^Short forms/ })
    .click();
  await reader.getByRole('button', { name: /^Write (?:a note|notes) to the author/ }).press('Enter');
  const note = reader.locator('.author-note textarea').first();
  await expect(note).toBeFocused();
  await expect(note).toHaveValue(/^Dear .+,\n\nThe report “.+” \(item \d+\) uses .+ without saying what/);
  await note.fill('Dear author, what is it?');
  await reader
    .getByRole('button', { name: /^Copy: / })
    .first()
    .press('Enter');
  await expect(reader.getByText('Copied.')).toBeVisible();
  const copied = await reader.evaluate(() => navigator.clipboard.readText()).catch(() => null);
  expect([null, 'Dear author, what is it?']).toContain(copied);
});
