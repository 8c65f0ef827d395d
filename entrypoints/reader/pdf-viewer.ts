/** pdf.js's viewer components as the reader uses them: what stands on screen, as signals; what can be done, as functions. */
import { batch, signal } from '@preact/signals';
import { AnnotationEditorType, AnnotationMode, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  EventBus,
  LinkTarget,
  PDFFindController,
  PDFLinkService,
  PDFViewer,
} from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';
import type { PlacedPiece } from '@/lib/page/pdf-wholes';
import type { TextLayer } from '@/lib/page/text-layer';
import type { PaperView } from '@/lib/store/rows';
import { createCrowdedPages } from './crowded-pages';
import { firstPageLater } from './first-page';
import { jumpedFrom, NO_TRAIL, type Place, type Trail, wayBack, wayForward } from './trail';
import { createFind } from './viewer-find';
import { createPlaces, type PlacedPage, topOf } from './viewer-place';
import { createSize } from './viewer-size';
import { sayOnPages, viewerWords } from './viewer-words';

export type Viewer = ReturnType<typeof createViewer>;

/** A page that takes longer is one that cannot be drawn. */
const DRAWN_AFTER_MS = 10_000;

/** `container` holds an empty `div.pdfViewer` and scrolls. */
export function createViewer(container: HTMLDivElement) {
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({
    eventBus,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer nofollow',
  });
  const findController = new PDFFindController({ eventBus, linkService });
  const words = viewerWords();
  const viewer = new PDFViewer({
    container,
    eventBus,
    linkService,
    findController,
    annotationMode: AnnotationMode.ENABLE,
    // Nobody writes into the file: its editors would only listen.
    annotationEditorMode: AnnotationEditorType.DISABLE,
    enableAutoLinking: false,
    l10n: words,
  });
  linkService.setViewer(viewer);
  const viewOf = (number: number) => viewer.getPageView(number - 1) as PageView | undefined;
  sayOnPages(viewer, words, (number) => viewOf(number)?.div);
  const crowded = createCrowdedPages();
  const places = createPlaces(container, viewOf, () => viewer.currentPageNumber);
  const size = createSize(eventBus, viewer, places);
  const { found, find, foundPlace, placeFound, stopFinding } = createFind(
    eventBus,
    findController,
    container,
    () => viewer.pagesCount,
  );

  let shown: PDFDocumentProxy | null = null;
  const page = signal(1);
  const pageCount = signal(0);
  const trail = signal<Trail>(NO_TRAIL);

  /** Before each jump, pdf.js's own (a link in the paper) among them. */
  const leavePlace = () => {
    trail.value = jumpedFrom(trail.value, places.now());
  };
  linkService.setHistory({ pushCurrentPosition: leavePlace, push() {}, pushPage() {} });
  const follow = (way: typeof wayBack) => {
    const found = way(trail.value, places.now());
    if (!found) return false;
    trail.value = found.trail;
    places.goTo(found.to);
    return true;
  };
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => {
    page.value = pageNumber;
  });

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

  return {
    container,
    page,
    pageCount,
    trail,
    crowded: crowded.counts,
    ...size,
    found,
    find,
    foundPlace,
    placeFound,
    stopFinding,

    /** `view`: how the member last looked at this paper. */
    show(pdf: PDFDocumentProxy | null, view: PaperView | null): void {
      batch(() => {
        page.value = 1;
        pageCount.value = pdf?.numPages ?? 0;
        found.value = { kind: 'idle' };
        trail.value = NO_TRAIL;
        size.begin(view);
      });
      shown = pdf;
      if (pdf) {
        crowded.begin(pdf);
        firstPageLater(pdf);
      }
      viewer.setDocument(pdf);
      linkService.setDocument(pdf);
    },
    /** Turns to a page without leaving a way back: the one before, the next. */
    turnTo(number: number): void {
      viewer.currentPageNumber = Math.min(Math.max(1, number), viewer.pagesCount);
    },
    jumpTo(number: number): void {
      linkService.goToPage(Math.min(Math.max(1, number), viewer.pagesCount));
    },
    jumpToPlace(place: Place): void {
      leavePlace();
      places.goTo(place);
    },
    /** Before a jump that the viewer does not make itself. */
    leavePlace,
    /** False where there is no way. */
    goBack: () => follow(wayBack),
    goForward: () => follow(wayForward),
    /** The text layer of a page, where it is drawn. */
    textLayer(number: number): TextLayer | null {
      const view = viewOf(number);
      const pieces = view?.textLayer?.highlighter?.textDivs;
      return view?.textLayer?.div.isConnected && pieces ? { page: number, pieces } : null;
    },
    document: (): PDFDocumentProxy | null => shown,
    /** Turns to a page whose text layer does not hold all of its words yet, and waits for them. */
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
    async piecesOf(number: number): Promise<readonly PlacedPiece[]> {
      const pdfPage = await shown?.getPage(number);
      const content = await pdfPage?.getTextContent({
        includeMarkedContent: true,
        disableNormalization: true,
      });
      return content?.items.filter((item) => 'str' in item) ?? [];
    },
    /** Pages that are drawn now: those in sight and some around them. */
    drawnPages: (): readonly number[] => cachedViews().map(({ id }) => id),
    /** Height of a page for a width of 1, as it stands on screen. */
    ratioOf(number: number): number {
      const { width = 1, height = Math.SQRT2 } = viewOf(number)?.viewport ?? {};
      return height / width;
    },
    pageElement: (number: number): HTMLElement | null => viewOf(number)?.div ?? null,
    /** Calls whenever a page's text layer stands anew: drawn, scaled, or rewritten by find. */
    onTextLayer(changed: (page: number) => void): void {
      eventBus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => changed(pageNumber));
      eventBus.on('updatetextlayermatches', ({ pageIndex }: { pageIndex: number }) => {
        // −1 stands for every page: find was closed.
        const pages = pageIndex === -1 ? cachedViews().map(({ id }) => id) : [pageIndex + 1];
        pages.forEach(changed);
        if (pageIndex === findController.selected?.pageIdx) places.centre(pageIndex + 1);
      });
    },
    /** Calls once the first page can be seen. */
    onFirstPage(seen: () => void): void {
      eventBus.on('pagerendered', seen, { once: true });
    },
    /** Calls with the place at the top of the window after each scroll: `top` is how far down the page, 0 to 1. */
    onScroll(scrolled: (place: Place) => void): void {
      eventBus.on('updateviewarea', ({ location: { pageNumber } }: { location: { pageNumber: number } }) => {
        const element = viewOf(pageNumber)?.div;
        if (!element || element.offsetHeight === 0) return;
        scrolled({ page: pageNumber, top: topOf(container, element) });
      });
    },
  };
}

/** The parts of pdf.js's page view that its types leave open. `textDivs` is checked in the reader's browser test. */
type PageView = PlacedPage & {
  readonly textLayer: {
    readonly div: HTMLElement;
    readonly highlighter: { readonly textDivs: readonly HTMLElement[] | null } | null;
  } | null;
};
