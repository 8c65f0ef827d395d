/** Which rows of the board are shown. By itself, so that reading an address loads nothing of following. */

export const WHATS = ['recommendation', 'request'] as const;
/** What a paper may answer; what the council calls complete; what nobody is to do; what is to be reviewed by now. */
export const ONLY = ['proposed', 'said-complete', 'nobody', 'review'] as const;

export type BoardChoice = {
  /** `ownerKey`. */
  readonly owner: string | null;
  readonly what: (typeof WHATS)[number] | null;
  readonly only: (typeof ONLY)[number] | null;
};
