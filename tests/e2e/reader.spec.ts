/** The reader: a paper from this computer is shown, read, marked, searched, noted on; what cannot be opened is said. */
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { freshProfile, type Kloe, startKloe } from '../support/browser/chromium';
import { openCouncil } from '../support/browser/council';
import { expect, test } from '../support/browser/test';
import { pdf, page as pdfPage, picture, text } from '../support/pdf';
import { ROOT } from '../support/sources';

const PACK = join(
  ROOT,
  'public/sample/documents/g2044/Public reports pack 24th-Nov-2026 10.30 Children and Families Scrutiny Committee.pdf',
);

type Opened = { readonly name: string; readonly bytes: Uint8Array };

async function openReader(kloe: Pick<Kloe, 'open'>, file: string | Opened): Promise<Page> {
  const reader = await kloe.open('/reader.html');
  await expect(reader.getByRole('heading', { name: 'Open a paper' })).toBeVisible();
  const files =
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'application/pdf', buffer: Buffer.from(file.bytes) };
  await reader.locator('input[type=file]').setInputFiles(files);
  return reader;
}

/** All of it: shown and studied. */
async function readWhole(kloe: Pick<Kloe, 'open'>, file: string | Opened): Promise<Page> {
  const reader = await openReader(kloe, file);
  await expect(reader.getByText('The whole paper has been read.')).toBeAttached({ timeout: 20_000 });
  return reader;
}

async function goToPage(reader: Page, name: string): Promise<void> {
  await reader.getByRole('textbox', { name: 'Page', exact: true }).fill(name);
  await reader.keyboard.press('Enter');
  await expect(reader.getByRole('heading', { name: new RegExp(`^On page ${name} `) })).toBeVisible();
}

/** The words that lie under marks of one kind, those of dead ranges included. */
const markedAs = (reader: Page, kind: string) =>
  reader.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
    `kloe-${kind}`,
  );

/** Selects words of the page on screen with the mouse. */
async function selectWords(reader: Page, words: string): Promise<void> {
  const span = reader.locator('.textLayer span[role=presentation]', { hasText: words }).first();
  await span.scrollIntoViewIfNeeded();
  const ends = await span.evaluate((element, words) => {
    const node = element.firstChild;
    const at = element.textContent?.indexOf(words) ?? -1;
    if (!node || at < 0) throw new Error(`no "${words}"`);
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, middle: (top + bottom) / 2 };
  }, words);
  await reader.mouse.move(ends.left + 1, ends.middle);
  await reader.mouse.down();
  await reader.mouse.move(ends.right - 1, ends.middle, { steps: 4 });
  await reader.mouse.up();
}

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
  await selectWords(reader, 'Schools and nurseries');
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

test('a question on selected words is there after the browser has been closed', async () => {
  const profile = await freshProfile();
  const council = await openCouncil();
  const first = await startKloe(profile.path, council);
  const reader = await readWhole(first, PACK);
  await goToPage(reader, '8');
  await selectWords(reader, '1,0');
  await reader.keyboard.press('q');
  await reader.getByLabel('Your question').pressSequentially('Which schools?');
  await expect(reader.getByText('Saved on this computer').first()).toBeVisible();
  await expect(reader).toHaveURL(/paper=[0-9a-f]{64}/);
  const kept = new URL(reader.url()).search;
  await first.close();

  const again = await startKloe(profile.path, council);
  const reopened = await again.open(`/reader.html${kept}`);
  await reopened.getByRole('tab', { name: 'My notes' }).click();
  await reopened.getByRole('button', { name: /Which schools\?/ }).click();
  // Half a figure is no quotation: the selection grew to the whole of it.
  await expect.poll(() => markedAs(reopened, 'question')).toEqual(['1,081']);
  await expect(reopened.getByLabel('Your question')).toHaveValue('Which schools?');
  await again.close();
  await council.close();
  await profile.remove();
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

test('a locked paper asks for its password, and says when it is the wrong one', async ({ kloe }) => {
  const reader = await openReader(kloe, LOCKED);
  await expect(reader.getByRole('heading', { name: 'This paper needs a password' })).toBeVisible();
  await reader.getByLabel('Password').fill('open');
  await reader.getByRole('button', { name: 'Open the paper' }).click();
  await expect(reader.getByText('That password does not open this paper')).toBeVisible();
  await reader.getByLabel('Password').fill('closed');
  await reader.getByRole('button', { name: 'Try again' }).click();
  await expect(reader.locator('.textLayer')).toContainText('Not for publication');
  await expect(reader.getByRole('heading', { name: 'May “Exempt appendix” be shared?' })).toBeVisible();
});

test('a locked paper need not be opened', async ({ kloe }) => {
  const reader = await openReader(kloe, LOCKED);
  await reader.getByRole('button', { name: 'Not now' }).click();
  await expect(reader.getByRole('heading', { name: 'Open a paper' })).toBeVisible();
});

const WHOLE = pdf([pdfPage(text(72, 90, 'Agenda'))]);

for (const [what, bytes, said] of [
  ['an empty file', new Uint8Array(0), 'This file is empty: there is nothing in it to read.'],
  ['a web page under .pdf', new TextEncoder().encode('<h1>Sign in</h1>'), 'This file is not a PDF'],
  ['a file cut short', WHOLE.slice(0, 200), 'This PDF is broken and cannot be read.'],
] as const) {
  test(`${what} is said to be one, and another can be chosen`, async ({ kloe }) => {
    const reader = await openReader(kloe, { name: 'Pack.pdf', bytes });
    await expect(reader.getByRole('alert')).toContainText(said);
    await expect(reader.getByRole('button', { name: 'Open another PDF…' })).toBeVisible();
    await reader.locator('input[type=file]').setInputFiles(PACK);
    await expect(reader.locator('.textLayer').first()).toContainText('Westmarch County Council');
  });
}

test('pages that are pictures are named, and nothing is called empty because of them', async ({ kloe }) => {
  const scanned = pdfPage(picture(0, 0, 595, 842));
  const words = pdfPage(text(72, 90, 'The hub received 3,604 contacts in quarter 2.'));
  const reader = await readWhole(kloe, { name: 'Scan.pdf', bytes: pdf([words, scanned, scanned]) });
  await expect(reader.getByText('Pages 2 to 3 cannot be read: pictures without text.')).toBeVisible();
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

const READY = 'nothing stands in the way of reading';
for (const [state, prepare] of [
  ['choosing a file', async (kloe: Kloe) => kloe.open('/reader.html')],
  ['a locked paper', async (kloe: Kloe) => openReader(kloe, LOCKED)],
  [READY, async (kloe: Kloe) => readWhole(kloe, PACK)],
] as const) {
  for (const width of [1280, 400]) {
    test(`axe has nothing against it: ${state}, ${width} wide`, async ({ kloe }) => {
      const reader = await prepare(kloe);
      if (state === READY) await goToPage(reader, '8');
      await reader.setViewportSize({ width, height: 800 });
      if (state === READY && width < 960) {
        await reader.getByRole('button', { name: 'More', exact: true }).click();
        await reader
          .getByRole('navigation', { name: 'Paper' })
          .getByRole('button', { name: 'Findings' })
          .click();
        await expect(reader.getByRole('heading', { name: /^On page / })).toBeVisible();
      }
      // pdf.js's own tables of tagged files are not ours to mend.
      const { violations } = await new AxeBuilder({ page: reader })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .exclude('#viewer')
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const overflow = await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBe(0);
    });
  }
}
