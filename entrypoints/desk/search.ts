/** The search as it runs at the desk: what is asked stands in the address, the worker answers, papers are read again where they must be. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { searchQuery } from '@/components/search-choice';
import { startSearch } from '@/lib/platform/search';
import type { SearchAsked, SearchFound, SearchState } from '@/lib/platform/search-messages';
import { study } from '@/lib/platform/study';
import type { Store } from '@/lib/store/open';
import { fileOf } from '@/lib/store/papers';
import { changeSetting, readSettings } from '@/lib/store/settings';
import type { Act } from './desk';
import { watched } from './watched';

/** As many as are looked through; more are a press away. */
const AT_ONCE = 30;

export type DeskSearching = ReturnType<typeof createSearching>;

/** `wanted`: what the address asks for, whenever it leads here. */
export function createSearching(store: Store, act: Act, wanted: ReadonlySignal<SearchAsked | null>) {
  const asked = signal<SearchAsked | null>(null);
  const found = signal<SearchFound | null>(null);
  const state = signal<SearchState | null>(null);
  const hasFailed = signal(false);
  const reading = signal<{ done: number; of: number } | null>(null);
  const most = signal(AT_ONCE);
  const settings = watched(() => () => readSettings(store));

  const search = startSearch({
    onState(next) {
      const isMore = state.value?.ready !== next.ready || state.value.written !== next.written;
      state.value = next;
      if (isMore) find();
    },
    onFound(next) {
      found.value = next;
    },
    onFailed() {
      hasFailed.value = true;
    },
  });
  const find = () => {
    const now = asked.peek();
    if (now === null || now.asked.trim() === '') found.value = null;
    else search.find(now, most.value);
  };
  const ask = (next: SearchAsked) => {
    asked.value = next;
    most.value = AT_ONCE;
    // Without a new place in the way back: it would be one for each letter.
    history.replaceState(history.state, '', `#${new URLSearchParams(searchQuery(next))}`);
    find();
  };

  effect(() => {
    const { value } = wanted;
    if (value === null) return;
    asked.value = value;
    most.value = AT_ONCE;
    search.look();
    find();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && wanted.value !== null) search.look();
  });

  /** Of those that have to be read again, the ones whose file is kept. */
  const readable = computed(() => state.value?.toRead.filter(({ source }) => source === 'pdf') ?? []);

  return {
    asked,
    found,
    state,
    hasFailed,
    reading,
    readable,
    searchesExempt: computed(() => settings.value?.ok === true && settings.value.value.searchesExempt),
    ask,
    more(): void {
      most.value += AT_ONCE;
      find();
    },
    async exempt(searchesExempt: boolean): Promise<void> {
      await act(changeSetting(store, 'searchesExempt', searchesExempt));
      search.look();
    },
    async read(): Promise<void> {
      const papers = readable.value;
      for (const [done, { id, title, addresses, fingerprints }] of papers.entries()) {
        reading.value = { done, of: papers.length };
        const file = await fileOf(store, id);
        if (!file.ok || file.value === null) continue;
        const bytes = new Uint8Array(file.value);
        await study({ kind: 'pdf', bytes, name: title, address: addresses[0] ?? null, fingerprints });
        search.look();
      }
      reading.value = null;
    },
  };
}
