/** A file that the member chose → the sheets in it, if it can be a tracker. */
import { readCsv } from '@/lib/export/csv';
import { asWritten } from '@/lib/export/harmless';
import { readXlsx, type WorkbookProblem, type WorkbookSheet } from '@/lib/export/xlsx';
import { trackerIn } from '@/lib/follow/tracker-sheet';
import { fail, ok, type Result } from '@/lib/result';

export type TrackerProblem = WorkbookProblem | { readonly kind: 'no-header' };

const LARGEST = 8 * 1024 * 1024;

export async function trackerFile(file: File): Promise<Result<readonly WorkbookSheet[], TrackerProblem>> {
  if (file.size > LARGEST) return fail({ kind: 'too-large' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const csv = bytes[0] === 0x50 || bytes[0] === 0xd0 ? null : wordsIn(bytes);
  const read = csv === null ? readXlsx(bytes) : ok([{ name: file.name, rows: csvRows(csv) }]);
  if (!read.ok) return read;
  return read.value.some(({ rows }) => trackerIn(rows)) ? read : fail({ kind: 'no-header' });
}

const csvRows = (csv: string): WorkbookSheet['rows'] =>
  readCsv(csv).map(({ line, fields }) => ({ line, fields: fields.map(asWritten) }));

/** `null` for what is no text. Excel on Windows writes CSV in its own letters unless told otherwise. */
function wordsIn(bytes: Uint8Array): string | null {
  if (bytes.subarray(0, 1024).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
