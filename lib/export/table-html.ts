/** A table → HTML for the clipboard, which word processors and spreadsheets take as a table. No word of a paper becomes a tag. */
import { type ShownCell, type ShownTable, scopeOf } from '@/lib/extract/shown-table';
import { escapedHtml } from './html';
import { type ColourName, saidIn } from './table-cells';

/** `source` says where the table stands: "Item 7, page 38". It goes below the table, as do the notes. */
export function tableToHtml(table: ShownTable, nameOf: ColourName, source: string): string {
  const rows = Map.groupBy(table.cells, ({ row }) => row);
  const html = (row: number) =>
    `<tr>${(rows.get(row) ?? []).map((cell) => cellHtml(table, cell, nameOf)).join('')}</tr>`;
  const part = (tag: 'thead' | 'tbody', from: number, to: number) =>
    from < to
      ? `<${tag}>${Array.from({ length: to - from }, (_, at) => html(from + at)).join('')}</${tag}>`
      : '';
  const head = Math.min(table.headerRows, table.rows);
  return [
    '<table border="1">',
    table.title === null ? '' : `<caption>${escapedHtml(table.title)}</caption>`,
    part('thead', 0, head),
    part('tbody', head, table.rows),
    '</table>',
    ...[...table.notes, source].map((line) => `<p>${escapedHtml(line)}</p>`),
  ].join('');
}

function cellHtml(table: ShownTable, cell: ShownCell, nameOf: ColourName): string {
  const scope = scopeOf(table, cell);
  const tag = scope === null ? 'td' : 'th';
  const told = [
    scope === null ? '' : ` scope="${scope}"`,
    cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '',
    cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '',
  ].join('');
  return `<${tag}${told}>${escapedHtml(saidIn(cell, nameOf))}</${tag}>`;
}
