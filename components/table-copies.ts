/** A table → what is taken along of it: for the clipboard, and as a file with a name. */
import { fileNameOf } from '@/lib/export/file-name';
import { FILE_TYPES } from '@/lib/export/file-types';
import { tableToCsv, tableToTsv } from '@/lib/export/table-csv';
import { tableToHtml } from '@/lib/export/table-html';
import type { Rag } from '@/lib/extract/findings';
import type { ShownTable } from '@/lib/extract/shown-table';
import type { TableCopy } from '@/lib/platform/clipboard';
import type { SavedFile } from '@/lib/platform/save-file';
import { findingWords } from '@/lib/words/findings';
import type { PanelPaper } from './panel-state';
import { sourceText } from './passage-text';
import { tableName } from './table-name';

type From = Pick<PanelPaper, 'title'>;

const colourName = (colour: Rag): string => findingWords.rag.word[colour];

/** With the paper and the page below it, so that it can be cited where it is pasted. */
export function tableCopy(paper: From, table: ShownTable): TableCopy {
  const source = [paper.title, sourceText(table.passage)].filter(Boolean).join(', ');
  return {
    html: tableToHtml(table, colourName, source),
    text: tableToTsv(table, colourName),
  };
}

export const tableFile = (paper: From, table: ShownTable): SavedFile => ({
  name: fileNameOf(
    [paper.title, sourceText(table.passage), table.title === null ? '' : tableName(table)],
    'csv',
  ),
  type: FILE_TYPES.csv,
  content: tableToCsv(table, colourName),
});
