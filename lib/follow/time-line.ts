/** What stands in the time line of a follow-up: what happened, what nobody confirmed yet, and the day it is due. */
import type { FollowUpEvent } from '@/lib/store/follow-rows';
import type { BoardRow } from './board';
import { dayOf } from './life';
import type { Proposal } from './proposals';

export type Entry =
  | { readonly kind: 'event'; readonly day: string; readonly event: FollowUpEvent }
  | { readonly kind: 'perhaps'; readonly day: string; readonly proposal: Proposal }
  /** Its day came or is to come; `isLate`: without an answer. */
  | { readonly kind: 'due'; readonly day: string; readonly isLate: boolean };

/** The newest first; of one day what is still to be confirmed, then what happened, then that it was due. */
export function timeLine({ life, proposals, due, group, daysLate }: BoardRow): readonly Entry[] {
  const isOpen = group !== 'closed' && group !== 'answered';
  const entries: readonly Entry[] = [
    ...proposals.map((proposal): Entry => ({ kind: 'perhaps', day: proposal.telling.on ?? '', proposal })),
    ...life.events.toReversed().map((event): Entry => ({ kind: 'event', day: dayOf(event), event })),
    ...(isOpen && due.day !== null
      ? [{ kind: 'due', day: due.day, isLate: (daysLate ?? 0) > 0 } as const]
      : []),
  ];
  return entries.toSorted((one, other) => other.day.localeCompare(one.day));
}
