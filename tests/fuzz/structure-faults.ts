/** What is wrong with the tables of a document, or with where its words are said to stand. */
import { headerPaths } from '@/lib/document/header-paths';
import type { PackDocument, TableBlock } from '@/lib/document/model';
import { sectionsAt } from '@/lib/document/sections';

export function structureFaults(doc: PackDocument): readonly string[] {
  return doc.blocks.flatMap((block, index) => [
    ...(block.kind === 'table' ? tableFaults(block, doc.pages.length) : []).map(
      (fault) => `block ${index}: ${fault}`,
    ),
    ...sectionFaults(doc, index),
  ]);
}

function tableFaults(block: TableBlock, pages: number): readonly string[] {
  const { text, table } = block;
  const { rows, columns, headerRows, headerColumns, cells } = table;
  const faults: string[] = [];
  if (headerRows > rows || headerColumns > columns) faults.push('more headers than rows or columns');
  const own = new Set(cells);
  const pathOf = headerPaths(block);
  let end = 0;
  for (const cell of cells) {
    if (cell.row < 0 || cell.column < 0 || cell.rowSpan < 1 || cell.columnSpan < 1)
      faults.push(`cell at ${cell.row}, ${cell.column}: of no size`);
    if (cell.row + cell.rowSpan > rows || cell.column + cell.columnSpan > columns)
      faults.push(`cell at ${cell.row}, ${cell.column}: outside of its table`);
    if (cell.start < end || cell.end < cell.start || cell.end > text.length)
      faults.push(`cell at ${cell.row}, ${cell.column}: outside of its words, or in those of another`);
    if (text.slice(end, cell.start).trim() !== '')
      faults.push(`words in no cell before ${cell.row}, ${cell.column}`);
    if (cell.page < 1 || cell.page > pages)
      faults.push(`cell at ${cell.row}, ${cell.column}: no page ${cell.page}`);
    const { above, beside } = pathOf(cell);
    if (![...above, ...beside].every((header) => own.has(header) && header !== cell))
      faults.push(`cell at ${cell.row}, ${cell.column}: named by no other cell of its table`);
    end = cell.end;
  }
  if (text.slice(end).trim() !== '') faults.push('words behind the last cell');
  return faults;
}

function sectionFaults(doc: PackDocument, block: number): readonly string[] {
  const path = sectionsAt(doc, { block, start: 0, end: 1 });
  return path.flatMap(({ kind, title, from }) => [
    ...(from < 0 || from > block ? [`block ${block}: in a ${kind} that begins with block ${from}`] : []),
    ...(title === '' ? [`block ${block}: in a ${kind} with an empty title`] : []),
  ]);
}
