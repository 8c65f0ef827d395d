/**
 * The places the member is asked about where nobody can be sure. What stands now where the words stood is always
 * among them, and so are the words themselves, wherever they are: what stands there letter by letter is not lost.
 */
import search from 'approx-string-match';
import type { Anchor, Found } from './anchor';
import { againNear } from './by-surroundings';
import { isCutIn } from './candidates';
import { letterAt, type Stretch, unitsOf } from './letters';
import type { Sought } from './likeness';
import { expectedLetter, type PaperText } from './paper-text';
import { startsOf } from './starts';
import { wholeWords } from './whole-words';

const MOST_ASKED = 5;
/** Fewer letters stand anywhere by chance. */
const TELLING = 12;
/** Letters around the place where the words stood in which they may stand now. */
const AROUND = [40, 200, 600];
const FURTHEST = 600;
/** Of the words, letters that may be others. */
const LIKE = 0.3;
/** Letters right beside short words by which their place is known, from one side alone. */
const BESIDE = 24;
/** Units in which a word stands with the space before it. */
const LONGEST = 32;

export function withPlacesToAsk(paper: PaperText, anchor: Anchor, sought: Sought, found: Found): Found {
  if (found.kind !== 'lost' && found.kind !== 'ambiguous') return found;
  const known = found.kind === 'ambiguous' ? found.candidates : [];
  const expected = expectedLetter(paper, anchor);
  const [first, ...others] = known;
  const isShort = sought.words.length < TELLING;
  const places = isShort
    ? [...(first ? closeBy(paper, sought, first) : []), ...besideOne(paper, sought, expected), ...others]
    : [...inPlace(paper, sought, expected), ...others, ...again(paper, sought, expected)];
  const asked: Stretch[] = first ? [first] : [];
  for (const one of places) {
    const isSame = (other: Stretch) => one.start === other.start && one.end === other.end;
    const isBeside = (other: Stretch) => one.end <= other.start || other.end <= one.start;
    const isNew = known.includes(one) ? !asked.some(isSame) : asked.every(isBeside);
    if (isNew && asked.length < MOST_ASKED) asked.push(one);
  }
  return asked.length === 0 ? found : { kind: 'ambiguous', candidates: asked };
}

/** Letter by letter, near to where they stood first. */
function again(paper: PaperText, { words }: Sought, expected: number | null): readonly Stretch[] {
  return startsOf(paper.letters, words)
    .toSorted((one, other) => Math.abs(one - (expected ?? 0)) - Math.abs(other - (expected ?? 0)))
    .slice(0, MOST_ASKED)
    .map((start) => unitsOf(paper, { start, end: start + words.length }));
}

/** The short words once more, close by a place of theirs. */
function closeBy(paper: PaperText, { words, isCut }: Sought, place: Stretch): readonly Stretch[] {
  return againNear(paper.letters, words, letterAt(paper, place.start))
    .map((start) => ({ start, end: start + words.length }))
    .filter((at) => isCut || !isCutIn(paper, at))
    .map((at) => unitsOf(paper, at));
}

/** What is most like them near to where they stood, and a little further off. */
function inPlace(paper: PaperText, sought: Sought, expected: number | null): readonly Stretch[] {
  const { words } = sought;
  if (expected === null) return [];
  return AROUND.flatMap((around) => {
    const from = Math.max(0, expected - around);
    const region = paper.letters.slice(from, expected + words.length + around);
    const [like] = search(region, words, Math.floor(words.length * LIKE));
    return like ? [whole(paper, sought, { start: from + like.start, end: from + like.end })] : [];
  });
}

function whole(paper: PaperText, { isCut }: Sought, letters: Stretch): Stretch {
  const at = unitsOf(paper, letters);
  return isCut ? at : wholeWords(paper.text, at);
}

/** A word or figure right beside what stood before the short words, or after them: where that stands nowhere else, or near by. */
function besideOne(
  { letters, text, from }: PaperText,
  { before, words, after }: Sought,
  expected: number | null,
) {
  const head = before.slice(-BESIDE);
  const tail = after.slice(0, BESIDE);
  const headAt = placeOf(letters, head, expected === null ? null : expected - head.length);
  const tailAt = placeOf(letters, tail, expected === null ? null : expected + words.length);
  const isNumber = /\d/.test(words);
  // What began the paper, or ended it, may do so still.
  const begins = before === '' ? 0 : headAt === null ? null : headAt + head.length;
  const ends = after === '' ? letters.length : tailAt;
  const next = begins === null ? null : nextWord(text, from[begins] ?? text.length);
  const last = ends === null ? null : lastWord(text, from[ends] ?? text.length);
  return [next, last].filter(
    (at): at is Stretch => at !== null && /\d/.test(text.slice(at.start, at.end)) === isNumber,
  );
}

function nextWord(text: string, unit: number): Stretch | null {
  const [word = ''] = /^\S+/.exec(text.slice(unit, unit + LONGEST)) ?? [];
  return word === '' ? null : { start: unit, end: unit + word.length };
}

function lastWord(text: string, unit: number): Stretch | null {
  const before = text.slice(Math.max(0, unit - LONGEST), unit).trimEnd();
  const [word = ''] = /\S+$/.exec(before) ?? [];
  const end = Math.max(0, unit - LONGEST) + before.length;
  return word === '' ? null : { start: end - word.length, end };
}

/** The only one, or the one nearest to where it stood. */
function placeOf(letters: string, part: string, expected: number | null): number | null {
  if (part.length < BESIDE) return null;
  const at = letters.indexOf(part);
  if (at < 0) return null;
  if (letters.indexOf(part, at + 1) < 0) return at;
  if (expected === null) return null;
  const from = Math.max(0, expected - FURTHEST);
  const near = letters.slice(from, expected + FURTHEST + part.length);
  const places = startsOf(near, part).map((one) => from + one);
  return places.toSorted((one, other) => Math.abs(one - expected) - Math.abs(other - expected))[0] ?? null;
}
