/** The cells of a sheet → rows of words, in the columns where they stand. Merged cells say the same in each row. */
import type { CsvRow } from './csv';
import { dayFrom } from './xlsx-days';
import { attributeOf, tokensOf } from './xml';

type Known = {
  readonly strings: readonly string[];
  readonly isDay: (style: number) => boolean;
  readonly is1904: boolean;
};

/** More is no tracker. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/** The words that cells share. What says how they are pronounced is left out. */
export function stringsIn(xml: string): readonly string[] {
  const strings: string[] = [];
  let said = '';
  let isWords = false;
  let isSound = false;
  for (const token of tokensOf(xml)) {
    if (token.kind === 'words') {
      if (isWords && !isSound) said += token.words;
      continue;
    }
    if (token.name === 't') isWords = token.kind === 'open';
    if (token.name === 'rPh') isSound = token.kind === 'open';
    if (token.name !== 'si') continue;
    if (token.kind === 'close') strings.push(plain(said));
    said = '';
  }
  return strings;
}

type Cell = { readonly row: number; readonly column: number; readonly type: string; readonly style: number };

/** `null` where there are more rows or columns than a tracker has. */
export function rowsIn(xml: string, known: Known): readonly CsvRow[] | null {
  const rows = new Map<number, string[]>();
  let [row, column] = [0, -1];
  let cell: Cell | null = null;
  let said = '';
  let isValue = false;
  for (const token of tokensOf(xml)) {
    if (token.kind === 'words') {
      if (cell && isValue) said += token.words;
    } else if (token.kind === 'open') {
      if (token.name === 'row') [row, column] = [Number(attributeOf(token.rest, 'r') ?? row + 1), -1];
      if (token.name === 'c') {
        column = columnOf(attributeOf(token.rest, 'r')) ?? column + 1;
        const type = attributeOf(token.rest, 't') ?? 'n';
        cell = { row, column, type, style: Number(attributeOf(token.rest, 's') ?? 0) };
        said = '';
      }
      if (token.name === 'v' || token.name === 't') isValue = true;
      if (token.name === 'mergeCell') repeat(rows, attributeOf(token.rest, 'ref') ?? '');
    } else {
      if (token.name === 'v' || token.name === 't') isValue = false;
      if (token.name === 'c' && cell) {
        const words = wordsOf(cell, said, known);
        // Programs write out cells that are only coloured, to the sheet's end.
        if (words !== '') {
          if (cell.column >= MOST_COLUMNS || cell.row > MOST_ROWS) return null;
          put(rows, cell.row, cell.column, words);
        }
        cell = null;
      }
    }
  }
  return [...rows]
    .toSorted(([one], [other]) => one - other)
    .map(([line, fields]) => ({ line, fields: Array.from(fields, (words) => words ?? '') }));
}

function put(rows: Map<number, string[]>, row: number, column: number, words: string): void {
  const fields = rows.get(row) ?? [];
  fields[column] = words;
  rows.set(row, fields);
}

function wordsOf({ type, style }: Cell, said: string, { strings, isDay, is1904 }: Known): string {
  switch (type) {
    case 's':
      return (strings[Number(said)] ?? '').trim();
    case 'b':
      return said === '1' ? 'Yes' : 'No';
    case 'e':
      return '';
    case 'n': {
      if (said === '') return '';
      const number = Number(said);
      const iso = isDay(style) ? dayFrom(number, is1904) : null;
      return iso ?? (Number.isFinite(number) ? String(number) : said);
    }
    case 'd':
      return said.slice(0, 10);
    default:
      return plain(said).trim();
  }
}

/** "B2" → 1; `null` where nothing is said. */
function columnOf(place: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A2:B4": what stands in A2 stands in A3 and A4 as well. */
function repeat(rows: Map<number, string[]>, place: string): void {
  const [, first, from, to] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(place) ?? [];
  const column = columnOf(first ?? null);
  const words = column === null ? undefined : rows.get(Number(from))?.[column];
  if (column === null || !words) return;
  for (let row = Number(from) + 1; row <= Math.min(Number(to), MOST_ROWS); row += 1) {
    if (rows.has(row)) put(rows, row, column, words);
  }
}

/** Excel writes signs that XML has no room for as "_x000D_". */
const plain = (words: string): string =>
  words
    .replaceAll(/_x(?<code>[\dA-F]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll(/\r\n?/g, '\n');
