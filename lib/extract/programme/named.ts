/** Whether a stretch of a paper calls itself a work programme. */
import type { PackDocument } from '@/lib/document/model';

/** "Work Programme 2026/27", "Forward work plan", "Committee work plan". */
const NAMED =
  /\b(?:work(?:ing)? (?:programme|plan)|forward (?:work )?(?:programme|plan)|programme of work|future business)\b/i;
/** How many blocks above a table its title may stand: a committee, a day, a title, a note. */
const ABOVE = 8;

export const isProgramme = (text: string): boolean => text.length <= 150 && NAMED.test(text);

/** A short line close above, or the table's own caption, names a work programme. */
export function isProgrammeNear({ blocks }: PackDocument, index: number): boolean {
  const block = blocks[index];
  const caption = block?.kind === 'table' ? (block.table.caption ?? '') : '';
  const above = blocks.slice(Math.max(0, index - ABOVE), index);
  return isProgramme(caption) || above.some(({ text, kind }) => kind !== 'table' && isProgramme(text));
}
