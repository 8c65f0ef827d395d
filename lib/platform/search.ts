/** The ways to the search worker. */
import type { SearchAsked, SearchFound, SearchOrder, SearchReport, SearchState } from './search-messages';

type Search = {
  /** Looks again at what is kept: something may have been read or written meanwhile. */
  readonly look: () => void;
  /** Only the answer to the last one is told. */
  readonly find: (asked: SearchAsked, most: number) => void;
};

type Told = {
  readonly onState: (state: SearchState) => void;
  readonly onFound: (found: SearchFound) => void;
  readonly onFailed: (detail: string) => void;
};

/** Lives as long as its page. */
export function startSearch({ onState, onFound, onFailed }: Told): Search {
  const worker = newWorker();
  const order = (one: SearchOrder) => worker.postMessage(one);
  let nth = 0;
  worker.addEventListener('error', ({ message }) => onFailed(message));
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReport>) => {
    if (data.kind === 'state') onState(data.state);
    if (data.kind === 'found' && data.nth === nth) onFound(data.found);
    if (data.kind === 'failed') onFailed(data.detail);
  });
  return {
    look: () => order({ kind: 'look' }),
    find(asked, most) {
      nth += 1;
      order({ kind: 'find', nth, asked, most });
    },
  };
}

/** Puts a paper that has just been read into the index, once the page has nothing else to do. */
export function indexWhenIdle(paperId: string): void {
  requestIdleCallback(() => {
    const worker = newWorker();
    const order: SearchOrder = { kind: 'index', paperId };
    // Whether it worked or not: a search looks for what is not in the index.
    worker.addEventListener('message', () => worker.terminate());
    worker.addEventListener('error', () => worker.terminate());
    worker.postMessage(order);
  });
}

const newWorker = () => new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' });
