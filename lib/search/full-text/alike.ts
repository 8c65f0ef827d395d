/** Words that differ from one by a typing error or two: a letter missing, too many, wrong, or two the wrong way round. */

/** The words of all indexes that may be taken for one another, by their length. */
export type Spellings = ReadonlyMap<number, readonly Spelling[]>;
type Spelling = { readonly word: string; readonly letters: number };

export type Alike = { readonly word: string; readonly errors: number };

/** Words with digits are never guessed at: "Q3" is not "Q2". */
const ONLY_LETTERS = /^\p{L}+$/u;
const SHORTEST = 4;
/** From so many letters on two errors are forgiven. */
const LONG = 8;

/** Words with a digit, and short ones, are left out: a typing error makes them another. */
export function spellingsOf(words: Iterable<string>): Spellings {
  const byLength = new Map<number, Spelling[]>();
  for (const word of words) {
    if (word.length < SHORTEST - 1 || !ONLY_LETTERS.test(word)) continue;
    const alike = byLength.get(word.length);
    const spelling = { word, letters: lettersOf(word) };
    if (alike) alike.push(spelling);
    else byLength.set(word.length, [spelling]);
  }
  return byLength;
}

/**
 * The nearest, none that is further than another. `isBegun`: only the beginning of
 * a word was typed, "safgua" for "safeguarding".
 */
export function wordsAlike(typed: string, spellings: Spellings, isBegun: boolean): readonly Alike[] {
  if (typed.length < SHORTEST || !ONLY_LETTERS.test(typed)) return [];
  const most = typed.length >= LONG ? 2 : 1;
  const letters = lettersOf(typed);
  const found: Alike[] = [];
  for (const [length, words] of spellings) {
    if (length < typed.length - most || (!isBegun && length > typed.length + most)) continue;
    for (const { word, letters: own } of words) {
      if (lettersMissing(letters, own) > most) continue;
      const errors = errorsBetween(typed, word, most, isBegun);
      if (errors <= most) found.push({ word, errors });
    }
  }
  const least = Math.min(...found.map(({ errors }) => errors));
  return found.filter(({ errors }) => errors === least);
}

/** One bit a letter. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many letters of one word the other has not: no fewer than so many errors. */
function lettersMissing(one: number, other: number): number {
  let left = one & ~other;
  let count = 0;
  for (; left !== 0; left &= left - 1) count++;
  return count;
}

/** More than `most` where there are more. With `isBegun` the end of `word` costs nothing. */
function errorsBetween(typed: string, word: string, most: number, isBegun: boolean): number {
  const width = Math.min(word.length, typed.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const isSame = typed[row - 1] === word[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (isSwapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return isBegun ? Math.min(...last) : (last[word.length] ?? most + 1);
}
