/** Finding words in the pages: pdf.js looks, and says how often they stand there. */
import { signal } from '@preact/signals';
import { type EventBus, FindState, type PDFFindController } from 'pdfjs-dist/legacy/web/pdf_viewer.mjs';

export type Found =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'none' }
  /** `isCounting`: pages are still to be looked at. */
  | {
      readonly kind: 'found';
      readonly current: number;
      readonly total: number;
      readonly isCounting: boolean;
    };

type Counts = { readonly matchesCount: { readonly current: number; readonly total: number } };

const MARKED_AFTER_MS = 10_000;
const LOOK_AGAIN_MS = 50;

/** `pageCount` of the paper that is shown. */
export function createFind(
  eventBus: EventBus,
  controller: Pick<PDFFindController, 'pageMatches'>,
  source: HTMLElement,
  pageCount: () => number,
) {
  const found = signal<Found>({ kind: 'idle' });
  const counted = ({ matchesCount: { current, total } }: Counts) => {
    if (total > 0) found.value = { kind: 'found', current, total, isCounting: isCounting() };
  };
  /** pdf.js goes through the pages in their order, with a list of places for each. */
  const isCounting = () => {
    const pages: readonly unknown[] = controller.pageMatches ?? [];
    return pages.length < pageCount() || pages.includes(undefined);
  };
  eventBus.on('updatefindmatchescount', counted);
  // Said of each page, before what stands on it is counted: the last ones may have none.
  eventBus.on('updatetextlayermatches', () => {
    const now = found.peek();
    if (now.kind === 'found' && now.isCounting) found.value = { ...now, isCounting: isCounting() };
  });
  /** pdf.js has answered what was asked last: what is marked until then is what was found before. */
  let isAnswered = false;
  eventBus.on('updatefindcontrolstate', (event: Counts & { state: number; rawQuery: string | null }) => {
    isAnswered = event.state !== FindState.PENDING;
    if (!event.rawQuery) found.value = { kind: 'idle' };
    else if (event.state === FindState.NOT_FOUND) found.value = { kind: 'none' };
    else if (event.matchesCount.total > 0) counted(event);
    else found.value = { kind: 'looking' };
  });
  /** The place that is shown now, if one is. */
  const foundPlace = (): Range | null => {
    const marked = [...source.querySelectorAll('.textLayer .highlight.selected')];
    const [first, last] = [marked[0], marked.at(-1)];
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStartBefore(first);
    range.setEndAfter(last);
    return range;
  };
  return {
    found,
    find(query: string, direction: 'first' | 'next' | 'previous'): void {
      if (direction === 'first') found.value = query === '' ? { kind: 'idle' } : { kind: 'looking' };
      eventBus.dispatch('find', {
        source,
        type: direction === 'first' ? '' : 'again',
        query,
        caseSensitive: false,
        entireWord: false,
        highlightAll: true,
        findPrevious: direction === 'previous',
        matchDiacritics: false,
      });
    },
    foundPlace,
    /** The same for what was asked last, waited for: pdf.js looks only when one has stopped typing, and marks only what it has drawn. */
    async placeFound(): Promise<Range | null> {
      for (const end = performance.now() + MARKED_AFTER_MS; performance.now() < end; ) {
        const { kind } = found.peek();
        if (kind === 'none' || kind === 'idle') return null;
        const place = isAnswered ? foundPlace() : null;
        if (place) return place;
        await new Promise((next) => setTimeout(next, LOOK_AGAIN_MS));
      }
      return null;
    },
    stopFinding(): void {
      found.value = { kind: 'idle' };
      eventBus.dispatch('findbarclose', { source });
    },
  };
}
