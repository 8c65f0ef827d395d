/** A document in the notation of `paper()`, to compare at a glance; stamps and page numbers after "~", footnotes after "^". */
import type { Block, PackDocument } from '@/lib/document/model';
import { cellsInRow, type Table } from '@/lib/document/table';

export const outline = ({ blocks }: Pick<PackDocument, 'blocks'>): string => blocks.map(lineOf).join('\n');

function lineOf(block: Block): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
  if (block.kind === 'furniture') return `~ ${block.text}`;
  if (block.kind === 'footnote') return `^ ${block.text}`;
  if (block.kind === 'table') return rowsOf(block.text, block.table);
  if (block.kind === 'list-item') {
    const words = block.body > 0 ? block.text : `${block.marker} ${block.text}`;
    return '  '.repeat(block.depth) + words;
  }
  return block.text;
}

/** Header rows and columns are marked with "!"; a cell that spans columns stands in each of them. */
export const rowsOf = (text: string, table: Table): string =>
  Array.from({ length: table.rows }, (_, row) => {
    const cells = cellsInRow(table, row).flatMap((cell) => {
      const isHeader = cell.row < table.headerRows || cell.column < table.headerColumns;
      const words = (isHeader ? '!' : '') + text.slice(cell.start, cell.end);
      return Array.from({ length: cell.columnSpan }, () => words);
    });
    return `| ${cells.join(' | ')} |`;
  }).join('\n');
