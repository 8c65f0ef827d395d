/** One meeting with two dates: minutes that say the 26th, a tracker that says the 28th. */
import { findDates } from '@/lib/document/dates';
import type { PackDocument, Span } from '@/lib/document/model';
import { type Tracker, trackersIn } from '@/lib/extract/decisions/tracker-tables';
import type { Challenge } from './challenges';
import { daysBetween } from './days';
import type { Why } from './why';

/** "The minutes of the meeting held on 14 July 2026": what leads to the day. */
const MINUTES_OF = /\bminutes of the (?:[a-z]+ ){0,4}?meetings? (?:[a-z]+ ){0,4}?(?:held )?on (?:[a-z]+ )?$/i;
const LONGEST_LEAD = 100;
/** A committee does not meet twice in so many days. */
const TOO_SOON = 3;
/** How far above a table the day of its meeting may stand, in blocks. */
const REACH = 4;

type NamedDay = { readonly date: string; readonly at: Span };

export function findTwoDays(doc: PackDocument): Challenge[] {
  const minuted = firstOfEach(doc.blocks.flatMap(({ text }, block) => minutedDays(text, block)));
  const tracked = firstOfEach(trackersIn(doc).flatMap((tracker) => trackedDays(doc, tracker)));
  const trackedDates = new Set(tracked.map(({ date }) => date));
  const isTracked = (date: string) => trackedDates.has(date);
  return tracked.flatMap((one, place): Challenge[] => {
    // Of two in the tracker the later is set beside the earlier, so that each pair is named once.
    const others = [...minuted.filter(({ date }) => !isTracked(date)), ...tracked.slice(0, place)];
    const other = others.find(({ date }) => {
      const days = Math.abs(daysBetween(date, one.date));
      return days > 0 && days <= TOO_SOON;
    });
    if (!other) return [];
    const said = minuted.find(({ date }) => date === other.date) ?? other;
    const why: Why = { say: 'two-meetings', dates: [other.date, one.date] };
    return [{ kind: 'date', passages: [one.at, said.at], why, strength: 'worth asking' }];
  });
}

function firstOfEach(days: readonly NamedDay[]): readonly NamedDay[] {
  const seen = new Set<string>();
  return days.filter(({ date }) => !seen.has(date) && seen.add(date));
}

function minutedDays(text: string, block: number): readonly NamedDay[] {
  if (!/\bminutes of the\b/i.test(text)) return [];
  return findDates(text).flatMap(({ start, end, date }) =>
    MINUTES_OF.test(text.slice(Math.max(0, start - LONGEST_LEAD), start))
      ? [{ date, at: { block, start, end } }]
      : [],
  );
}

/** The days in the column for the meeting, else the one that stands above the table. */
function trackedDays(
  doc: PackDocument,
  { block, index, columns, firstRow, dateAbove }: Tracker,
): readonly NamedDay[] {
  const column = columns.get('meeting');
  if (column !== undefined) {
    return block.table.cells.flatMap((cell) => {
      const isDay = cell.column === column && cell.row >= firstRow;
      const [day] = isDay ? findDates(block.text.slice(cell.start, cell.end)) : [];
      return day
        ? [{ date: day.date, at: { block: index, start: cell.start + day.start, end: cell.start + day.end } }]
        : [];
    });
  }
  for (let above = index - 1; dateAbove !== null && above >= Math.max(0, index - REACH); above--) {
    const day = findDates(doc.blocks[above]?.text ?? '').find(({ date }) => date === dateAbove);
    if (day) return [{ date: day.date, at: { block: above, start: day.start, end: day.end } }];
  }
  return [];
}
