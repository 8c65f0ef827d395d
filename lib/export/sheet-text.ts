/** A sheet → text: CSV for a file, Markdown, and HTML with lines parted by tabs for the clipboard. */
import { toCsv } from './csv';
import { harmless } from './harmless';
import { escapedHtml } from './html';
import { markdownWords } from './markdown';
import { decimalsOf, type Sheet, type SheetCell } from './sheet';

/** Numbers stand bare, as programs read them; their unit is a column's or another cell's. */
export const sheetToCsv = ({ columns, rows }: Sheet): string =>
  toCsv([
    columns.map(({ title }) => harmless(title)),
    ...rows.map((row) =>
      row.map((cell) => (cell?.kind === 'number' ? String(cell.value) : harmless(said(cell)))),
    ),
  ]);

/** As a table of GitHub's Markdown, its numbers to the right. */
export function sheetToMarkdown({ columns, rows }: Sheet): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const isNumeric = (column: number) => rows.some((row) => row[column]?.kind === 'number');
  return [
    line(columns.map(({ title }) => markdownWords(title))),
    line(columns.map((_, column) => (isNumeric(column) ? '--:' : '---'))),
    ...rows.map((row) => line(row.map(markdown))),
  ]
    .map((one) => `${one}\n`)
    .join('');
}

/** For the clipboard: line breaks in a cell become spaces, and nothing in it runs as a formula. */
export const sheetToTsv = ({ columns, rows }: Sheet): string =>
  [columns.map(({ title }) => title), ...rows.map((row) => row.map(said))]
    .map((row) => row.map((words) => harmless(words.replaceAll(/\s+/g, ' '))).join('\t'))
    .join('\n');

/** `source` says what it was taken from; it goes below the table. */
export function sheetToHtml({ name, columns, rows }: Sheet, source: string): string {
  const head = columns.map(({ title }) => `<th scope="col">${escapedHtml(title)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`).join('');
  return [
    `<table border="1"><caption>${escapedHtml(name)}</caption>`,
    `<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
    `<p>${escapedHtml(source)}</p>`,
  ].join('');
}

const html = (cell: SheetCell): string =>
  cell?.kind === 'link' && cell.address !== null
    ? `<a href="${escapedHtml(cell.address)}">${escapedHtml(cell.words)}</a>`
    : escapedHtml(said(cell));

const markdown = (cell: SheetCell): string =>
  cell?.kind === 'link' && cell.address !== null
    ? `[${markdownWords(cell.words)}](<${cell.address.replaceAll(/[<>\s|]/g, encodeURIComponent)}>)`
    : markdownWords(said(cell));

/** As a member would write it: "72%", "£1,200,000", "-23", "2026-09-30". */
function said(cell: SheetCell): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'words':
    case 'link':
      return cell.words;
    case 'day':
      return cell.iso;
    case 'number':
      return numberSaid(cell);
  }
}

function numberSaid({ value, unit }: Extract<SheetCell, { kind: 'number' }>): string {
  const digits = decimalsOf(value);
  const size = new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits }).format(Math.abs(value));
  return `${value < 0 ? '-' : ''}${unit === '£' ? '£' : ''}${size}${unit === '%' ? '%' : ''}`;
}
