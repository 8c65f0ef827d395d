/** Tables as people read them: cells in rows and columns, with the headers above and beside. */

export type Table = {
  /** A form has labels, each with what was filled in beside it, and no figures down its columns. */
  readonly role: 'data' | 'form';
  readonly rows: number;
  readonly columns: number;
  /** In row order, each once, however many rows and columns it spans. */
  readonly cells: readonly Cell[];
  /** How many rows at the top are headers; 0 where none is. */
  readonly headerRows: number;
  /** How many columns at the left name the row. */
  readonly headerColumns: number;
  /** The table's own title, or the heading or sentence that introduces it. */
  readonly caption: string | null;
  /** How it is known to be a table. `gaps`: by spaces between words alone, so unsure. */
  readonly evidence: 'markup' | 'tagged' | 'ruled' | 'gaps';
};

export type Cell = {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The cell's words in the table block's `text`. */
  readonly start: number;
  readonly end: number;
  readonly page: number;
  /** Background as "#rrggbb"; `null` where there is none or it is white. */
  readonly fill: string | null;
};

/** The cells of one row, left to right, with those that span into it from above. */
export const cellsInRow = (table: Table, row: number): readonly Cell[] =>
  table.cells
    .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
    .sort((a, b) => a.column - b.column);
