/** Whether a stretch of a paper calls itself a work programme. */
import type { PackDocument } from '@/lib/document/model';
import { daysIn } from '../next-days';

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

/** "2026/27", "2026 - 2027": the council's year, which begins in May. */
const SEASON = /\b(?<from>20\d\d) ?[/–-] ?(?:20)?\d\d\b/;

/** The day before the council's year that a programme is for, ISO: days without a year fall after it. */
export function seasonNear({ blocks }: PackDocument, index: number): string | null {
  const block = blocks[index];
  const caption = block?.kind === 'table' ? (block.table.caption ?? '') : '';
  const above = blocks.slice(Math.max(0, index - ABOVE), index).map(({ text }) => text);
  const title = [...above, caption].findLast((text) => isProgramme(text) && SEASON.test(text));
  const from = SEASON.exec(title ?? '')?.groups?.from;
  return from === undefined ? null : `${from}-04-30`;
}

/** The first day in some words; one without a year falls in the season. */
export const dayIn = (text: string, season: string | null): string | null =>
  daysIn(text.slice(0, 200), season)[0]?.date ?? null;
