/** Remembers where the member stopped reading, and where they had stopped the last time. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Store } from '@/lib/store/open';
import { lookAtPaperAs, stopReadingAt } from '@/lib/store/papers';
import type { PaperRow, ReadingPlace } from '@/lib/store/rows';
import type { Viewer } from './pdf-viewer';

/** A place one scrolls past is none where one stopped. */
const SETTLED_MS = 1000;

/** The place of the last time; `null` where there is none worth a word. */
export function createStoppedAt(
  store: Store,
  viewer: Viewer,
  kept: ReadonlySignal<PaperRow | null>,
  printedOn: (page: number) => string | null,
): ReadonlySignal<ReadingPlace | null> {
  const before = signal<ReadingPlace | null>(null);
  let known: string | null = null;
  let hasMoved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  effect(() => {
    const paper = kept.value;
    if ((paper?.id ?? null) === known) return;
    known = paper?.id ?? null;
    hasMoved = false;
    before.value = paper?.stoppedAt ?? null;
  });
  viewer.onScroll((place) => {
    // Who opens a paper and looks no further has not given up the place they had.
    hasMoved ||= place.page > 1 || place.top > 0.02;
    if (!hasMoved) return;
    clearTimeout(timer);
    const id = known;
    if (id === null) return;
    timer = setTimeout(() => {
      void stopReadingAt(store, id, { ...place, printed: printedOn(place.page) });
    }, SETTLED_MS);
  });
  return before;
}

/** Keeps how large and which way up the member looks at a paper. */
export function keepView(store: Store, viewer: Viewer, kept: ReadonlySignal<PaperRow | null>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  viewer.onChosen((view) => {
    clearTimeout(timer);
    const id = kept.peek()?.id;
    if (id !== undefined) timer = setTimeout(() => void lookAtPaperAs(store, id, view), SETTLED_MS);
  });
}
