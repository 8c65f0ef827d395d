/** Where in the pages the window stands, and how to get there again. */
import type { Place } from './trail';

/** A point of a page in the file's own coordinates, which no zoom and no rotation changes. */
type Point = { readonly page: number; readonly x: number; readonly y: number };

/** Of pdf.js's page view what places need; its types leave the viewport open. */
export type PlacedPage = {
  readonly id: number;
  readonly div: HTMLElement;
  readonly viewport: {
    readonly width: number;
    readonly height: number;
    convertToPdfPoint(x: number, y: number): readonly number[];
    convertToViewportPoint(x: number, y: number): readonly number[];
  };
};

export type Places = ReturnType<typeof createPlaces>;

export function createPlaces(
  container: HTMLElement,
  viewOf: (page: number) => PlacedPage | undefined,
  pageNow: () => number,
) {
  return {
    now(): Place {
      const page = pageNow();
      return { page, top: topOf(container, viewOf(page)?.div) };
    },
    goTo({ page, top }: Place): void {
      const div = viewOf(page)?.div;
      if (div) container.scrollTop = div.offsetTop + top * div.offsetHeight;
    },
    /** A page that has room whole: pdf.js moves it to the left of the window, where a wider one lies in the pages too. */
    centre(page: number): void {
      const div = viewOf(page)?.div;
      if (!div || div.offsetWidth > container.clientWidth) return;
      container.scrollLeft = div.offsetLeft - (container.clientWidth - div.offsetWidth) / 2;
    },
    /** What stands in the middle of the window; `null` without pages. */
    middle(): Point | null {
      const view = viewOf(pageNow());
      if (!view) return null;
      const { div, viewport } = view;
      const left = container.scrollLeft + container.clientWidth / 2 - div.offsetLeft;
      const top = container.scrollTop + container.clientHeight / 2 - div.offsetTop;
      const [x = 0, y = 0] = viewport.convertToPdfPoint(
        Math.min(Math.max(0, left), div.offsetWidth),
        Math.min(Math.max(0, top), div.offsetHeight),
      );
      return { page: view.id, x, y };
    },
    keepMiddle({ page, x, y }: Point): void {
      const view = viewOf(page);
      if (!view) return;
      const [left = 0, top = 0] = view.viewport.convertToViewportPoint(x, y);
      container.scrollTo(
        view.div.offsetLeft + left - container.clientWidth / 2,
        view.div.offsetTop + top - container.clientHeight / 2,
      );
    },
  };
}

/** How far down a page the top of the window is, 0 to 1. */
export function topOf(container: HTMLElement, page: HTMLElement | undefined): number {
  if (!page || page.offsetHeight === 0) return 0;
  return Math.min(1, Math.max(0, (container.scrollTop - page.offsetTop) / page.offsetHeight));
}
