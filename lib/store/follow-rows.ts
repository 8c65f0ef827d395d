/** What the database `kloe` holds of recommendations and information requests: what was asked, and all that became of it. */
import type { QuotedPassage } from './question-rows';
import type { FromPaper } from './rows';
import type { FurtherSighting } from './sighting-rows';

/** Who decides on a recommendation: the executive or cabinet, full Council, a body of the NHS, anybody else. */
export type Decider = 'executive' | 'council' | 'health' | 'other';

/** Something asked of somebody that the member follows from meeting to meeting. */
export type FollowUpRow = FromPaper & {
  /** The same for one found in a paper however often it is read (`foundId`), a request's note, or made by hand. */
  readonly id: string;
  readonly kind: 'recommendation' | 'request';
  /** Whose list it is on; `null` where no paper of it names a committee. */
  readonly committeeId: string | null;
  readonly text: string;
  /** How it stood at first: a request is asked, or already promised. */
  readonly began: 'made' | 'asked' | 'promised';
  /** The day of the meeting at which it was made. */
  readonly madeOn: string | null;
  /** "23(b)", as the minutes number it. */
  readonly minute: string | null;
  /** Who is to do it, as the paper or the member says. */
  readonly owner: string | null;
  /** `null` for a request, and for what the committee does itself. */
  readonly decider: Decider | null;
  /** As printed, "within 6 months", and its day where that can be told. */
  readonly due: string | null;
  readonly dueDate: string | null;
  /** The member's own, about the whole of it. */
  readonly note: string;
  /** Added to, never written over; the order of what happened is that of their days. */
  readonly events: readonly FollowUpEvent[];
  /** Links to other papers that the member said no to (`proposalKey`). */
  readonly rejected: readonly string[];
  /**
   * What became of the words it quotes in other versions of their papers; `undefined` where nobody has looked.
   * Written by `followed-words.ts` alone.
   */
  readonly further?: readonly FurtherSighting[] | undefined;
  /** The papers besides its own that its events quote and `further` tells of; the store keeps it so. */
  readonly paperIds: readonly string[];
};

/** What the store knows better than whoever writes it. */
export type FollowUpDraft = Omit<FollowUpRow, 'exempt' | 'createdAt' | 'changedAt' | 'paperIds'>;

/** Something that happened to it: a day, what it was, and what shows it. */
export type FollowUpEvent = {
  readonly id: string;
  /** ISO day; `null` where nobody said. */
  readonly on: string | null;
  readonly step: FollowUpStep;
  /** The member's own words, or those of an e-mail or letter that were pasted; empty where the passage says it all. */
  readonly words: string;
  /** `null`: the member's word, for what was said aloud or written to them. */
  readonly evidence: QuotedPassage | null;
  /** The link it was confirmed from; `null` where the member added it. */
  readonly proposal: string | null;
  readonly addedAt: number;
  /** Whose answer it is, as the member says. */
  readonly from?: string;
  readonly attached?: AttachedFile;
};

/** A file that the member keeps with an answer; its bytes are in a table of their own. */
export type AttachedFile = {
  /** The SHA-256 of its bytes. */
  readonly id: string;
  readonly name: string;
  /** How many bytes. */
  readonly size: number;
  /** The member says so: then all of the follow-up is. */
  readonly isExempt: boolean;
};

/** `id`: the SHA-256 of the bytes. */
export type AttachmentRow = { readonly id: string; readonly bytes: Uint8Array<ArrayBuffer> };

export type FollowUpStep =
  | { readonly kind: 'sent'; readonly to: string }
  | { readonly kind: 'promised'; readonly due: string | null; readonly dueDate: string | null }
  | { readonly kind: 'decided'; readonly outcome: 'accepted' | 'part accepted' | 'rejected' }
  /** A paper speaks of it and leaves it open. */
  | { readonly kind: 'told' }
  | { readonly kind: 'supplied'; readonly isPart: boolean }
  /** The council's own "Completed". */
  | { readonly kind: 'said-complete' }
  | { readonly kind: 'withheld' }
  /** The committee's or the member's own judgement of an answer; `accepted` closes. */
  | { readonly kind: 'judged'; readonly outcome: 'accepted' | 'unsatisfactory' }
  | { readonly kind: 'implemented' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'no-longer-pursued' }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'chased'; readonly how: 'email' | 'aloud' | 'letter' }
  | { readonly kind: 'owner'; readonly owner: string }
  | { readonly kind: 'due'; readonly due: string | null; readonly dueDate: string | null }
  | { readonly kind: 'review'; readonly day: string }
  /** In the work programme of the meeting of that day. */
  | { readonly kind: 'comes-back'; readonly day: string | null }
  /** A duplicate: counts as another from now on. */
  | { readonly kind: 'merged'; readonly into: string }
  /** Its parts are followed from now on, and no more the whole. */
  | { readonly kind: 'split'; readonly into: readonly string[] }
  /** Neither merged nor split any more. */
  | { readonly kind: 'separated' }
  /** Joined to the minute that records it. */
  | { readonly kind: 'linked'; readonly to: string }
  /** Has to do with another, and stays one of its own. */
  | { readonly kind: 'related'; readonly to: string };
