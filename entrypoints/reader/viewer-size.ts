/** How large the pages are and which way up. What one looks at stays where it was. */
import { signal } from '@preact/signals';
import type { EventBus, PDFViewer } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import type { PaperView } from '@/lib/store/rows';
import { commonestSheet, fittingSize, type Sheet } from './fitting';
import type { Places } from './viewer-place';

const SMALLEST = 0.25;
const LARGEST = 5;
/** While somebody pinches, pages are only stretched. */
const DRAWN_AFTER_PINCH_MS = 400;

export type Fit = 'page-width' | 'page-fit';

export function createSize(eventBus: EventBus, viewer: PDFViewer, { middle, keepMiddle, centre }: Places) {
  /** 1 is the size of print. */
  const scale = signal(1);
  /** `null` for a size that was chosen as such. */
  const fit = signal<Fit | null>(null);
  const rotation = signal(0);
  const container = viewer.container as HTMLElement;
  let kept: PaperView | null = null;
  /** Nobody has chosen a size: it follows the window. */
  let isFitting = true;
  let onChosen: (view: PaperView) => void = () => {};

  eventBus.on('scalechanging', (event: { scale: number; presetValue?: string }) => {
    scale.value = event.scale;
    fit.value =
      event.presetValue === 'page-width' || event.presetValue === 'page-fit' ? event.presetValue : null;
  });
  eventBus.on('rotationchanging', ({ pagesRotation }: { pagesRotation: number }) => {
    rotation.value = pagesRotation;
  });
  eventBus.on('pagesinit', () => {
    // In a task of its own: pdf.js has just made every page in this one, and goes through all of them again.
    setTimeout(() => {
      if (kept && !isFitting) viewer.currentScaleValue = String(kept.size);
      else fitAll();
      if (kept) turnTo(kept.rotation);
    });
    const read = viewer.pagesPromise;
    // Until then pdf.js takes all pages to be as large as the first.
    void read?.then(() => {
      if (isFitting && read === viewer.pagesPromise) fitAll();
    });
  });

  const sheets = (): readonly Sheet[] =>
    Array.from({ length: viewer.pagesCount }, (_, at) => {
      const { viewport, scale } = viewer.getPageView(at) as SizedPage;
      return { width: viewport.width / scale, height: viewport.height / scale };
    });
  const fitAll = () => {
    const sheet = commonestSheet(sheets());
    const { clientWidth: width, clientHeight: height } = container;
    if (!sheet || width === 0 || height === 0) return;
    viewer.currentScaleValue = String(fittingSize(sheet, { width, height }));
    centre(viewer.currentPageNumber);
  };
  const turnTo = (turned: number) => {
    viewer.pagesRotation = turned;
    if (isFitting) fitAll();
  };

  new ResizeObserver(() => {
    if (isFitting) fitAll();
    else if (fit.value !== null && viewer.pagesCount > 0 && container.clientWidth > 0)
      viewer.currentScaleValue = fit.value;
  }).observe(container);

  const remember = () =>
    onChosen({ size: isFitting ? 'auto' : (fit.value ?? scale.value), rotation: rotation.value });
  /** Does what the member asked for, and remembers it. */
  const choose = (change: () => void) => {
    isFitting = false;
    change();
    remember();
  };
  return {
    scale,
    fit,
    rotation,
    /** For the paper that is shown next; `null`: as fits the window. */
    begin(view: PaperView | null): void {
      kept = view;
      isFitting = view === null || view.size === 'auto';
      rotation.value = view?.rotation ?? 0;
    },
    onChosen(chosen: (view: PaperView) => void): void {
      onChosen = chosen;
    },
    larger: () => choose(() => viewer.increaseScale()),
    smaller: () => choose(() => viewer.decreaseScale()),
    fitTo: (how: Fit) =>
      choose(() => {
        viewer.currentScaleValue = how;
      }),
    actualSize: () =>
      choose(() => {
        viewer.currentScale = Math.min(LARGEST, Math.max(SMALLEST, 1));
      }),
    /** About a place of the window, as fingers on a touchpad do. */
    pinch: (scaleFactor: number, origin: readonly [number, number]) =>
      choose(() =>
        viewer.updateScale({ scaleFactor, origin: [...origin], drawingDelay: DRAWN_AFTER_PINCH_MS }),
      ),
    /** No choice of a size: one that follows the window goes on doing so. */
    rotate(by: 90 | -90): void {
      const there = middle();
      turnTo((viewer.pagesRotation + by + 360) % 360);
      if (there) keepMiddle(there);
      remember();
    },
  };
}

/** What pdf.js's page view says of its size; its types leave the viewport open. */
type SizedPage = { readonly viewport: Sheet; readonly scale: number };
