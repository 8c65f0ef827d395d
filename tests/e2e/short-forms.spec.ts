/** Short forms where they are read: a quiet line, and a card for who rests on one, taps it or goes to it by key. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AGENDA, PACK_NAME, packPath } from '../../scripts/sample/site';
import { faultsOf } from '../support/browser/axe';
import type { Kloe } from '../support/browser/chromium';
import { markedAs, middleOfMark } from '../support/browser/marked';
import { spoken, spokenInFocus } from '../support/browser/spoken';
import { expect, test } from '../support/browser/test';
import { pdf, page as pdfPage, text } from '../support/pdf';
import { ROOT } from '../support/sources';

const PACK = join(ROOT, 'public/sample', packPath(PACK_NAME));
/** pdf.js's own tables of tagged files are not ours to mend. */
const PAGES = '#viewer';

async function readerOnPage(kloe: Kloe, page: string): Promise<Page> {
  const reader = await kloe.open('/reader.html');
  await reader.locator('input[type=file]').setInputFiles(PACK);
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  await reader.getByRole('textbox', { name: 'Page', exact: true }).fill(page);
  await reader.keyboard.press('Enter');
  await expect.poll(() => markedAs(reader, 'short-form')).toContain('ICPC');
  return reader;
}

test('in the reader a card opens for who rests on a short form, and waits for the pointer', async ({
  kloe,
}) => {
  const reader = await readerOnPage(kloe, '8');
  const word = await middleOfMark(reader, 'short-form', 'ICPC');
  await reader.mouse.move(word.x, word.y);
  const card = reader.getByRole('dialog', { name: 'ICPC explained by Kloe' });
  await expect(card).toBeVisible();
  await expect(card.getByText('initial child protection conference')).toBeVisible();
  expect(await markedAs(reader, 'short-form-open')).toEqual(['ICPC']);

  const place = await card.boundingBox();
  if (!place) throw new Error('no card');
  expect(place.width).toBeLessThanOrEqual(352);
  expect(place.y > word.y || place.y + place.height < word.y).toBe(true);
  await reader.mouse.move(place.x + 40, place.y + 20, { steps: 4 });
  await reader.waitForTimeout(600);
  await expect(card).toBeVisible();
  expect(await faultsOf(reader, PAGES)).toEqual([]);
  await reader.mouse.move(2, 2);
  await expect(card).toBeHidden();
});

test('by key the next one is read out, Esc leads back, and a question can be asked', async ({ kloe }) => {
  const reader = await readerOnPage(kloe, '8');
  const open = () => markedAs(reader, 'short-form-open');
  await reader.locator('.reader-container').focus();
  await reader.keyboard.press('Alt+ArrowDown');
  await expect(reader.locator('kloe-card').getByRole('dialog')).toBeFocused();
  const [first] = await open();
  await reader.keyboard.press('Alt+ArrowDown');
  await expect.poll(open).not.toEqual([first]);
  await reader.keyboard.press('Alt+ArrowUp');
  await expect.poll(open).toEqual([first]);
  await reader.keyboard.press('Escape');
  await expect(reader.locator('kloe-card')).toBeHidden();
  await expect(reader.locator('.reader-container')).toBeFocused();

  await reader.keyboard.press('Alt+ArrowDown');
  await reader.getByRole('button', { name: 'Ask what this means' }).press('Enter');
  await expect(reader.getByLabel('Your question')).toBeFocused();
  await expect.poll(() => markedAs(reader, 'question')).toEqual([first]);
});

test('on a council’s page nothing of the page is changed, and the card is read out', async ({ kloe }) => {
  const page = await kloe.open(AGENDA);
  const before = await page.evaluate(() => document.body.outerHTML);
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  await (await kloe.panel(tab)).waitForText('Children and Families');
  await expect.poll(() => markedAs(page, 'short-form')).not.toEqual([]);

  const { x, y } = await middleOfMark(page, 'short-form', 'ICPCs');
  await page.mouse.move(x, y);
  await expect.poll(() => markedAs(page, 'short-form-open')).toEqual(['ICPCs']);
  expect(await spoken(page)).toContain('dialog: ICPC explained by Kloe');
  await page.keyboard.press('Escape');
  expect(await markedAs(page, 'short-form-open')).toEqual([]);

  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => markedAs(page, 'short-form-open')).toHaveLength(1);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('KLOE-CARD');
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await (await kloe.panel(tab)).waitForText('Your question');
});

/** Two short forms, so many pages apart that the second is not drawn when the first is read. */
const LAST_PAGE = 40;
const LONG_PACK = pdf(
  Array.from({ length: LAST_PAGE }, (_, at) => {
    const number = at + 1;
    if (number === 1) return pdfPage(text(72, 90, 'The multi-agency safeguarding hub (MASH) met in May.'));
    if (number === LAST_PAGE) return pdfPage(text(72, 300, 'The integrated care board (ICB) met in June.'));
    return pdfPage(text(72, 90, `Nothing is shortened on page ${number}.`));
  }),
);

test('by key one goes through the whole paper, to a page that was not drawn yet and back', async ({
  kloe,
}) => {
  const reader = await kloe.open('/reader.html');
  await reader
    .locator('input[type=file]')
    .setInputFiles({ name: 'Long.pdf', mimeType: 'application/pdf', buffer: Buffer.from(LONG_PACK) });
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  await expect.poll(() => markedAs(reader, 'short-form')).toEqual(['MASH']);
  const number = reader.getByRole('textbox', { name: 'Page', exact: true });
  await reader.locator('.reader-container').focus();
  for (const [key, short, onPage] of [
    ['Alt+ArrowDown', 'MASH', 1],
    ['Alt+ArrowDown', 'ICB', LAST_PAGE],
    ['Alt+ArrowDown', 'ICB', LAST_PAGE],
    ['Alt+ArrowUp', 'MASH', 1],
  ] as const) {
    await reader.keyboard.press(key);
    await expect(reader.getByRole('dialog', { name: `${short} explained by Kloe` })).toBeFocused();
    await expect(number).toHaveValue(String(onPage));
    expect(await markedAs(reader, 'short-form-open')).toEqual([short]);
  }
  await reader.keyboard.press('Escape');
  await expect(reader.locator('.reader-container')).toBeFocused();
});

test('in the reader a wrong meaning is corrected from its card, by mouse and by key', async ({ kloe }) => {
  const reader = await readerOnPage(kloe, '8');
  const word = await middleOfMark(reader, 'short-form', 'ICPC');
  await reader.mouse.move(word.x, word.y);
  const card = reader.getByRole('dialog', { name: 'ICPC explained by Kloe' });
  await card.getByRole('button', { name: 'Wrong?' }).click();
  const field = reader.getByLabel('What it means');
  await expect(field).toBeFocused();
  await expect(card).toBeHidden();
  await reader.keyboard.type('first conference on a child');
  expect(await faultsOf(reader, PAGES)).toEqual([]);
  await reader.keyboard.press('Enter');
  await expect(reader.getByText('ICPC now means “first conference on a child”.')).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Change… ICPC' })).toBeFocused();

  await reader.locator('.reader-container').focus();
  await expect(async () => {
    await reader.keyboard.press('Alt+ArrowDown');
    await expect(card).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(card.getByText('first conference on a child')).toBeVisible();
  await card.getByRole('button', { name: 'Change…' }).press('Enter');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('first conference on a child');

  const other = await middleOfMark(reader, 'short-form', 'WFSP');
  await reader.mouse.click(other.x, other.y);
  await reader.getByRole('button', { name: 'Say what it means…' }).first().click();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await reader.keyboard.type('Westmarch family support partnership');
  await reader.keyboard.press('Enter');
  // Nobody knew it: now it stands among those that somebody does, and has the focus there.
  await expect(reader.getByText('Now under “Not explained in this paper”.')).toBeAttached();
  await expect(reader.getByRole('button', { name: 'WFSP', exact: true })).toBeFocused();
  await expect(field).toBeHidden();
});

test('on a council’s page a card leads to the panel’s form', async ({ kloe }) => {
  const page = await kloe.open(AGENDA);
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  const panel = await kloe.panel(tab);
  await panel.waitForText('Children and Families');
  await expect.poll(() => markedAs(page, 'short-form')).not.toEqual([]);
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => markedAs(page, 'short-form-open')).toHaveLength(1);
  await expect(async () => {
    await page.keyboard.press('Tab');
    expect(await spokenInFocus(page)).toBe('button: Wrong?');
  }).toPass();
  await page.keyboard.press('Enter');
  await panel.waitForText('What it means');
  await expect
    .poll(() => panel.evaluate('document.activeElement.labels?.[0].innerText'))
    .toBe('What it means');
  // A press of a key in the page moves no browser's focus into the panel.
  expect(await spoken(page)).toContainEqual(expect.stringContaining('The F6 key leads there'));
});

test('on a council’s page a card speaks Welsh where that was chosen, and says what it says of itself in it', async ({
  kloe,
}) => {
  const settings = await kloe.open('/desk.html#settings=');
  await settings.getByRole('button', { name: 'Cymraeg (drafft)' }).click();
  await expect(settings.getByRole('button', { name: 'Cymraeg (drafft)', pressed: true })).toBeVisible();
  const page = await kloe.open(AGENDA);
  await kloe.pressButton(page);
  await (await kloe.panel(await kloe.tabId(page))).waitForText('12 eitem');
  await expect.poll(() => markedAs(page, 'short-form')).not.toEqual([]);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('kloe-card')).toHaveAttribute('lang', 'cy');
  const said = await spoken(page);
  expect(said).toContainEqual(expect.stringMatching(/^dialog: .+ wedi’i esbonio gan Kloe/));
  expect(said).toContain('button: Gofyn beth yw ystyr hyn');
});

test('a page that Kloe was not asked to read has nothing of it', async ({ kloe }) => {
  const page = await kloe.open(AGENDA);
  await page.waitForTimeout(500);
  await page.keyboard.press('Alt+ArrowDown');
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  expect(await page.locator('kloe-card').count()).toBe(0);
});

test('how many are marked is the member’s choice, and holds at once where one reads', async ({ kloe }) => {
  const reader = await readerOnPage(kloe, '8');
  // Of the page in front alone: its neighbours are drawn when there is time.
  const marked = () =>
    reader.evaluate(() => {
      const pageOf = ({ startContainer }: AbstractRange) =>
        startContainer.parentElement?.closest('[data-page-number]');
      const ranges = [...(CSS.highlights.get('kloe-short-form') ?? [])];
      const page = ranges.map(pageOf).find((one) => one?.textContent?.includes('ICPC'));
      return ranges.filter((range) => pageOf(range) === page).length;
    });
  const first = await marked();
  const desk = await kloe.open('/desk.html#settings');
  const choose = (name: string) =>
    desk.getByRole('group', { name: 'Short forms' }).getByRole('button', { name }).click();
  await choose('Every one');
  await expect.poll(marked).toBeGreaterThan(first);
  await choose('None');
  await expect.poll(() => markedAs(reader, 'short-form')).toEqual([]);
  await choose('First in each section');
  await expect.poll(marked).toBe(first);
});
