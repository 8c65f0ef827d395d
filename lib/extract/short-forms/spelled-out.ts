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
/** What may stand between the words of one name. */
const JOINED = /^(?:[ -/]| & )$/;

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
  const ways = [initialsOf(stretches, () => true), initialsOf(stretches, (word) => !isLinking(word))];
  return new Map(sought.map((short) => [short, mostFrequent(ways.flatMap((way) => phrasesIn(way, short)))]));
}

function initialsOf(stretches: readonly Stretch[], gives: (word: string) => boolean): Initials {
  const letters: string[] = [];
  const words: (Word | null)[] = [];
  for (const stretch of stretches) {
    let end = -1;
    for (const { 0: word, index } of stretch.text.matchAll(WORD)) {
      if (!JOINED.test(stretch.text.slice(end, index))) {
        letters.push('.');
        words.push(null);
      }
      end = index + word.length;
      if (!gives(word)) continue;
      letters.push((word[0] ?? '').toLowerCase());
      words.push({ stretch, start: index, end });
    }
  }
  return { letters: letters.join(''), words };
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
