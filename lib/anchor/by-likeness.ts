/**
 * Finds the place most like a passage that stands nowhere as it stood. How near is near enough was measured when
 * the passage was described (`Others`): what is nearer than any other place of its paper was can be no other.
 */
import type { Anchor, Found, Others } from './anchor';
import { asAlike } from './as-alike';
import { againNear, SURE_OF_TWINS } from './by-surroundings';
import { upToSurroundings } from './changed-ends';
import { type Stretch, unitsOf } from './letters';
import { BESIDE_SAME, isMuchAlike, LIKELY, type Places, placesLike } from './likely-places';
import type { Likeness, Sought } from './likeness';
import { goesOn, mayBeNeighbour } from './neighbours';
import { expectedLetter, type PaperText } from './paper-text';
import { saysTheSameFigures } from './same-figures';

/** The same words are the passage within this share of the distance to the nearest of their twins, and so many letters short of it. */
const SURE = { share: 0.7, letters: 12 };
/** Where twins were told apart by a little, of that little nothing may be gone. */
const SURE_AMONG_TWINS = { share: SURE_OF_TWINS, letters: 16 };
const MOST_CANDIDATES = 5;

export function byLikeness(paper: PaperText, anchor: Anchor, passage: Sought): Found {
  const others = anchor.others ?? unmeasured(passage);
  const { around } = others;
  const sought = { ...passage, before: passage.before.slice(-around), after: passage.after.slice(0, around) };
  const places = placesLike(paper, sought, others);
  if (places === null) return { kind: 'lost' };
  const rivals = asAlike(paper, sought, others, places);
  if (rivals.length > 0) return ambiguous(paper, [places.best, ...rivals]);
  const foundAs = places.best.inWords === 0 ? sameWords : changedWords;
  return foundAs(paper, anchor, sought, others, places);
}

/** Of the paper of a quotation from elsewhere nothing is known: as if its words stood there twice, its surroundings must tell it. */
function unmeasured({ before, after }: Sought): Others {
  const beside = before.length + after.length;
  return { around: Math.max(before.length, after.length), twins: beside, apart: beside, inWords: 0 };
}

function sameWords(
  paper: PaperText,
  anchor: Anchor,
  sought: Sought,
  others: Others,
  { best, own }: Places,
): Found {
  if (mayBeTheNext(paper, sought, best)) return ambiguous(paper, [best]);
  if (best !== own && !isTold(best, others)) return ambiguous(paper, [best]);
  const copies = hadTwins(others) ? [] : againNear(paper.letters, sought.words, best.start);
  if (copies.length > 0) {
    const again = copies.map((start) => ({ start, end: start + sought.words.length }));
    return ambiguous(paper, [best, ...again]);
  }
  const isWhereItStood = best.start === expectedLetter(paper, anchor);
  return { kind: isWhereItStood ? 'exact' : 'moved', at: unitsOf(paper, best) };
}

/** With the words gone, the same words next to them may have come into their place. */
const mayBeTheNext = ({ letters }: PaperText, sought: Sought, best: Likeness): boolean =>
  best.inNear > 0 &&
  (goesOn(sought.words, sought.after) ||
    goesOn(sought.before, sought.words) ||
    mayBeNeighbour(letters, best, sought));

const hadTwins = ({ inWords }: Others): boolean => inWords === 0;

function isTold({ inAll }: Likeness, others: Others): boolean {
  const { share, letters } = hadTwins(others) ? SURE_AMONG_TWINS : SURE;
  return inAll <= others.twins * share && others.twins - inAll >= letters;
}

function changedWords(
  paper: PaperText,
  anchor: Anchor,
  sought: Sought,
  { apart }: Others,
  { best, all }: Places,
): Found {
  const ends = upToSurroundings(paper.letters, best, sought);
  const at = unitsOf(paper, ends);
  // With nothing on either side that stood there, or no nearer than another place was, they may be that other's.
  const isUnsure = best.inNear > BESIDE_SAME || best.inAll > apart * LIKELY;
  // Another figure is asked about anyway.
  if (!isUnsure || !saysTheSameFigures(paper, anchor, at)) return { kind: 'reworded', at };
  const alike = all.filter((one) => one !== best && isMuchAlike(one, sought));
  return ambiguous(paper, [ends, ...alike]);
}

const ambiguous = (paper: PaperText, places: readonly Stretch[]): Found => ({
  kind: 'ambiguous',
  candidates: places.slice(0, MOST_CANDIDATES).map((at) => unitsOf(paper, at)),
});
