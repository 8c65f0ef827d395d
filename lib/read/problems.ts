/** Why a paper could not be read. Each has a sentence in `words/`. */
export type ReadProblem =
  | { readonly kind: 'needs-password'; readonly wasWrong: boolean }
  /** Without a byte, or without a page. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-paper' }
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'cancelled' };
