/** What the database `kloe` holds of questions besides their words. */
import type { FromPaper, Quotation, QuotedAt } from './rows';

/** Other words quoted beside those a note hangs on: the other side of a contradiction. */
export type QuotedPassage = Pick<FromPaper, 'paperTitle' | 'item'> & {
  readonly paperId: string;
  readonly quote: Quotation;
  readonly at: QuotedAt;
};

/** Whom a question is for, and what came of it. */
export type Asking = {
  /** As the member writes them; empty where nobody is named. */
  readonly to: string;
  readonly by: string;
  readonly priority: 'first' | 'normal' | 'if-time';
  /** Among those of its item, from 1; `null`: after those that have one, as its paper is read. */
  readonly place: number | null;
  /** `null`, or a line that is gone: in none. */
  readonly lineId: string | null;
  /** Asked only if the one before it was not answered well enough. */
  readonly isFollowUp: boolean;
  readonly status: 'draft' | 'submitted' | 'asked' | 'answered' | 'not-reached';
  readonly answer: Answer | null;
  readonly more: readonly QuotedPassage[];
  /** The papers that `more` and the answer quote; the store keeps it so. */
  readonly paperIds: readonly string[];
  /** The information request that was made of it. */
  readonly requestId: string | null;
};

export type Answer = {
  readonly text: string;
  readonly on: string | null;
  /** What shows it, in the member's words: "Letter from the Director". */
  readonly evidence: string;
  readonly passage: QuotedPassage | null;
};

/** A line of enquiry: questions of one item that go after one thing. What is exempt of its questions, it is too. */
export type LineRow = {
  readonly id: string;
  readonly meetingKeys: readonly string[];
  readonly item: string | null;
  readonly itemTitle: string | null;
  readonly name: string;
  /** What the committee wants to know, and what it has seen so far; empty until written. */
  readonly wanted: string;
  readonly evidence: string;
  /** Among those of its item, from 1; `null`: after those that have one, by age. */
  readonly place: number | null;
  readonly createdAt: number;
  /**
   * Papers of exempt questions that it had and has no more: its words may be about the same. A paper goes from here once
   * the member says that it is public; a list that is empty since one was forgotten holds for ever.
   */
  readonly exemptFrom?: readonly string[];
};
