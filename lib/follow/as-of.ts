/** What was kept, as it stood at the end of a day: what was asked or happened later is left out. */
import type { KeptFollowing } from '@/lib/store/committee-follow';
import type { NoteRow } from '@/lib/store/rows';
import { dayOf, dayOfMoment } from './life';

export function asOf(day: string, kept: KeptFollowing): KeptFollowing {
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
