/** A question sheet → a file. What writes it is loaded with the place; Word and XLSX when they are first wanted. */
import { questionRows, type SheetToWrite, writtenSheet } from '@/components/question-document';
import type { SheetFormat } from '@/components/SheetFiles';
import { fileNameOf } from '@/lib/export/file-name';
import { FILE_TYPES } from '@/lib/export/file-types';
import { questionSheetToHtml } from '@/lib/export/question-sheet-html';
import { sheetToCsv, sheetToMarkdown } from '@/lib/export/sheet-text';
import { toXlsx } from '@/lib/export/spreadsheet';
import type { SavedFile } from '@/lib/platform/save-file';
import { questions as text } from '@/lib/words/questions';

const loadDocx = () => import('@/lib/export/question-sheet-docx');

const ENDINGS = { html: 'html', docx: 'docx', xlsx: 'xlsx', csv: 'csv', markdown: 'md' } as const;

export async function sheetFile(sheet: SheetToWrite, format: SheetFormat): Promise<SavedFile> {
  const { committee, meeting } = sheet.whole;
  const name = [text.files.fileName, committee?.name ?? '', meeting.date ?? ''];
  const content = await contentOf(sheet, format);
  const ending = ENDINGS[format];
  return { name: fileNameOf(name, ending), type: FILE_TYPES[ending], content };
}

async function contentOf(sheet: SheetToWrite, format: SheetFormat): Promise<SavedFile['content']> {
  switch (format) {
    case 'html':
      return questionSheetToHtml(writtenSheet(sheet));
    case 'docx':
      return (await loadDocx()).questionSheetToDocx(writtenSheet(sheet));
    case 'xlsx':
      return toXlsx([questionRows(sheet)]);
    case 'csv':
      return sheetToCsv(questionRows(sheet));
    case 'markdown':
      return sheetToMarkdown(questionRows(sheet));
  }
}
