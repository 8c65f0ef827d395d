/** `npm run sample`: prints the sample council's papers and writes its pages into `public/sample/`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frontHtml, type Printed, packHtml, paperHtml } from './sample/compose';
import { meetingPages } from './sample/meeting-pages';
import { PACK, type Part, SUPPLEMENT } from './sample/parts';
import { countPages, startPrinter } from './sample/print';
import {
  FRONTSHEET_NAME,
  MINUTES_PATH,
  PACK_NAME,
  packPath,
  paperPath,
  SUPPLEMENT_NAME,
} from './sample/site';

const FOLDER = fileURLToPath(new URL('../public/sample/', import.meta.url));
const printer = await startPrinter();
const minutes = PACK.filter(({ source }) => source === 'minutes');
const sizes: Record<string, number> = {};

rmSync(join(FOLDER, 'documents'), { recursive: true, force: true });
const pack = await printPapers(PACK);
const supplement = await printPapers(SUPPLEMENT);
const lastOfPack = pack.reduce((sum, { pages }) => sum + pages + (pages % 2), 0);
await print(packPath(PACK_NAME), packHtml(PACK_NAME, 'agenda', pack, 1), false);
await print(packPath(FRONTSHEET_NAME), frontHtml(FRONTSHEET_NAME, 'agenda', pack), false);
await print(
  packPath(SUPPLEMENT_NAME),
  packHtml(SUPPLEMENT_NAME, 'supplement', supplement, lastOfPack + 1),
  true,
);
for (const part of minutes) await print(MINUTES_PATH, paperHtml(part), false);
for (const [name, html] of meetingPages(sizes)) write(name, html);
await printer.close();

async function printPapers(parts: readonly Part[]): Promise<readonly Printed[]> {
  const printed: Printed[] = [];
  for (const part of parts) {
    printed.push({ part, pages: await print(paperPath(part), paperHtml(part), false) });
  }
  return printed;
}

async function print(path: string, html: string, isTagged: boolean): Promise<number> {
  const pdf = await printer.print(html, { isTagged });
  write(path, pdf);
  sizes[path] = pdf.length;
  const pages = countPages(pdf);
  console.log(`${path}: ${pages} pages, ${Math.round(pdf.length / 1024)} kB`);
  return pages;
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
  writeFileSync(join(FOLDER, path), content);
}
