/**
 * Builds a document from a page of plain notation, so that a test's row is the
 * whole story:
 *
 *   # Heading        ## Heading of level 2
 *   (a) list item    • list item    - list item
 *   5.3 A numbered paragraph.
 *   | Measure | Q1 | Q2 |          a table; its first row is the header
 *   === 38                          a new page that prints "38"
 *   ^³ The note that "³" refers to.
 *   any other line is a paragraph of its own
 */
import { joinMapped, type MappedText, mapPiece, sliceMapped } from '@/lib/document/mapped-text';
import type { Block, PackDocument, Page } from '@/lib/document/model';
import type { Cell } from '@/lib/document/table';

const HEADING = /^(?<marks>#{1,6}) /;
const ITEM = /^(?<marker>\((?:[a-z]|[ivx]+|\d+)\)|[a-z]\)|[•*-]) /;
const NOTE = /^\^(?=(?<marker>\S+) )/;
const NUMBERED = /^(?<marker>\d+(?:\.\d+)+\.?|\d+\.) /;
const NEW_PAGE = /^=== ?(?<printed>\S*)/;

export function paper(notation: string): PackDocument {
  const pages: Page[] = [{ number: 1, printed: null, text: 'read' }];
  const blocks: Block[] = [];
  const lines = notation.split('\n').map((line) => line.trim());
  let rows: MappedText[][] = [];

  const endTable = () => {
    if (rows.length > 0) blocks.push(tableBlock(rows, pages.length));
    rows = [];
  };
  lines.forEach((line, item) => {
    if (!line.startsWith('|')) endTable();
    const newPage = NEW_PAGE.exec(line);
    if (newPage) {
      const printed = newPage.groups?.printed || null;
      if (blocks.length === 0) pages.pop();
      pages.push({ number: pages.length + 1, printed, text: 'read' });
    } else if (line.startsWith('|')) {
      rows.push(cellsOf(line, pages.length, item));
    } else if (line !== '') {
      blocks.push(lineBlock(line, pages.length, item));
    }
  });
  endTable();
  return { source: 'text', title: null, pages, blocks, listing: null };
}

function lineBlock(line: string, page: number, item: number): Block {
  const mapped = mapPiece(line, page, item);
  const heading = HEADING.exec(line);
  if (heading) {
    const level = heading.groups?.marks?.length ?? 1;
    return { kind: 'heading', level, page, ...sliceMapped(mapped, level + 1) };
  }
  const note = NOTE.exec(line)?.groups?.marker;
  if (note !== undefined) {
    return { kind: 'footnote', marker: note, body: note.length + 1, page, ...sliceMapped(mapped, 1) };
  }
  const listed = ITEM.exec(line);
  if (listed) {
    return {
      kind: 'list-item',
      marker: listed.groups?.marker ?? '',
      body: listed[0].length,
      depth: 0,
      page,
      ...mapped,
    };
  }
  const numbered = NUMBERED.exec(line);
  const marker = numbered?.groups?.marker ?? null;
  return { kind: 'paragraph', marker, body: numbered?.[0].length ?? 0, page, ...mapped };
}

function cellsOf(line: string, page: number, item: number): MappedText[] {
  const inner = line.replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').map((cell) => mapPiece(cell.trim(), page, item));
}

function tableBlock(rows: readonly (readonly MappedText[])[], page: number): Block {
  const mapped = joinMapped(
    rows.map((row) => joinMapped(row, '\t')),
    '\n',
  );
  const cells: Cell[] = [];
  let at = 0;
  rows.forEach((row, rowIndex) => {
    row.forEach(({ text }, column) => {
      cells.push({
        row: rowIndex,
        column,
        rowSpan: 1,
        columnSpan: 1,
        start: at,
        end: at + text.length,
        page,
        fill: null,
      });
      at += text.length + 1;
    });
  });
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    kind: 'table',
    page,
    ...mapped,
    table: {
      role: 'data',
      rows: rows.length,
      columns,
      cells,
      headerRows: 1,
      headerColumns: 1,
      caption: null,
      evidence: 'markup',
    },
  };
}
