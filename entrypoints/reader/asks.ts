/** What Kloe has to ask about the open paper: whether it is exempt, and which meeting it is for. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Store } from '@/lib/store/open';
import type { PaperRow } from '@/lib/store/rows';
import { readShelf, type Shelf } from '@/lib/store/shelf';
import { watching } from '@/lib/store/watch';

/** The shelf with this paper's questions alone; `null` while there are none. */
export function createAsks(
  store: Store,
  kept: ReadonlySignal<PaperRow | null>,
): ReadonlySignal<Shelf | null> {
  const asks = signal<Shelf | null>(null);
  const asking = computed(() => {
    const paper = kept.value;
    return paper && (paper.exempt === 'ask' || paper.placedBy === 'ask') ? paper.id : null;
  });
  effect(() => {
    const paperId = asking.value;
    asks.value = null;
    if (paperId === null) return;
    return watching(
      () => readShelf(store),
      (shelf) => {
        if (shelf.ok) asks.value = onlyOf(paperId, shelf.value);
      },
    );
  });
  return asks;
}

const onlyOf = (paperId: string, shelf: Shelf): Shelf => ({
  ...shelf,
  toAnswer: shelf.toAnswer.filter(({ id }) => id === paperId),
  toPlace: shelf.toPlace.filter(({ paper }) => paper.id === paperId),
});
