/**
 * Finds the place most like a passage. The rules weigh how far it is from what is sought
 * against how far all other places were when the passage was described: what is nearer
 * than any of them ever was can be no other.
 */
import type { Anchor, Found, Others } from './anchor';
import { againNear, SURE_OF_TWINS } from './by-surroundings';
import { candidates } from './candidates';
import { type Stretch, unitsOf } from './letters';
import type { Likeness, Sought } from './likeness';
import { goesOn, mayBeNeighbour } from './neighbours';
import { expectedLetter, type PaperText } from './paper-text';
import { saysTheSameFigures } from './same-figures';

/** Two places that differ by fewer letters than this fit as well as each other. */
const CLOSE = 12;
/** Of the distance to the nearest other place: nearer than this, it can be no other. */
const SURE = 0.7;
/** Two such places were told apart by a little: of that little nothing may be gone. */
const CLOSE_OF_TWINS = 16;
/** Further than this it may as well be another. */
const LIKELY = 0.85;
/** Of all letters sought: where more differ, nothing was found. */
const UNLIKE = 0.5;
/** Words of so many letters tell by themselves, where they differ by less than this share of what others did. */
const LONG = 12;
const OWN = 0.4;
const TELLING = 5;
/** Right beside the words so many letters may differ, and what is right beside them on each side. */
const NEAR_CHANGES = 16;
const NEAR = 32;
/** Of the words: with more of them others, they may as well have moved away and left their place to these. */
const UNLIKE_WORDS = 0.3;
/** Letters of surroundings by which one knows them, how far off they may be, and what a "not" may add. */
const MET = 8;
const EDGE = 4;
const REACH = 24;
const PUT_IN = 4;
const MOST_CANDIDATES = 5;

export function byLikeness(paper: PaperText, anchor: Anchor, whole: Sought): Found {
  const around = anchor.others?.around ?? Math.max(whole.before.length, whole.after.length);
  const sought = { ...whole, before: whole.before.slice(-around), after: whole.after.slice(0, around) };
  const beside = sought.before.length + sought.after.length;
  const { twins, apart } = anchor.others ?? { twins: beside, apart: beside };
  const most = {
    same: twins * LIKELY,
    changed: Math.min(apart * LIKELY, (sought.words.length + beside) * UNLIKE),
  };
  const { others } = anchor;
  const all = candidates(paper, sought)
    .filter((one) => isOfOneKind(paper, one, sought))
    .toSorted((one, other) => weight(one) - weight(other) || one.inWords - other.inWords);
  const own = others ? all.find((one) => isOwn(one, sought, others.inWords)) : undefined;
  const likely = all.filter((one) => one === own || isLikely(one, sought, most));
  // A copy elsewhere says nothing of what became of the words; what stands in their place now, be it ever so unlike them, does.
  const isAway = own !== undefined && own.inNear > mostLost(sought);
  const changed = isAway ? likely.find(isInPlace) : undefined;
  const instead = isAway && !changed ? all.find(isInPlace) : undefined;
  const best = changed ?? own ?? likely[0];
  if (!best) return { kind: 'lost' };

  // Words that are called the same must have no rival at all, however unlikely.
  const among = best.inWords === 0 ? all.filter((one) => one.inWords <= sought.words.length / 2) : likely;
  const rivals = among.filter(
    (one) => one !== best && isRival(one, best, own ? others : null, mostLost(sought)),
  );
  if (instead && !rivals.includes(instead)) rivals.push(instead);
  if (isAway && others && best === own) rivals.push(...alikeElsewhere(paper, best, sought, others));
  if (changed && own && changed.inWords > sought.words.length * UNLIKE_WORDS) rivals.push(own);
  const [sure, margin] = others && others.inWords > 0 ? [SURE, CLOSE] : [SURE_OF_TWINS, CLOSE_OF_TWINS];
  const isShifted =
    best.inNear > 0 &&
    (goesOn(sought.words, sought.after) ||
      goesOn(sought.before, sought.words) ||
      mayBeNeighbour(paper.letters, best, sought));
  const isSure = !isShifted && (best === own || (best.inAll <= twins * sure && twins - best.inAll >= margin));
  if (rivals.length > 0 || (best.inWords === 0 && !isSure)) {
    const starts = [best, ...rivals].slice(0, MOST_CANDIDATES);
    return { kind: 'ambiguous', candidates: starts.map((one) => unitsOf(paper, one)) };
  }
  if (best.inWords > 0) {
    const at = unitsOf(paper, upToSurroundings(paper, best, sought));
    // With nothing on either side that stood there, or no nearer than another place was, they may be that other's.
    const isUnsure = best.inNear > NEAR_CHANGES * 2 || best.inAll > apart * LIKELY;
    if (!isUnsure || !saysTheSameFigures(paper, anchor, at)) return { kind: 'reworded', at };
    const alike = all.filter((one) => one !== best && one.inWords <= sought.words.length * UNLIKE_WORDS);
    const others = alike.slice(0, MOST_CANDIDATES - 1).map((one) => unitsOf(paper, one));
    return { kind: 'ambiguous', candidates: [at, ...others] };
  }
  // Where they stood twice before, what stands beside them has told which they are.
  const copies = others && others.inWords > 0 ? againNear(paper.letters, sought.words, best.start) : [];
  if (copies.length > 0) {
    const starts = [best.start, ...copies].map((start) => ({ start, end: start + sought.words.length }));
    return { kind: 'ambiguous', candidates: starts.map((one) => unitsOf(paper, one)) };
  }
  const at = unitsOf(paper, best);
  return { kind: best.start === expectedLetter(paper, anchor) ? 'exact' : 'moved', at };
}

/** Words away from all that stood beside them: what is so much like them elsewhere may be what became of them. */
const alikeElsewhere = (
  paper: PaperText,
  best: Stretch,
  { words, isCut }: Sought,
  { inWords }: Others,
): readonly Likeness[] =>
  candidates(paper, { before: '', words, after: '', isCut }).filter(
    (one) => (one.end <= best.start || one.start >= best.end) && one.inWords < inWords * OWN,
  );

/**
 * What stands between changed words and what stood beside them belongs to them: of "Our not ti" for "Our ti",
 * "Our" alone is the likest. Where nothing of what stood there is met, as much as is missing is taken along.
 */
function upToSurroundings(
  { letters }: PaperText,
  { start, end }: Stretch,
  { before, words, after }: Sought,
): Stretch {
  const missing = Math.max(0, words.length - (end - start));
  const limit = missing === 0 ? 0 : missing + PUT_IN;
  const head = before.slice(-MET);
  const tail = after.slice(0, MET);
  const from = head === '' ? 0 : letters.lastIndexOf(head, start - head.length) + head.length;
  const to = tail === '' ? letters.length : letters.indexOf(tail, end);
  const isHeadMet = from >= head.length && from <= start && start - from <= REACH;
  const isTailMet = to >= end && to - end <= REACH;
  // With the first words, or the last, nothing is missing at that end.
  const edge = Math.min(EDGE, words.length >> 1);
  const hasHead = letters.startsWith(words.slice(0, edge), start);
  const hasTail = letters.endsWith(words.slice(-edge), end);
  return {
    start: hasHead ? start : isHeadMet ? from : isTailMet ? Math.max(0, start - limit) : start,
    end: hasTail ? end : isTailMet ? to : Math.min(letters.length, end + limit),
  };
}

/** With more than a quarter of what stood right beside them others, words are away from home; at the edge of a paper that is one side. */
const mostLost = ({ before, after }: Sought): number =>
  (Math.min(before.length, NEAR) + Math.min(after.length, NEAR)) / 4;

/** What stands right beside the words says more than what stands further off. */
const weight = ({ inAll, inNear, inWords }: Likeness): number => (inWords === 0 ? inAll : inAll + inNear);

const isInPlace = ({ inNear, inWords }: Likeness): boolean => inWords > 0 && inNear === 0;

/** So much nearer to the words than any other place was that it can only be theirs, wherever it is. */
const isOwn = ({ inWords }: Likeness, { words }: Sought, others: number): boolean =>
  words.length >= LONG && others >= TELLING && inWords < others * OWN;

/** A figure is another figure now, and never a word. */
function isOfOneKind({ letters }: PaperText, { start, end, inNear }: Likeness, { words }: Sought): boolean {
  return words.length >= LONG || inNear <= 2 || /\d/.test(words) === /\d/.test(letters.slice(start, end));
}

/** Alike in all, or beside it; short words may be quite others now ("9%" for "72%"), but not what is beside them too. */
function isLikely(
  { inWords, inNear, inAll }: Likeness,
  { words }: Sought,
  most: { readonly same: number; readonly changed: number },
): boolean {
  const isMuchAlike = inWords === 0 || (words.length >= LONG && inWords <= words.length * 0.3);
  const isNear = inNear <= (inWords === 0 ? 2 : isMuchAlike ? 1 : 0.5) * NEAR_CHANGES;
  const isAlike = inWords <= words.length * 0.5 || (isNear && inWords <= Math.max(LONG, words.length * 0.65));
  return isAlike && (inAll <= (inWords === 0 ? most.same : most.changed) || isNear);
}

/**
 * Fits about as well as the best; or stands in surroundings that are more alike, though its words are less.
 * Changed words wait for the member's word anyway: only the same words can be their rival.
 */
function isRival(one: Likeness, best: Likeness, others: Others | null, most: number): boolean {
  const isMoreInPlace = best.inAll - best.inWords - (one.inAll - one.inWords) >= CLOSE;
  // What was another place before is one still.
  if (others && one.inWords >= others.inWords) return false;
  if (best.inWords > 0 && one.inWords > 0)
    return one.inAll - best.inAll < CLOSE && one.inNear <= best.inNear + 2;
  // With nothing beside the words that stood there, a copy of them is as good; so are words nearer than any others were.
  const isAway = best.inWords === 0 && best.inNear > most;
  if (isAway && (one.inWords === 0 || (others && one.inWords < others.inWords * OWN))) return true;
  if (others && one.inWords > best.inWords) return isMoreInPlace;
  const isBestInPlace = best.inWords > 0 && best.inNear === 0 && one.inNear >= 3;
  return (Math.abs(one.inAll - best.inAll) < CLOSE && !isBestInPlace) || isMoreInPlace;
}
