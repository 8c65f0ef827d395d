/**
 * A table → the parts that have headers of their own. Some tables are several
 * under each other: a title across the width, a row of headers, values, and
 * the same again.
 */
import type { Table } from '@/lib/document/table';
import { numbersIn } from '../numbers';
import { periodOf } from '../periods';
import { filledIn, type Grid, type GridCell, isNumbering, isValue, wordsAt } from './grid';
import { targetIn } from './target-in-name';

/** Header words above each column, topmost first, each once. */
export type Headers = readonly (readonly string[])[];

export type Section = {
  /** What stands alone above the headers: the title of what follows. */
  readonly title: string;
  readonly headers: Headers;
  readonly headerCells: readonly GridCell[];
  /** Columns without header words of their own. */
  readonly unheaded: ReadonlySet<number>;
  /** The first column only counts the rows. */
  readonly isNumbered: boolean;
  readonly rows: readonly number[];
};

/** Longer words are said in a row, not above it. */
const LONGEST_HEADER = 80;
const NUMBERING = /^(?:no\.?|ref\.?|#|id|item)$/i;

/** `above`: the headers of a table that this one may go on from. */
export function sectionsOf(table: Table, grid: Grid, above: Headers): readonly Section[] {
  const inherited = above.length === table.columns ? above : [];
  const sections: Section[] = [];
  let row = 0;
  while (row < table.rows) {
    const top = headOf(table, grid, row);
    let end = top.body;
    while (end < table.rows && !beginsAnew(table, grid, end, top.headers)) end++;
    const rows = Array.from({ length: end - top.body }, (_, index) => top.body + index);
    const stated =
      top.headers.length === 0
        ? (sections.at(-1)?.headers ?? inherited)
        : headersOf(table, grid, top.headers, rows);
    const first = rows.map((at) => wordsAt(grid, at, 0)).filter((words) => /^\d/.test(words));
    sections.push({
      isNumbered: table.columns > 2 && isNumbering(first),
      unheaded: new Set(
        columnsOf(table).filter((column) => top.headers.every((at) => wordsAt(grid, at, column) === '')),
      ),
      title: top.titles.join(': '),
      headers: stated,
      headerCells: top.headers.flatMap((header) => filledIn(grid, header)),
      rows,
    });
    row = Math.max(end, row + 1);
  }
  return sections;
}

type Head = {
  readonly titles: readonly string[];
  readonly headers: readonly number[];
  readonly body: number;
};

/** Titles and headers from `row` on; at the top of the table, what the reader took for headers. */
function headOf(table: Table, grid: Grid, row: number): Head {
  const titles: string[] = [];
  const headers: number[] = [];
  let at = row;
  for (; at < table.rows - 1; at++) {
    const filled = filledIn(grid, at);
    const marked = row === 0 && at < table.headerRows;
    if (filled.length === 0 && (marked || headers.length === 0)) continue;
    if (
      headers.length === 0 &&
      isTitle(table, filled) &&
      (marked || hasHeaderBelow(table, grid, at) || at === 0)
    )
      titles.push(filled[0]?.words ?? '');
    else if (marked && headers.length > 0 && isTitle(table, filled)) break;
    else if (
      marked
        ? !isBodyRow(filled)
        : headers.length === 0
          ? looksLikeHeader(table, grid, at)
          : isOfUnits(filled)
    )
      headers.push(at);
    else break;
  }
  return { titles, headers, body: at };
}

/** Words that stand alone in the first column of a table of several. */
const isTitle = (table: Table, filled: readonly GridCell[]): boolean =>
  filled.length === 1 && table.columns > 1 && filled[0]?.cell.column === 0 && !isValue(filled[0].words);

/** "£000 | £000" below the years. */
const isOfUnits = (filled: readonly GridCell[]): boolean =>
  filled.length > 0 && filled.every(({ words, cell }) => cell.column > 0 && UNITS.test(words));

/** A converter marks first rows that state values. */
function isBodyRow(filled: readonly GridCell[]): boolean {
  const stating = filled.slice(1).filter(({ words }) => isValue(words) || statesNumber(words));
  return filled.length > 1 && stating.length * 2 > filled.length - 1;
}

const statesNumber = (words: string): boolean =>
  numbersIn(words).length > 0 && targetIn(words) === null && periodOf(words) === null;

/** "£k" or "2026/27" alone above a column of values. */
const UNITS = /^(?:£ ?(?:'?0{3}'?s?|[km]|s)?|%|no\.?|number|fte)$/i;

function looksLikeHeader(table: Table, grid: Grid, row: number): boolean {
  const filled = filledIn(grid, row);
  if (filled.length === 1 && (filled[0]?.cell.column ?? 0) > 0) return UNITS.test(filled[0]?.words ?? '');
  if (filled.length < Math.min(2, table.columns)) return false;
  if (filled.some(({ words }) => words.length > LONGEST_HEADER || isValue(words))) return false;
  const below = filledIn(grid, row + 1);
  return below.length > 0 && below.filter(({ words }) => isValue(words)).length * 2 >= below.length;
}

const hasHeaderBelow = (table: Table, grid: Grid, row: number): boolean =>
  row + 2 < table.rows && looksLikeHeader(table, grid, row + 1);

/** A title with headers below it, or the headers of above once more. */
function beginsAnew(table: Table, grid: Grid, row: number, headers: readonly number[]): boolean {
  const filled = filledIn(grid, row);
  if (isTitle(table, filled)) return hasHeaderBelow(table, grid, row);
  const above = headers.at(-1);
  if (above === undefined || filled.length < 2 || row >= table.rows - 1) return false;
  return filled.every(({ words, cell }) => words === wordsAt(grid, above, cell.column));
}

function headersOf(table: Table, grid: Grid, headers: readonly number[], rows: readonly number[]): Headers {
  const columns = columnsOf(table);
  const own = columns.map((column) => headers.map((row) => wordsAt(grid, row, column)));
  const levels = headers.map((_, level) => spread(own, level));
  const whole = columns.map((column) => once(levels.map((words) => words[column] ?? '')));
  return isShifted(grid, own, rows) ? [[], ...whole.slice(0, -1)] : whole;
}

const columnsOf = (table: Table): readonly number[] =>
  Array.from({ length: table.columns }, (_, column) => column);

/** "July | (empty)" above "Mid month | Month end": a merged header that lost its width gets it back. */
function spread(own: Headers, level: number): readonly string[] {
  let last = '';
  return own.map((levels, column) => {
    const words = levels[level] ?? '';
    if (column > 0 && words !== '') last = words;
    const isLowest = level === levels.length - 1 && levels.some((other) => other !== '');
    return words === '' && !isLowest ? last : words;
  });
}

/** The numbering in the first column has no header, and all headers stand one column too far left. */
function isShifted(grid: Grid, own: Headers, rows: readonly number[]): boolean {
  const first = own[0]?.filter(Boolean) ?? [];
  const last = own.length - 1;
  if (own.length < 4 || first.length === 0 || first.some((words) => NUMBERING.test(words))) return false;
  if (own[last]?.some(Boolean) || !rows.some((row) => wordsAt(grid, row, last) !== '')) return false;
  return isNumbering(rows.map((row) => wordsAt(grid, row, 0)).filter((words) => /^\d/.test(words)));
}

const once = (words: readonly string[]): readonly string[] =>
  words.filter((one, index) => one !== '' && one !== words[index - 1]);
