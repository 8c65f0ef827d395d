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
      return undated(await page.pdf({ preferCSSPageSize: true, tagged: isTagged, outline: isTagged }));
    },
    close: () => browser.close(),
  };
}

/** How many pages a printed paper has. */
export const countPages = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** A PDF says when it was made, to the second: said to be the day of publication, in as many bytes. */
function undated(pdf: Buffer): Buffer {
  const dated = /(?<key>\/(?:Creation|Mod)Date \()D:\d{14}/g;
  return Buffer.from(pdf.toString('latin1').replaceAll(dated, `$<key>${PUBLISHED}`), 'latin1');
}
