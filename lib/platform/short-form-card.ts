/** What a card says of a short form: worked out where the glossary is, shown in a page that has none. */
import type { Run } from '@/lib/document/mapped-text';

export type ShortFormCard = {
  readonly short: string;
  /** `null`: nobody knows. */
  readonly long: string | null;
  /** The paper's own words. */
  readonly isFromPaper: boolean;
  /** Nobody has confirmed it, or there is none. */
  readonly isInDoubt: boolean;
  /** One sentence for a lay reader. */
  readonly note: string | null;
  /** Who says so, and where it holds: "Kloe’s glossary, in England"; "Item 7, page 38". */
  readonly origin: string;
  /** Other senses, best first. */
  readonly others: readonly string[];
  /** The words of the paper that explain it. */
  readonly explained: { readonly source: readonly Run[]; readonly exact: string } | null;
};
