/**
 * `npm run makes`: the sample's papers as other programs make them, into
 * `tests/fixtures/papers/`: Chromium with tags, Word documents with and without,
 * a pack merged of parts by different programs; and a paper of tables.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergedPack } from './makes/merged-pack';
import { hasOffice, officePdf } from './makes/office';
import { objectsOf, packedPdf } from './makes/pdf-objects';
import { AGENDA, type Places, placesOf } from './makes/places';
import { tablesPaper } from './makes/tables';
import { wordFrom } from './makes/word';
import { packHtml, paperHtml } from './sample/compose';
import { PACK } from './sample/parts';
import { countPages, startPrinter } from './sample/print';
import { PACK_NAME } from './sample/site';

const FOLDER = fileURLToPath(new URL('../tests/fixtures/papers/', import.meta.url));

if (!hasOffice()) {
  console.error(
    'LibreOffice is missing: no "soffice" can be started. It turns the Word documents into PDFs.',
  );
  process.exit(1);
}
const printer = await startPrinter();

const browserParts = await printed(async (html) => printer.print(html, { isTagged: false }));
const tagged = await printer.print(packHtml(PACK_NAME, 'agenda', browserParts, 1), { isTagged: true });
save('chromium-tagged', packedPdf(objectsOf(tagged)), placesOf(AGENDA, browserParts));

const wordParts = await printed(async (html) => officePdf(wordFrom(html), 'docx', { isTagged: false }));
const word = wordFrom(packHtml(PACK_NAME, 'agenda', wordParts, 1));
const wordTagged = officePdf(word, 'docx', { isTagged: true });
save('word-tagged', packedPdf(objectsOf(wordTagged)), placesOf(AGENDA, wordParts));
save('word-untagged', officePdf(word, 'docx', { isTagged: false }), placesOf(AGENDA, wordParts));

const { file, places } = await mergedPack(printer);
save('merged', packedPdf(file), places);

for (const isTagged of [true, false]) {
  const pdf = await tablesPaper(printer, { isTagged });
  writeFileSync(join(FOLDER, 'tables', isTagged ? 'tagged.pdf' : 'untagged.pdf'), pdf);
}
await printer.close();

async function printed(print: (html: string) => Promise<Buffer>) {
  const papers = [];
  for (const part of PACK) papers.push({ part, pages: countPages(await print(paperHtml(part))) });
  return papers;
}

function save(make: string, pdf: Buffer, places: Places): void {
  mkdirSync(join(FOLDER, make), { recursive: true });
  writeFileSync(join(FOLDER, make, 'paper.pdf'), pdf);
  writeFileSync(join(FOLDER, make, 'places.json'), `${JSON.stringify(places, null, 2)}\n`);
  console.log(`${make}: ${Math.round(pdf.length / 1024)} kB`);
}
