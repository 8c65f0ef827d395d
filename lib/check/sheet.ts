/** A table as checks read it: what its rows and columns are called, and the numbers in it as printed. */
import type { PackDocument, Span, TableBlock } from '@/lib/document/model';
import { gridOf } from './grid';
import { decimalsOf } from './rounding';

export type Printed = {
  readonly value: number;
  /** As printed: "83.6" has one. */
  readonly decimals: number;
  readonly isShare: boolean;
  /** The share in brackets behind a count: "56 (53%)"; `null` where there is none. */
  readonly share: number | null;
  readonly words: string;
};

export type Sheet = {
  readonly block: number;
  readonly table: TableBlock;
  readonly caption: string;
  readonly columns: readonly number[];
  /** Rows below the headers. */
  readonly rows: readonly number[];
  /** The words before the first number of a row, of two columns at most. */
  readonly nameOf: (row: number) => string;
  /** All that stands over a column. */
  readonly headerOf: (column: number) => string;
  readonly wordsAt: (row: number, column: number) => string;
  readonly numberAt: (row: number, column: number) => Printed | null;
  /** A row from its name to one of its cells. */
  readonly upTo: (row: number, column: number) => Span;
  readonly wholeRow: (row: number) => Span;
  /** The rows of headers, as they stand. */
  readonly header: Span | null;
};

/** "1,204", "(77)", "£2.5", "85%", "56 (53%)", "41 (up 2)". */
const NUMBER =
  /^(?<open>\()?(?<sign>[-−])?£? ?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<percent> ?%)?(?<close>\))?(?: ?\((?:(?<share>\d+(?:\.\d+)?) ?%|[^()]{1,20})\))?$/;

/** A group and what it holds: "Ceasing | Current practice". */
const MOST_NAMES = 2;

const KNOWN = new WeakMap<PackDocument, readonly Sheet[]>();

/** Every table of a paper that is not a form and not too large to be checked. */
export function sheetsOf(doc: PackDocument): readonly Sheet[] {
  const known = KNOWN.get(doc);
  if (known) return known;
  const sheets = doc.blocks.flatMap((block, index) => {
    const sheet = block.kind === 'table' ? sheetFrom(block, index) : null;
    return sheet ? [sheet] : [];
  });
  KNOWN.set(doc, sheets);
  return sheets;
}

function readPrinted(words: string): Printed | null {
  const match = NUMBER.exec(words);
  if (!match?.groups) return null;
  const { open, sign, digits = '', percent, close, share } = match.groups;
  const size = Number(digits.replaceAll(',', ''));
  const isNegative = sign !== undefined || (open !== undefined && close !== undefined);
  return {
    value: isNegative ? -size : size,
    decimals: decimalsOf(digits),
    isShare: percent !== undefined,
    share: share === undefined ? null : Number(share),
    words,
  };
}

function sheetFrom(block: TableBlock, index: number): Sheet | null {
  const { table } = block;
  const grid = gridOf(block);
  if (!grid) return null;
  const { cellAt, wordsAt } = grid;
  const columns = upToNumber(table.columns);
  const isHeader = (row: number) => columns.every((column) => readPrinted(wordsAt(row, column)) === null);
  const first = table.headerRows > 0 ? table.headerRows : isHeader(0) ? 1 : 0;
  const rowCells = Map.groupBy(table.cells, ({ row }) => row);
  const wholeRow = (row: number): Span => {
    const cells = (rowCells.get(row) ?? []).filter(({ start, end }) => start < end);
    return { block: index, start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
  };
  const namesOf = (row: number) => {
    const firstNumber = columns.findIndex(
      (column) => column > 0 && readPrinted(wordsAt(row, column)) !== null,
    );
    const last = firstNumber < 0 ? MOST_NAMES : Math.min(firstNumber, MOST_NAMES);
    const names = columns.slice(0, last).map((column) => wordsAt(row, column));
    // A group is named once, in the first of its rows: "Ceasing | Current practice", "| Focussed reduction".
    if (names[0] === '' && names.length > 1 && row > first) names[0] = groups[row] ?? '';
    return [...new Set(names)].filter((name) => name !== '');
  };
  const groups: string[] = [];
  for (let row = first; row < table.rows; row++) {
    const own = wordsAt(row, 0);
    const isGroup = own !== '' && readPrinted(wordsAt(row, 1)) === null && wordsAt(row, 1) !== '';
    groups[row] = isGroup ? own : own === '' ? (groups[row - 1] ?? '') : '';
  }
  const headers = columns.map((column) => {
    const words = upToNumber(first).map((row) => over(row, column));
    return [...new Set(words)].filter((word) => word !== '').join(' ');
  });
  /** Over a row of headers one name may stand for several columns: "March | | April | ". */
  function over(row: number, column: number): string {
    const words = wordsAt(row, column);
    const isShared = words === '' && row < first - 1 && column > 1 && wordsAt(first - 1, column) !== '';
    return isShared ? over(row, column - 1) : words;
  }
  const last = first - 1;
  return {
    block: index,
    table: block,
    caption: table.caption ?? '',
    columns,
    rows: upToNumber(table.rows).slice(first),
    nameOf: (row) => namesOf(row).join(' '),
    headerOf: (column) => headers[column] ?? '',
    wordsAt,
    numberAt: (row, column) => readPrinted(wordsAt(row, column)),
    upTo: (row, column) => {
      const cell = cellAt(row, column);
      const whole = wholeRow(row);
      // A row without a name says what it is by the headers above it.
      const isNumber = (words: string) => words === '' || readPrinted(words) !== null;
      const isNameless = row === first && first > 0 && columns.every((one) => isNumber(wordsAt(row, one)));
      const start = isNameless ? wholeRow(first - 1).start : whole.start;
      return { block: index, start: Math.min(start, cell?.start ?? start), end: cell?.end ?? whole.end };
    },
    wholeRow,
    header: last < 0 ? null : { block: index, start: wholeRow(0).start, end: wholeRow(last).end },
  };
}

const upToNumber = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place);
