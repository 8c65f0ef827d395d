/** A table as a view is given it, and what its cells head. Apart from what makes it: views load no rule about papers. */
import type { Cell, Table } from '@/lib/document/table';
import type { Rag } from './findings';
import type { Passage } from './sited';

export type ShownTable = Pick<
  Table,
  'role' | 'evidence' | 'rows' | 'columns' | 'headerRows' | 'headerColumns'
> & {
  /** Its caption, else the heading it stands under; `null` where there is neither. */
  readonly title: string | null;
  /** The second of three that follow each other under one title; `null` where it stands alone. */
  readonly among: { readonly nth: number; readonly of: number } | null;
  readonly cells: readonly ShownCell[];
  /** What stands below it and explains its signs: "* 2025/26 figures". */
  readonly notes: readonly string[];
  /** Its first words, with their page and item. */
  readonly passage: Passage;
  /** The file's own number of the page it ends on. */
  readonly lastPage: number;
};

export type ShownCell = Pick<Cell, 'row' | 'column' | 'rowSpan' | 'columnSpan'> & {
  readonly words: string;
  /** Told by the ground of the cell and by none of its words. */
  readonly colour: Rag | null;
  /** Places in `cells` of all that head it; `null` where each row and column has one header, which `scope` tells. */
  readonly headers: readonly number[] | null;
};

/** The name of a section across the table is short: "Looking after children". What is longer is said in it, like any cell. */
const LONGEST_SECTION = 80;

/** What a cell heads, as `scope` says it; `null` for one that heads nothing. */
export function scopeOf(
  { headerRows, headerColumns }: Pick<Table, 'headerRows' | 'headerColumns'>,
  { row, column, rowSpan, columnSpan, words }: ShownCell,
): 'col' | 'colgroup' | 'row' | 'rowgroup' | null {
  if (words === '') return null;
  if (row < headerRows) return columnSpan > 1 ? 'colgroup' : 'col';
  const isAcross = column + columnSpan > headerColumns;
  if (isAcross && words.length > LONGEST_SECTION) return null;
  if (column < headerColumns) return rowSpan > 1 ? 'rowgroup' : 'row';
  return null;
}
