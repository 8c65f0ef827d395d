/**
 * What is kept so that papers can be searched. An exempt paper, or one that may
 * be, is in it only where the member chose so; a paper that goes takes its words along.
 */

import Dexie from 'dexie';
import { ok } from '@/lib/result';
import { indexPieces } from '@/lib/search/full-text/word-index';
import { paperText } from '@/lib/search/paper-text';
import { isTreatedAsExempt } from './exempt';
import { inDerived, inUser, type Store } from './open';
import type { Kept } from './problems';
import type { PaperRow } from './rows';
import { dropFromSearch } from './search-drop';
import type { SearchTextRow, SearchWordsRow } from './search-rows';
import { readSettings } from './settings';

/** Raise when words are cut, folded or packed otherwise: papers are indexed again. */
const SEARCH_VERSION = 2;

export type Searchable = {
  /** Their words are in the index; `madeAt` is another whenever they were put into it anew. */
  readonly ready: readonly (PaperRow & { readonly madeAt: number })[];
  /** What was read of them is kept: they can be put into it at once. */
  readonly toIndex: readonly PaperRow[];
  /** They have to be read first. */
  readonly toRead: readonly PaperRow[];
  /** Left out, because they are exempt, or may be. */
  readonly exempt: readonly PaperRow[];
};

/** Which papers can be searched. Drops from the index what should not be in it any more. */
export async function searchablePapers(store: Store): Kept<Searchable> {
  const isIn = await searches(store);
  if (!isIn.ok) return isIn;
  const papers = await inUser(store, async (user) => ok(await user.papers.toArray()));
  if (!papers.ok) return papers;
  const wanted = papers.value.filter(isIn.value);
  const held = await inDerived(store, async ({ searchWords, documents }) => {
    const current = searchWords
      .where('[version+madeAt]')
      .between([SEARCH_VERSION, Dexie.minKey], [SEARCH_VERSION, Dexie.maxKey]);
    const ids = await current.primaryKeys();
    const made = await current.keys();
    return ok({
      all: await searchWords.toCollection().primaryKeys(),
      current: new Map(ids.map((id, place) => [id, madeAt(made[place])])),
      read: new Set(await documents.toCollection().primaryKeys()),
    });
  });
  if (!held.ok) return held;
  const { all, current, read } = held.value;
  const known = new Set(wanted.map(({ id }) => id));
  const dropped = await dropFromSearch(
    store,
    all.filter((id) => !known.has(id)),
  );
  if (!dropped.ok) return dropped;
  return ok({
    ready: wanted.flatMap((paper) => {
      const made = current.get(paper.id);
      return made === undefined ? [] : [{ ...paper, madeAt: made }];
    }),
    toIndex: wanted.filter(({ id }) => !current.has(id) && read.has(id)),
    toRead: wanted.filter(({ id }) => !current.has(id) && !read.has(id)),
    exempt: papers.value.filter((paper) => !isIn.value(paper)),
  });
}

/** "[1, 1790000000000]": a key of the index, the version and the moment. */
const madeAt = (key: unknown): number => (Array.isArray(key) ? Number(key[1]) : 0);

/** Puts a paper that was read into the index, if it is not there yet. False where it may not be searched, or is gone. */
export async function indexPaper(store: Store, paperId: string): Kept<boolean> {
  const isIn = await searches(store);
  if (!isIn.ok) return isIn;
  const paper = await inUser(store, async (user) => ok((await user.papers.get(paperId)) ?? null));
  if (!paper.ok) return paper;
  if (!paper.value || !isIn.value(paper.value)) return ok(false);
  const before = await inDerived(store, async ({ searchWords }) => ok(await searchWords.get(paperId)));
  if (!before.ok) return before;
  if (before.value?.version === SEARCH_VERSION) return ok(true);
  const read = await inDerived(store, async ({ documents, studies }) =>
    ok({ document: (await documents.get(paperId))?.document, study: await studies.get(paperId) }),
  );
  if (!read.ok) return read;
  const { document, study } = read.value;
  if (!document) return ok(false);
  const whole = paperText(document, study?.findings ?? []);
  const words = indexPieces(whole.pieces.map(({ start, end }) => whole.text.slice(start, end)));
  const kinds = whole.pieces.map(({ kind }) => kind);
  return inDerived(store, (derived) =>
    derived.transaction('rw', derived.documents, derived.searchWords, derived.searchTexts, async () => {
      // Deleted meanwhile: its words would outlive it.
      if ((await derived.documents.where({ paperId }).count()) === 0) return ok(false);
      await derived.searchWords.put({
        ...words,
        kinds,
        paperId,
        version: SEARCH_VERSION,
        madeAt: store.now(),
      });
      await derived.searchTexts.put({ ...whole, paperId });
      return ok(true);
    }),
  );
}

/** Of those that are indexed; the others are left out. */
export const searchWordsOf = (store: Store, paperIds: readonly string[]): Kept<readonly SearchWordsRow[]> =>
  inDerived(store, async ({ searchWords }) =>
    ok((await searchWords.bulkGet([...paperIds])).filter((row) => row !== undefined)),
  );

/** `null` where the paper is not indexed. */
export const searchTextOf = (store: Store, paperId: string): Kept<SearchTextRow | null> =>
  inDerived(store, async ({ searchTexts }) => ok((await searchTexts.get(paperId)) ?? null));

/** Whether a paper, or what was written on one, may be searched. */
async function searches(store: Store): Kept<(of: Pick<PaperRow, 'exempt'>) => boolean> {
  const settings = await readSettings(store);
  if (!settings.ok) return settings;
  return ok((of) => settings.value.searchesExempt || !isTreatedAsExempt(of));
}
