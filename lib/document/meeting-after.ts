/** "The next meeting", as minutes say it: the one whose pack they are printed in. */
import type { PackDocument } from './model';
import { partsOf } from './parts';

/** The day of the paper's own meeting, where it is later than `meetingDate`; else `null`. */
export function meetingAfter(doc: PackDocument, meetingDate: string | null): string | null {
  const own = partsOf(doc).find(
    ({ kind, meetingDate: day }) => kind !== 'minutes' && day !== null,
  )?.meetingDate;
  return own && meetingDate !== null && own > meetingDate ? own : null;
}
