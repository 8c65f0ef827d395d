/** A table of markup → rows, columns and cells. */
import type { Grid, GridCell } from '../grid';
import type { Draft } from '../lines';
import { captionAbove } from '../table-caption';
import { fillOf } from './fill';
import type { Looks } from './looks';
import { asOneLine, type Inline, isStrong, wordsOf } from './words';

export type CellReading = {
  readonly isSkipped: (element: Element) => boolean;
  readonly inlineOf: (cell: Element) => Inline;
  readonly looks: Looks;
};

/** Spans beyond this are slips of the pen ("colspan=1000" for "the whole row"). */
const WIDEST = 60;

/** `null` for a table without a word in it. `before` is what stands above it. */
export function gridFrom(table: Element, before: readonly Draft[], reading: CellReading): Grid | null {
  const rows = rowsOf(table).filter((row) => !reading.isSkipped(row));
  const cells = placeCells(rows, reading);
  if (!cells.some(({ words }) => words.text !== '')) return null;
  const caption = captionOf(table);
  const title =
    caption && !reading.isSkipped(caption) ? wordsOf(asOneLine(reading.inlineOf(caption))).text : '';
  return {
    rows: rows.length,
    cells,
    title: title || null,
    introducedBy: captionAbove(before),
    evidence: 'markup',
  };
}

/** Its own, or that of the figure that holds it and no other table. */
function captionOf(table: Element): Element | null {
  const own = [...table.children].find((child) => child.tagName === 'CAPTION');
  if (own) return own;
  const figure = table.closest('figure');
  if (figure?.getElementsByTagName('table').length !== 1) return null;
  return [...figure.children].find((child) => child.tagName === 'FIGCAPTION') ?? null;
}

const isRow = (element: Element): boolean =>
  element.tagName === 'TR' || element.getAttribute('role') === 'row';
const isRowGroup = (element: Element): boolean =>
  /^(?:THEAD|TBODY|TFOOT)$/.test(element.tagName) || element.getAttribute('role') === 'rowgroup';

/** As shown: a foot stands last wherever it is written; rows of a table within a cell are not this table's. */
export function rowsOf(table: Element): readonly Element[] {
  const rows: Element[] = [];
  const foot: Element[] = [];
  for (const child of table.children) {
    if (isRow(child)) rows.push(child);
    else if (isRowGroup(child))
      (child.tagName === 'TFOOT' ? foot : rows).push(...[...child.children].filter(isRow));
  }
  return [...rows, ...foot];
}

const CELL_ROLE = /^(?:cell|gridcell|columnheader|rowheader)$/;

const isCell = (element: Element): boolean =>
  /^T[DH]$/.test(element.tagName) || CELL_ROLE.test(element.getAttribute('role') ?? '');

export const cellsOf = (row: Element): readonly Element[] => [...row.children].filter(isCell);

function placeCells(rows: readonly Element[], reading: CellReading): readonly GridCell[] {
  const placed: GridCell[] = [];
  /** By column: the first row that is free again. */
  const freeFrom: number[] = [];
  rows.forEach((row, rowIndex) => {
    const cells = cellsOf(row).filter((cell) => !reading.isSkipped(cell));
    const rowFill = fillOf(row, reading.looks);
    let column = 0;
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > rowIndex) column++;
      const columnSpan = spanOf(cell, 'colspan', WIDEST, 1);
      const rowSpan = spanOf(cell, 'rowspan', rows.length - rowIndex, rows.length - rowIndex);
      for (let at = column; at < column + columnSpan; at++) freeFrom[at] = rowIndex + rowSpan;
      const pieces = asOneLine(reading.inlineOf(cell));
      placed.push({
        row: rowIndex,
        column,
        rowSpan,
        columnSpan,
        words: wordsOf(pieces),
        isHeader: isColumnHeader(cell) && (rowIndex === 0 || cells.length > 1),
        isStrong: isStrong(pieces),
        fill: fillOf(cell, reading.looks) ?? rowFill,
      });
      column += columnSpan;
    }
  });
  return placed;
}

/** One that stands alone across a later row names the rows below it, not the columns. */
function isColumnHeader(cell: Element): boolean {
  const scope = cell.getAttribute('scope') ?? '';
  const isMarked = cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader';
  return isMarked && !scope.startsWith('row');
}

/** `nought` is what a span of 0 stands for: `rowspan="0"` goes to the end of the table. */
function spanOf(cell: Element, name: string, most: number, nought: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  if (span === 0) return nought;
  return Number.isNaN(span) ? 1 : Math.max(1, Math.min(span, most));
}
