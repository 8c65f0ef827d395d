/** All that can be searched, as it is held while somebody searches: the words of every paper, and of what was written. */

import { ok } from '@/lib/result';
import type { Spellings } from '@/lib/search/full-text/alike';
import { everySpelling } from '@/lib/search/full-text/finding';
import { indexPieces, type WordIndex } from '@/lib/search/full-text/word-index';
import type { PieceKind } from '@/lib/search/paper-text';
import type { Store } from '@/lib/store/open';
import type { Kept } from '@/lib/store/problems';
import type { PaperRow } from '@/lib/store/rows';
import { type Searchable, searchablePapers, searchWordsOf } from '@/lib/store/search-index';
import { type MeetingPlaced, placedMeetings } from '@/lib/store/search-places';
import { readWritten, type Written } from '@/lib/store/search-written';

export type SearchedPaper = {
  readonly row: PaperRow;
  readonly madeAt: number;
  readonly kinds: readonly PieceKind[];
  readonly index: WordIndex;
};

/** `exempt`: how many rows were left out. */
type SearchedWritten = {
  readonly pieces: readonly Written[];
  readonly index: WordIndex;
  readonly exempt: number;
};

export type SearchShelf = {
  readonly papers: readonly SearchedPaper[];
  readonly written: {
    readonly pieces: readonly Written[];
    readonly index: WordIndex;
    readonly exempt: number;
  };
  readonly meetings: ReadonlyMap<string, MeetingPlaced>;
  readonly searchable: Searchable;
  /** Worked out when first asked for. */
  readonly spellings: () => Spellings;
};

/**
 * `before`: what was held so far; words that are still good are not read again.
 * `of`: papers alone, while one after the other is put into the index.
 */
export async function loadShelf(
  store: Store,
  before: SearchShelf | null,
  of: 'papers' | 'everything',
): Kept<SearchShelf> {
  const searchable = await searchablePapers(store);
  if (!searchable.ok) return searchable;
  const { ready } = searchable.value;
  const held = new Map(before?.papers.map((paper) => [paper.row.id, paper]));
  const stale = ready.filter(({ id, madeAt }) => held.get(id)?.madeAt !== madeAt).map(({ id }) => id);
  const words = await searchWordsOf(store, stale);
  if (!words.ok) return words;
  const fresh = new Map(words.value.map((row) => [row.paperId, row]));
  const papers = ready.flatMap(({ madeAt, ...row }): readonly SearchedPaper[] => {
    const read = fresh.get(row.id);
    if (read) return [{ row, madeAt, kinds: read.kinds, index: read }];
    const known = held.get(row.id);
    return known ? [{ ...known, row }] : [];
  });

  const written = before && of === 'papers' ? ok(before.written) : await loadWritten(store);
  if (!written.ok) return written;
  const meetings = await placedMeetings(store);
  if (!meetings.ok) return meetings;
  const own = written.value.index;
  let spellings: Spellings | null = null;
  return ok({
    papers,
    written: written.value,
    meetings: meetings.value,
    searchable: searchable.value,
    spellings: () => {
      spellings ??= everySpelling([...papers.map(({ index }) => index), own]);
      return spellings;
    },
  });
}

async function loadWritten(store: Store): Kept<SearchedWritten> {
  const read = await readWritten(store);
  if (!read.ok) return read;
  const { written, exempt } = read.value;
  const index = indexPieces(written.map(({ text }) => text));
  return ok({ pieces: written, index, exempt });
}
