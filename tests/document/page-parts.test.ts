/** One page of a paper as parts to be set anew. */
import { describe, expect, test } from 'vitest';
import type { MappedText } from '@/lib/document/mapped-text';
import type { Block, PackDocument } from '@/lib/document/model';
import { partsOfPage } from '@/lib/document/page-parts';

/** Each stretch is one text item of its page. */
function words(
  ...stretches: readonly (readonly [text: string, page: number])[]
): MappedText & { page: number } {
  let text = '';
  const runs = stretches.map(([stretch, page], item) => {
    const start = text.length;
    text += stretch;
    return { start, end: text.length, page, item, itemStart: 0, itemEnd: stretch.length };
  });
  return { text, runs, page: stretches[0]?.[1] ?? 1 };
}

const documentOf = (...blocks: readonly Block[]): PackDocument => ({ blocks }) as unknown as PackDocument;
const textsOf = (doc: PackDocument, page: number) =>
  partsOfPage(doc, page).map((part) =>
    part.kind === 'table'
      ? part.rows.map((row) =>
          row.map((cell) => (cell.isHeader ? `[${cell.words.text}]` : cell.words.text)).join(' | '),
        )
      : `${part.kind}: ${part.words.text}`,
  );

const HEADING: Block = { kind: 'heading', level: 1, ...words(['Visits', 3]) };
const FOOT: Block = { kind: 'furniture', role: 'page-number', ...words(['Page 3', 3]) };

test('what stands on the page, in order, without its number', () => {
  const next: Block = { kind: 'paragraph', marker: null, body: 0, ...words(['Elsewhere.', 4]) };
  expect(textsOf(documentOf(HEADING, FOOT, next), 3)).toEqual(['heading: Visits']);
});

describe('a paragraph that goes on over the page', () => {
  const over: Block = {
    kind: 'paragraph',
    marker: null,
    body: 0,
    ...words(['Fewer visits ', 3], ['were made.', 4]),
  };

  test('is cut where the page is', () => {
    expect(textsOf(documentOf(over), 3)).toEqual(['paragraph: Fewer visits']);
    expect(textsOf(documentOf(over), 4)).toEqual(['paragraph: were made.']);
    expect(textsOf(documentOf(over), 5)).toEqual([]);
  });

  test('still knows where each word came from', () => {
    const [part] = partsOfPage(documentOf(over), 4);
    expect(part?.kind === 'paragraph' && part.words.runs).toEqual([
      { start: 0, end: 10, page: 4, item: 1, itemStart: 0, itemEnd: 10 },
    ]);
  });
});

test('a bullet that is drawn, not written, is shown where its item begins and not where it goes on', () => {
  const item: Block = {
    kind: 'list-item',
    marker: '•',
    body: 0,
    depth: 0,
    ...words(['Visit ', 3], ['sooner', 4]),
  };
  const [begins] = partsOfPage(documentOf(item), 3);
  const [goesOn] = partsOfPage(documentOf(item), 4);
  expect(begins).toMatchObject({ sign: '•' });
  expect(goesOn).toMatchObject({ sign: null });
});

test('of a table that goes on over the page only the rows that stand there', () => {
  const text = words(
    ['Area', 3],
    ['\t', 3],
    ['Visits', 3],
    ['\n', 3],
    ['North', 3],
    ['\t', 3],
    ['12', 3],
    ['\n', 3],
    ['South', 4],
    ['\t', 4],
    ['9', 4],
  );
  const cell = (row: number, column: number, start: number, end: number, page: number) => ({
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    start,
    end,
    page,
    fill: null,
  });
  const cells = [
    cell(0, 0, 0, 4, 3),
    cell(0, 1, 5, 11, 3),
    cell(1, 0, 12, 17, 3),
    cell(1, 1, 18, 20, 3),
    cell(2, 0, 21, 26, 4),
    cell(2, 1, 27, 28, 4),
  ];
  const table: Block = {
    kind: 'table',
    ...text,
    table: {
      role: 'data',
      rows: 3,
      columns: 2,
      cells,
      headerRows: 1,
      headerColumns: 1,
      caption: null,
      evidence: 'ruled',
    },
  };
  expect(textsOf(documentOf(table), 3)).toEqual([['[Area] | [Visits]', '[North] | 12']]);
  expect(textsOf(documentOf(table), 4)).toEqual([['[South] | 9']]);
});
