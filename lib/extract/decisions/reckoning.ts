/** From which days a paper's due dates are reckoned. */
import { meetingAfter } from '@/lib/document/meeting-after';
import type { PackDocument } from '@/lib/document/model';
import { type Part, partsOf } from '@/lib/document/parts';
import { nextMeetings } from '../next-meetings';
import type { Reckoning } from './due-days';
import { trackerRowsIn } from './trackers';

export type Reckoner = {
  /** Of what stands in a part of the paper: minutes, a report. */
  readonly inPart: (part: Part) => Reckoning;
  /** Of a tracker's row, which names its meeting; which meeting was next is not known. */
  readonly atMeeting: (meetingDate: string | null) => Reckoning;
};

export function reckonerFor(doc: PackDocument): Reckoner {
  const parts = partsOf(doc);
  const own = parts.find(({ kind, meetingDate }) => kind !== 'minutes' && meetingDate !== null)?.meetingDate;
  const next = nextMeetings(doc, own ?? null).map(({ date }) => date);
  const named = [
    ...next,
    ...parts.map(({ meetingDate }) => meetingDate),
    ...trackerRowsIn(doc).map(({ meetingDate }) => meetingDate),
  ];
  const meetings = [...new Set(named.filter((day) => day !== null))].sort();
  const nextAfter = (day: string | null) => (day === own ? (next[0] ?? null) : null);
  return {
    inPart: ({ kind, meetingDate }) => ({
      meetingDate,
      nextMeeting: kind === 'minutes' ? meetingAfter(doc, meetingDate) : nextAfter(meetingDate),
      meetings,
    }),
    atMeeting: (meetingDate) => ({ meetingDate, nextMeeting: null, meetings }),
  };
}
