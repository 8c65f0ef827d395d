/** A table → its places row by row, as every kind of copy of it has them. */
import type { Rag } from '@/lib/extract/findings';
import type { ShownCell, ShownTable } from '@/lib/extract/shown-table';
import { harmless } from './harmless';

/** How the colour of a cell without words is said: "Red". */
export type ColourName = (colour: Rag) => string;

/** A cell with nothing but a colour is said by the name of that. */
export const saidIn = ({ words, colour }: ShownCell, nameOf: ColourName): string =>
  harmless(words === '' && colour !== null ? nameOf(colour) : words);

/** `[row][column]`: a cell that spans several stands in the first of them, the others are empty. */
export function placesOf(table: ShownTable, nameOf: ColourName): readonly (readonly string[])[] {
  const places = Array.from({ length: table.rows }, () => Array.from({ length: table.columns }, () => ''));
  for (const cell of table.cells) {
    const row = places[cell.row];
    if (row && cell.column < row.length) row[cell.column] = saidIn(cell, nameOf);
  }
  return places;
}
