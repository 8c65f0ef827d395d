/** The front of a supplement that is bound behind the pack it adds to. */
import { isAside, type PackDocument } from './model';

/** "Supplement 1", "Supplementary agenda", "Agenda supplement no. 2", "Late papers". */
const SUPPLEMENT =
  /^(?:agenda )?(?:supplement(?:ary)?(?: (?:agenda|pack|papers?|reports?|items?))?|late (?:papers?|items?|reports?))(?: (?:no\.? ?)?\d{1,2})?$/i;
/** What stands on a front beside it: "Date: Tuesday 24 November 2026", "Time: 10.30 am". */
const OF_MEETING = /^(?:date|time|place|venue|meeting|committee)\s*:/i;

/** How many blocks of words stand above the line that says what it is, and how many below tell of the meeting. */
const ABOVE = 5;
const BELOW = 10;

/** Whether block `index`, not on the first page, says that a supplement begins on its page. */
export function isLaterFront({ blocks }: PackDocument, index: number): boolean {
  const block = blocks[index];
  if (!block || block.page === 1 || block.kind === 'table' || !SUPPLEMENT.test(block.text)) return false;
  const isOnPage = (at: number) => blocks[at]?.page === block.page;
  const above = blocks.slice(Math.max(0, index - ABOVE - 1), index);
  const isAtTop = above.length <= ABOVE || above.some((other) => other.page !== block.page || isAside(other));
  const below = blocks.slice(index + 1, index + 1 + BELOW).filter((_, at) => isOnPage(index + 1 + at));
  return isAtTop && below.some(({ text }) => OF_MEETING.test(text));
}
