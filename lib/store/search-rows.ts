/** What the database `kloe-derived` holds so that papers can be searched: the words apart from the text, since every search reads them all. */
import type { WordIndex } from '@/lib/search/full-text/word-index';
import type { PaperText, PieceKind } from '@/lib/search/paper-text';

export type SearchWordsRow = WordIndex & {
  readonly paperId: string;
  /** `SEARCH_VERSION` of the Kloe that made it. */
  readonly version: number;
  readonly madeAt: number;
  readonly kinds: readonly PieceKind[];
};

export type SearchTextRow = PaperText & { readonly paperId: string };
