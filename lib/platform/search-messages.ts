/** What the search worker is told and tells. Both ends are of one build. */
import type { Run } from '@/lib/document/mapped-text';
import type { Excerpt } from '@/lib/search/full-text/excerpt';
import type { Respelt } from '@/lib/search/full-text/finding';
import type { PieceKind } from '@/lib/search/paper-text';
import type { PaperRow } from '@/lib/store/rows';
import type { WrittenKind } from '@/lib/store/search-written';

/** What a member looks among. `asks`: recommendations and requests, in papers and the member's own. */
export type SearchGroup = 'paper' | 'asks' | 'note' | 'question' | 'answer' | 'short-form';
export const SEARCH_GROUPS: readonly SearchGroup[] = [
  'paper',
  'asks',
  'note',
  'question',
  'answer',
  'short-form',
];

/** What is asked, and within what; `null`: not narrowed. Days are ISO, both included. */
export type SearchAsked = {
  readonly asked: string;
  readonly group: SearchGroup | null;
  readonly council: string | null;
  readonly committee: string | null;
  readonly meeting: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly order: 'best' | 'newest';
};

export type SearchHit = {
  /** Another for each hit of one answer. */
  readonly key: string;
  readonly kind: PieceKind | WrittenKind;
  readonly excerpt: Excerpt;
  /** The paper whose words they are, or on which they were written; `null` where it is not kept. */
  readonly paper: Pick<PaperRow, 'id' | 'title' | 'source' | 'addresses'> | null;
  /** As it was called when something was written on it. */
  readonly paperTitle: string | null;
  readonly meeting: SearchMeeting | null;
  readonly item: string | null;
  /** The file's own page number, from 1, and the printed one; `null` where it stands on none. */
  readonly page: { readonly number: number; readonly printed: string | null } | null;
  /** The words found that stand nearest together, and where they stand in the paper; none for what was written. */
  readonly exact: string;
  readonly source: readonly Run[];
  /** Of the note or follow-up; the short form itself; `null` for the words of a paper. */
  readonly of: string | null;
};

export type SearchMeeting = {
  readonly key: string;
  readonly date: string | null;
  readonly committee: string | null;
};

export type SearchFound = {
  /** Of the group asked for; of all where none was, each once. */
  readonly total: number;
  readonly counts: Readonly<Record<SearchGroup, number>>;
  /** The first of them. */
  readonly hits: readonly SearchHit[];
  readonly respelt: readonly Respelt[];
  /** Where no place has all the words: how many have each. */
  readonly alone: readonly { readonly typed: string; readonly places: number }[];
};

export type SearchState = {
  /** How many papers can be searched, of how many that may be. */
  readonly ready: number;
  readonly of: number;
  /** Being put into the index now. */
  readonly isPreparing: boolean;
  /** What was read of them is not kept. */
  readonly toRead: readonly Pick<PaperRow, 'id' | 'title' | 'source' | 'addresses' | 'fingerprints'>[];
  readonly exempt: { readonly papers: number; readonly written: number };
  /** How much there is that the member wrote, short forms included. */
  readonly written: number;
};

export type SearchOrder =
  /** Looks at what is kept, and puts into the index what is not there yet. */
  | { readonly kind: 'look' }
  | { readonly kind: 'find'; readonly nth: number; readonly asked: SearchAsked; readonly most: number }
  /** One paper, which has just been read. */
  | { readonly kind: 'index'; readonly paperId: string };

export type SearchReport =
  | { readonly kind: 'state'; readonly state: SearchState }
  | { readonly kind: 'found'; readonly nth: number; readonly found: SearchFound }
  | { readonly kind: 'indexed' }
  /** The store said no, or a fault of Kloe's own. */
  | { readonly kind: 'failed'; readonly detail: string };
