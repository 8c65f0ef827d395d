/**
 * The first forty tables of a real pack, in page order and none left out, against a list
 * that was written from pictures of its pages. The pack is not ours to publish: it is
 * kept beside the project, and the list holds figures as they stand and words as fingerprints.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { PackDocument, TableBlock } from '@/lib/document/model';
import { readPdf } from '@/lib/read/pdf';
import { readSavedPage } from '@/lib/read/saved-page';
import { ROOT } from '../support/sources';
import list from './tables-000.json';

const PACK = join(ROOT, '../shared/packs/000');
const isHere = existsSync(`${PACK}.pdf`) && existsSync(`${PACK}.html`);
if (!isHere) console.warn('The pack of the checked list is not here: its tables go UNTESTED.');

const LEAST_RIGHT = 0.95;

type Listed = (typeof list)[number];

/** Without white space: where a line breaks after a hyphen, a picture does not say whether a space was there. */
const bare = (text: string): string => text.replace(/\s/g, '').toLowerCase();

const FIGURES = /^[\d£%,.()+\-/k*]*\d[\d£%,.()+\-/k*]*$|^£?(?:000s?|k|s)$|^$/;

function markOf(text: string): string {
  const words = bare(text);
  return FIGURES.test(words) ? words : `#${createHash('sha256').update(words).digest('hex').slice(0, 10)}`;
}

const wordsAt = ({ text, table }: TableBlock, row: number, column: number): string => {
  const cell = table.cells.find((one) => one.row === row && one.column === column);
  return text.slice(cell?.start, cell?.end ?? 0);
};

/** What differs from the list, in words; empty where the table is wholly right. A web page has no pages. */
function faultsOf(block: TableBlock, listed: Listed, hasPages: boolean): readonly string[] {
  const { table } = block;
  const pages = table.cells.map(({ page }) => page);
  const header = listed.header.map((_, column) => markOf(wordsAt(block, listed.headerRows - 1, column)));
  return [
    ...(hasPages && `${Math.min(...pages)}-${Math.max(...pages)}` !== listed.pages.join('-')
      ? ['pages']
      : []),
    ...(table.rows === listed.rows && table.columns === listed.columns ? [] : ['size']),
    ...(table.headerRows === listed.headerRows ? [] : ['header rows']),
    ...(header.join() === listed.header.join() ? [] : ['header']),
    ...listed.cells.flatMap(([row, column, mark]) =>
      markOf(wordsAt(block, Number(row), Number(column))) === mark ? [] : [`cell ${row},${column}`],
    ),
  ];
}

/** Each listed table with the faults of the one that is most like it; a table answers for one alone. */
function compared(doc: PackDocument, hasPages: boolean) {
  const blocks = doc.blocks.filter((block): block is TableBlock => block.kind === 'table');
  const answered = new Set<TableBlock>();
  return list.map((listed) => {
    const [best] = blocks
      .filter((block) => !answered.has(block))
      .map((block) => ({ block, faults: faultsOf(block, listed, hasPages) }))
      .sort((a, b) => a.faults.length - b.faults.length);
    if (best?.faults.length === 0) answered.add(best.block);
    return { pages: listed.pages, faults: best?.faults ?? ['missing'] };
  });
}

describe.skipIf(!isHere)('the first forty tables of the pack', () => {
  const read: Readonly<Record<string, () => Promise<PackDocument>>> = {
    pdf: async () => {
      const reading = await readPdf(new Uint8Array(readFileSync(`${PACK}.pdf`)));
      if (!reading.ok) throw new Error(`not read: ${reading.problem.kind}`);
      return reading.value;
    },
    html: async () =>
      readSavedPage(
        new JSDOM(readFileSync(`${PACK}.html`, 'utf8')).window.document,
        'https://www.westmarch.gov.uk/pack',
      ),
  };

  test.each(['pdf', 'html'])(
    'as %s: rows, columns, headers, cells and page breaks',
    async (format) => {
      const doc = await read[format]?.();
      if (!doc) throw new Error('no such format');
      const tables = compared(doc, format === 'pdf');
      const wrong = tables.filter(({ faults }) => faults.length > 0);
      const right = (tables.length - wrong.length) / tables.length;
      console.info(`${format}: ${right.toFixed(3)} of ${tables.length} tables wholly right`, wrong);
      expect(tables).toHaveLength(40);
      expect(right).toBeGreaterThanOrEqual(LEAST_RIGHT);
      expect(wrong.filter(({ pages: [from, to] }) => from !== to)).toEqual([]);
    },
    120_000,
  );
});
