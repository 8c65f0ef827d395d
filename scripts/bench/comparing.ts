/** How long it takes to tell what changed: in a pack published again, and between a report's page and its file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { changesBetween } from '@/lib/compare/changes';
import type { PackDocument } from '@/lib/document/model';
import { readPdf } from '@/lib/read/pdf';
import { readSavedPage } from '@/lib/read/saved-page';
import { ROOT } from '../../tests/support/sources';
import { paperHtml } from '../sample/compose';
import { PACK } from '../sample/parts';
import { HOST, paperPath } from '../sample/site';
import type { Paper } from './papers';
import { inMilliseconds, type Line } from './table';

/** Of a pack's blocks, each of which so many follow has other figures in its next version. */
const EVERY = 10;

export async function comparing(papers: readonly Paper[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { name, bytes } of papers) {
    const read = await readPdf(bytes.slice());
    if (!read.ok) throw new Error(`${name} cannot be read`);
    lines.push(
      compared(`${name} and a version with other figures`, read.value, withOtherFigures(read.value)),
    );
  }
  const [page, file] = await pageAndFile();
  return [...lines, compared('a report as a page of the site and as a file', page, file)];
}

/** The longest of the sample's reports. */
async function pageAndFile(): Promise<readonly [PackDocument, PackDocument]> {
  const part = PACK.find(({ source }) => source === 'safeguarding');
  if (!part) throw new Error('the sample has no such report');
  const url = `http://${HOST}/report`;
  const page = readSavedPage(new JSDOM(paperHtml(part), { url }).window.document, url);
  const read = await readPdf(new Uint8Array(readFileSync(join(ROOT, 'public/sample', paperPath(part)))));
  if (!read.ok) throw new Error(`${part.name} cannot be read`);
  return [page, read.value];
}

function compared(what: string, earlier: PackDocument, later: PackDocument): Line {
  const began = process.cpuUsage();
  const changes = changesBetween(earlier, later).flatMap((section) => section.changes);
  const { user, system } = process.cpuUsage(began);
  const blocks = `${earlier.blocks.length.toLocaleString('en-GB')} blocks`;
  return {
    what,
    found: inMilliseconds((user + system) / 1000),
    note: `${blocks}; ${changes.length.toLocaleString('en-GB')} changes told`,
  };
}

/** Of the same length, so that every word stands where it stood. */
const withOtherFigures = (doc: PackDocument): PackDocument => ({
  ...doc,
  blocks: doc.blocks.map((block, index) =>
    index % EVERY === 0
      ? { ...block, text: block.text.replace(/\d/g, (digit) => `${9 - Number(digit)}`) }
      : block,
  ),
});
