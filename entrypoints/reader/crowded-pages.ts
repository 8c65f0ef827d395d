/** Pages whose file has links and notes by the thousand: pdf.js would hold up the reader for a minute to make each one a thing to press. */
import { signal } from '@preact/signals';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A contents page or a plan has some dozens; so many take a twentieth of a second. */
export const MOST_PRESSED = 300;

export type CrowdedPages = ReturnType<typeof createCrowdedPages>;

export function createCrowdedPages() {
  /** How many links and notes each page has that has more than can be pressed, as far as pages were drawn. */
  const counts = signal<ReadonlyMap<number, number>>(new Map());
  const seen = new WeakSet<PDFPageProxy>();

  const lighten = (page: PDFPageProxy) => {
    if (seen.has(page)) return;
    seen.add(page);
    const { pageNumber } = page;
    const [render, getAnnotations] = [page.render.bind(page), page.getAnnotations.bind(page)];
    // Each note would have a picture of its own, to be written in: painted with its page it looks alike.
    page.render = (how) => render({ ...how, annotationCanvasMap: undefined });
    page.getAnnotations = async (which) => {
      const all: readonly unknown[] = await getAnnotations(which);
      if (all.length > MOST_PRESSED) counts.value = new Map(counts.value).set(pageNumber, all.length);
      return all.slice(0, MOST_PRESSED);
    };
  };
  return {
    counts,
    /** Before anything of the paper is shown. */
    begin(pdf: PDFDocumentProxy): void {
      counts.value = new Map();
      const getPage = pdf.getPage.bind(pdf);
      pdf.getPage = async (number) => {
        const page = await getPage(number);
        lighten(page);
        return page;
      };
    },
  };
}
