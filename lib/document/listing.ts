/**
 * What a committee system's own page states of a meeting: committee, date,
 * items and the papers behind them. Facts of the page, not findings.
 */

export type Listing = {
  readonly system: 'moderngov' | 'cmis' | 'generic';
  readonly state: PageState;
  readonly council: string | null;
  readonly committee: string | null;
  /** ISO date, "2026-11-24". */
  readonly date: string | null;
  /** 24 hours, "10:30". */
  readonly time: string | null;
  readonly venue: string | null;
  readonly items: readonly ListedItem[];
  /** Papers of the meeting as a whole: packs, supplements, printed minutes. */
  readonly papers: readonly ListedPaper[];
};

/** A RESOLVED on an agenda is a proposal; only minutes and decisions record what was decided. */
export type PageState =
  | 'agenda'
  | 'decisions'
  | 'draft-minutes'
  | 'minutes'
  | 'nothing-published'
  | 'cancelled';

export type ListedItem = {
  /** As printed, without its full stop: "7", "1a", "35/20"; empty where the page gives none. */
  readonly number: string;
  readonly title: string;
  /** Index of the block that holds the title. */
  readonly block: number;
  readonly papers: readonly ListedPaper[];
  readonly isExempt: boolean;
  /** Address of the full text where the page cuts the minutes short; else `null`. */
  readonly continuesAt: string | null;
};

export type ListedPaper = {
  readonly name: string;
  /** Absolute http(s) address. */
  readonly address: string;
  readonly role: PaperRole;
  /** "PDF", "DOC" as the page says; `null` where it does not. */
  readonly format: string | null;
  /** Size in bytes as the page rounds it ("99 KB" → 101,376); `null` where it gives none. */
  readonly bytes: number | null;
  readonly isExempt: boolean;
};

export type PaperRole =
  | 'pack'
  | 'frontsheet'
  | 'supplement'
  | 'minutes'
  | 'decisions'
  | 'report'
  | 'appendix'
  | 'other';
