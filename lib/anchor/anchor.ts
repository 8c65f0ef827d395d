/** What is kept of a passage to find it again in another version of its paper, and what can come of looking. */
import type { Stretch } from './letters';

export type Anchor = {
  /** Of the rules that made letters of the text: `NORMALISATION`. */
  readonly version: number;
  /**
   * A Text Quote Selector (W3C Web Annotation Data Model 4.2.4). Prefix and suffix
   * are long enough that nothing else in the paper is like all three.
   */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /**
   * A Text Position Selector (W3C 4.2.5) that counts from the beginning of a page, so
   * that a page put in before does not move it, in letters (`letters.ts`), so that
   * lines broken elsewhere do not either. `page` is the file's own number, from 1.
   */
  readonly position: { readonly page: number; readonly start: number; readonly end: number };
  /** The number that stands on the page. */
  readonly printed: string | null;
  /** Number of the agenda item, as the paper prints it. */
  readonly item: string | null;
  /** How many letters beside the words are enough to be found nowhere else; `null` where nobody has looked (a quotation from elsewhere). */
  readonly enough: Enough | null;
  /** How other places of the paper differ; `null` as above. */
  readonly others: Others | null;
};

/** On both sides together; before alone and after alone, `null` where none are. */
export type Enough = {
  readonly both: number;
  readonly before: number | null;
  readonly after: number | null;
};

/** With so many letters around the words, other places differ by at least so many letters. */
export type Others = {
  readonly around: number;
  /** Those that hold the same words, and all that do not stand right beside them. */
  readonly twins: number;
  readonly apart: number;
  /** Of the words alone, all of them. */
  readonly inWords: number;
};

/**
 * `exact`: the same words in the same place of the same page. `moved`: the same words elsewhere.
 * `figure-changed`: a number, currency, per cent or negation in it is another. `ambiguous`: more
 * than one place fits, or one not well enough. All but the first two wait for the member's word.
 */
export type Outcome = 'exact' | 'moved' | 'reworded' | 'figure-changed' | 'ambiguous' | 'lost';

/** Stretches are in units of the paper's text. */
export type Found =
  | { readonly kind: 'exact' | 'moved' | 'reworded' | 'figure-changed'; readonly at: Stretch }
  /** Likeliest first, at least one. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Stretch[] }
  | { readonly kind: 'lost' };
