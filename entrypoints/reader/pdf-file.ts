/** Opens a PDF for display with pdf.js: its work goes on in two workers of its own. */
import {
  GlobalWorkerOptions,
  getDocument,
  PasswordResponses,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import rendererUrl from 'pdfjs-dist/legacy/build/pdf.renderer.min.mjs?url';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { isPdf } from '@/lib/platform/bytes';
import type { ReadProblem } from '@/lib/read/problems';
import { fail, ok, type Result } from '@/lib/result';

// Pages are drawn in a worker too: on the page's own thread each would block it for 50 to 100 ms.
GlobalWorkerOptions.workerSrc = workerUrl;
GlobalWorkerOptions.rendererSrc = rendererUrl;

export type PdfFile = {
  readonly pdf: PDFDocumentProxy;
  /** What it was opened with; `null` where none was needed. */
  readonly password: string | null;
};

/** `askPassword` is asked until the answer is right or `null`. Takes the bytes over. */
export async function openPdf(
  bytes: Uint8Array<ArrayBuffer>,
  askPassword: (wasWrong: boolean) => Promise<string | null>,
): Promise<Result<PdfFile, ReadProblem>> {
  if (bytes.length === 0) return fail({ kind: 'empty' });
  if (!isPdf(bytes)) return fail({ kind: 'not-a-paper' });

  const task = getDocument({
    data: bytes,
    cMapUrl: '/pdfjs/cmaps/',
    cMapPacked: true,
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    wasmUrl: '/pdfjs/wasm/',
    iccUrl: '/pdfjs/iccs/',
    enableXfa: false,
  });
  let password: string | null = null;
  let hasGivenUp = false;
  task.onPassword = async (answer: (password: string | Error) => void, reason: number) => {
    password = await askPassword(reason === PasswordResponses.INCORRECT_PASSWORD);
    hasGivenUp = password === null;
    answer(password ?? new Error('no password'));
  };
  try {
    const pdf = await task.promise;
    if (pdf.numPages === 0) {
      await task.destroy();
      return fail({ kind: 'empty' });
    }
    // Without it the viewer shows none of the others, and says nothing.
    await pdf.getPage(1);
    return ok({ pdf, password });
  } catch (error) {
    await task.destroy();
    if (hasGivenUp) return fail({ kind: 'cancelled' });
    return fail({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) });
  }
}
