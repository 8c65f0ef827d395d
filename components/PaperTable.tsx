/**
 * A table of the paper as a table: the paper speaks, so it is serif. It alone
 * may scroll sideways, in a region of its own. A long one is built in parts.
 */

import { useId, useMemo, useState } from 'preact/hooks';
import { languageOfWords } from '@/lib/document/language';
import { isValue } from '@/lib/extract/figures/tables/grid';
import { type ShownCell, type ShownTable, scopeOf } from '@/lib/extract/shown-table';
import { tableWords } from '@/lib/words/tables';
import { Button } from './Button';
import { Rag } from './Rag';
import { tableName } from './table-name';
import './PaperTable.css';

/** More would be felt as a pause on a council's laptop. */
const CELLS_AT_ONCE = 500;
/** More signs than these are sentences: they want room to be read, and the table scrolls. */
const SENTENCES = 60;

export function PaperTable({ table }: { table: ShownTable }) {
  const text = tableWords;
  const id = useId();
  const atOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / table.columns));
  const [limit, setLimit] = useState(atOnce);
  const rows = useMemo(() => Map.groupBy(table.cells, ({ row }) => row), [table]);
  const figures = useMemo(() => columnsOfFigures(table), [table]);
  const language = useMemo(() => languageOfWords(table.cells.map(({ words }) => words).join(' ')), [table]);
  const places = useMemo(() => new Map(table.cells.map((cell, place) => [cell, place])), [table]);
  const idOf = (place: number | undefined) => `${id}-${place}`;

  const shownRows = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, at) => (
      <tr key={from + at}>
        {rows.get(from + at)?.map((cell) => (
          <TableCell
            key={cell.column}
            table={table}
            cell={cell}
            id={cell.headers && scopeOf(table, cell) ? idOf(places.get(cell)) : undefined}
            headers={cell.headers?.map(idOf).join(' ') || undefined}
            isFigure={figures.has(cell.column) && cell.columnSpan === 1}
          />
        ))}
      </tr>
    ));
  const end = Math.min(table.rows, table.headerRows + limit);
  const left = table.rows - end;
  return (
    <div class="paper-table-box">
      <section
        class="paper-table"
        aria-label={tableName(table)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        tabIndex={0}
        data-unsure={table.evidence === 'gaps' || undefined}
      >
        <table lang={language}>
          <caption class="hidden-text">{tableName(table)}</caption>
          {table.headerRows > 0 && <thead>{shownRows(0, table.headerRows)}</thead>}
          <tbody>{shownRows(table.headerRows, end)}</tbody>
        </table>
      </section>
      {left > 0 && (
        <Button size="small" onPress={() => setLimit(limit + atOnce)}>
          {text.moreRows(Math.min(atOnce, left), left)}
        </Button>
      )}
      {table.notes.length > 0 && (
        <ul class="paper-table-notes" aria-label={text.notes}>
          {table.notes.map((note) => (
            <li key={note} lang={languageOfWords(note)}>
              {note}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type CellProps = {
  readonly table: ShownTable;
  readonly cell: ShownCell;
  readonly id: string | undefined;
  readonly headers: string | undefined;
  readonly isFigure: boolean;
};

function TableCell({ table, cell, id, headers, isFigure }: CellProps) {
  const { words: said, colour, rowSpan, columnSpan } = cell;
  const scope = scopeOf(table, cell);
  const shared = {
    id,
    headers,
    rowSpan: rowSpan > 1 ? rowSpan : undefined,
    colSpan: columnSpan > 1 ? columnSpan : undefined,
    'data-figure': isFigure || undefined,
    'data-sentences': said.length > SENTENCES || undefined,
  };
  const inside = (
    <>
      {said}
      {colour !== null && <Rag colour={colour} />}
    </>
  );
  return scope === null ? (
    <td {...shared}>{inside}</td>
  ) : (
    <th {...shared} scope={scope}>
      {inside}
    </th>
  );
}

/** Columns that hold little but figures: those are set to the right, to be compared. */
function columnsOfFigures({ cells, headerRows, headerColumns }: ShownTable): ReadonlySet<number> {
  const body = cells.filter(
    (cell) =>
      cell.row >= headerRows && cell.column >= headerColumns && cell.columnSpan === 1 && cell.words !== '',
  );
  return new Set(
    [...Map.groupBy(body, ({ column }) => column)]
      .filter(([, own]) => own.filter((cell) => isValue(cell.words)).length * 2 > own.length)
      .map(([column]) => column),
  );
}
