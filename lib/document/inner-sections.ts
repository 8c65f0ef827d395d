/** The sections that a paper's own headings and numbered paragraphs make, and which of them lies within which. */
import { MONTH_AHEAD } from './item-number';
import type { PackDocument } from './model';
import type { Section } from './sections';
import { titleLikeness } from './titles';

export type Inner = {
  readonly kind: 'heading' | 'paragraph';
  readonly number: string | null;
  readonly title: string | null;
  /** 1 is the highest; of a paragraph, lower than any heading. */
  readonly level: number;
  readonly block: number;
};

/** "5 Risk management", "5.1. Costs"; a year is no number. */
const NUMBERED = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,4})[.:)]?\s+(?=["'(]?[A-Z])/;
/** "5.", "5.3", "12.1.4.". */
const MARKER = /^(?<number>\d{1,3}(?:\.\d{1,3}){0,4})\.?$/;
/** A heading is a title; what is longer has run into the text below it. */
const LONGEST_TITLE = 160;
/** A heading that says again what the report or the minute is called opens nothing. */
const SAME_TITLE = 0.9;

/** The section that opens with block `index`; `null` where none does. `around`: the sections it stands in. */
export function innerAt({ blocks }: PackDocument, index: number, around: readonly Section[]): Inner | null {
  const block = blocks[index];
  if (block?.kind === 'heading') {
    if (block.text.length > LONGEST_TITLE) return null;
    const { number, title } = numberedHeading(block.text);
    const isSaid = around.some(
      (outer) => outer.title !== null && titleLikeness(title, outer.title) > SAME_TITLE,
    );
    return isSaid ? null : { kind: 'heading', number, title, level: block.level, block: index };
  }
  const isMarked = block?.kind === 'paragraph' || block?.kind === 'list-item';
  const number = isMarked ? MARKER.exec(block.marker ?? '')?.groups?.number : undefined;
  if (number === undefined || around.some(({ kind, from }) => kind === 'minute' && from === index))
    return null;
  // "1." in a list is a point of the paragraph above, not one of the paper's paragraphs.
  if (block?.kind === 'list-item' && !number.includes('.')) return null;
  return { kind: 'paragraph', number, title: null, level: Infinity, block: index };
}

/** "5.1. Costs" → number "5.1", title "Costs". */
export function numberedHeading(text: string): Pick<Inner, 'number'> & { readonly title: string } {
  const match = NUMBERED.exec(text);
  const title = text.slice(match?.[0].length ?? 0);
  const number = match?.groups?.number;
  return number === undefined || MONTH_AHEAD.test(title) ? { number: null, title: text } : { number, title };
}

/** Numbers say what lies within what, where both have one; else the level of the headings. */
export function isWithin(inner: Inner, outer: Inner): boolean {
  if (inner.number === null || outer.number === null) return outer.level < inner.level;
  if (inner.number.startsWith(`${outer.number}.`)) return true;
  if (inner.number.includes('.')) return false;
  // A list of whole numbers stands inside paragraph 5.3, a chapter does not.
  return outer.number.includes('.') ? inner.kind === 'paragraph' : outer.level < inner.level;
}
