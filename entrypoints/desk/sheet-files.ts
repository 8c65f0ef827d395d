/** A question sheet → a file. What writes it is loaded with the place; XLSX when it is first wanted. */
import { questionRows, type SheetToWrite, writtenSheet } from '@/components/question-document';
import type { SheetFormat } from '@/components/SheetFiles';
import { fileNameOf } from '@/lib/export/file-name';
import { questionSheetToDocx } from '@/lib/export/question-sheet-docx';
import { questionSheetToHtml } from '@/lib/export/question-sheet-html';
import { sheetToCsv, sheetToMarkdown } from '@/lib/export/sheet-text';
import { toXlsx } from '@/lib/export/spreadsheet';
import type { SavedFile } from '@/lib/platform/save-file';
import { questions as text } from '@/lib/words/en/questions';

const ENDINGS = { html: 'html', docx: 'docx', xlsx: 'xlsx', csv: 'csv', markdown: 'md' } as const;

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const TYPES: Readonly<Record<SheetFormat, string>> = {
  html: 'text/html;charset=utf-8',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  csv: 'text/csv;charset=utf-8',
  markdown: 'text/markdown;charset=utf-8',
};

export async function sheetFile(sheet: SheetToWrite, format: SheetFormat): Promise<SavedFile> {
  const { committee, meeting } = sheet.whole;
  const name = [text.files.fileName, committee?.name ?? '', meeting.date ?? ''];
  const content = await contentOf(sheet, format);
  return { name: fileNameOf(name, ENDINGS[format]), type: TYPES[format], content };
}

function contentOf(
  sheet: SheetToWrite,
  format: SheetFormat,
): SavedFile['content'] | Promise<SavedFile['content']> {
  switch (format) {
    case 'html':
      return questionSheetToHtml(writtenSheet(sheet));
    case 'docx':
      return questionSheetToDocx(writtenSheet(sheet));
    case 'xlsx':
      return toXlsx([questionRows(sheet)]);
    case 'csv':
      return sheetToCsv(questionRows(sheet));
    case 'markdown':
      return sheetToMarkdown(questionRows(sheet));
  }
}
