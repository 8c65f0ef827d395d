/**
 * The pack and its supplement in one file, as a committee system merges what
 * officers send in: most of it out of Word, some printed by a browser, some saved
 * as a web page, a scanned letter among it; each page lying as it came.
 */
import { readFileSync } from 'node:fs';
import { blankHtml, frontHtml, type Printed, paperHtml } from '../sample/compose';
import { PACK, type Part, SUPPLEMENT } from '../sample/parts';
import { countPages, type Printer } from '../sample/print';
import { PACK_NAME, SUPPLEMENT_NAME } from '../sample/site';
import { type Lie, type MergedPart, merged } from './merge';
import { officePdf } from './office';
import { objectsOf, type PdfObjects } from './pdf-objects';
import { AGENDA, type Front, type Places, placesOf } from './places';
import { scannedPage } from './scan';
import { wordFrom } from './word';

type Maker = 'browser' | 'word' | 'web page';

/** Papers that did not come out of Word, or do not lie as they were made. */
const MADE: Readonly<Record<string, { readonly by: Maker; readonly lie?: Lie }>> = {
  minutes: { by: 'web page' },
  plans: { by: 'web page' },
  letter: { by: 'browser' },
  milestones: { by: 'browser' },
  scorecard: { by: 'browser', lie: 'rotated' },
  tracker: { by: 'word', lie: 'sideways' },
};

/** The letter came with another, which is a picture. */
const WITH_SCAN = 'letter';
const SUPPLEMENT_FRONT: Front = { source: 'supplement', pages: 1 };

/** What is bound, before it is printed: by whom, and how many pages it will have. */
type Sheet = {
  readonly html: string;
  readonly by: Maker | 'copier';
  readonly pages: number;
  readonly about: Pick<MergedPart, 'lie' | 'stamp' | 'first'>;
};

export async function mergedPack(
  printer: Printer,
): Promise<{ readonly file: PdfObjects; readonly places: Places }> {
  const print = async (html: string, by: Maker): Promise<Buffer> =>
    by === 'browser' ? printer.print(html, { isTagged: false }) : fromOffice(html, by);
  const scan = await printer.scan(readFileSync(new URL('sources/scan.html', import.meta.url), 'utf8'));

  /** A supplement counts its pages from 1 again. */
  async function bound(front: Front, name: string, papers: readonly Part[]) {
    const sheets: Sheet[] = [];
    const printed: Printed[] = [];
    let first = 1;
    const add = (sheet: Omit<Sheet, 'about'>, lie: Lie = 'as made', stamp: string | null = null) => {
      sheets.push({ ...sheet, about: { lie, stamp, first } });
      first += sheet.pages;
    };
    for (const part of papers) {
      const { by, lie } = MADE[part.source] ?? { by: 'word' };
      const isFirst = printed.every((other) => other.part.item !== part.item);
      const html = paperHtml(part);
      const from = first;
      add(
        { html, by, pages: countPages(await print(html, by)) },
        lie,
        isFirst ? `Agenda Item ${part.item}` : null,
      );
      if (part.source === WITH_SCAN) add({ html: '', by: 'copier', pages: 1 });
      printed.push({ part, pages: first - from });
      if (first % 2 === 0) add({ html: blankHtml(), by: 'browser', pages: 1 });
    }
    const opening: Sheet = {
      html: frontHtml(name, front.source, printed),
      by: 'browser',
      pages: front.pages,
      about: { lie: 'as made', stamp: null, first: null },
    };
    return { sheets: [opening, ...sheets], printed };
  }

  const pack = await bound(AGENDA, PACK_NAME, PACK);
  const supplement = await bound(SUPPLEMENT_FRONT, SUPPLEMENT_NAME, SUPPLEMENT);
  const pagesOf = (sheets: readonly Sheet[]) => sheets.reduce((sum, { pages }) => sum + pages, 0);
  const sheets = [...pack.sheets, ...supplement.sheets];

  /** Each program writes one file with all that is its own, so that its fonts are there once. */
  const parts = new Map<Sheet, MergedPart>();
  for (const by of ['browser', 'word'] as const) {
    const own = sheets.filter((sheet) => sheet.by === by);
    const file = objectsOf(await print(joined(own.map(({ html }) => html)), by));
    let from = 0;
    for (const sheet of own) {
      parts.set(sheet, { file, pages: [from, from + sheet.pages], ...sheet.about });
      from += sheet.pages;
    }
  }
  for (const sheet of sheets) {
    if (parts.has(sheet)) continue;
    const file =
      sheet.by === 'copier'
        ? scannedPage(scan.jpeg, scan.words)
        : objectsOf(await print(sheet.html, 'web page'));
    parts.set(sheet, { file, pages: [0, sheet.pages], ...sheet.about });
  }
  return {
    file: merged(
      sheets.flatMap((sheet) => parts.get(sheet) ?? []),
      PACK_NAME,
    ),
    places: {
      ...placesOf(AGENDA, pack.printed),
      ...placesOf(SUPPLEMENT_FRONT, supplement.printed, pagesOf(pack.sheets)),
    },
  };
}

const BODY = /(?<=<body[^>]*>).*(?=<\/body>)/s;

const joined = ([first = '', ...others]: readonly string[]): string =>
  first.replace(BODY, (body) => [body, ...others.map((html) => BODY.exec(html)?.[0])].join('\n'));

const fromOffice = (html: string, by: 'word' | 'web page'): Buffer =>
  by === 'word'
    ? officePdf(wordFrom(html), 'docx', { isTagged: false })
    : officePdf(plainly(html), 'html', { isTagged: false });

/**
 * LibreOffice knows little CSS and no drawings: numbers hang in the margin and
 * tables fill the page by markup alone, and of a chart there is its title.
 */
const plainly = (html: string): string =>
  html
    .replaceAll(/<p class="n[^"]*"><b>[^<]*<\/b>/g, (marked) => `${marked}&nbsp; `)
    .replaceAll('<table', '<table width="100%"')
    .replaceAll('<td', '<td valign="top"')
    .replaceAll(/<figure.*?<text[^>]*>(?<title>[^<]*)<.*?<\/figure>/gs, '<p><b>$<title></b></p>');
