/**
 * PDF → document: bytes → text items and rules → lines and tables → blocks.
 * In a worker of our own, `GlobalWorkerOptions.workerPort` must be set before: pdf.js
 * asks `window` for its worker's address, falls back to this thread, and then
 * answers our messages as its own. Node needs nothing.
 */
import type { PackDocument } from '@/lib/document/model';
import { fail, ok, type Result } from '@/lib/result';
import type { ReadProblem } from '../problems';
import { documentFrom } from './document';
import { type OpenPdf, openPdf } from './open';
import type { PageContent } from './page';
import { turnGiver } from './turns';

export type PdfReading = {
  readonly password?: string;
  /** Called after each page. */
  readonly onPage?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
};

/**
 * Takes the bytes over: pdf.js hands them to its worker, so that they are gone
 * afterwards, also where a password was missing or wrong. Who may ask again keeps a copy.
 */
export async function readPdf(
  bytes: Uint8Array,
  { password, onPage, signal }: PdfReading = {},
): Promise<Result<PackDocument, ReadProblem>> {
  const opened = await openPdf(bytes, password);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  try {
    const pages = await readPages(pdf, onPage, signal);
    return pages.ok ? ok(documentFrom(pages.value, pdf.title)) : pages;
  } finally {
    await pdf.close();
  }
}

async function readPages(
  pdf: OpenPdf,
  onPage: PdfReading['onPage'],
  signal: AbortSignal | undefined,
): Promise<Result<readonly PageContent[], ReadProblem>> {
  const pages: PageContent[] = [];
  const giveTurn = turnGiver();
  let broken: string | null = null;
  for (let number = 1; number <= pdf.pages; number++) {
    if (signal?.aborted) return fail({ kind: 'cancelled' });
    try {
      pages.push(await pdf.readPage(number));
    } catch (problem) {
      broken ??= problem instanceof Error ? problem.message : String(problem);
      pages.push(unreadable(number));
    }
    onPage?.(number, pdf.pages);
    await giveTurn();
  }
  const isLost = broken !== null && pages.every(({ lines, tables }) => lines.length + tables.length === 0);
  return isLost ? fail({ kind: 'broken', detail: broken ?? '' }) : ok(pages);
}

/** One broken page does not keep the others from being read; it says that it holds no text. */
const unreadable = (number: number): PageContent => ({
  number,
  width: 595,
  height: 842,
  lines: [],
  tables: [],
  watermarks: [],
  picture: 1,
});
