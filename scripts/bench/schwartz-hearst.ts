/**
 * What short forms are measured against: the algorithm of Schwartz and Hearst (2003), in our own words. The letters
 * of a short form in brackets are matched, from its last to its first, with the words before it in the sentence.
 */

type Pair = { readonly short: string; readonly long: string };

const SENTENCE = /[^.!?\n]+[.!?]?/g;
const IN_BRACKETS = /\((?<inside>[^()]{2,60})\)/g;
const BREAK = /[,;]/;

export function schwartzHearst(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [sentence] of text.matchAll(SENTENCE)) {
    for (const { index, groups } of sentence.matchAll(IN_BRACKETS)) {
      const short = groups?.inside?.split(BREAK)[0]?.trim() ?? '';
      if (!isShortForm(short)) continue;
      const long = longForm(short, wordsBefore(sentence.slice(0, index), short.length));
      if (long !== null) pairs.push({ short, long });
    }
  }
  return pairs;
}

/** Two words at most, two to ten characters, a letter, and a letter or digit first. */
const isShortForm = (short: string): boolean =>
  short.length >= 2 &&
  short.length <= 10 &&
  short.split(' ').length <= 2 &&
  /\p{L}/u.test(short) &&
  /^[\p{L}\d]/u.test(short);

/** As many words as a long form may have: min(|A| + 5, |A| × 2). */
function wordsBefore(before: string, letters: number): string {
  const words = before.trimEnd().split(/\s+/);
  return words.slice(-Math.min(letters + 5, letters * 2)).join(' ');
}

/** The shortest stretch that has all letters in their order, the first of them at the beginning of a word. */
function longForm(short: string, words: string): string | null {
  let at = words.length - 1;
  for (let letter = short.length - 1; letter >= 0; letter--) {
    const sought = short.charAt(letter).toLowerCase();
    if (!/[\p{L}\d]/u.test(sought)) continue;
    const begins = () => at === 0 || !/[\p{L}\d]/u.test(words.charAt(at - 1));
    while (at >= 0 && (words.charAt(at).toLowerCase() !== sought || (letter === 0 && !begins()))) at--;
    if (at < 0) return null;
    at--;
  }
  return words.slice(words.lastIndexOf(' ', at + 1) + 1);
}
