/** A passage of a paper → what is kept to find it again. */
import type { Anchor, Enough, Others } from './anchor';
import { candidates } from './candidates';
import { letterAt, NORMALISATION, type Stretch, unitsOf } from './letters';
import type { Sought } from './likeness';
import { type PaperText, pageOf, quotedFrom } from './paper-text';
import { isCut } from './whole-words';

/** Letters kept on each side at least; Hypothesis keeps as many. */
const LEAST = 32;
/** And at most, for a paper that says the same over and over. */
const MOST = 1024;
/** By so many letters other places should differ, so that a few errors of a scan confuse none. */
const APART = 16;
/** Letters within which the words should not come again, where one side is to be enough. */
const CLOSE_BY = 250;
/** A word is not cut for being longer than this. */
const LONGEST_WORD = 24;

/** `passage` in units of the text. `null` where it holds no letter. */
export function describePassage(
  paper: PaperText,
  passage: Stretch,
  item: string | null = null,
): Anchor | null {
  const start = letterAt(paper, passage.start);
  const end = letterAt(paper, passage.end);
  if (start >= end) return null;

  const enough = enoughFor(paper.letters, { start, end });
  const others = othersFrom(paper, { start, end }, enough.both);
  const around = Math.max(others.around, enough.both, enough.before ?? 0, enough.after ?? 0);
  const { page, printed, letter } = pageOf(paper, passage.start);
  return {
    version: NORMALISATION,
    quote: quoteAround(paper, { start, end }, around),
    position: { page, start: start - letter, end: end - letter },
    printed,
    item,
    enough,
    others,
  };
}

const STEPS = Array.from({ length: 1 + Math.log2(MOST / LEAST) }, (_, step) => LEAST * 2 ** step);

/** Surroundings are doubled until the words are alone with them. */
function enoughFor(letters: string, { start, end }: Stretch): Enough {
  const isAlone = (before: number, after: number): boolean => {
    const sought = letters.slice(Math.max(0, start - before), end + after);
    return letters.indexOf(sought) === letters.lastIndexOf(sought);
  };
  const both = STEPS.find((around) => isAlone(around, around)) ?? MOST;
  // Where the words come again close by, one side could be that of the other place after a cut.
  const around = letters.slice(Math.max(0, start - CLOSE_BY), end + CLOSE_BY);
  const words = letters.slice(start, end);
  if (around.indexOf(words) !== around.lastIndexOf(words)) return { both, before: null, after: null };
  return {
    both,
    before: start === 0 ? null : (STEPS.find((before) => isAlone(before, 0)) ?? null),
    after: end === letters.length ? null : (STEPS.find((after) => isAlone(0, after)) ?? null),
  };
}

/** And until no other place is much like them. */
function othersFrom(paper: PaperText, at: Stretch, least: number): Others {
  const steps = STEPS.filter((around) => around >= least).values();
  let others = othersWithin(paper, at, steps.next().value ?? MOST);
  for (const around of steps) {
    if (Math.min(others.twins, others.apart) >= APART) break;
    others = othersWithin(paper, at, around);
  }
  return others;
}

function quoteAround(paper: PaperText, letters: Stretch, around: number): Anchor['quote'] {
  const { text } = paper;
  const words = unitsOf(paper, letters);
  const first = unitsOf(paper, { start: Math.max(0, letters.start - around), end: letters.start }).start;
  const last = unitsOf(paper, { start: letters.end, end: Math.min(paper.from.length, letters.end + around) });
  const before = letters.start === 0 ? words.start : wordStart(text, first);
  const after = last.end <= words.end ? words.end : wordEnd(text, last.end);
  return {
    exact: quotedFrom(paper, words),
    prefix: quotedFrom(paper, { start: before, end: words.start }),
    suffix: quotedFrom(paper, { start: words.end, end: after }),
  };
}

function wordStart(text: string, unit: number): number {
  let at = unit;
  while (at > 0 && unit - at < LONGEST_WORD && !/\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function wordEnd(text: string, unit: number): number {
  let at = unit;
  while (at < text.length && at - unit < LONGEST_WORD && !/\s/.test(text.charAt(at))) at++;
  return at;
}

function othersWithin(paper: PaperText, { start, end }: Stretch, around: number): Others {
  const { letters } = paper;
  const sought: Sought = {
    before: letters.slice(Math.max(0, start - around), start),
    words: letters.slice(start, end),
    after: letters.slice(end, end + around),
    isCut: isCut(paper.text, unitsOf(paper, { start, end })),
  };
  const others = candidates(paper, sought, { start, end });
  // What stands right beside, as the next cell of a row, has its surroundings from it.
  const isFar = (one: Stretch) => one.end < start - LEAST || one.start > end + LEAST;
  const whole = sought.before.length + sought.words.length + sought.after.length;
  return {
    around,
    twins: Math.min(whole, ...others.filter((one) => one.inWords === 0).map(({ inAll }) => inAll)),
    apart: Math.min(whole, ...others.filter(isFar).map(({ inAll }) => inAll)),
    inWords: Math.min(sought.words.length, ...others.map(({ inWords }) => inWords)),
  };
}
