/** Searches everything, and puts into the index what is not there yet. Runs in the search worker. */
import type { PaperText } from '@/lib/search/paper-text';
import { openStore, type Store } from '@/lib/store/open';
import type { StoreProblem } from '@/lib/store/problems';
import { indexPaper, searchTextOf } from '@/lib/store/search-index';
import { findIn } from './search-find';
import type { SearchOrder, SearchReport, SearchState } from './search-messages';
import { loadShelf, type SearchShelf } from './search-shelf';

/** Nobody types for so long: there is time to work out what the next key may need. */
const QUIET_MS = 300;
/** Texts of a megabyte each: as many as a screen of results is likely to be from. */
const MOST_TEXTS = 12;

export function createSearch(tell: (report: SearchReport) => void, store: Store = openStore()) {
  let shelf: SearchShelf | null = null;
  let loading: Promise<SearchShelf | null> | null = null;
  let isPreparing = false;
  let latest = 0;
  const texts = new Map<string, PaperText>();

  const textOf = async (paperId: string): Promise<PaperText | null> => {
    const held = texts.get(paperId);
    texts.delete(paperId);
    const read = held ? null : await searchTextOf(store, paperId);
    const text = held ?? (read?.ok ? read.value : null);
    if (text) texts.set(paperId, text);
    const [oldest] = texts.keys();
    if (texts.size > MOST_TEXTS && oldest !== undefined) texts.delete(oldest);
    return text;
  };

  const load = async (of: 'papers' | 'everything'): Promise<SearchShelf | null> => {
    const loaded = await loadShelf(store, shelf, of);
    if (!loaded.ok) {
      tell({ kind: 'failed', detail: detailOf(loaded.problem) });
      return null;
    }
    const madeAt = new Map(shelf?.papers.map(({ row, madeAt }) => [row.id, madeAt]));
    for (const { row, madeAt: now } of loaded.value.papers)
      if (madeAt.get(row.id) !== now) texts.delete(row.id);
    shelf = loaded.value;
    tell({ kind: 'state', state: stateOf(shelf, isPreparing) });
    return shelf;
  };

  /** One paper after the other; what was asked meanwhile is answered in between. */
  const prepare = async (): Promise<void> => {
    if (isPreparing) return;
    isPreparing = true;
    try {
      const tried = new Set<string>();
      for (;;) {
        const next = shelf?.searchable.toIndex.find(({ id }) => !tried.has(id));
        if (!next) break;
        tried.add(next.id);
        const indexed = await indexPaper(store, next.id);
        if (!indexed.ok) return tell({ kind: 'failed', detail: detailOf(indexed.problem) });
        await load('papers');
      }
    } finally {
      isPreparing = false;
      if (shelf) tell({ kind: 'state', state: stateOf(shelf, false) });
    }
  };

  /** Every spelling takes longer to gather than a key may: the first word that stands nowhere asks for it. */
  const beReady = (own: number) => {
    setTimeout(() => {
      if (own === latest) shelf?.spellings();
    }, QUIET_MS);
  };

  return async (order: SearchOrder): Promise<void> => {
    const own = ++latest;
    if (order.kind === 'index') {
      await indexPaper(store, order.paperId);
      return tell({ kind: 'indexed' });
    }
    if (order.kind === 'look') {
      loading = load('everything');
      await loading;
      beReady(own);
      return prepare();
    }
    loading ??= load('everything');
    const held = shelf ?? (await loading);
    if (!held) return;
    const found = await findIn(held, order.asked, order.most, textOf);
    tell({ kind: 'found', nth: order.nth, found });
    beReady(own);
  };
}

const stateOf = ({ searchable, written }: SearchShelf, isPreparing: boolean): SearchState => ({
  ready: searchable.ready.length,
  of: searchable.ready.length + searchable.toIndex.length + searchable.toRead.length,
  isPreparing,
  toRead: searchable.toRead.map(({ id, title, source, addresses, fingerprints }) => ({
    id,
    title,
    source,
    addresses,
    fingerprints,
  })),
  exempt: { papers: searchable.exempt.length, written: written.exempt },
  written: written.pieces.length,
});

const detailOf = (problem: StoreProblem): string =>
  'detail' in problem ? `${problem.kind}: ${problem.detail}` : problem.kind;
