/** Papers that others wrote and an officer's report only encloses: an inspection report, a letter, a direction, a review. */
import type { PackDocument } from './model';

export type OutsidePaper = {
  /** Its first block. */
  readonly from: number;
  readonly title: string;
};

/** "Inspection dates: 18 to 29 July 2026", "Lead inspector: …", "Date of inspection visit: …". */
const INSPECTION =
  /^(?:inspection dates?|dates? of (?:the )?(?:inspection|visit)(?: visit)?|lead inspectors?)\s*:/i;
/** "Dear Ms Colebatch", "Dear Director", "Dear colleague". */
const LETTER = /^Dear (?:[A-Z]|all\b|colleagues?\b)/;
/** "STATUTORY DIRECTION TO …", "Improvement notice". */
const DIRECTION = /^(?:statutory|improvement) (?:direction|notice)(?: to\b|$)/i;
/** What reviewers, auditors, coroners and ombudsmen call their papers. */
const REVIEW =
  /^(?:(?:corporate |lga |local government association )?peer (?:review|challenge)\b|(?:final |draft )?internal audit report\b|(?:the )?audit (?:findings|completion) (?:report )?for\b|annual audit (?:letter|report)\b|auditor'?s'? annual report\b|regulation 28(?::)? report\b|report by the local government\b|(?:local )?(?:child )?safeguarding (?:adults |practice )?review\b|serious case review\b|domestic homicide review\b)/i;
/** "Peer review action plan", "Internal audit report update": the council's own. */
const OWN =
  /\b(?:action plan|update|progress|response|recommendations|programme|terms of reference|minutes)\b/i;

/** How many lines of title stand above an inspection's dates, and of address above a letter's greeting. */
const TITLE_LINES = 3;
const ADDRESS_LINES = 20;
/** A review's name stands at the top of its first page. */
const TOP_LINES = 2;
const LONGEST_TITLE = 120;

/** The paper of somebody else that block `index` shows; `null` where it shows none. */
export function outsidePaperAt(doc: PackDocument, index: number): OutsidePaper | null {
  const block = doc.blocks[index];
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return null;
  const words = block.text.slice(0, 80);
  if (INSPECTION.test(words)) {
    const from = topOfLines(doc, index, TITLE_LINES);
    return { from, title: doc.blocks[from]?.text ?? '' };
  }
  if (LETTER.test(words) && block.text.length < 80) {
    return { from: topOfLines(doc, index, ADDRESS_LINES), title: subjectBelow(doc, index) ?? block.text };
  }
  const isTitle = block.kind === 'heading' || block.text === block.text.toUpperCase();
  if (!isTitle) return null;
  const isShort = block.text.length <= LONGEST_TITLE;
  const isReview = isShort && REVIEW.test(words) && !OWN.test(block.text) && isAtTop(doc, index);
  return isReview || DIRECTION.test(words) ? { from: index, title: block.text } : null;
}

/** A letter is called what the line below its greeting says. */
function subjectBelow({ blocks }: PackDocument, index: number): string | null {
  const below = blocks[index + 1];
  const isLine = below?.kind === 'heading' || below?.kind === 'paragraph';
  return isLine && below.text.length <= LONGEST_TITLE && !/[.,;:?]$/.test(below.text) ? below.text : null;
}

const isAtTop = ({ blocks }: PackDocument, index: number): boolean =>
  index > TOP_LINES && blocks[index - 1 - TOP_LINES]?.page !== blocks[index]?.page;

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
