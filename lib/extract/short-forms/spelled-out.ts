/**
 * A short form that the paper never explains is often written out elsewhere in
 * it: "the Children and Young People Scrutiny Committee", and CYPSC ten pages on.
 * That is no explanation, but it says what the paper speaks of.
 */
import type { SpelledOut } from '../findings';
import { isLinking, lettersOf } from './spelling';
import type { Stretch } from './stretches';

/** The first letters of two words stand side by side too often to mean anything. */
const FEWEST_LETTERS = 3;
/** Different wordings kept for each, the most frequent first. */
const MOST = 4;

const WORD = /[\p{L}\p{N}]+(?:'\p{Ll}+)?/gu;

type Word = {
  readonly stretch: Stretch;
  readonly start: number;
  readonly end: number;
};

/** First letters in a row, a full stop where words do not belong together; `words[i]` gave letter i. */
type Initials = { readonly letters: string; readonly words: readonly (Word | null)[] };

/** What spells each of the short forms, by short form as given. */
export function spelledOut(
  stretches: readonly Stretch[],
  shorts: readonly string[],
): ReadonlyMap<string, readonly SpelledOut[]> {
  const sought = shorts.filter((short) => lettersOf(short).length >= FEWEST_LETTERS);
  if (sought.length === 0) return new Map();
  const ways = initialsOf(stretches);
  return new Map(sought.map((short) => [short, mostFrequent(ways.flatMap((way) => phrasesIn(way, short)))]));
}

/** Of all words, and of all but linking ones. */
function initialsOf(stretches: readonly Stretch[]): readonly [Initials, Initials] {
  const all = { letters: '', words: [] as (Word | null)[] };
  const telling = { letters: '', words: [] as (Word | null)[] };
  for (const stretch of stretches) {
    const { text } = stretch;
    let end = -1;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (!isJoined(text, end, index)) {
        for (const way of [all, telling]) {
          way.letters += '.';
          way.words.push(null);
        }
      }
      end = index + word.length;
      const letter = (word[0] ?? '').toLowerCase();
      const placed = { stretch, start: index, end };
      all.letters += letter;
      all.words.push(placed);
      if (isLinking(word)) continue;
      telling.letters += letter;
      telling.words.push(placed);
    }
  }
  return [all, telling];
}

/** One space, hyphen or stroke, or " & ", stands between words of one name. */
function isJoined(text: string, end: number, start: number): boolean {
  if (end < 0 || start - end > 3) return false;
  const between = text.slice(end, start);
  return between === ' ' || between === '-' || between === '/' || between === ' & ';
}

function phrasesIn({ letters, words }: Initials, short: string): readonly SpelledOut[] {
  const sought = lettersOf(short);
  const phrases: SpelledOut[] = [];
  for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + 1)) {
    const phrase = phraseFrom(words.slice(at, at + sought.length));
    if (phrase) phrases.push(phrase);
  }
  return phrases;
}

function phraseFrom(words: readonly (Word | null)[]): SpelledOut | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const { block, offset, text } = first.stretch;
  const long = text.slice(first.start, last.end);
  const telling = (long.match(WORD) ?? []).filter((word) => !isLinking(word));
  // Words set in capitals, and short forms among them, are no part of a name.
  const isName = telling.every((word) => /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word));
  if (isLinking(text.slice(first.start, first.end)) || isLinking(text.slice(last.start, last.end)))
    return null;
  return { long, at: { block, start: offset + first.start, end: offset + last.end }, isName };
}

function mostFrequent(phrases: readonly SpelledOut[]): readonly SpelledOut[] {
  const wordings = Map.groupBy(phrases, ({ long }) => long.toLowerCase());
  return [...wordings.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST)
    .flatMap((same) => same.find(({ isName }) => isName) ?? same[0] ?? []);
}
