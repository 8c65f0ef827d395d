/**
 * A follow-up that several members keep. What was asked stands as whoever touched it last has it; what happened to it
 * is added up and never written over; the note on it is words that members may have changed at the same time.
 */
import type { FollowUpDraft, FollowUpEvent } from '@/lib/store/follow-rows';
import { mergedById, mergedRecord, type SharedRecord, valueName } from './record';

/** Where words stand in a paper's source is each computer's own. */
export type PlacedWords = { readonly page: number; readonly printed: string | null };

export type SharedPassage = Omit<NonNullable<FollowUpEvent['evidence']>, 'at'> & { readonly at: PlacedWords };
/** A file attached to it stays with whoever attached it. */
export type SharedEvent = Omit<FollowUpEvent, 'evidence' | 'attached'> & {
  readonly evidence: SharedPassage | null;
};

/** What was asked, where, of whom and by when: nobody changes it but by an event. */
export type Asked = Omit<
  FollowUpDraft,
  'id' | 'committeeId' | 'at' | 'note' | 'events' | 'rejected' | 'further'
> & {
  readonly at: PlacedWords | null;
};

export type SharedFollowUp = {
  readonly id: string;
  readonly asked: Asked;
  /** 0: found in papers, and touched by nobody. */
  readonly changedAt: number;
  readonly events: readonly SharedEvent[];
  readonly rejected: readonly string[];
  readonly note: SharedRecord<string>;
  /** It was, or may have been, on any of the computers. */
  readonly isExempt: boolean;
};

/** Of the record of a follow-up's note. */
export const noteId = (id: string): string => `note|${id}`;

export function mergedFollowUp(one: SharedFollowUp, other: SharedFollowUp): SharedFollowUp {
  const newer = isNewer(one, other) ? one : other;
  return {
    id: one.id,
    asked: newer.asked,
    changedAt: newer.changedAt,
    events: mergedById(one.events, other.events, firstAdded),
    rejected: [...new Set([...one.rejected, ...other.rejected])].toSorted(),
    note: mergedRecord({ ...one.note, id: noteId(one.id) }, other.note),
    isExempt: one.isExempt || other.isExempt,
  };
}

const isNewer = (one: SharedFollowUp, other: SharedFollowUp): boolean =>
  one.changedAt === other.changedAt
    ? valueName(one.asked) >= valueName(other.asked)
    : one.changedAt > other.changedAt;

/** Two members may confirm the same link: it happened once. */
const firstAdded = (one: SharedEvent, other: SharedEvent): SharedEvent =>
  one.addedAt === other.addedAt
    ? valueName(one) <= valueName(other)
      ? one
      : other
    : one.addedAt < other.addedAt
      ? one
      : other;

/** What several wrote at the same time stands one after the other, the newest first. */
export const noteText = ({ versions }: SharedRecord<string>): string =>
  [...new Set(versions.map(({ value }) => value.trim()))].filter((words) => words !== '').join('\n\n');
