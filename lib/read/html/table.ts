/** A table of markup → rows, columns and cells. */
import { joinMapped, type MappedText } from '@/lib/document/mapped-text';
import type { TableBlock } from '@/lib/document/model';
import type { Cell } from '@/lib/document/table';
import type { Draft } from '../lines';
import { captionAbove } from '../table-caption';
import { headersOf } from '../table-headers';
import { fillOf } from './fill';
import { asOneLine, type Inline, isStrong, wordsOf } from './words';

export type CellReading = {
  readonly isSkipped: (element: Element) => boolean;
  readonly inlineOf: (cell: Element) => Inline;
};

type Placed = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly words: MappedText;
  readonly isHeader: boolean;
  readonly isStrong: boolean;
  readonly fill: string | null;
};

/** Spans beyond this are slips of the pen ("colspan=1000" for "the whole row"). */
const WIDEST = 60;

/** `null` for a table without a word in it. `before` is what stands above it. */
export function tableFrom(table: Element, before: readonly Draft[], reading: CellReading): TableBlock | null {
  const rows = rowsOf(table).filter((row) => !reading.isSkipped(row));
  const placed = placeCells(rows, reading);
  if (!placed.some(({ words }) => words.text !== '')) return null;
  const columns = Math.max(...placed.map(({ column, columnSpan }) => column + columnSpan));
  const captionElement = [...table.children].find((child) => child.tagName === 'CAPTION');
  const caption = captionElement ? wordsOf(asOneLine(reading.inlineOf(captionElement))).text : '';
  const { headerRows, headerColumns, title } = headersOf(
    placed.map(({ words, ...cell }) => ({ ...cell, text: words.text })),
  );
  const { words, cells } = layOut(placed, rows.length);
  return {
    kind: 'table',
    page: 1,
    ...words,
    table: {
      rows: rows.length,
      columns,
      cells,
      headerRows,
      headerColumns,
      caption: caption || title || captionAbove(before),
      evidence: 'markup',
    },
  };
}

/** Head, bodies and foot as they stand; rows of a table within a cell are not this table's. */
const rowsOf = (table: Element): readonly Element[] =>
  [...table.children].flatMap((child) => {
    if (child.tagName === 'TR') return [child];
    return /^(?:THEAD|TBODY|TFOOT)$/.test(child.tagName)
      ? [...child.children].filter(({ tagName }) => tagName === 'TR')
      : [];
  });

function placeCells(rows: readonly Element[], reading: CellReading): readonly Placed[] {
  const placed: Placed[] = [];
  /** By column: the first row that is free again. */
  const freeFrom: number[] = [];
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.children) {
      if (!/^T[DH]$/.test(cell.tagName) || reading.isSkipped(cell)) continue;
      while ((freeFrom[column] ?? 0) > rowIndex) column++;
      const columnSpan = spanOf(cell, 'colspan', WIDEST);
      const rowSpan = spanOf(cell, 'rowspan', rows.length - rowIndex);
      for (let at = column; at < column + columnSpan; at++) freeFrom[at] = rowIndex + rowSpan;
      const pieces = asOneLine(reading.inlineOf(cell));
      placed.push({
        row: rowIndex,
        column,
        rowSpan,
        columnSpan,
        words: wordsOf(pieces),
        isHeader: cell.tagName === 'TH' && cell.getAttribute('scope') !== 'row',
        isStrong: isStrong(pieces),
        fill: fillOf(cell) ?? fillOf(row),
      });
      column += columnSpan;
    }
  });
  return placed;
}

/** `rowspan="0"` means to the end of the table. */
function spanOf(cell: Element, name: string, most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  if (span === 0) return Math.max(1, most);
  return Number.isNaN(span) ? 1 : Math.max(1, Math.min(span, most));
}

function layOut(placed: readonly Placed[], rows: number): { words: MappedText; cells: readonly Cell[] } {
  const byRow: Placed[][] = Array.from({ length: rows }, () => []);
  for (const cell of placed) byRow[cell.row]?.push(cell);
  const cells: Cell[] = [];
  let at = 0;
  for (const row of byRow) {
    for (const { words, isHeader: _header, isStrong: _strong, ...cell } of row) {
      cells.push({ ...cell, start: at, end: at + words.text.length, page: 1 });
      at += words.text.length + 1;
    }
    if (row.length === 0) at++;
  }
  const lines = byRow.map((row) =>
    joinMapped(
      row.map(({ words }) => words),
      '\t',
    ),
  );
  return { words: joinMapped(lines, '\n'), cells };
}
