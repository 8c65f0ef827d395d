/** A table of markup → rows, columns and cells. */
import type { Grid, GridCell } from '../grid';
import type { Draft } from '../lines';
import { captionAbove } from '../table-caption';
import { fillOf } from './fill';
import { asOneLine, type Inline, isStrong, wordsOf } from './words';

export type CellReading = {
  readonly isSkipped: (element: Element) => boolean;
  readonly inlineOf: (cell: Element) => Inline;
};

/** Spans beyond this are slips of the pen ("colspan=1000" for "the whole row"). */
const WIDEST = 60;

/** `null` for a table without a word in it. `before` is what stands above it. */
export function gridFrom(table: Element, before: readonly Draft[], reading: CellReading): Grid | null {
  const rows = rowsOf(table).filter((row) => !reading.isSkipped(row));
  const cells = placeCells(rows, reading);
  if (!cells.some(({ words }) => words.text !== '')) return null;
  const caption = [...table.children].find((child) => child.tagName === 'CAPTION');
  const title = caption ? wordsOf(asOneLine(reading.inlineOf(caption))).text : '';
  return {
    rows: rows.length,
    cells,
    title: title || null,
    introducedBy: captionAbove(before),
    evidence: 'markup',
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

function placeCells(rows: readonly Element[], reading: CellReading): readonly GridCell[] {
  const placed: GridCell[] = [];
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
