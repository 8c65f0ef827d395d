/**
 * A table that a page break cut into several is one again. Converters write each
 * page's part as a table of its own, call its first row a header, and cut rows
 * in mid-sentence.
 */
import { joinMapped } from '@/lib/document/mapped-text';
import type { Grid, GridCell } from './grid';
import { headersOf } from './table-headers';

/** Narrower tables stand below each other for other reasons. */
const FEWEST_COLUMNS = 3;

/** Whether a table below `first` is another part of it. */
export function isFurtherPart(first: Grid, next: Grid): boolean {
  const columns = columnsOf(first);
  if (columns < FEWEST_COLUMNS || next.title !== null || columnsOf(next) !== columns) return false;
  const header = headerTexts(first, true);
  return header !== '' && goesOn(next, header);
}

/** It has no header of its own, or repeats the one above; a row alone heads nothing. */
function goesOn(next: Grid, header: string): boolean {
  const own = next.rows === 1 ? '' : headerTexts(next, false);
  return own === '' || own === header || headerTexts(next, true) === header;
}

export function joinParts(first: Grid, further: readonly Grid[]): Grid {
  if (further.length === 0) return first;
  const header = headerTexts(first, true);
  let rows = first.rows;
  const cells: GridCell[] = [...first.cells];
  for (const part of further) {
    const isRepeated = headerTexts(part, true) === header;
    const skip = isRepeated ? headerRowsOf(part, true) : 0;
    const body = part.cells.filter(({ row }) => row >= skip);
    const cut = restOfRow(cells, body, rows - 1, skip);
    const from = skip + (cut ? 1 : 0);
    for (const cell of body) {
      if (cell.row >= from) cells.push({ ...cell, row: cell.row - from + rows, isHeader: false });
    }
    rows += part.rows - from;
  }
  return { ...first, rows, cells };
}

/** Puts the first row of a part back onto the row it was cut from; whether it was cut. */
function restOfRow(cells: GridCell[], body: readonly GridCell[], last: number, row: number): boolean {
  const begun = new Map<number, number>();
  for (let at = cells.length - 1; at >= 0 && (cells[at]?.row ?? 0) >= last; at--) {
    begun.set(cells[at]?.column ?? 0, at);
  }
  const rest = body.filter((cell) => cell.row === row && cell.words.text !== '');
  const meets = rest.map(({ column }) => cells[begun.get(column) ?? -1]);
  const isCut =
    rest.length > 0 &&
    !rest.some(({ column, words }) => column === 0 && !/^[a-z]/.test(words.text)) &&
    meets.every((cell) => cell !== undefined && cell.words.text !== '') &&
    // The same word twice in a column is two rows that agree, not one.
    !meets.some((cell, index) => cell?.words.text === rest[index]?.words.text) &&
    meets.some(
      (cell, index) => endsOpen(cell?.words.text ?? '') && !startsMarked(rest[index]?.words.text ?? ''),
    );
  if (!isCut) return false;
  for (const { column, words } of rest) {
    const at = begun.get(column) ?? -1;
    const cell = cells[at];
    if (cell) cells[at] = { ...cell, words: joinMapped([cell.words, words], ' ') };
  }
  return true;
}

/** Words enough to be a sentence, and no end to it. */
const endsOpen = (text: string): boolean => text.length > 20 && /[\w,(£-]$/.test(text);
/** "b) …", "2. …": a row of its own. */
const startsMarked = (text: string): boolean => /^(?:\(?[a-z\d]{1,3}[.)]|•)\s/i.test(text);

const columnsOf = ({ cells }: Grid): number =>
  cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);

/** `isMarkupBelieved`: whether a row counts as a header because the markup says so. */
function headerRowsOf({ cells }: Grid, isMarkupBelieved: boolean): number {
  const seen = cells.map(({ words, isHeader, ...cell }) => ({
    ...cell,
    text: words.text,
    isHeader: isHeader && isMarkupBelieved,
  }));
  return headersOf(seen).headerRows;
}

const headerTexts = (grid: Grid, isMarkupBelieved: boolean): string => {
  const rows = headerRowsOf(grid, isMarkupBelieved);
  return grid.cells
    .filter(({ row }) => row < rows)
    .map(({ words }) => words.text)
    .join('\t');
};
