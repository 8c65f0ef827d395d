/** HTML → PDF, by the Chromium of this machine. The same HTML gives the same bytes. */
import { chromium } from '@playwright/test';
import { CHROMIUM } from '../browser';

export type Printing = { readonly isTagged: boolean };

/** A word on a picture of a page, in points from its top left corner. */
export type PlacedWord = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Printer = {
  readonly print: (html: string, printing: Printing) => Promise<Buffer>;
  /** One A4 page as a copier would see it, grey and coarse, and where its words are. */
  readonly scan: (html: string) => Promise<{ readonly jpeg: Buffer; readonly words: readonly PlacedWord[] }>;
  readonly close: () => Promise<void>;
};

/** Nine in the morning of the day on which the agenda was published. */
const PUBLISHED = 'D:20261116090000';

export async function startPrinter(): Promise<Printer> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, chromiumSandbox: false });
  const page = await browser.newPage();
  return {
    print: async (html, { isTagged }) => {
      await page.setContent(html);
      return settled(await page.pdf({ preferCSSPageSize: true, tagged: isTagged, outline: isTagged }));
    },
    scan: async (html) => {
      await page.setViewportSize(SCANNED);
      await page.setContent(html);
      return {
        jpeg: await page.screenshot({ type: 'jpeg', quality: 20 }),
        words: await page.evaluate(wordsShown),
      };
    },
    close: () => browser.close(),
  };
}

/** A4 at 72 dots to the inch: a dot is a point. */
const SCANNED = { width: 595, height: 842 };

/** Runs in the page. */
function wordsShown(): readonly PlacedWord[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words: PlacedWord[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { 0: text, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      words.push({ text, x, y, width, height });
    }
  }
  return words;
}

/** How many pages a printed paper has. */
export const countPages = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/**
 * A PDF says when it was made, to the second, and numbers its tags by what the
 * browser did before: said to be the day of publication, and numbered from 1, in
 * as many bytes.
 */
function settled(pdf: Buffer): Buffer {
  const dated = /(?<key>\/(?:Creation|Mod)Date \()D:\d{14}/g;
  const tag = /\bnode\d{8}\b/g;
  const text = pdf.toString('latin1').replaceAll(dated, `$<key>${PUBLISHED}`);
  const tags = [...new Set(text.match(tag))].sort();
  const numbers = new Map(tags.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  return Buffer.from(
    text.replaceAll(tag, (name) => numbers.get(name) ?? name),
    'latin1',
  );
}
