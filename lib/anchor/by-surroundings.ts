/** Finds a passage by what stood beside it, letter by letter. */
import type { Anchor, Found } from './anchor';
import { unitsOf } from './letters';
import { likeness, type Sought } from './likeness';
import { goesOn } from './neighbours';
import { expectedLetter, type PaperText } from './paper-text';
import { startsOf } from './starts';

const MOST_CANDIDATES = 5;
/** Of words that stand everywhere not all places are looked at. */
const MOST_SEEN = 500;
/** Letters between words and a copy of them within which there should be none, where one side was enough. */
const CLOSE_BY = 400;
/** Of the distance to the nearest place with the same words: nearer than this, it can be no other. */
export const SURE_OF_TWINS = 0.35;

/** By surroundings that are enough, letter by letter: on both sides, else on one. `null` where they do not stand so. */
export function bySurroundings(paper: PaperText, anchor: Anchor, sought: Sought): Found | null {
  const { before, words, after } = sought;
  const { enough } = anchor;
  const expected = expectedLetter(paper, anchor);
  const foundAt = (start: number): Found => ({
    kind: start === expected ? 'exact' : 'moved',
    at: unitsOf(paper, { start, end: start + words.length }),
  });
  const both = enough?.both ?? Math.max(before.length, after.length);
  // What began or ended the paper does so still, or its surroundings are others.
  const isWithin = (at: number) =>
    (before !== '' || at === 0) && (after !== '' || at + words.length === paper.letters.length);
  const whole = before + words + after;
  const isInPlace = expected !== null && paper.letters.startsWith(whole, expected - before.length);
  // A copy far off makes no difference.
  if (enough && isInPlace && expected >= before.length && isWithin(expected)) return foundAt(expected);

  const isFit = (at: number) => enough === null || isWithin(at);
  const places = nearest(placesOf(paper.letters, sought, both, both).filter(isFit), expected);
  const [only] = places;
  if (places.length === 1 && only !== undefined) {
    return only !== expected && mayBeTwin(paper, anchor, sought, only) ? null : foundAt(only);
  }
  if (places.length > 1) return ambiguous(paper, places, words);
  if (!enough || goesOn(words, after) || goesOn(before, words)) return null;

  const oneSided = [
    ...(enough.before === null ? [] : placesOf(paper.letters, sought, enough.before, 0)),
    ...(enough.after === null ? [] : placesOf(paper.letters, sought, 0, enough.after)),
  ];
  const [one, ...others] = new Set(oneSided);
  if (one === undefined) return null;
  if (one !== expected && mayBeTwin(paper, anchor, sought, one)) return null;
  others.push(...againNear(paper.letters, words, one));
  return others.length === 0 ? foundAt(one) : ambiguous(paper, [one, ...others], words);
}

/** Of several places with the same words: what stood beside one may stand beside another by now. Further off it is told. */
function mayBeTwin({ letters }: PaperText, { others }: Anchor, sought: Sought, start: number): boolean {
  if (others === null || others.inWords > 0) return false;
  const { around, twins } = others;
  const wide = { ...sought, before: sought.before.slice(-around), after: sought.after.slice(0, around) };
  const { inAll } = likeness(letters, { start, end: start + sought.words.length }, wide);
  return inAll > twins * SURE_OF_TWINS;
}

/** Where the words come again close to a place: when they were described they did not. */
export function againNear(letters: string, words: string, at: number): readonly number[] {
  const reach = words.length + CLOSE_BY;
  const from = Math.max(0, at - reach);
  const near = letters.slice(from, at + words.length + reach);
  const first = from + near.indexOf(words);
  const last = from + near.lastIndexOf(words);
  return [first, last].filter((start) => start !== at);
}

/** Where the words stand with so many letters of their surroundings. */
function placesOf(letters: string, sought: Sought, before: number, after: number): readonly number[] {
  const prefix = before === 0 ? '' : sought.before.slice(-before);
  const whole = prefix + sought.words + sought.after.slice(0, after);
  return startsOf(letters, whole, MOST_SEEN).map((at) => at + prefix.length);
}

/** What is asked about: of places that fit alike those near to where the words stood. */
const nearest = (places: readonly number[], expected: number | null): readonly number[] =>
  (expected === null
    ? places
    : places.toSorted((one, other) => Math.abs(one - expected) - Math.abs(other - expected))
  ).slice(0, MOST_CANDIDATES);

const ambiguous = (paper: PaperText, starts: readonly number[], { length }: string): Found => ({
  kind: 'ambiguous',
  candidates: starts.map((start) => unitsOf(paper, { start, end: start + length })),
});
