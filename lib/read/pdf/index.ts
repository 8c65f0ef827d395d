/** PDF → document: bytes → text items and lines → rows → blocks and tables. */
import type { PackDocument } from '@/lib/document/model';
import { fail, type Result } from '@/lib/result';
import type { ReadProblem } from '../problems';

export type PdfReading = {
  readonly password?: string;
  /** Called after each page. */
  readonly onPage?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
};

/** Takes the bytes over: pdf.js hands them to its worker. */
export async function readPdf(
  _bytes: Uint8Array,
  _reading: PdfReading = {},
): Promise<Result<PackDocument, ReadProblem>> {
  return fail({ kind: 'not-a-paper' });
}
