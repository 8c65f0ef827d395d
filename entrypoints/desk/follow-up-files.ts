/** The outstanding list → a file. What writes Word and XLSX is loaded when it is first wanted. */
import { type FollowUpsToWrite, writtenTracker } from '@/components/follow-up-document';
import { followUpRows, remindersOf } from '@/components/follow-up-rows';
import type { FollowUpFormat } from '@/components/SaveFollowUpsDialog';
import { toCalendar } from '@/lib/export/calendar';
import { fileNameOf } from '@/lib/export/file-name';
import { FILE_TYPES } from '@/lib/export/file-types';
import { sheetToCsv, sheetToMarkdown } from '@/lib/export/sheet-text';
import { toXlsx } from '@/lib/export/spreadsheet';
import { trackerToHtml } from '@/lib/export/tracker-html';
import type { BoardRow } from '@/lib/follow/board';
import type { SavedFile } from '@/lib/platform/save-file';
import { followUpFiles as text } from '@/lib/words/follow-up-files';

const loadDocx = () => import('@/lib/export/tracker-docx');

const ENDINGS = { docx: 'docx', html: 'html', xlsx: 'xlsx', csv: 'csv', markdown: 'md', ics: 'ics' } as const;

export type ListToSave = FollowUpsToWrite & {
  /** With those that were closed: calendars are told. */
  readonly reminded: readonly BoardRow[];
  /** Milliseconds since 1970. */
  readonly now: number;
};

export async function followUpsFile(list: ListToSave, format: FollowUpFormat): Promise<SavedFile> {
  const ending = ENDINGS[format];
  const name = fileNameOf([text.fileName, list.committee, list.today], ending);
  return { name, type: FILE_TYPES[ending], content: await contentOf(list, format) };
}

async function contentOf(list: ListToSave, format: FollowUpFormat): Promise<SavedFile['content']> {
  switch (format) {
    case 'docx':
      return (await loadDocx()).trackerToDocx(writtenTracker(list));
    case 'html':
      return trackerToHtml(writtenTracker(list));
    case 'xlsx':
      return toXlsx([followUpRows(list)]);
    case 'csv':
      return sheetToCsv(followUpRows(list));
    case 'markdown':
      return sheetToMarkdown(followUpRows(list));
    case 'ics':
      return toCalendar(`${text.name}, ${list.committee}`, remindersOf(list.reminded, list.today), list.now);
  }
}
