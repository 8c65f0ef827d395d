/** Search: a paper that was read is found by its words, and opens at them; exempt ones are left out until the member says otherwise. */
import type { Page } from '@playwright/test';
import { AGENDA } from '../../scripts/sample/site';
import { faultsOf } from '../support/browser/axe';
import { markedAs } from '../support/browser/marked';
import { readWhole } from '../support/browser/reading';
import { expect, test } from '../support/browser/test';
import { isStored } from '../support/browser/writing';
import { pdf, page as pdfPage, text } from '../support/pdf';

const OPEN = pdf([
  pdfPage(text(72, 90, 'Housing report'), text(300, 800, '7')),
  pdfPage(text(72, 90, 'Voids in Harbourside fell to 14 days.'), text(300, 800, '8')),
]);
const SECRET = pdf([
  pdfPage(
    text(72, 90, 'NOT FOR PUBLICATION by virtue of paragraph 3 of Schedule 12A'),
    text(72, 120, 'The Quillfeather tender in Harbourside failed.'),
  ),
]);

const field = (desk: Page) => desk.getByRole('searchbox', { name: 'Search papers, notes and questions' });
const results = (desk: Page) => desk.getByRole('region', { name: 'What was found' }).getByRole('listitem');

test('as one types, the words are found, and the paper opens at them; by keyboard alone', async ({
  kloe,
}) => {
  await readWhole(kloe, { name: 'Housing.pdf', bytes: OPEN });
  const desk = await kloe.open('/desk.html#search=');
  await expect(field(desk)).toBeFocused();
  await expect(desk.getByRole('heading', { name: 'What are you looking for?' })).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);

  await desk.keyboard.type('void harbourside');
  await expect(results(desk)).toHaveCount(1);
  await expect(results(desk)).toContainText('Voids in Harbourside fell to 14 days.');
  await expect(results(desk).locator('mark')).toHaveText(['Voids', 'Harbourside']);
  await expect(desk).toHaveURL(/#search=void\+harbourside$/);
  expect(await faultsOf(desk)).toEqual([]);

  await desk.keyboard.press('ArrowDown');
  await expect(results(desk).getByRole('link')).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk).toHaveURL(/reader\.html/);
  await expect.poll(() => markedAs(desk, 'found'), { timeout: 60_000 }).toEqual(['Voids in Harbourside']);
  await desk.goBack();
  await expect(field(desk)).toHaveValue('void harbourside');
  await expect(results(desk)).toHaveCount(1);
});

test('a typing error is forgiven and said; words that stand nowhere together are counted each by itself', async ({
  kloe,
}) => {
  await readWhole(kloe, { name: 'Housing.pdf', bytes: OPEN });
  const desk = await kloe.open('/desk.html#search=harbuorside');
  await expect(desk.getByText('“harbuorside” stands nowhere. Found instead: “harbourside”.')).toBeVisible();
  await expect(results(desk)).toHaveCount(1);
  await field(desk).fill('harbourside xylophone');
  await expect(
    desk.getByRole('heading', { name: 'Nothing found for “harbourside xylophone”' }),
  ).toBeVisible();
  await desk.getByRole('button', { name: '“harbourside”: 1 place' }).click();
  await expect(results(desk)).toHaveCount(1);
});

test('an exempt paper is left out, and said to be, until the member wants it searched', async ({ kloe }) => {
  await readWhole(kloe, { name: 'Housing.pdf', bytes: OPEN });
  await readWhole(kloe, { name: 'Tender.pdf', bytes: SECRET });
  const desk = await kloe.open('/desk.html#search=harbourside');
  await expect(desk.getByText('Not searched: 1 paper that is exempt, or may be.')).toBeVisible();
  await expect(results(desk)).toHaveCount(1);
  await desk.getByRole('button', { name: 'Search them too' }).click();
  await expect(results(desk)).toHaveCount(2);
  await desk.getByRole('button', { name: 'Leave them out' }).click();
  await expect(results(desk)).toHaveCount(1);
  expect(await faultsOf(desk)).toEqual([]);
});

test('before anything was read, the search says what to do', async ({ kloe }) => {
  const desk = await kloe.open('/desk.html#search=');
  await expect(desk.getByRole('heading', { name: 'Nothing to search yet' })).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);
});

test('a question on the paper as a whole is found by its words, and has the focus where it leads', async ({
  kloe,
}) => {
  const reader = await readWhole(kloe, { name: 'Housing.pdf', bytes: OPEN });
  await reader
    .getByRole('region', { name: 'In this paper' })
    .getByRole('button', { name: 'My notes and questions' })
    .click();
  await reader.getByRole('button', { name: 'Write a question' }).click();
  await expect(reader.getByRole('textbox', { name: 'Your question' })).toBeFocused();
  await reader.keyboard.type('Who walks the Quillfeather estate?');
  await expect(reader.getByText('On the paper as a whole')).toBeVisible();
  await isStored(reader);

  const desk = await kloe.open('/desk.html#search=quillfeather');
  await expect(results(desk)).toHaveCount(1);
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('button', { name: 'Who walks the Quillfeather estate?' })).toBeFocused();
});

test('its key leads there from the panel as well', async ({ kloe }) => {
  const agenda = await kloe.open(AGENDA);
  await kloe.pressButton(agenda);
  const panel = await kloe.panel(await kloe.tabId(agenda));
  await panel.waitForText('12 items');
  const desk = await kloe.pageOpenedBy(() =>
    panel.evaluate("document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }))"),
  );
  await expect(field(desk)).toBeFocused();
});
