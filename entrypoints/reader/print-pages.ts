/** Prints pages of the paper: drawn as pictures at the printer's fineness, on sheets of their own size. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Small print stays legible on paper; finer takes minutes for a pack. */
const DOTS_PER_INCH = 150;
const POINTS_PER_INCH = 72;

/** Stops with the signal; nothing is printed then. */
export async function printPages(
  pdf: PDFDocumentProxy,
  { from, to }: { readonly from: number; readonly to: number },
  onPage: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = 'reader-print';
  try {
    for (let number = from; number <= to; number++) {
      if (signal.aborted) return;
      sheets.append(await pictureOf(pdf, number));
      onPage(number - from + 1, to - from + 1);
    }
    document.body.append(sheets);
    await Promise.all([...sheets.querySelectorAll('img')].map((picture) => picture.decode()));
    window.print();
  } finally {
    for (const { src } of sheets.querySelectorAll('img')) URL.revokeObjectURL(src);
    sheets.remove();
  }
}

async function pictureOf(pdf: PDFDocumentProxy, number: number): Promise<HTMLImageElement> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: DOTS_PER_INCH / POINTS_PER_INCH });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`page ${number} could not be drawn`))));
  const picture = new Image();
  picture.alt = '';
  picture.src = URL.createObjectURL(await promise);
  return picture;
}
