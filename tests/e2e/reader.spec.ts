/** The reader: a paper from this computer is shown, read, marked, searched, noted on; what cannot be opened is said. */
import { markedAs } from '../support/browser/marked';
import { goToPage, type Opened, openReader, PACK, readWhole, SHORT_PACK } from '../support/browser/reading';
import { selectWords } from '../support/browser/selecting';
import { expect, test } from '../support/browser/test';
import { isStored } from '../support/browser/writing';
import { pdf, page as pdfPage, picture, text } from '../support/pdf';

const LAYER = '.textLayer';

test('a pack is shown with its agenda and printed page numbers, and a finding leads to its words', async ({
  kloe,
}) => {
  const reader = await readWhole(kloe, PACK);
  await expect(
    reader.getByRole('heading', { level: 1, name: 'Children and Families Scrutiny Committee' }),
  ).toBeVisible();
  await reader.getByRole('link', { name: /^8 ?EDUCATION, HEALTH AND CARE PLANS/ }).click();
  await expect(reader.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue('21');
  await expect(reader.getByText('(PDF page 25)')).toBeVisible();

  await goToPage(reader, '8');
  const row = reader
    .locator('.page-findings .finding-row')
    .filter({ has: reader.locator('.figure-row-value') })
    .first();
  const figure = await row.locator('.figure-row-value').textContent();
  await row.getByRole('button').first().click();
  await expect.poll(() => markedAs(reader, 'found')).toHaveLength(1);
  const [marked] = await markedAs(reader, 'found');
  expect(figure?.replace(/\s/g, '')).toContain(marked?.replace(/[^\d.,%£]/g, ''));
});

test('marks outlive find, zoom and a long way away', async ({ kloe }) => {
  const reader = await readWhole(kloe, PACK);
  await goToPage(reader, '8');
  await selectWords(reader, 'Schools and nurseries', LAYER);
  await expect(reader.getByRole('toolbar')).toBeVisible();
  await reader.keyboard.press('n');
  await expect(reader.getByLabel('Your note')).toBeFocused();
  const isMarked = () => expect.poll(() => markedAs(reader, 'note')).toEqual(['Schools and nurseries']);
  await isMarked();

  await reader.keyboard.press('Control+f');
  await reader.getByRole('searchbox', { name: 'Find in this paper' }).fill('nurseries');
  await expect(reader.locator('.textLayer .highlight').first()).toBeVisible();
  await isMarked();
  await reader.keyboard.press('Escape');
  await expect(reader.locator('.textLayer .highlight')).toHaveCount(0);
  await isMarked();

  await reader.getByRole('button', { name: 'Larger' }).click();
  await isMarked();
  // More pages than pdf.js keeps drawn.
  for (let page = 18; page <= 30; page++) await goToPage(reader, String(page));
  await expect.poll(() => reader.locator('.page[data-page-number="12"] .textLayer').count()).toBe(0);
  await goToPage(reader, '8');
  await isMarked();
});

test('the colours that the member chose hold, and what is found is marked in Kloe’s own', async ({
  kloe,
}) => {
  const desk = await kloe.open('/desk.html#settings=reading');
  await desk.getByRole('button', { name: 'Dark' }).click();
  await expect(desk.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true');
  await desk.close();
  const reader = await openReader(kloe, SHORT_PACK);
  await reader.emulateMedia({ colorScheme: 'light' });
  await reader.locator('.textLayer').first().waitFor();
  await reader.keyboard.press('Control+f');
  await reader.getByRole('searchbox', { name: 'Find in this paper' }).fill('Visits');
  const found = reader.locator('.textLayer .highlight');
  const ground = (one: typeof found) => one.evaluate((mark) => getComputedStyle(mark).backgroundColor);
  await expect.poll(() => ground(found.and(reader.locator('.selected')).first())).toBe('rgb(255, 216, 77)');
  expect(await ground(found.and(reader.locator(':not(.selected)')).first())).toBe('rgb(207, 227, 247)');
  expect(await reader.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});

test('a long note scrolls its own column alone, and Escape leads from it back to the page', async ({
  kloe,
}) => {
  const reader = await readWhole(kloe, PACK);
  await goToPage(reader, '8');
  await selectWords(reader, 'Schools and nurseries', LAYER);
  await expect(reader.getByRole('toolbar')).toBeVisible();
  await reader.keyboard.press('n');
  const note = reader.getByLabel('Your note');
  await expect(note).toBeFocused();
  await reader.keyboard.insertText(
    'They said at the last meeting what they would bring to this one. '.repeat(60),
  );
  await isStored(reader);
  const scrolled = reader.locator('.reader, .reader-table, .reader-body');
  expect(await scrolled.evaluateAll((all) => all.map(({ scrollTop }) => scrollTop))).toEqual([0, 0, 0]);
  await expect(reader.getByRole('button', { name: 'Larger' })).toBeInViewport({ ratio: 1 });

  await reader.keyboard.press('Escape');
  await expect(reader.locator('.reader-container')).toBeFocused();
  await expect(note).toBeVisible();
});

test('half a figure is no quotation: the selection grows to the whole of it', async ({ kloe }) => {
  const reader = await readWhole(kloe, PACK);
  await goToPage(reader, '8');
  await selectWords(reader, '1,0', LAYER);
  await expect(reader.getByRole('toolbar')).toBeVisible();
  await reader.keyboard.press('q');
  await expect(reader.getByLabel('Your question')).toBeFocused();
  await expect.poll(() => markedAs(reader, 'question')).toEqual(['1,081']);
});

test('a note begun while a list is shown is there to be written, and what is typed is kept', async ({
  kloe,
}) => {
  const reader = await readWhole(kloe, PACK);
  await reader.getByRole('button', { name: 'Back to contents' }).click();
  await reader.getByRole('button', { name: /^Figures/ }).click();
  await selectWords(reader, 'Public Document Pack', LAYER);
  await reader.getByRole('toolbar').getByRole('button', { name: 'Note' }).click();
  await expect(reader.getByLabel('Your note')).toBeFocused();
  await reader.keyboard.type('Where is the front page?');
  await isStored(reader);
});

test('keys lead from finding to finding, to a page, and fold the sides; never from within a field', async ({
  kloe,
}) => {
  const reader = await readWhole(kloe, PACK);
  await reader.keyboard.press('j');
  await expect.poll(() => markedAs(reader, 'found')).not.toEqual([]);
  const first = await markedAs(reader, 'found');
  await reader.keyboard.press('j');
  await expect.poll(() => markedAs(reader, 'found')).not.toEqual(first);
  await reader.keyboard.press('k');
  await expect.poll(() => markedAs(reader, 'found')).toEqual(first);

  await reader.keyboard.press('g');
  await reader.keyboard.type('j99');
  await reader.keyboard.press('Enter');
  await expect(reader.getByText('There is no page j99. The last one is 30.')).toBeVisible();
  expect(await markedAs(reader, 'found')).toEqual(first);

  await reader.getByRole('main').locator('.reader-container').focus();
  await reader.keyboard.press('[');
  await expect(reader.getByRole('navigation', { name: 'Outline of the paper' })).toBeHidden();
  await reader.keyboard.press('[');
  await expect(reader.getByRole('navigation', { name: 'Outline of the paper' })).toBeVisible();
});

const LOCKED: Opened = {
  name: 'Exempt appendix.pdf',
  bytes: pdf([pdfPage(text(72, 90, 'Not for publication'))], { password: 'closed' }),
};

test('a locked paper need not be opened', async ({ kloe }) => {
  const reader = await openReader(kloe, LOCKED);
  await reader.getByRole('button', { name: 'Not now' }).click();
  await expect(reader.getByRole('heading', { name: 'Open a paper' })).toBeVisible();
});

test('a file that is no PDF is said to be none, and another can be chosen', async ({ kloe }) => {
  const bytes = new TextEncoder().encode('<h1>Sign in</h1>');
  const reader = await openReader(kloe, { name: 'Pack.pdf', bytes });
  await expect(reader.getByRole('alert')).toContainText('This file is not a PDF');
  await reader.locator('input[type=file]').setInputFiles(PACK);
  await expect(reader.locator('.textLayer').first()).toContainText('Westmarch County Council');
});

test('pages that are pictures are named, and nothing is called empty because of them', async ({ kloe }) => {
  const scanned = pdfPage(picture(0, 0, 595, 842));
  const words = pdfPage(text(72, 90, 'The hub received 3,604 contacts in quarter 2.'));
  const reader = await readWhole(kloe, { name: 'Scan.pdf', bytes: pdf([words, scanned, scanned]) });
  await expect(
    reader.getByText('Pages 2 to 3 of the file cannot be read: pictures without text.'),
  ).toBeVisible();
  await reader.getByRole('button', { name: 'Next page' }).click();
  await expect(reader.getByText('This page is a picture without text')).toBeVisible();
  await expect(reader.getByText('Kloe found nothing on this page')).toBeHidden();
});

test('an address that needs the member’s leave is not fetched without it', async ({ kloe }) => {
  const reader = await kloe.open(
    `/reader.html?src=${encodeURIComponent('http://democracy.westmarch.gov.uk/refused.pdf')}`,
  );
  await expect(
    reader.getByRole('heading', { name: 'May Kloe fetch the paper from democracy.westmarch.gov.uk?' }),
  ).toBeVisible();
  await kloe.willAllow('democracy.westmarch.gov.uk');
  await reader.getByRole('button', { name: 'Just this once' }).click();
  await expect(reader.getByRole('alert')).toContainText('refused to give the paper');
});
