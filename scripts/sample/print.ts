/** HTML → PDF, by the Chromium of this machine. The same HTML gives the same bytes. */
import { chromium } from '@playwright/test';
import { CHROMIUM } from '../browser';

export type Printing = { readonly isTagged: boolean };

export type Printer = {
  readonly print: (html: string, printing: Printing) => Promise<Buffer>;
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
    close: () => browser.close(),
  };
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
