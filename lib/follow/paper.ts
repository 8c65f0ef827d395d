/** What a paper says of recommendations and requests, and whose paper it is: all that following needs of it. */
import type { Followed } from '@/lib/extract/followed';
import type { FollowUpDraft } from '@/lib/store/follow-rows';

export type FollowedPaper = {
  readonly id: string;
  readonly title: string;
  /** The day of its meeting. */
  readonly date: string | null;
  /** Of another body of the same council (cabinet, full Council): it answers, and asks nothing of this list. */
  readonly isOwn: boolean;
  readonly committeeId: string | null;
  readonly meetingKeys: readonly string[];
  readonly findings: readonly Followed[];
};

/** A recommendation or request as it is followed, kept or not. */
export type FollowUp = FollowUpDraft;

/** "23(b)": a minute's number with its part. */
export const minuteOf = (number: string | null, part: string | null = null): string | null =>
  number === null ? null : `${number}${part === null ? '' : `(${part})`}`;

/** Two prints of the same words: letters and digits alone. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
