/** A work programme set out as lists: a line for each meeting, or for what has no date yet, and its items below. */
import { findDates } from '@/lib/document/dates';
import { type Block, bodyOf, isAside } from '@/lib/document/model';
import type { WorkProgrammeEntry } from '../findings';

/** "Business to allocate", "Items to be scheduled", "Unallocated items". */
const UNPLACED =
  /\b(?:(?:business|items?|topics?|issues?|reports?) (?:yet )?to (?:be )?(?:allocated?|scheduled?|programmed|confirmed|arranged)|(?:unallocated|unscheduled) (?:business|items|topics))\b/i;

/** The meeting that the items of a list are for; `date` is `null` where it is yet to be fixed. */
export type ListHead = { readonly date: string | null };

/** Reads a line as the head of a list of items; `null` where it is none. */
export function listHead(block: Block): ListHead | null {
  const { text } = block;
  if (block.kind === 'table' || isAside(block) || text.length > 120) return null;
  if (UNPLACED.test(text)) return { date: null };
  const [day] = findDates(text);
  const rest = day ? text.slice(0, day.start) + text.slice(day.end) : text;
  // Little but the day stands there: "Meeting date: 14 January 2027 at 10.30 am".
  const words =
    rest.replace(/\b(?:meeting|committee|date|of|on|at|the|am|pm)\b/gi, '').match(/[a-z]{3,}/gi) ?? [];
  return day && words.length <= 2 ? { date: day.date } : null;
}

export function entryInList(block: Block, index: number, { date }: ListHead): WorkProgrammeEntry {
  const start = 'body' in block ? block.body : 0;
  const at = { block: index, start, end: block.text.length };
  return { kind: 'work-programme', at, meetingDate: date, item: bodyOf(block).trim(), author: null };
}
