/**
 * Finds a passage again: where it stood, then anywhere with its surroundings, then
 * whatever is most like it. Says so only where it is sure: figures must be the same, and no other
 * place may have what told it.
 */
import type { Anchor, Found } from './anchor';
import { withPlacesToAsk } from './asked';
import { byLikeness } from './by-likeness';
import { bySurroundings } from './by-surroundings';
import { letterAt, lettersOf } from './letters';
import type { Sought } from './likeness';
import type { PaperText } from './paper-text';
import { rivalsOf } from './rivals';
import { markedIn, saysTheSameFigures } from './same-figures';
import { isCut, wholeWords } from './whole-words';

/** That the member is asked about beside what was found. */
const MOST_RIVALS = 4;

export function findPassage(paper: PaperText, anchor: Anchor): Found {
  const sought = soughtBy(anchor);
  if (sought.words === '') return { kind: 'lost' };
  const found = bySurroundings(paper, anchor, sought) ?? byLikeness(paper, anchor, sought);
  const said = withRivals(paper, anchor, sought, withFigures(paper, anchor, found));
  return withPlacesToAsk(paper, anchor, sought, said);
}

/** Prefix and suffix tell what the hyphens at the ends of the words are. */
function soughtBy(anchor: Anchor): Sought {
  const { text, at } = markedIn(anchor);
  const whole = lettersOf(text);
  const start = letterAt(whole, at.start);
  const end = letterAt(whole, at.end);
  const { letters } = whole;
  return {
    before: letters.slice(0, start),
    words: letters.slice(start, end),
    after: letters.slice(end),
    isCut: isCut(text, at),
  };
}

/** Nothing passes for the same while a figure in it is another. */
function withFigures(paper: PaperText, anchor: Anchor, found: Found): Found {
  if (found.kind === 'lost' || found.kind === 'ambiguous') return found;
  const isSame = saysTheSameFigures(paper, anchor, found.at);
  if (isSame && found.kind !== 'reworded') return found;
  const { text, at: marked } = markedIn(anchor);
  const at = isCut(text, marked) ? found.at : wholeWords(paper.text, found.at);
  return { kind: isSame ? 'reworded' : 'figure-changed', at };
}

/** Nothing is said to be the passage while another place may as well be it. */
function withRivals(paper: PaperText, anchor: Anchor, sought: Sought, found: Found): Found {
  if (found.kind === 'lost' || found.kind === 'ambiguous') return found;
  const rivals = rivalsOf(paper, anchor, sought, found).slice(0, MOST_RIVALS);
  return rivals.length === 0 ? found : { kind: 'ambiguous', candidates: [found.at, ...rivals] };
}
