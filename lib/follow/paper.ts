/** What is followed, and how its minute and its words are compared. */
import type { FollowUpDraft } from '@/lib/store/follow-rows';

/** A recommendation or request as it is followed, kept or not. */
export type FollowUp = FollowUpDraft;

/** "23(b)": a minute's number with its part. */
export const minuteOf = (number: string | null, part: string | null = null): string | null =>
  number === null ? null : `${number}${part === null ? '' : `(${part})`}`;

/** Two prints of the same words: letters and digits alone. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
