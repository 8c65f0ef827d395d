/** What was kept, as it stood at the end of a day: what was asked or happened later is left out. */
import type { FollowUpEvent } from '@/lib/store/follow-rows';
import type { NoteRow } from '@/lib/store/rows';
import { dayOf, dayOfMoment } from './life';

type Asked = { readonly madeOn: string | null; readonly events: readonly FollowUpEvent[] };
type Kept = {
  readonly followUps: readonly Asked[];
  readonly requests: readonly NoteRow[];
  /** By its key the day of each meeting. */
  readonly dayOf: ReadonlyMap<string, string | null>;
};

/** `day`: ISO, itself included. What has no day stays. */
export function asOf<All extends Kept>(day: string, kept: All): All {
  const askedOn = ({ meetingKeys, createdAt }: NoteRow): string =>
    meetingKeys.flatMap((key) => kept.dayOf.get(key) ?? []).toSorted()[0] ?? dayOfMoment(createdAt);
  return {
    ...kept,
    requests: kept.requests.filter((note) => askedOn(note) <= day),
    followUps: kept.followUps
      .filter(({ madeOn }) => madeOn === null || madeOn <= day)
      .map((one) => ({ ...one, events: one.events.filter((event) => dayOf(event) <= day) })),
  };
}
