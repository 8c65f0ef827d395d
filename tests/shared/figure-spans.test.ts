// @vitest-environment node
/**
 * Every figure of every paper at hand, in the PDF and on the page: the words it
 * points at say its value, stand in what it quotes, and are those that the
 * source holds where its `Run`s lead.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { PackDocument } from '@/lib/document/model';
import { findFigures } from '@/lib/extract/figures';
import { readPdf } from '@/lib/read/pdf';
import { readSavedPage } from '@/lib/read/saved-page';
import { readText } from '@/lib/read/text';
import { textNodes } from '@/lib/read/text-nodes';
import type { Items } from '../fuzz/source-faults';
import { figureFaults } from '../support/figure-faults';
import { itemsOf } from '../support/pdf-items';
import { ROOT } from '../support/sources';

const SAMPLE = join(ROOT, 'public/sample');
const PACKS = join(ROOT, '../shared/packs');
const isHere = existsSync(PACKS);
if (!isHere) console.warn('The packs are not here: the spans of their figures go UNTESTED.');

type Paper = { readonly doc: PackDocument; readonly items: Items };

const papersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:pdf|html|txt)$/.test(file))
    .map((file) => join(folder, file));

async function read(path: string): Promise<Paper> {
  if (path.endsWith('.pdf')) {
    const bytes = new Uint8Array(readFileSync(path));
    const items = await itemsOf(bytes.slice());
    const reading = await readPdf(bytes);
    if (!reading.ok) throw new Error(`not read: ${reading.problem.kind}`);
    return { doc: reading.value, items };
  }
  const text = readFileSync(path, 'utf8');
  if (path.endsWith('.txt')) return { doc: readText(text), items: [text.split(/\r\n|[\n\r\f]/)] };
  const address = pathToFileURL(path).href;
  const { document } = new JSDOM(text, { url: address }).window;
  const items = [textNodes(document.body).map(({ data }) => data)];
  return { doc: readSavedPage(document, address), items };
}

/** What is wrong, and how many figures there are. */
async function judged(path: string) {
  const { doc, items } = await read(path);
  const figures = findFigures(doc);
  return { found: figures.length, faults: figures.flatMap((figure) => figureFaults(doc, figure, items)) };
}

test('the sample council', { timeout: 120_000 }, async () => {
  let all = 0;
  for (const path of papersIn(SAMPLE)) {
    const { found, faults } = await judged(path);
    expect(faults, path).toEqual([]);
    all += found;
  }
  expect(all).toBeGreaterThan(100);
});

describe.skipIf(!isHere)('the packs', () => {
  const papers = isHere ? papersIn(PACKS).map((path) => ({ name: basename(path), path })) : [];
  test.each(papers)('$name', { timeout: 300_000 }, async ({ name, path }) => {
    const { found, faults } = await judged(path);
    console.info(`${name}: ${found} figures`);
    expect(faults).toEqual([]);
    // Short pages of other councils may hold none.
    if (name.startsWith('00')) expect(found).toBeGreaterThan(5);
  });
});
