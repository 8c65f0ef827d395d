/** Papers that cannot be had or cannot be read, opened from a meeting's page: a sentence each, and nothing half kept. */
import type { Page } from '@playwright/test';
import { HOST } from '../../scripts/sample/site';
import type { Kloe } from '../support/browser/chromium';
import { type Answer, COUNCIL, pdfFile, webPage } from '../support/browser/council';
import { keptRows } from '../support/browser/kept';
import { expect, test } from '../support/browser/test';
import { pdf, page as pdfPage, picture, text } from '../support/pdf';

const PAPER = '/documents/s901/Placements.pdf';
const MEETING = '/ieListDocuments.aspx?CId=142&MId=900';

/** A meeting's page that lists the one paper. */
const LISTING = webPage(`<title>Agenda</title><div id="modgov">
  <h1 class="mgMainTitleTxt">Agenda</h1>
  <h2 class="mgSubTitleTxt">Children and Families Scrutiny Committee - Tuesday 8 December 2026 10.30 am</h2>
  <ul class="mgActionList"><li><a href="${PAPER}">Placements <span class="mgFileSize">PDF 58 KB</span></a></li></ul>
  <table id="mgItemTable" class="mgItemTable"><tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">1.</p></td>
  <td><p class="mgAiTitleTxt">Placements</p></td></tr></table></div>`);

/** Opens the paper as a member does, from the real panel; the council answers `later` from then on. */
async function openPaper(kloe: Kloe, answer: Answer | 'offline'): Promise<Page> {
  const { council } = kloe;
  council.serve(MEETING, LISTING);
  const page = await kloe.open(COUNCIL + MEETING);
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  const panel = await kloe.panel(tab);
  await panel.waitForText('1 item');
  if (answer === 'offline') council.goOffline();
  else council.serve(PAPER, answer);
  return kloe.pageOpenedBy(() => panel.press('Open in Kloe: Placements'));
}

/** What reading the meeting's page alone leaves, once its words have been put into the search. */
const PAGE_ALONE = {
  'kloe/councils': 1,
  'kloe/committees': 1,
  'kloe/meetings': 1,
  'kloe/papers': 1,
  'kloe-derived/documents': 1,
  'kloe-derived/figures': 1,
  'kloe-derived/follows': 1,
  'kloe-derived/searchTexts': 1,
  'kloe-derived/searchWords': 1,
  'kloe-derived/studies': 1,
  'kloe-derived/taught': 1,
};

const WHOLE = pdf([pdfPage(text(72, 90, 'Placements: quarter 2'))]);
/** Its list of pages names what is no page. */
const ASTRAY = Buffer.from(
  Buffer.from(WHOLE).toString('latin1').replace('/Kids[10 0 R]', '/Kids[99 0 R]'),
  'latin1',
);

test.describe('said, with what can be done next, and not kept:', () => {
  for (const [name, answer, said] of [
    ['no bytes', pdfFile(new Uint8Array(0)), 'This file is empty: there is nothing in it to read.'],
    ['no pages', pdfFile(pdf([])), 'This file is empty: there is nothing in it to read.'],
    ['pages that are not there', pdfFile(ASTRAY), 'This PDF is broken and cannot be read.'],
    ['a file cut short', pdfFile(WHOLE.slice(0, 300)), 'This PDF is broken and cannot be read.'],
    [
      'words under .pdf',
      { ...webPage('<h1>Sign in</h1>'), type: 'application/pdf' },
      'This file is not a PDF',
    ],
    ['a web page under .pdf', webPage('<h1>Sign in</h1>'), `${HOST} gave something that is not a PDF.`],
    ['401', { ...webPage('Who are you?'), status: 401 }, `${HOST} refused to give the paper. Sign in there`],
    ['403', { ...webPage('Forbidden'), status: 403 }, `${HOST} refused to give the paper. Sign in there`],
    ['404', { ...webPage('Not found'), status: 404 }, `${HOST} no longer has this paper at this address.`],
    ['500', { ...webPage('Broken'), status: 500 }, `${HOST} answered with an error (500)`],
    [
      'a line that breaks half way',
      { ...pdfFile(WHOLE), breaksOff: true },
      `${HOST} cannot be reached. Is this computer online?`,
    ],
    ['a council offline', 'offline', `${HOST} cannot be reached. Is this computer online?`],
  ] as const) {
    test(name, async ({ kloe }) => {
      const reader = await openPaper(kloe, answer);
      await expect(reader.getByRole('alert')).toContainText(said);
      await expect(reader.getByRole('button', { name: 'Try again' })).toBeVisible();
      await expect(reader.getByRole('button', { name: 'Open another PDF…' })).toBeVisible();
      await expect.poll(() => keptRows(reader)).toEqual(PAGE_ALONE);
    });
  }
});

test('what was wrong once can be right the next time', async ({ kloe }) => {
  const reader = await openPaper(kloe, { ...webPage('Busy'), status: 503 });
  await expect(reader.getByRole('alert')).toContainText('answered with an error (503)');
  kloe.council.serve(PAPER, pdfFile(WHOLE));
  await reader.getByRole('button', { name: 'Try again' }).click();
  await expect(reader.locator('.textLayer')).toContainText('Placements: quarter 2');
});

test('a locked paper is kept when its password was right, not before', async ({ kloe }) => {
  const locked = pdf([pdfPage(text(72, 90, 'Not for publication'))], { password: 'closed' });
  const reader = await openPaper(kloe, pdfFile(locked));
  await expect(reader.getByRole('heading', { name: 'This paper needs a password' })).toBeVisible();
  await reader.getByLabel('Password').fill('open');
  await reader.getByRole('button', { name: 'Open the paper' }).click();
  await expect(reader.getByText('That password does not open this paper')).toBeVisible();
  await expect.poll(() => keptRows(reader)).toEqual(PAGE_ALONE);

  await reader.getByLabel('Password').fill('closed');
  await reader.getByRole('button', { name: 'Try again' }).click();
  await expect(reader.locator('.textLayer')).toContainText('Not for publication');
  await expect.poll(() => keptRows(reader)).toMatchObject({ 'kloe/papers': 2, 'kloe/files': 1 });
  const desk = await kloe.open('/desk.html');
  await expect(desk.getByRole('heading', { name: 'May “Placements” be shared?' })).toBeVisible();
});

test('a scanned page is shown, and named as one that could not be read', async ({ kloe }) => {
  const reader = await openPaper(kloe, pdfFile(pdf([pdfPage(picture(0, 0, 595, 842))])));
  await expect(reader.getByText('This page is a picture without text')).toBeVisible();
  await expect(reader.getByText('Page 1 of the file cannot be read: pictures without text.')).toBeVisible();
  await expect(reader.getByText('Kloe found nothing on this page')).toBeHidden();
});

test('a thousand pages, one with a thousand notes of its own, are shown at once, can be walked through while they are read, and are read to the end', async ({
  kloe,
}) => {
  const pages = Array.from({ length: 1000 }, (_, at) => ({
    ...pdfPage(text(72, 90, `In month ${at + 1} there were ${at + 2000} contacts.`)),
    ...(at === 899 && { notes: 1000 }),
  }));
  const reader = await openPaper(kloe, pdfFile(pdf(pages)));
  await expect(reader.locator('.textLayer').first()).toContainText('In month 1 there');
  await expect(reader.getByRole('progressbar')).toBeVisible();
  await reader.getByRole('textbox', { name: 'Page', exact: true }).fill('900');
  await reader.keyboard.press('Enter');
  await expect(reader.locator('.page[data-page-number="900"] .textLayer')).toContainText('2899 contacts');
  await expect(reader.getByText('This page of the file has 1,000 links and notes.')).toBeVisible();
  await expect(reader.getByText('The whole paper has been read')).toBeAttached({ timeout: 60_000 });
  await expect(reader.locator('.page-findings')).toContainText('2899');
});

test('a reading that is stopped keeps nothing, and can be taken up', async ({ kloe }) => {
  const pages = Array.from({ length: 400 }, (_, at) => pdfPage(text(72, 90, `Page of month ${at + 1}`)));
  const reader = await openPaper(kloe, pdfFile(pdf(pages)));
  await reader.getByRole('button', { name: 'Stop' }).click();
  await expect(reader.getByText('Reading was stopped')).toBeVisible();
  await expect.poll(() => keptRows(reader)).toEqual(PAGE_ALONE);
  await reader.getByRole('button', { name: 'Read it now' }).click();
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  await expect.poll(() => keptRows(reader)).toMatchObject({ 'kloe/papers': 2 });
});
