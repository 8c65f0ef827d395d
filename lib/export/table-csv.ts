/** A table → CSV for a file, and lines parted by tabs for the clipboard. */
import type { ShownTable } from '@/lib/extract/shown-table';
import { toCsv } from './csv';
import { type ColourName, placesOf } from './table-cells';

export const tableToCsv = (table: ShownTable, nameOf: ColourName): string => toCsv(placesOf(table, nameOf));

/** A tab or a line break within a cell would begin another: it becomes a space. */
export const tableToTsv = (table: ShownTable, nameOf: ColourName): string =>
  placesOf(table, nameOf)
    .map((row) => row.map((words) => words.replaceAll(/\s+/g, ' ')).join('\t'))
    .join('\n');
