/** Whether a place of a paper says the same in figures as the passage that is looked for, with what beside both makes them others. */
import type { Anchor } from './anchor';
import { hasSameFigures } from './figure-words';
import type { Stretch } from './letters';
import { type PaperText, quotedFrom } from './paper-text';
import { wholeFigures } from './whole-words';

/** What was quoted with its surroundings, and where in it the passage stands. */
export function markedIn({ quote }: Pick<Anchor, 'quote'>): { readonly text: string; readonly at: Stretch } {
  const start = quote.prefix.length;
  return {
    text: quote.prefix + quote.exact + quote.suffix,
    at: { start, end: start + quote.exact.length },
  };
}

/** `place` in units of the paper's text. */
export function saysTheSameFigures(paper: PaperText, anchor: Anchor, place: Stretch): boolean {
  const { text, at } = markedIn(anchor);
  const before = wholeFigures(text, at);
  const now = quotedFrom(paper, wholeFigures(paper.text, place));
  return hasSameFigures(text.slice(before.start, before.end), now);
}
