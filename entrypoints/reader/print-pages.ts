/**
 * Prints pages of the paper, drawn as pictures at the printer's fineness on sheets
 * of their own size; the member's marks on them, and a list of notes after them.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type NumberedMark, paintMarks, placeMarks } from './print-marks';

/** Small print stays legible on paper; finer takes minutes for a pack. */
const DOTS_PER_INCH = 150;
const POINTS_PER_INCH = 72;

export type PrintJob = {
  /** The file's own numbers, from 1. */
  readonly pages: readonly number[];
  readonly marksOn: (page: number) => readonly NumberedMark[];
  /** Puts what comes after the pages into the sheet; `null` where nothing does. */
  readonly drawNotes: ((host: HTMLElement) => void) | null;
};

/** Stops with the signal; nothing is printed then. */
export async function printPages(
  pdf: PDFDocumentProxy,
  { pages, marksOn, drawNotes }: PrintJob,
  onPage: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = 'reader-print';
  try {
    for (const [at, number] of pages.entries()) {
      if (signal.aborted) return;
      sheets.append(await pictureOf(pdf, number, marksOn(number)));
      onPage(at + 1, pages.length);
    }
    if (drawNotes) {
      const notes = document.createElement('section');
      drawNotes(notes);
      sheets.append(notes);
    }
    document.body.append(sheets);
    await Promise.all([...sheets.querySelectorAll('img')].map((picture) => picture.decode()));
    window.print();
  } finally {
    for (const { src } of sheets.querySelectorAll('img')) URL.revokeObjectURL(src);
    sheets.remove();
  }
}

async function pictureOf(
  pdf: PDFDocumentProxy,
  number: number,
  marks: readonly NumberedMark[],
): Promise<HTMLImageElement> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: DOTS_PER_INCH / POINTS_PER_INCH });
  const canvas = canvasOf(Math.floor(viewport.width), Math.floor(viewport.height));
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  const marked = marks.length === 0 ? canvas : withMarks(canvas, await placeMarks(page, marks));
  marked.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`page ${number} could not be drawn`))));
  const picture = new Image();
  picture.alt = '';
  picture.src = URL.createObjectURL(await promise);
  return picture;
}

/** On a copy: pdf.js draws in a worker, and keeps what it drew on. */
function withMarks(drawn: HTMLCanvasElement, placed: Parameters<typeof paintMarks>[1]): HTMLCanvasElement {
  const copy = canvasOf(drawn.width, drawn.height);
  const paper = copy.getContext('2d');
  if (!paper) return drawn;
  paper.drawImage(drawn, 0, 0);
  paintMarks(paper, placed);
  return copy;
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
