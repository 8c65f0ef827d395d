/**
 * Whether some words spell a short form, and which of the words before or after
 * it are its long form: ways to spell in the order of how often each is right.
 */
import { radicals } from './mutations';

/** What a word may give to a short form. */
type Way = {
  /** Of a word's letters: its first; its first few; its first and others in order; any in order. */
  readonly gives: 'initial' | 'beginning' | 'initial-and-inner' | 'inner';
  /** How many words that carry meaning may give nothing: "edge of care (home) team". */
  readonly skips: 0 | 1;
};

const INITIALS: Way = { gives: 'initial', skips: 0 };

/**
 * In order of reliability. Right of those found by each way, in 1,000 abstracts
 * of another world than ours (`npm run abbrev`): see `tests/extract/short-forms.test.ts`.
 */
const WAYS: readonly Way[] = [
  INITIALS,
  { gives: 'beginning', skips: 0 },
  { gives: 'initial', skips: 1 },
  { gives: 'initial-and-inner', skips: 0 },
  { gives: 'initial-and-inner', skips: 1 },
  { gives: 'inner', skips: 0 },
];

/** The first ways in which a word may be softened too. */
const SUREST = 2;

/** May be skipped, or give their letter: "Department for Education" spells DfE. */
const LINKING: ReadonlySet<string> = new Set(
  'a an and at by for from in into of on or the to with &'.split(' '),
);

/** The same in Welsh, "Cynllun Strategol y Gymraeg mewn Addysg"; in capitals they are no such words: "ER", "AC". */
const WELSH_LINKING: ReadonlySet<string> = new Set(
  "a â ac ag am ar at er gan i i'r mewn neu o o'r y yn yr a'r â'r".split(' '),
);

/** The longest has four letters. */
export const isLinking = (word: string): boolean =>
  word.length <= 4 && (LINKING.has(word.toLowerCase()) || WELSH_LINKING.has(word));

type Word = {
  /** In small letters; "&" is "and". */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isLinking: boolean;
  /** The second half of "co-ordinated": it need not give a letter. */
  readonly isPart: boolean;
};

const WORD = /[\p{L}\p{N}']+|&/gu;
/** "-operate", of "Duty to Co-operate" for DTC. */
const PARTS_LEFT = /^(?:-[\p{L}\p{N}']+)+/u;
/** In characters: no long form reaches further. */
const REACH = 200;

/** Where the long form begins that ends at the end of `before`; `null` if the words before do not spell `short`. */
export const startOfLongForm = (before: string, short: string): number | null => startBy(WAYS, before, short);

/** The same where every letter must be the first of a word. */
export const startOfInitials = (before: string, short: string): number | null =>
  startBy([INITIALS], before, short);

function startBy(ways: readonly Way[], before: string, short: string): number | null {
  const letters = lettersOf(short);
  const from = Math.max(0, before.length - REACH);
  const words = wordsOf(before.slice(from), from).slice(-mostWords(letters));
  for (const way of ways) {
    for (let first = words.length - 1; first >= 0; first--) {
      const [head, ...rest] = words.slice(first);
      const heads = head && ways.indexOf(way) < SUREST ? [head, ...radicals(head, words[first - 1])] : [head];
      if (heads.some((one) => one && spells([one, ...rest], letters, way))) return head?.start ?? null;
    }
  }
  return null;
}

/** Where the long form ends that begins at the start of `after`; `null` if it does not spell `short`. */
export const endOfLongForm = (after: string, short: string): number | null => endBy(WAYS, after, short);

/** The same where every letter must be the first of a word. */
export const endOfInitials = (after: string, short: string): number | null => endBy([INITIALS], after, short);

function endBy(ways: readonly Way[], after: string, short: string): number | null {
  const letters = lettersOf(short);
  const words = wordsOf(after.slice(0, REACH), 0).slice(0, mostWords(letters));
  for (const way of ways) {
    for (let count = 1; count <= words.length; count++) {
      const last = words[count - 1];
      if (last && !last.isLinking && spells(words.slice(0, count), letters, way))
        return last.end + (PARTS_LEFT.exec(after.slice(last.end))?.[0].length ?? 0);
    }
  }
  return null;
}

/** Whether `long` as a whole spells `short`. */
export const isSpelling = (long: string, short: string): boolean =>
  WAYS.some((way) => spells(wordsOf(long, 0), lettersOf(short), way));

/** Whether the "s" at its end is a letter of it, and no plural: "MTFs (medium term financial strategy)". */
export const hasLastLetter = (long: string, short: string): boolean =>
  spells(wordsOf(long, 0), bare(short), INITIALS);

/** "T&F's" → "tf". */
export const lettersOf = (short: string): string => bare(short.replace(/(?<=[A-Z\d])'?s$/, ''));

const bare = (short: string): string => short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const mostWords = (letters: string): number => Math.min(letters.length + 5, letters.length * 2 + 1);

const wordsOf = (text: string, offset: number): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word === '&' ? 'and' : word.toLowerCase(),
    start: index + offset,
    end: index + offset + word.length,
    isLinking: isLinking(word),
    isPart: /[-/]/.test(text[index - 1] ?? ''),
  }));

/** The words must use up the letters, from the first letter of the first word on. */
function spells(words: readonly Word[], letters: string, way: Way): boolean {
  const [first] = words;
  if (!first || letters === '' || first.isLinking || first.text[0] !== letters[0]) return false;
  const isBare = way.gives === 'initial' && way.skips === 0;
  if (first.isPart && !isBare) return false;
  // "c oxidase" may be the end of a longer name.
  if (first.text.length === 1 && !isBare && !words[1]?.isPart) return false;
  // A word is not short for one that begins with it whole: "Met" for "Met-tRNA".
  if (!isBare && letters.length > 2 && words.some(({ text }) => text.startsWith(letters))) return false;
  if (way.gives === 'initial' && words.length < letters.length) return false;
  const known = new Map<number, boolean>();
  const from = (word: number, letter: number, skips: number): boolean => {
    const key = (word * 64 + letter) * 2 + skips;
    const found = known.get(key) ?? look(word, letter, skips);
    known.set(key, found);
    return found;
  };
  const look = (at: number, letter: number, skips: number): boolean => {
    const word = words[at];
    if (!word) return letter === letters.length;
    for (const count of countsGiven(word.text, letters.slice(letter), way)) {
      if (from(at + 1, letter + count, skips)) return true;
    }
    if (at === 0) return false;
    return word.isLinking || word.isPart
      ? from(at + 1, letter, skips)
      : skips > 0 && from(at + 1, letter, skips - 1);
  };
  return from(0, 0, way.skips);
}

/** How many of the letters a word may give; none is not among them. */
function countsGiven(word: string, letters: string, { gives }: Way): readonly number[] {
  if (gives !== 'inner' && word[0] !== letters[0]) return [];
  if (gives === 'initial') return [1];
  const most = gives === 'beginning' ? countSame(word, letters) : countInOrder(word, letters);
  return Array.from({ length: most }, (_, place) => place + 1);
}

/** Letters with which both begin. */
function countSame(word: string, letters: string): number {
  let count = 0;
  while (count < letters.length && word[count] === letters[count]) count++;
  return count;
}

/** Letters that stand in the word one after the other, others between them. */
function countInOrder(word: string, letters: string): number {
  let at = -1;
  let count = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at + 1);
    if (at < 0) break;
    count++;
  }
  return count;
}
