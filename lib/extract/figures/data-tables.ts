/** Tables that hold figures, told from lists of people, plans and trackers. */
import type { TableBlock } from '@/lib/document/model';

/** Headers of tables that plan or record, whose numbers count nothing. */
const RECORD =
  /\b(?:agenda|recommendation|action required|work programme|minute|report author|councillor|lead officer|date of meeting|background papers)s?\b/i;

export function isDataTable({ table, text }: TableBlock): boolean {
  const headers = table.cells.filter(({ row }) => row < table.headerRows);
  const isRecord = headers.some(({ start, end }) => RECORD.test(text.slice(start, end)));
  const figures = table.cells.filter(({ start, end }) => /\d/.test(text.slice(start, end)));
  return figures.length > 0 && (!isRecord || figures.length > table.cells.length / 2);
}
