/** Tables in plain text: pipes, tabs, or columns parted by spaces. */
import type { MappedText } from '@/lib/document/mapped-text';
import type { Table } from '@/lib/document/table';
import type { Grid, GridCell } from './grid';
import type { Draft } from './lines';
import { readMarker } from './markers';
import { captionAbove } from './table-caption';
import { type TextLine, wordsIn } from './text-line';

type Row = readonly MappedText[];

/** The table that begins on line `at`, and the line after it; `null` where none does. */
export function readTextTable(
  lines: readonly TextLine[],
  at: number,
  before: readonly Draft[],
): { readonly grid: Grid; readonly end: number } | null {
  const first = lines[at]?.source ?? '';
  if (first.trim().startsWith('|')) return tableOf(lines, at, before, pipeRow, 1, 'markup');
  if (/\S\t+\S/.test(first)) return tableOf(lines, at, before, tabRow, 2, 'gaps');
  return /\S {3}/.test(first) ? tableOf(lines, at, before, spacedRow, 2, 'gaps') : null;
}

function tableOf(
  lines: readonly TextLine[],
  from: number,
  before: readonly Draft[],
  rowOf: (line: TextLine, columns: number | null) => Row | null,
  fewestRows: number,
  evidence: Table['evidence'],
): { readonly grid: Grid; readonly end: number } | null {
  const rows: Row[] = [];
  let end = from;
  for (; end < lines.length; end++) {
    const line = lines[end];
    const row = line ? rowOf(line, rows[0]?.length ?? null) : null;
    if (!row) break;
    if (row.length > 0) rows.push(row);
  }
  if (rows.length < fewestRows || rows.every(({ length }) => length < 2)) return null;
  return { grid: gridOf(rows, evidence, captionAbove(before)), end };
}

/** "| a | b |"; the rule below a header, "|---|:--:|", has no cells. */
function pipeRow(textLine: TextLine): Row | null {
  const { source } = textLine;
  const line = source.trim();
  if (!line.startsWith('|')) return null;
  if (/^[|\s:-]+$/.test(line)) return [];
  return cellsBetween(textLine, /\|/g, source.indexOf('|') + 1, closing(source));
}

const closing = (source: string): number =>
  source.trimEnd().endsWith('|') ? source.trimEnd().length - 1 : source.length;

const tabRow = (line: TextLine): Row | null =>
  /\S\t+\S/.test(line.source) ? cellsBetween(line, /\t/g, 0, line.source.length) : null;

/** Three spaces part columns; a number and its paragraph are no row. */
function spacedRow(line: TextLine, columns: number | null): Row | null {
  const { source } = line;
  const cells = cellsBetween(line, / {3,}/g, source.length - source.trimStart().length, source.length);
  if (cells.length < 2 || (columns !== null && cells.length !== columns)) return null;
  const isNumbered = readMarker(`${cells[0]?.text ?? ''} x`) !== null;
  return isNumbered && cells.length === 2 ? null : cells;
}

function cellsBetween(line: TextLine, mark: RegExp, from: number, to: number): Row {
  const cells: MappedText[] = [];
  let start = from;
  for (const { index, 0: found } of line.source.slice(0, to).matchAll(mark)) {
    if (index < from) continue;
    cells.push(wordsIn(line, start, index));
    start = index + found.length;
  }
  return [...cells, wordsIn(line, start, to)];
}

function gridOf(rows: readonly Row[], evidence: Table['evidence'], introducedBy: string | null): Grid {
  const cells = rows.flatMap((row, rowIndex) =>
    row.map((words, column): GridCell => {
      const isHeader = evidence === 'markup' && rowIndex === 0;
      return {
        row: rowIndex,
        column,
        rowSpan: 1,
        columnSpan: 1,
        words,
        isHeader,
        isStrong: false,
        fill: null,
      };
    }),
  );
  return { rows: rows.length, cells, title: null, introducedBy, evidence };
}
