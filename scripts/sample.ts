/** `npm run sample`: prints the sample council's papers and writes its pages into `public/sample/`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frontHtml, type Printed, packHtml, paperHtml, valuesOf } from './sample/compose';
import facts from './sample/facts.json' with { type: 'json' };
import { meetingPages } from './sample/meeting-pages';
import others from './sample/other-meetings.json' with { type: 'json' };
import {
  EXECUTIVE,
  JANUARY_PACK,
  PACK,
  type Part,
  PLANTED,
  SEPTEMBER_PACK,
  SUPPLEMENT,
} from './sample/parts';
import { countPages, startPrinter } from './sample/print';
import {
  EXECUTIVE_PATH,
  FRONTSHEET_NAME,
  JANUARY_PATH,
  MINUTES_PATH,
  PACK_NAME,
  PLANTED_PATH,
  packPath,
  paperPath,
  SEPTEMBER_PATH,
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
await printOther(SEPTEMBER_PATH, 'sep-agenda', SEPTEMBER_PACK, valuesOf('2026-09-22', others.september));
await printOther(JANUARY_PATH, 'jan-agenda', JANUARY_PACK, valuesOf('2027-01-19', others.january));
await printOther(PLANTED_PATH, 'planted-agenda', PLANTED, valuesOf('2026-11-24', facts));
await print(EXECUTIVE_PATH, paperHtml(EXECUTIVE), false);
for (const [name, html] of meetingPages(sizes)) write(name, html);
await printer.close();

async function printPapers(parts: readonly Part[]): Promise<readonly Printed[]> {
  const printed: Printed[] = [];
  for (const part of parts) {
    printed.push({ part, pages: await print(paperPath(part), paperHtml(part), false) });
  }
  return printed;
}

/** A meeting whose papers are published in the pack alone. */
async function printOther(
  path: string,
  front: string,
  parts: readonly Part[],
  values: ReturnType<typeof valuesOf>,
): Promise<void> {
  const printed: Printed[] = [];
  for (const part of parts) {
    const pdf = await printer.print(paperHtml(part, values), { isTagged: false });
    printed.push({ part, pages: countPages(pdf) });
  }
  await print(path, packHtml(basename(path, '.pdf'), front, printed, 1, values), false);
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
