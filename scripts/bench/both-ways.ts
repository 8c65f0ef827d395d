/** One paper, read in two ways: by Kloe, up to what is where in it, and by pdf.js alone. */
import { AnnotationMode, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PackDocument } from '@/lib/document/model';
import { structureOf } from '@/lib/document/parts';
import { readPdf } from '@/lib/read/pdf';

export type Way = 'kloe' | 'pdfjs';

export const WAYS: Readonly<Record<Way, (bytes: Uint8Array) => Promise<unknown>>> = {
  kloe: readWithStructure,
  pdfjs: readByPdfjs,
};

/** Takes the bytes over, as `readPdf` does. */
export async function readWithStructure(bytes: Uint8Array): Promise<PackDocument> {
  const read = await readPdf(bytes);
  if (!read.ok) throw new Error(`not read: ${read.problem.kind}`);
  structureOf(read.value);
  return read.value;
}

/** Asks pdf.js for all that Kloe asks it for, and does nothing with it. */
async function readByPdfjs(bytes: Uint8Array): Promise<void> {
  const task = getDocument({ data: bytes, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    await Promise.all([
      page.getTextContent({ includeMarkedContent: true, disableNormalization: true }),
      page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }),
    ]);
    page.cleanup();
  }
  await task.destroy();
}
