/** Whether some words spell a short form, and where they begin. */

/** May be skipped, or give their letter: "Department for Education" spells DfE. */
const LINKING = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
  '&',
]);
/** Content words that may be skipped in a long form of three letters or more: "edge of care home (team)". */
const MOST_SKIPPED = 1;

/** First letters alone are the safer reading; "Safeguarding" giving two letters is the looser one. */
const WAYS = ['initials', 'inner letters'] as const;
type Way = (typeof WAYS)[number];

type Word = { readonly text: string; readonly start: number; readonly mayBeSkipped: boolean };

const WORD = /[A-Za-z0-9']+|&/g;

/**
 * Where the long form begins that ends at the end of `before`; `null` if the
 * words before do not spell `short`.
 *
 * Each letter is the first letter of a word or follows on inside a word that has
 * already given its first; the first letter always begins the first word.
 */
export function startOfLongForm(before: string, short: string): number | null {
  const letters = lettersOf(short);
  const words = wordsOf(before.slice(-160), Math.max(0, before.length - 160)).slice(
    -(letters.length * 2 + 3),
  );
  for (const way of WAYS) {
    for (let first = words.length - fewestWords(letters); first >= 0; first--) {
      if (spells(words.slice(first), letters, way)) return words[first]?.start ?? null;
    }
  }
  return null;
}

/** Where the long form ends that begins at the start of `after`; `null` if it does not spell `short`. */
export function endOfLongForm(after: string, short: string): number | null {
  const letters = lettersOf(short);
  const words = wordsOf(after.slice(0, 160), 0).slice(0, letters.length * 2 + 3);
  for (const way of WAYS) {
    for (let count = fewestWords(letters); count <= words.length; count++) {
      const last = words[count - 1];
      if (last && !LINKING.has(last.text.toLowerCase()) && spells(words.slice(0, count), letters, way))
        return last.start + last.text.length;
    }
  }
  return null;
}

/** Whether `long` as a whole spells `short`. */
export const isSpelling = (long: string, short: string): boolean =>
  WAYS.some((way) => spells(wordsOf(long, 0), lettersOf(short), way));

const lettersOf = (short: string): readonly string[] =>
  [...short.replace(/'?s$/, '').toLowerCase()].filter((letter) => /[a-z0-9]/.test(letter));

const wordsOf = (text: string, offset: number): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index + offset,
    // The second half of "co-ordinated" need not give a letter.
    mayBeSkipped: LINKING.has(match[0].toLowerCase()) || text[match.index - 1] === '-',
  }));

/** A short form of three letters is no abbreviation of a single word. */
const fewestWords = (letters: readonly string[]): number =>
  letters.length <= 2 ? 2 : Math.ceil(letters.length / 3);

function spells(words: readonly Word[], letters: readonly string[], way: Way): boolean {
  const [first] = words;
  if (!first || initialOf(first) !== letters[0] || first.mayBeSkipped) return false;
  return matches(words, 0, letters, { way, skips: letters.length < 3 ? 0 : MOST_SKIPPED });
}

/** The words must use up the letters; how many content words may still be skipped is in `skips`. */
function matches(
  words: readonly Word[],
  word: number,
  letters: readonly string[],
  { way, skips }: { readonly way: Way; readonly skips: number },
): boolean {
  const here = words[word];
  const [letter, ...rest] = letters;
  if (!here) return letter === undefined;
  const on = (left: readonly string[], stillSkips = skips) =>
    matches(words, word + 1, left, { way, skips: stillSkips });
  if (letter !== undefined && initialOf(here) === letter) {
    if (on(rest)) return true;
    const [inner, ...afterInner] = rest;
    const holdsInner =
      way === 'inner letters' &&
      inner !== undefined &&
      here.text.length >= 4 &&
      here.text.toLowerCase().includes(inner, 1);
    if (holdsInner && on(afterInner)) return true;
  }
  if (word === 0) return false;
  return here.mayBeSkipped ? on(letters) : skips > 0 && on(letters, skips - 1);
}

/** "Child & Family Assessment" spells CAFA: the sign is read as the word. */
const initialOf = ({ text }: Word): string => (text === '&' ? 'a' : (text[0]?.toLowerCase() ?? ''));
