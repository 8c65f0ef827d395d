/** All that members of a committee share of it, and two of them as one: in any order, any number of times, the same. */
import type { ListedLine, ListedQuestion } from '@/lib/ask/question-list';
import type { OwnMeaning } from '@/lib/glossary/own';
import { mergedFollowUp, type SharedFollowUp } from './follow-up';
import { mergedById, mergedRecord, type SharedRecord, valueName } from './record';

export type SharedMeeting = {
  readonly id: string;
  readonly council: string | null;
  readonly committee: string | null;
  readonly date: string | null;
  readonly time: string | null;
};

export type SharedQuestion = ListedQuestion & { readonly meetingKeys: readonly string[] };
export type SharedLine = ListedLine & { readonly meetingKeys: readonly string[] };
export type SharedMeaning = OwnMeaning & { readonly isExempt: boolean };

/** What is known of when the committee meets. */
export type SharedDays = {
  /** Of meetings of which a paper was read. */
  readonly read: readonly string[];
  /** After a meeting of the day `id` the next is on `next`, as its papers say. */
  readonly next: readonly { readonly id: string; readonly next: string }[];
};

export type Bundle = {
  readonly council: string;
  readonly committee: string;
  readonly days: SharedDays;
  readonly meetings: readonly SharedMeeting[];
  readonly followUps: readonly SharedFollowUp[];
  readonly questions: readonly SharedRecord<SharedQuestion>[];
  readonly lines: readonly SharedRecord<SharedLine>[];
  readonly meanings: readonly SharedRecord<SharedMeaning>[];
};

/** Both of one committee, however each spells it. */
export const mergedBundle = (one: Bundle, other: Bundle): Bundle => ({
  council: firstOf(one.council, other.council),
  committee: firstOf(one.committee, other.committee),
  days: mergedDays(one.days, other.days),
  meetings: mergedById(one.meetings, other.meetings, fuller),
  followUps: mergedById(one.followUps, other.followUps, mergedFollowUp),
  questions: mergedById(one.questions, other.questions, mergedRecord),
  lines: mergedById(one.lines, other.lines, mergedRecord),
  meanings: mergedById(one.meanings, other.meanings, mergedRecord),
});

const firstOf = (one: string, other: string): string => [one, other].toSorted()[0] ?? one;

export const mergedDays = (one: SharedDays, other: SharedDays): SharedDays => ({
  read: [...new Set([...one.read, ...other.read])].toSorted(),
  // The earlier: an agenda that names it knows better than who only saw the meeting after.
  next: mergedById(one.next, other.next, (a, b) => (a.next <= b.next ? a : b)),
});

/** Of two tellings of a meeting the one that says more of it. */
function fuller(one: SharedMeeting, other: SharedMeeting): SharedMeeting {
  const [said, otherSaid] = [one, other].map(
    (meeting) => Object.values(meeting).filter((part) => part !== null).length,
  ) as [number, number];
  if (said !== otherSaid) return said > otherSaid ? one : other;
  return valueName(one) <= valueName(other) ? one : other;
}
