/** A time that ends before it begins: "from 1 June 2026 to 31 May 2025". */
import { findDates } from '@/lib/document/dates';
import type { PackDocument } from '@/lib/document/model';
import type { Challenge } from './challenges';

/** What stands between the two days of a time, and nothing else. */
const BETWEEN = /^,? ?(?:to|until|till|and|[-–—]) ?(?:the )?$/i;
/** "between … and", "from … to": two days that are one time. */
const BEGINS = /\b(?:from|between|period|runs?|dates?:?) ?(?:of |the |is |was )*$/i;
/** A day that was put forward is before the one it was. */
const MOVED =
  /\b(?:moved|brought|changed|rescheduled|postponed|deferred|revised|amended|corrected|extended|shifted)\b/i;
/** How far before the first day that may be said. */
const REACH = 80;
const ANY_YEAR = /\b(?:19|20)\d\d\b/;

export const findBackwardRanges = (doc: PackDocument): Challenge[] =>
  doc.blocks.flatMap(({ kind, text }, block) => {
    if (kind === 'furniture' || !ANY_YEAR.test(text)) return [];
    const days = findDates(text);
    const printed = ({ start, end }: (typeof days)[number]) => text.slice(start, end);
    return days.flatMap((first, place): Challenge[] => {
      const last = days[place + 1];
      if (!last || last.date >= first.date) return [];
      const before = text.slice(Math.max(0, first.start - REACH), first.start);
      const isRange = BETWEEN.test(text.slice(first.end, last.start)) && BEGINS.test(before);
      if (!isRange || MOVED.test(before)) return [];
      return [
        {
          kind: 'date',
          passages: [{ block, start: first.start, end: last.end }],
          why: { say: 'backwards', from: printed(first), to: printed(last) },
          strength: 'proved',
        },
      ];
    });
  });
