/**
 * A table → CSV (RFC 4180) for a file, and lines parted by tabs for the
 * clipboard. Written here: the whole of a CSV library (papaparse, 6.9 kB
 * compressed) is its reading, and Kloe reads no CSV.
 */
import type { ShownTable } from '@/lib/extract/shown-table';
import { type ColourName, placesOf } from './table-cells';

/** Tells Excel that what follows is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

const quoted = (words: string): string =>
  NEEDS_QUOTES.test(words) ? `"${words.replaceAll('"', '""')}"` : words;

/** With the mark that Excel wants, and a line end after each row. */
export const tableToCsv = (table: ShownTable, nameOf: ColourName): string =>
  BYTE_ORDER_MARK +
  placesOf(table, nameOf)
    .map((row) => `${row.map(quoted).join(',')}\r\n`)
    .join('');

/** A tab or a line break within a cell would begin another: it becomes a space. */
export const tableToTsv = (table: ShownTable, nameOf: ColourName): string =>
  placesOf(table, nameOf)
    .map((row) => row.map((words) => words.replaceAll(/\s+/g, ' ')).join('\t'))
    .join('\n');
