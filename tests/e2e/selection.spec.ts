/** Words on a council's page: selected for a note, and shown when a member jumps to them. */
import { AGENDA } from '../../scripts/sample/site';
import { markedAs } from '../support/browser/marked';
import { selectWords } from '../support/browser/selecting';
import { expect, test } from '../support/browser/test';

const WORDS = 'To consider';

/** What was kept of the words on each side. */
const KEPT_AROUND = `new Promise((kept) => {
  indexedDB.open('kloe').onsuccess = ({ target: { result } }) => {
    result.transaction('notes').objectStore('notes').getAll().onsuccess = ({ target }) => {
      const [{ quote }] = target.result;
      result.close();
      kept([quote.prefix, quote.suffix]);
    };
  };
})`;

test('a question about selected words reaches the panel, with the keyboard alone', async ({ kloe }) => {
  const page = await kloe.open(AGENDA);
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  const panel = await kloe.panel(tab);
  await panel.waitForText('Children and Families');
  await selectWords(page, WORDS);
  const bar = page.locator('kloe-selection-bar');
  await expect(bar).toBeVisible();

  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(bar).toBeHidden();
  await panel.waitForText(WORDS);
  const kept = (await panel.evaluate(KEPT_AROUND)) as readonly string[];
  const words = (await page.evaluate<string>('document.body.innerText')).split(/\s+/);
  expect(kept.join(' ').trim()).not.toBe('');
  expect(kept.flatMap((side) => side.trim().split(' ')).filter((word) => !words.includes(word))).toEqual([]);
});

test('Esc takes the bar away and leaves the words selected', async ({ kloe }) => {
  const page = await kloe.open(AGENDA);
  await kloe.pressButton(page);
  await (await kloe.panel(await kloe.tabId(page))).waitForText('Children and Families');
  await selectWords(page, WORDS);
  const bar = page.locator('kloe-selection-bar');
  await expect(bar).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  expect(await page.evaluate(() => String(getSelection()))).toBe(WORDS);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('words jumped to are marked without a change to the page', async ({ kloe }) => {
  const page = await kloe.open(AGENDA);
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  const panel = await kloe.panel(tab);
  await panel.waitForText('Children and Families');
  const before = await page.evaluate(() => document.body.outerHTML);

  const show = (exact: string) =>
    panel.evaluate(
      `chrome.tabs.sendMessage(${tab}, ${JSON.stringify({ kind: 'show-words', source: [], exact })})`,
    );
  expect(await show('Council Chamber')).toEqual({ isFound: true });
  const marked = async () => (await markedAs(page, 'found')).join('');
  expect(await marked()).toBe('Council Chamber');
  expect(await show('Words that stand nowhere on this page')).toEqual({ isFound: false });
  expect(await marked()).toBe('');
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
});
