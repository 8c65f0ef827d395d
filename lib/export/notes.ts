/** Notes and questions in words alone, for whoever writes them out: Markdown (`notes-markdown.ts`), a web page (`notes-html.ts`), print. */

export type WrittenNotes = {
  readonly title: string;
  /** Whose they are; `null` where the member gives no name. */
  readonly by: string | null;
  /** What the reader must know first: what is left out, that they hold exempt words. */
  readonly warnings: readonly string[];
  readonly meetings: readonly WrittenMeeting[];
  readonly foot: string;
};

export type WrittenMeeting = { readonly heading: string; readonly items: readonly WrittenNoteItem[] };

export type WrittenNoteItem = { readonly heading: string; readonly notes: readonly WrittenNote[] };

export type WrittenNote = {
  /** "Question" */
  readonly kind: string;
  /** The member's own words, a paragraph a line; empty for a highlight. */
  readonly text: string;
  readonly passages: readonly {
    readonly before: string;
    readonly exact: string;
    readonly after: string;
    readonly source: string;
  }[];
  /** What else is known of it, a sentence each. */
  readonly said: readonly string[];
};
