/** The places of a paper that may be a passage: of all that are something like it, the likely ones and the likeliest. */
import type { Others } from './anchor';
import { candidates } from './candidates';
import type { Likeness, Sought } from './likeness';
import type { PaperText } from './paper-text';

export type Places = {
  /** Whatever is something like the passage, likeliest first. */
  readonly all: readonly Likeness[];
  readonly likely: readonly Likeness[];
  /** So much nearer to the words than any other place was that it can only be theirs, wherever it is. */
  readonly own: Likeness | null;
  /** Where `own` is away from home: what stands amid all that stood beside the words, be it ever so unlike them. */
  readonly instead: Likeness | null;
  readonly best: Likeness;
};

/** Further than this share of the distance to the nearest other place, a place may as well be another. */
export const LIKELY = 0.85;
/** Of all letters sought: where more differ, nothing was found. */
const UNLIKE = 0.5;

/** Fewer letters do not tell by themselves. */
const LONG = 12;
/** Nor do words from which others differed by fewer than so many letters; else theirs is what differs by less than this share of that. */
const TELLING = 5;
const OWN = 0.4;

/** Of the words, letters that may differ: in what is much like them, in what is away from home, in what is at home. */
const MUCH_ALIKE = 0.3;
const ELSEWHERE = 0.5;
const AT_HOME = 0.65;
/** Letters right beside the words that may differ at home: the more of the words are others, the fewer. */
export const BESIDE_SAME = 32;
const BESIDE_ALIKE = 16;
const BESIDE_UNLIKE = 8;
/** A scan misreads as many without anything having changed. */
export const MISREAD = 2;

/** Letters on each side that are right beside the words, and how many of them may be gone before words are away from home. */
const NEAR = 32;
const LOST = 0.25;

/** `null` where none is likely. */
export function placesLike(paper: PaperText, sought: Sought, others: Others): Places | null {
  const all = candidates(paper, sought)
    .filter((one) => isOfOneKind(paper, one, sought))
    .toSorted((one, other) => weight(one) - weight(other) || one.inWords - other.inWords);
  const own = all.find((one) => isOwn(one, sought, others)) ?? null;
  const likely = all.filter((one) => one === own || isLikely(one, sought, others));
  if (own === null || !isAway(own, sought)) {
    const best = own ?? likely[0];
    return best ? { all, likely, own, instead: null, best } : null;
  }
  // A copy elsewhere says nothing of what became of the words; what stands in their place does.
  const changed = likely.find(isInPlace);
  return { all, likely, own, instead: changed ?? all.find(isInPlace) ?? null, best: changed ?? own };
}

/** A figure is another figure now, and never a word: unless all stands as it stood beside it. */
function isOfOneKind({ letters }: PaperText, { start, end, inNear }: Likeness, { words }: Sought): boolean {
  return (
    words.length >= LONG || inNear <= MISREAD || /\d/.test(words) === /\d/.test(letters.slice(start, end))
  );
}

/** What stands right beside changed words says more than what stands further off. */
const weight = ({ inAll, inNear, inWords }: Likeness): number => (inWords === 0 ? inAll : inAll + inNear);

/** So much nearer to the words than any other place was; short words, and such as had others like them, never are. */
export const isOwn = ({ inWords }: Likeness, { words }: Sought, others: Others): boolean =>
  words.length >= LONG && others.inWords >= TELLING && inWords < others.inWords * OWN;

/** At home short words may be quite others now ("9%" for "72%"); elsewhere they, and what is around them, must be alike. */
function isLikely(place: Likeness, sought: Sought, others: Others): boolean {
  const { words } = sought;
  if (isAtHome(place, sought)) return place.inWords <= Math.max(LONG, words.length * AT_HOME);
  return isSomewhatAlike(place, sought) && place.inAll <= mostDiffering(place, sought, others);
}

function isAtHome(place: Likeness, sought: Sought): boolean {
  if (place.inWords === 0) return place.inNear <= BESIDE_SAME;
  const isAlike = sought.words.length >= LONG && isMuchAlike(place, sought);
  return place.inNear <= (isAlike ? BESIDE_ALIKE : BESIDE_UNLIKE);
}

function mostDiffering({ inWords }: Likeness, { before, words, after }: Sought, others: Others): number {
  if (inWords === 0) return others.twins * LIKELY;
  return Math.min(others.apart * LIKELY, (before.length + words.length + after.length) * UNLIKE);
}

export const isMuchAlike = ({ inWords }: Likeness, { words }: Sought): boolean =>
  inWords <= words.length * MUCH_ALIKE;

export const isSomewhatAlike = ({ inWords }: Likeness, { words }: Sought): boolean =>
  inWords <= words.length * ELSEWHERE;

/** Away from home: too much of what stood right beside the words is gone. At the edge of a paper that is one side. */
export const isAway = ({ inNear }: Likeness, { before, after }: Sought): boolean =>
  inNear > (Math.min(before.length, NEAR) + Math.min(after.length, NEAR)) * LOST;

const isInPlace = ({ inNear, inWords }: Likeness): boolean => inWords > 0 && inNear === 0;
