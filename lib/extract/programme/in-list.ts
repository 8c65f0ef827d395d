/** A work programme set out as lists: a line for each meeting, or for what has no date yet, and its items below. */
import { type DateInText, findDates } from '@/lib/document/dates';
import { type Block, bodyOf, isAside } from '@/lib/document/model';
import type { WorkProgrammeEntry } from '../findings';

/** "Business to allocate", "Items to be scheduled", "Unallocated items". */
const UNPLACED =
  /\b(?:(?:business|items?|topics?|issues?|reports?) (?:yet )?to (?:be )?(?:allocated?|scheduled?|programmed|confirmed|arranged)|(?:unallocated|unscheduled) (?:business|items|topics))\b/i;

/** What is longer is a paragraph about a meeting. */
const LONGEST_LINE = 400;

/** The meeting that the items of a list are for; `date` is `null` where it is yet to be fixed. */
export type ListHead = { readonly date: string | null };

/** Reads a line as the head of a list of items; `null` where it is none. */
export function listHead(block: Block): ListHead | null {
  const { text } = block;
  if (block.kind === 'table' || isAside(block) || text.length > 120) return null;
  if (UNPLACED.test(text)) return { date: null };
  const [day] = findDates(text);
  // Little but the day stands there: "Meeting date: 14 January 2027 at 10.30 am".
  return day && wordsBeside(text, day).length <= 2 ? { date: day.date } : null;
}

/** The words of a line that tell of more than its meeting's day and hour. */
export const wordsBeside = (
  text: string,
  { start, end }: Pick<DateInText, 'start' | 'end'>,
): readonly string[] =>
  `${text.slice(0, start)} ${text.slice(end)}`
    .replace(/\b(?:meeting|committee|date|of|on|at|the|am|pm|[a-z]+day)\b/gi, '')
    .match(/[a-z]{3,}/gi) ?? [];

/** `index`: of the block in its paper. */
export function entryInList(block: Block, index: number, { date }: ListHead): WorkProgrammeEntry {
  const start = 'body' in block ? block.body : 0;
  const at = { block: index, start, end: block.text.length };
  return { kind: 'work-programme', at, meetingDate: date, item: bodyOf(block).trim(), author: null };
}

/** Between a day and its items: "24 November 2026: Fostering; Adoption". */
const PARTED = /^(?:,? (?:at )?\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?)?)?\s*[:–-]\s+/i;

/** A line that begins with its meeting and goes on with its items; `[]` for any other. */
export function entriesInLine({ text, kind }: Block, index: number): readonly WorkProgrammeEntry[] {
  const [day] = kind === 'table' || text.length > LONGEST_LINE ? [] : findDates(text);
  const isFirst = day && wordsBeside(text.slice(0, day.end), day).length === 0;
  const parted = isFirst ? PARTED.exec(text.slice(day.end)) : null;
  if (!day || !parted) return [];
  let at = day.end + parted[0].length;
  return text
    .slice(at)
    .split(';')
    .flatMap((words): readonly WorkProgrammeEntry[] => {
      const start = at + words.length - words.trimStart().length;
      const item = words.trim().replace(/\.$/, '');
      at += words.length + 1;
      const span = { block: index, start, end: start + item.length };
      return item === ''
        ? []
        : [{ kind: 'work-programme', at: span, meetingDate: day.date, item, author: null }];
    });
}
