/** Papers that others wrote and an officer's report only encloses: an inspection report, a letter, a direction. */
import type { PackDocument } from './model';

/** "Inspection dates: 18 to 29 July 2026", "Lead inspector: …". */
const INSPECTION = /^(?:inspection dates?|dates? of (?:inspection|visit)|lead inspectors?)\s*:/i;
/** "Dear Ms Colebatch", "Dear Director". */
const LETTER = /^Dear (?:[A-Z]|all\b|colleagues?\b)/;
/** "STATUTORY DIRECTION TO …", "Improvement notice". */
const DIRECTION = /^(?:statutory|improvement) (?:direction|notice)(?: to\b|$)/i;

/** How many lines of title stand above an inspection's dates, and of address above a letter's greeting. */
const TITLE_LINES = 3;
const ADDRESS_LINES = 20;

/** The block with which an outside paper begins, if block `index` shows one; else `null`. */
export function outsidePaperAt(doc: PackDocument, index: number): number | null {
  const block = doc.blocks[index];
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return null;
  const words = block.text.slice(0, 80);
  if (INSPECTION.test(words)) return topOfLines(doc, index, TITLE_LINES);
  if (LETTER.test(words) && block.text.length < 80) return topOfLines(doc, index, ADDRESS_LINES);
  const isTitle = block.kind === 'heading' || block.text === block.text.toUpperCase();
  return isTitle && DIRECTION.test(words) ? index : null;
}

/** Climbs over short lines without the end of a sentence, not past the top of the page. */
function topOfLines({ blocks }: PackDocument, index: number, most: number): number {
  const isLine = (at: number) => {
    const block = blocks[at];
    const isWords = block?.kind === 'heading' || block?.kind === 'paragraph';
    return (
      isWords && block.page === blocks[index]?.page && block.text.length < 120 && !/[.;:]$/.test(block.text)
    );
  };
  let top = index;
  while (index - top < most && isLine(top - 1)) top--;
  return top;
}
