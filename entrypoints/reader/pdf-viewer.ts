/** pdf.js's viewer components as the reader uses them: what stands on screen, as signals; what can be done, as functions. */
import { batch, signal } from '@preact/signals';
import { AnnotationMode, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  EventBus,
  FindState,
  LinkTarget,
  PDFFindController,
  PDFHistory,
  PDFLinkService,
  PDFViewer,
} from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import type { TextPiece } from '@/lib/page/pdf-words';
import type { TextLayer } from '@/lib/page/text-layer';

export type Found =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly current: number; readonly total: number };

export type Viewer = ReturnType<typeof createViewer>;

/** A page that takes longer is one that cannot be drawn. */
const DRAWN_AFTER_MS = 10_000;
const SMALLEST = 0.25;
const LARGEST = 5;

/** `container` holds an empty `div.pdfViewer` and scrolls. */
export function createViewer(container: HTMLDivElement) {
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({
    eventBus,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer nofollow',
  });
  const findController = new PDFFindController({ eventBus, linkService });
  const viewer = new PDFViewer({
    container,
    eventBus,
    linkService,
    findController,
    annotationMode: AnnotationMode.ENABLE,
    enableAutoLinking: false,
  });
  linkService.setViewer(viewer);
  // Remembers each jump, so that the browser's own way back leads to where one was reading.
  const history = new PDFHistory({ eventBus, linkService });
  linkService.setHistory(history);

  let shown: PDFDocumentProxy | null = null;
  const page = signal(1);
  const pageCount = signal(0);
  const scale = signal(1);
  const found = signal<Found>({ kind: 'idle' });

  eventBus.on('pagesinit', () => {
    viewer.currentScaleValue = fitting(container);
  });
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => {
    page.value = pageNumber;
  });
  eventBus.on('scalechanging', (event: { scale: number }) => {
    scale.value = event.scale;
  });
  type Counts = { readonly matchesCount: { readonly current: number; readonly total: number } };
  const counted = ({ matchesCount: { current, total } }: Counts) => {
    if (total > 0) found.value = { kind: 'found', current, total };
  };
  eventBus.on('updatefindmatchescount', counted);
  eventBus.on('updatefindcontrolstate', (event: Counts & { state: number; rawQuery: string | null }) => {
    if (!event.rawQuery) found.value = { kind: 'idle' };
    else if (event.state === FindState.NOT_FOUND) found.value = { kind: 'none' };
    else if (event.matchesCount.total > 0) counted(event);
    else found.value = { kind: 'looking' };
  });

  const viewOf = (number: number) => viewer.getPageView(number - 1) as PageView | undefined;
  /** Text layers that hold all of their words. */
  const written = new WeakSet<HTMLElement>();
  eventBus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => {
    const layer = viewOf(pageNumber)?.textLayer?.div;
    if (!layer) return;
    written.add(layer);
    // pdf.js makes a stop of the Tab key of every page it draws: a pack would have to be gone through to its end.
    layer.removeAttribute('tabindex');
  });
  const cachedViews = () => [...(viewer.getCachedPageViews() as ReadonlySet<PageView>)];

  /** pdf.js moves a place that was found to the left of the window even where the whole page has room. */
  const centre = (element: HTMLElement | undefined) => {
    if (!element || element.offsetWidth > container.clientWidth) return;
    container.scrollLeft = element.offsetLeft - (container.clientWidth - element.offsetWidth) / 2;
  };

  return {
    container,
    page,
    pageCount,
    scale,
    found,

    show(pdf: PDFDocumentProxy | null): void {
      batch(() => {
        page.value = 1;
        pageCount.value = pdf?.numPages ?? 0;
        found.value = { kind: 'idle' };
      });
      shown = pdf;
      viewer.setDocument(pdf);
      linkService.setDocument(pdf);
      if (pdf) history.initialize({ fingerprint: pdf.fingerprints[0] ?? '' });
      else history.reset();
    },
    /** Turns to a page without leaving a way back: the one before, the next. */
    turnTo(number: number): void {
      viewer.currentPageNumber = Math.min(Math.max(1, number), viewer.pagesCount);
    },
    jumpTo(number: number): void {
      linkService.goToPage(Math.min(Math.max(1, number), viewer.pagesCount));
    },
    /** Before a jump that the viewer does not make itself. */
    rememberPlace: () => history.pushCurrentPosition(),
    larger: () => viewer.increaseScale(),
    smaller: () => viewer.decreaseScale(),
    fitWidth(): void {
      viewer.currentScaleValue = 'page-width';
    },
    actualSize(): void {
      viewer.currentScale = Math.min(LARGEST, Math.max(SMALLEST, 1));
    },
    find(query: string, direction: 'first' | 'next' | 'previous'): void {
      if (direction === 'first') found.value = query === '' ? { kind: 'idle' } : { kind: 'looking' };
      eventBus.dispatch('find', {
        source: container,
        type: direction === 'first' ? '' : 'again',
        query,
        caseSensitive: false,
        entireWord: false,
        highlightAll: true,
        findPrevious: direction === 'previous',
        matchDiacritics: false,
      });
    },
    stopFinding(): void {
      found.value = { kind: 'idle' };
      eventBus.dispatch('findbarclose', { source: container });
    },
    /** The text layer of a page, where it is drawn. */
    textLayer(number: number): TextLayer | null {
      const view = viewOf(number);
      const pieces = view?.textLayer?.highlighter?.textDivs;
      return view?.textLayer?.div.isConnected && pieces ? { page: number, pieces } : null;
    },
    document: (): PDFDocumentProxy | null => shown,
    /** Turns to a page whose text layer is not drawn yet, and waits for it. */
    draw(number: number): Promise<void> {
      return new Promise((drawn) => {
        const layer = viewOf(number)?.textLayer?.div;
        if (layer?.isConnected && written.has(layer)) return drawn();
        const waiting = AbortSignal.timeout(DRAWN_AFTER_MS);
        waiting.addEventListener('abort', () => drawn());
        const seen = ({ pageNumber }: { pageNumber: number }) => {
          if (pageNumber === number) drawn();
        };
        eventBus.on('textlayerrendered', seen, { signal: waiting });
        viewer.currentPageNumber = number;
      });
    },
    /** The text items of a page, in the order of its text layer. */
    async piecesOf(number: number): Promise<readonly TextPiece[]> {
      const pdfPage = await shown?.getPage(number);
      const content = await pdfPage?.getTextContent({
        includeMarkedContent: true,
        disableNormalization: true,
      });
      return content?.items.filter((item) => 'str' in item) ?? [];
    },
    /** Pages that are drawn now: those in sight and some around them. */
    drawnPages: (): readonly number[] => cachedViews().map(({ id }) => id),
    pageElement: (number: number): HTMLElement | null => viewOf(number)?.div ?? null,
    /** Calls whenever a page's text layer stands anew: drawn, scaled, or rewritten by find. */
    onTextLayer(changed: (page: number) => void): void {
      eventBus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => changed(pageNumber));
      eventBus.on('updatetextlayermatches', ({ pageIndex }: { pageIndex: number }) => {
        // −1 stands for every page: find was closed.
        const pages = pageIndex === -1 ? cachedViews().map(({ id }) => id) : [pageIndex + 1];
        pages.forEach(changed);
        if (pageIndex === findController.selected?.pageIdx) centre(viewOf(pageIndex + 1)?.div);
      });
    },
    /** Calls once the first page can be seen. */
    onFirstPage(seen: () => void): void {
      eventBus.on('pagerendered', seen, { once: true });
    },
    /** Calls with the place at the top of the window after each scroll: `top` is how far down the page, 0 to 1. */
    onScroll(scrolled: (place: { readonly page: number; readonly top: number }) => void): void {
      eventBus.on('updateviewarea', ({ location: { pageNumber } }: { location: { pageNumber: number } }) => {
        const element = viewOf(pageNumber)?.div;
        if (!element || element.offsetHeight === 0) return;
        const top = (container.scrollTop - element.offsetTop) / element.offsetHeight;
        scrolled({ page: pageNumber, top: Math.min(1, Math.max(0, top)) });
      });
    },
  };
}

/** The parts of pdf.js's page view that its types leave open. `textDivs` is checked in the reader's browser test. */
type PageView = {
  readonly id: number;
  readonly div: HTMLElement;
  readonly textLayer: {
    readonly div: HTMLElement;
    readonly highlighter: { readonly textDivs: readonly HTMLElement[] | null } | null;
  } | null;
};

/** A narrow window shows the whole width of a page; a wide one no page larger than it is printed. */
const fitting = (container: HTMLElement) => (container.clientWidth < 640 ? 'page-width' : 'auto');
