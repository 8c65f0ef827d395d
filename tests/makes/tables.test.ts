// @vitest-environment node
/** Tables as other papers set them: the PDF says of every cell what the page that it was printed from says. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import type { TableBlock } from '@/lib/document/model';
import { cellsInRow } from '@/lib/document/table';
import { readPdf } from '@/lib/read/pdf';

const SOURCE = new URL('../../scripts/makes/sources/tables.html', import.meta.url);
const PAPERS = new URL('../fixtures/papers/tables/', import.meta.url);

type Told = {
  readonly caption: string;
  readonly headerRows: number;
  readonly rows: readonly (readonly string[])[];
};

/** Raised signs are plain letters in the source, and where a line breaks there is no space. */
const bare = (words: string): string => words.normalize('NFKC').replace(/\s/g, '');

let told: readonly (Told & { readonly section: string })[];

beforeAll(() => {
  const { document } = new JSDOM(readFileSync(SOURCE, 'utf8')).window;
  told = [...document.querySelectorAll('table')].map((table) => {
    const title = table.closest('section')?.querySelector('h1')?.textContent ?? '';
    return {
      section: title,
      caption: bare(table.caption?.textContent ?? ''),
      headerRows: table.tHead?.rows.length ?? 0,
      rows: rowsOf(table),
    };
  });
});

/** What spans several places stands in each of them. */
function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const places: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, down) => {
    let across = 0;
    for (const { textContent, rowSpan, colSpan } of row.cells) {
      while (places[down]?.[across] !== undefined) across++;
      for (const line of places.slice(down, down + rowSpan))
        for (let c = across; c < across + colSpan; c++) line[c] = bare(textContent ?? '');
    }
  });
  return places;
}

const readAs = ({ text, table }: TableBlock): Told => ({
  caption: bare(table.caption ?? ''),
  headerRows: table.headerRows,
  rows: Array.from({ length: table.rows }, (_, row) =>
    cellsInRow(table, row).flatMap((cell) =>
      Array.from({ length: cell.columnSpan }, () => bare(text.slice(cell.start, cell.end))),
    ),
  ),
});

test.each(['tagged', 'untagged'])(
  '%s',
  async (make) => {
    const read = await readPdf(new Uint8Array(readFileSync(new URL(`${make}.pdf`, PAPERS))));
    if (!read.ok) throw new Error(`not read: ${read.problem.kind}`);
    const tables = read.value.blocks.filter((block) => block.kind === 'table');
    const cells = told.flatMap(({ rows }) => rows.flat());
    console.log(`${make}: ${tables.length} of ${told.length} tables, ${cells.length} cells`);
    expect(tables.map((table) => table.table.role)).toEqual(told.map(() => 'data'));
    expect(tables.map(readAs).map(({ rows, headerRows }) => ({ rows, headerRows }))).toEqual(
      told.map(({ rows, headerRows }) => ({ rows, headerRows })),
    );
    // A table without a caption is named by what stands above it, which the source leaves open.
    const named = told.flatMap(({ caption }, at) => (caption === '' ? [] : [at]));
    expect(named.map((at) => tables[at]?.table.caption ?? '').map(bare)).toEqual(
      named.map((at) => told[at]?.caption),
    );
  },
  60_000,
);
