/**
 * pdf.js makes the views of all pages in the task in which it gets the first one, and that one is at hand: without this
 * it would be the task that shows the reader, too long a one for a thousand pages.
 */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Holds up the page that is asked for next until a task of its own. */
export function firstPageLater(pdf: PDFDocumentProxy): void {
  const getPage = pdf.getPage.bind(pdf);
  pdf.getPage = async (number) => {
    pdf.getPage = getPage;
    const page = await getPage(number);
    await new Promise((next) => setTimeout(next));
    return page;
  };
}
