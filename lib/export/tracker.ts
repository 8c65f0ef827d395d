/** What is outstanding, as clerks list it, in words alone, for whoever writes it out: a web page (`tracker-html.ts`), a Word document (`tracker-docx.ts`). */

export type WrittenTracker = {
  readonly title: string;
  readonly committee: string;
  /** "As it stood on 18 January 2027, 23 entries." */
  readonly when: string;
  /** Whose it is; `null` where the member gives no name. */
  readonly by: string | null;
  /** What the reader must know first: what is left out, that it holds exempt words. */
  readonly warnings: readonly string[];
  readonly columns: readonly TrackerColumn[];
  readonly parts: readonly TrackerPart[];
  readonly foot: string;
};

/** `share`: of the width of the page; all of them together are 1. */
export type TrackerColumn = { readonly title: string; readonly share: number };

/** Each row with one text a column. */
export type TrackerPart = { readonly heading: string; readonly rows: readonly (readonly string[])[] };
