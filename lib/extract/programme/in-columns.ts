/** A work programme with a column for each meeting, its items one below the other. */
import type { PackDocument } from '@/lib/document/model';
import { rowsAt } from '@/lib/document/rows';
import type { WorkProgrammeEntry } from '../findings';
import { daysIn } from '../next-days';
import { wordsBeside } from './in-list';
import { isProgrammeNear, seasonNear } from './named';

/** One day over a column is the date of a table, not a plan. */
const FEWEST = 2;
/** "24 November 2026 10.30 am": little more than the day. */
const LONGEST_HEAD = 60;

/** `null` where the block is no such table. */
export function entriesInColumns(doc: PackDocument, block: number): readonly WorkProgrammeEntry[] | null {
  const [heads = [], ...rows] = rowsAt(doc, block);
  if (heads.length < FEWEST || !isProgrammeNear(doc, block)) return null;
  const season = seasonNear(doc, block);
  const days = new Map(
    heads.flatMap(({ column, text }): [number, string][] => {
      const [day] = text.length <= LONGEST_HEAD ? daysIn(text, season) : [];
      return day && wordsBeside(text, day).length === 0 ? [[column, day.date]] : [];
    }),
  );
  // The first column may name the kinds of business.
  const isCalendar = days.size >= FEWEST && heads.every(({ column }) => days.has(column) || column === 0);
  if (!isCalendar) return null;
  return rows.flatMap((row) =>
    row.flatMap(({ column, text, at }): readonly WorkProgrammeEntry[] => {
      const meetingDate = days.get(column);
      const item = text.trim();
      return meetingDate === undefined || item.length < 3
        ? []
        : [{ kind: 'work-programme', at, meetingDate, item, author: null }];
    }),
  );
}
