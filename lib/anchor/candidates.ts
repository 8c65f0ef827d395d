/** Every place of a paper where a passage may now stand, most alike first. */
import search from 'approx-string-match';
import { likelyStarts } from './grams';
import { letterAt, type Stretch, unitsOf } from './letters';
import { type Likeness, likeness, type Sought } from './likeness';
import type { PaperText } from './paper-text';
import { isCut, wholeWords } from './whole-words';

/** Letters beside the words that show where to look. */
const NEAR = 64;
const BESIDE = 20;
/** Places that are looked at closely. */
const MOST_PLACES = 5;
const MOST_SAME = 8;
const MOST_CONTEXTS = 3;
/** Words of so many letters are looked for by so many at each end. */
const LONG = 2000;
const END = 400;
/** So many letters more may differ around words that are the same than around and in others. */
const SAME_WORDS = 12;
/** Fewer letters say nothing of what they are like. */
const LEAST_LETTERS = 12;
/** Of words that stand everywhere ("72%") not all are looked at. */
const MOST_SEEN = 2000;

/** But for `own`, the place of the words themselves, where others are looked for. */
export function candidates(paper: PaperText, sought: Sought, own?: Stretch): readonly Likeness[] {
  const { letters } = paper;
  const places = [...samePlaces(paper, sought), ...likePlaces(paper, sought, own)].flatMap((at) =>
    own ? outside(own, at) : [at],
  );
  const judged = new Map(places.map((at) => [`${at.start} ${at.end}`, at]));
  return bestOfEach([...judged.values()].map((at) => likeness(letters, at, sought)));
}

/** Where the words stand letter by letter; of many, those with most of their surroundings. */
function samePlaces(paper: PaperText, { before, words, after, isCut }: Sought): readonly Stretch[] {
  const { letters } = paper;
  const found: { at: number; beside: number }[] = [];
  for (
    let at = letters.indexOf(words);
    at >= 0 && found.length < MOST_SEEN;
    at = letters.indexOf(words, at + 1)
  ) {
    // "4" is not in "84", nor "5." in "5.1".
    if (!isCut && isCutIn(paper, { start: at, end: at + words.length })) continue;
    const beside = sameBefore(letters, at, before) + sameAfter(letters, at + words.length, after);
    found.push({ at, beside });
  }
  return found
    .toSorted((one, other) => other.beside - one.beside)
    .slice(0, MOST_SAME)
    .map(({ at }) => ({ start: at, end: at + words.length }));
}

/** Whether letters begin or end within a word of the paper. */
export const isCutIn = (paper: PaperText, letters: Stretch): boolean =>
  isCut(paper.text, unitsOf(paper, letters));

/** How many letters right before a place are those that stood right before the words. */
export function sameBefore(letters: string, at: number, context: string): number {
  let count = 0;
  while (count < context.length && letters[at - 1 - count] === context[context.length - 1 - count]) count++;
  return count;
}

/** Likewise of those right after it. */
export function sameAfter(letters: string, at: number, context: string): number {
  let count = 0;
  while (count < context.length && letters[at + count] === context[count]) count++;
  return count;
}

function likePlaces(paper: PaperText, sought: Sought, own?: Stretch): readonly Stretch[] {
  const near: Sought = {
    before: sought.before.slice(-NEAR),
    words: sought.words,
    after: sought.after.slice(0, NEAR),
    isCut: sought.isCut,
  };
  const pattern = near.before + near.words + near.after;
  const slack = Math.max(NEAR, pattern.length >> 1);
  return likelyStarts(paper.grams(), pattern, MOST_PLACES).flatMap((start) => {
    const from = Math.max(0, start - slack);
    const region = without(own, paper.letters.slice(from, start + pattern.length + slack), from);
    return stretchesIn(region, near).map((at) => {
      const found = { start: from + at.start, end: from + at.end };
      return sought.isCut ? found : withWholeWords(paper, found);
    });
  });
}

/** What of a stretch lies before another, or after it, where that is most of it. */
function outside(own: Stretch, at: Stretch): readonly Stretch[] {
  const left =
    at.start < own.start
      ? { start: at.start, end: Math.min(at.end, own.start) }
      : { start: Math.max(at.start, own.end), end: at.end };
  const isWhole = left.start === at.start && left.end === at.end;
  return isWhole || left.end - left.start >= Math.max(LEAST_LETTERS, (own.end - own.start) * 0.7)
    ? [left]
    : [];
}

/** The region with nothing to be found in `own`: only the likest part of it is found. */
function without(own: Stretch | undefined, region: string, from: number): string {
  if (!own) return region;
  const start = Math.max(0, own.start - from);
  const end = Math.min(region.length, own.end - from);
  return start < end ? region.slice(0, start) + '\0'.repeat(end - start) + region.slice(end) : region;
}

function withWholeWords(paper: PaperText, letters: Stretch): Stretch {
  const { start, end } = wholeWords(paper.text, unitsOf(paper, letters));
  return { start: letterAt(paper, start), end: letterAt(paper, end) };
}

/** In a region of the text: what is like the words, and what stands between their surroundings. */
function stretchesIn(region: string, { before, words, after }: Sought): readonly Stretch[] {
  const like = likeWords(region, words);
  const starts = endsOf(region, before);
  const ends = startsOf(region, after);
  // A word may have been put in at either end.
  const slip = words.length / 2 + 12;
  const longest = words.length * 3 + 24;
  const between = starts.flatMap((start) =>
    ends.filter((end) => end > start && end - start <= longest).map((end) => ({ start, end })),
  );
  // Where one end was changed too much to be alike, its surroundings still say where it is.
  const mended = like.flatMap(({ start, end }) => [
    ...starts.filter((one) => one < end && Math.abs(one - start) <= slip).map((one) => ({ start: one, end })),
    ...ends.filter((one) => one > start && Math.abs(one - end) <= slip).map((one) => ({ start, end: one })),
  ]);
  return [...like, ...between, ...mended];
}

/** Of all that is equally like the words some of the first and of the last; of long words, by their ends. */
function likeWords(region: string, words: string): readonly Stretch[] {
  if (words.length > LONG) {
    const tails = search(region, words.slice(-END), END >> 2);
    return search(region, words.slice(0, END), END >> 2)
      .slice(0, MOST_CONTEXTS)
      .flatMap(({ start }) => tails.slice(-MOST_CONTEXTS).map(({ end }) => ({ start, end })))
      .filter(({ start, end }) => start < end);
  }
  const found = search(region, words, words.length >> 1);
  return found.length > MOST_PLACES ? [...found.slice(0, 2), ...found.slice(-3)] : found;
}

/** Right beside the words less may have changed than further off. */
const endsOf = (region: string, context: string): readonly number[] =>
  [context, context.slice(-BESIDE)].flatMap((part) => placesOf(region, part).map(({ end }) => end));

const startsOf = (region: string, context: string): readonly number[] =>
  [context, context.slice(0, BESIDE)].flatMap((part) => placesOf(region, part).map(({ start }) => start));

const placesOf = (region: string, context: string): readonly Stretch[] =>
  context === '' ? [] : search(region, context, context.length >> 2).slice(0, MOST_CONTEXTS);

/**
 * Of stretches that overlap, the one most like what is sought: where the words stand
 * letter by letter, those; else the one that leaves least beside it.
 */
function bestOfEach(all: readonly Likeness[]): readonly Likeness[] {
  const kept: Likeness[] = [];
  const weigh = ({ inWords, inAll }: Likeness) => (inWords === 0 ? inAll - SAME_WORDS : inAll);
  for (const one of all.toSorted(
    (a, b) => weigh(a) - weigh(b) || b.inWords - a.inWords || b.end - b.start - a.end + a.start,
  )) {
    const isTaken = kept.some(
      (other) => one.start < other.end && other.start < one.end && one.inWords + other.inWords > 0,
    );
    if (!isTaken && one.start < one.end) kept.push(one);
  }
  return kept.toSorted((a, b) => a.inAll - b.inAll);
}
