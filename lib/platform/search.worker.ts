/** Holds the words of all papers and answers what is asked, away from the desk's own thread. */
import { createSearch } from './search-all';
import type { SearchOrder, SearchReport } from './search-messages';

const tell = (report: SearchReport) => self.postMessage(report);
const search = createSearch(tell);

self.addEventListener('message', ({ data }: MessageEvent<SearchOrder>) => {
  search(data).catch((error: unknown) =>
    tell({ kind: 'failed', detail: error instanceof Error ? `${error.stack ?? error.message}` : `${error}` }),
  );
});
