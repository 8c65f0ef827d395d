/** The open paper as the store keeps it, always new; `null` before it is kept. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Store } from '@/lib/store/open';
import { paperById } from '@/lib/store/papers';
import type { PaperRow } from '@/lib/store/rows';
import { watching } from '@/lib/store/watch';

export function watchPaper(
  store: Store,
  paperId: ReadonlySignal<string | null>,
): ReadonlySignal<PaperRow | null> {
  const kept = signal<PaperRow | null>(null);
  effect(() => {
    const id = paperId.value;
    kept.value = null;
    if (id === null) return;
    return watching(
      () => paperById(store, id),
      (row) => {
        if (row.ok) kept.value = row.value;
      },
    );
  });
  return kept;
}
