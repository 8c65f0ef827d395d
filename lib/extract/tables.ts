/** The tables of a paper as a view shows them: cells with their words, heading, notes and page. Views never hold the document. */
import { headerPaths } from '@/lib/document/header-paths';
import { type PackDocument, pageAt, type TableBlock, textAt } from '@/lib/document/model';
import { sectionsAt } from '@/lib/document/sections';
import type { Cell, Table } from '@/lib/document/table';
import { notesOf } from '@/lib/document/table-notes';
import { ragOfCell } from './figures/rag';
import type { AgendaItem, Finding, Rag } from './findings';
import type { ShownCell, ShownTable } from './shown-table';
import { passageAt } from './sited';

export function tablesOf(doc: PackDocument, findings: readonly Finding[]): readonly ShownTable[] {
  const items = findings.filter((finding): finding is AgendaItem => finding.kind === 'agenda-item');
  return numbered(
    doc.blocks.flatMap((block, index) =>
      block.kind === 'table' ? shownTable(doc, block, index, items) : [],
    ),
  );
}

function numbered(tables: readonly ShownTable[]): readonly ShownTable[] {
  const runs: ShownTable[][] = [];
  for (const table of tables) {
    const last = runs.at(-1);
    const [before] = last ?? [];
    const isSame = before?.title === table.title && before.passage.item === table.passage.item;
    if (last && isSame) last.push(table);
    else runs.push([table]);
  }
  return runs.flatMap((run) =>
    run.length === 1 ? run : run.map((table, at) => ({ ...table, among: { nth: at + 1, of: run.length } })),
  );
}

/** A table without a word has nothing to show. */
function shownTable(
  doc: PackDocument,
  source: TableBlock,
  block: number,
  items: readonly AgendaItem[],
): readonly ShownTable[] {
  const { table, text } = source;
  const wordsOf = ({ start, end }: Cell) => text.slice(start, end).trim();
  const first = table.cells.find((cell) => wordsOf(cell) !== '');
  if (!first) return [];
  const { role, evidence, rows, columns, headerRows, headerColumns } = table;
  const at = { block, start: first.start, end: first.end };
  const ground = groundsThatTell(table);
  const headers = headersOf(source);
  return [
    {
      role,
      evidence,
      rows,
      columns,
      headerRows,
      headerColumns,
      title: table.caption ?? headingOver(doc, block),
      among: null,
      cells: table.cells.map((cell): ShownCell => {
        const { row, column, rowSpan, columnSpan } = cell;
        const words = wordsOf(cell);
        const colour = ground(cell, words);
        const isSaid = colour === null || ragOfCell(words, null) === colour;
        return {
          ...{ row, column, rowSpan, columnSpan, words },
          colour: isSaid ? null : colour,
          headers: headers(cell),
        };
      }),
      notes: notesOf(doc, block).map(({ at }) => textAt(doc, at)),
      passage: passageAt(doc, at, items),
      lastPage: table.cells.reduce((last, { page }) => Math.max(last, page), pageAt(doc, at)),
    },
  ];
}

function headersOf(block: TableBlock): (cell: Cell) => readonly number[] | null {
  const { cells, headerRows, headerColumns } = block.table;
  const isPlain =
    headerRows <= 1 &&
    headerColumns <= 1 &&
    cells.every(
      ({ row, column, rowSpan, columnSpan }) =>
        (row >= headerRows && column >= headerColumns) || (rowSpan === 1 && columnSpan === 1),
    );
  if (isPlain) return () => null;
  const places = new Map(cells.map((cell, place) => [cell, place]));
  const pathOf = headerPaths(block);
  return (cell) => {
    const { above, beside } = pathOf(cell);
    return [...above, ...beside].flatMap((header) => places.get(header) ?? []);
  };
}

const headingOver = (doc: PackDocument, block: number): string | null =>
  sectionsAt(doc, { block, start: 0, end: 0 }).findLast(({ title }) => title !== null)?.title ?? null;

/** A ground that a whole row has, or a column of words, is how the table looks and not what a cell says. */
function groundsThatTell({
  cells,
  headerRows,
  headerColumns,
}: Table): (cell: Cell, words: string) => Rag | null {
  const body = cells.filter(({ row }) => row >= headerRows);
  const rows = linesOfOneGround(body, 'row');
  const columns = linesOfOneGround(body, 'column');
  return ({ row, column, fill }, words) => {
    const isHeader = row < headerRows || column < headerColumns;
    const isLook = rows.has(row) || (words !== '' && columns.has(column));
    return fill === null || isHeader || isLook ? null : ragOfCell('', fill);
  };
}

const linesOfOneGround = (cells: readonly Cell[], line: 'row' | 'column'): ReadonlySet<number> =>
  new Set(
    [...Map.groupBy(cells, (cell) => cell[line])]
      .filter(([, own]) => own.every(({ fill }) => fill === own[0]?.fill))
      .map(([place]) => place),
  );
