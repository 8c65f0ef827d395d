/** Notes → a file, or what is to be printed. What writes a format is loaded when that is first wanted. */
import { type NotesToWrite, noteRows, writtenNotes } from '@/components/note-document';
import type { NoteFormat } from '@/components/SaveNotesDialog';
import { fileNameOf } from '@/lib/export/file-name';
import { FILE_TYPES } from '@/lib/export/file-types';
import type { WrittenNotes } from '@/lib/export/notes';
import { notesToHtml } from '@/lib/export/notes-html';
import { notesToMarkdown } from '@/lib/export/notes-markdown';
import { sheetToCsv } from '@/lib/export/sheet-text';
import { toXlsx } from '@/lib/export/spreadsheet';
import type { SavedFile } from '@/lib/platform/save-file';
import { myNotes as text } from '@/lib/words/my-notes';

const ENDINGS = { html: 'html', markdown: 'md', xlsx: 'xlsx', csv: 'csv' } as const;

export async function notesFile(
  notes: NotesToWrite,
  format: Exclude<NoteFormat, 'annotations'>,
): Promise<SavedFile | { readonly print: WrittenNotes }> {
  if (format === 'print') return { print: writtenNotes(notes) };
  const ending = ENDINGS[format];
  return {
    name: nameOf(notes, ending),
    type: FILE_TYPES[ending],
    content: await contentOf(notes, format),
  };
}

export const nameOf = (notes: NotesToWrite, ending: string): string =>
  fileNameOf([text.fileName, ...placesOf(notes)], ending);

async function contentOf(notes: NotesToWrite, format: keyof typeof ENDINGS): Promise<SavedFile['content']> {
  switch (format) {
    case 'html':
      return notesToHtml(writtenNotes(notes));
    case 'markdown':
      return notesToMarkdown(writtenNotes(notes));
    case 'xlsx':
      return toXlsx([noteRows(notes)]);
    case 'csv':
      return sheetToCsv(noteRows(notes));
  }
}

/** A file of one committee or meeting is called by it. */
function placesOf({ groups }: NotesToWrite): readonly string[] {
  const committees = new Set(groups.map(({ whole }) => whole?.committee?.name ?? ''));
  const days = new Set(groups.map(({ whole }) => whole?.meeting.date ?? ''));
  return [committees, days].flatMap((names) => (names.size === 1 ? [...names] : []));
}
