/** The items as the pages of the open paper's meetings print them; none before those are known. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { AgendaItem } from '@/lib/extract/findings';
import type { Store } from '@/lib/store/open';
import type { PaperRow } from '@/lib/store/rows';
import { agendaOfMeetings } from '@/lib/store/studies';

export function createAgenda(
  store: Store,
  kept: ReadonlySignal<PaperRow | null>,
): ReadonlySignal<readonly AgendaItem[]> {
  const agenda = signal<readonly AgendaItem[]>(NONE);
  // By itself: the row changes whenever one scrolls.
  const keys = computed(() => (kept.value?.meetingKeys ?? []).join('\n'));
  effect(() => {
    const asked = keys.value;
    agenda.value = NONE;
    if (asked === '') return;
    void agendaOfMeetings(store, asked.split('\n')).then((read) => {
      if (read.ok && read.value.length > 0 && asked === keys.peek()) agenda.value = read.value;
    });
  });
  return agenda;
}

/** Always the same, so that nothing is made anew for it. */
const NONE: readonly AgendaItem[] = [];
