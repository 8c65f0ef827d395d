/**
 * Finds a passage again: where it stood, then anywhere with its surroundings, then
 * whatever is most like it. Says so only where it is sure; figures must be the same.
 */
import type { Anchor, Found } from './anchor';
import { byLikeness } from './by-likeness';
import { bySurroundings } from './by-surroundings';
import { hasSameFigures } from './figure-words';
import { letterAt, lettersOf } from './letters';
import type { Sought } from './likeness';
import { type PaperText, quotedFrom } from './paper-text';
import { isCut, wholeFigures, wholeWords } from './whole-words';

export function findPassage(paper: PaperText, anchor: Anchor): Found {
  const sought = soughtBy(anchor);
  if (sought.words === '') return { kind: 'lost' };
  const found = bySurroundings(paper, anchor, sought) ?? byLikeness(paper, anchor, sought);
  return withFigures(paper, anchor, found);
}

/** Prefix and suffix tell what the hyphens at the ends of the words are. */
function soughtBy({ quote: { prefix, exact, suffix } }: Pick<Anchor, 'quote'>): Sought {
  const whole = lettersOf(prefix + exact + suffix);
  const start = letterAt(whole, prefix.length);
  const end = letterAt(whole, prefix.length + exact.length);
  const { letters } = whole;
  return {
    before: letters.slice(0, start),
    words: letters.slice(start, end),
    after: letters.slice(end),
    isCut: isCut(prefix + exact + suffix, { start: prefix.length, end: prefix.length + exact.length }),
  };
}

/** Nothing passes for the same while a figure in it is another. */
function withFigures(paper: PaperText, { quote }: Anchor, found: Found): Found {
  if (found.kind === 'lost' || found.kind === 'ambiguous') return found;
  const text = quote.prefix + quote.exact + quote.suffix;
  const marked = { start: quote.prefix.length, end: quote.prefix.length + quote.exact.length };
  const whole = wholeFigures(text, marked);
  const now = quotedFrom(paper, wholeFigures(paper.text, found.at));
  const isSame = hasSameFigures(text.slice(whole.start, whole.end), now);
  if (isSame && found.kind !== 'reworded') return found;
  const at = isCut(text, marked) ? found.at : wholeWords(paper.text, found.at);
  return { kind: isSame ? 'reworded' : 'figure-changed', at };
}
