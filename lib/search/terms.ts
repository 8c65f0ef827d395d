/**
 * Looks up in a glossary as one types: the very short form first, then what
 * begins so, then its words with typing errors. Fuse is slow over long lists:
 * it compares a word only with those that share most pairs of letters with it.
 */
import Fuse from 'fuse.js/basic';
import {
  beginningWith,
  type Costs,
  exactly,
  foundByWords,
  plainlyFound,
  type TermEntry,
  type TermIndex,
  termIndex,
} from './term-index';

/** Words that Fuse is given, and those that it may give back. */
const COMPARED = 150;
const MOST_ALIKE = 8;
/** Of a word's letters, this share may be missing or wrong: "safegarding", "chld". */
const LOOSENESS = 0.3;
/** A shorter word is like too many others. */
const SHORTEST_MISTYPED = 4;
/** A mistyped word is further than any that was only begun. */
const MISTYPED_COST = 1;

/** Best first. Nothing asked, nothing found. */
export function termsIn<Entry extends TermEntry>(
  entries: readonly Entry[],
): (asked: string) => readonly Entry[] {
  const index = termIndex(entries);
  const alike = alikeIn(index);
  const placesFor = (asked: string): readonly number[] => {
    const plain = plainlyFound(index, asked);
    if (plain.length > 0) return plain;
    const named = shortFormsIn(index, asked);
    return named.length > 0 ? named : foundByWords(index, asked, alike);
  };
  return (asked) => placesFor(asked).flatMap((place) => entries[place] ?? []);
}

/** What is selected on a page is often a sentence: "the HSHWC takes the ICPC data" asks for two short forms. */
function shortFormsIn(index: TermIndex, asked: string): readonly number[] {
  const words = asked.split(/\s+/).filter((word) => /\p{Lu}.*\p{Lu}/u.test(word));
  return [...new Set(words.flatMap((word) => exactly(index, word)))];
}

/** Entries with a word that begins like the one asked for, or is like it. */
function alikeIn(index: TermIndex): (word: string) => Costs {
  const all = [...index.words.keys()];
  const pairs = all.flatMap((word, at) => [...pairsOf(word)].map((pair) => ({ pair, at })));
  const withPair = Map.groupBy(pairs, ({ pair }) => pair);
  return (asked) => {
    const costs = new Map(beginningWith(index, asked));
    if (asked.length < SHORTEST_MISTYPED) return costs;
    const fuse = new Fuse(nearest(asked, all, withPair), {
      threshold: LOOSENESS,
      ignoreLocation: true,
      includeScore: true,
    });
    for (const { item, score = 0 } of fuse.search(asked, { limit: MOST_ALIKE })) {
      for (const place of index.words.get(item) ?? []) {
        if (!costs.has(place)) costs.set(place, MISTYPED_COST + score);
      }
    }
    return costs;
  };
}

function nearest(
  asked: string,
  all: readonly string[],
  withPair: ReadonlyMap<string, readonly { readonly at: number }[]>,
): readonly string[] {
  const shared = new Map<number, number>();
  for (const pair of pairsOf(asked)) {
    for (const { at } of withPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, COMPARED)
    .flatMap(([at]) => all[at] ?? []);
}

/** "chld" → "^c", "ch", "hl", "ld": how a word begins counts like one pair more. */
const pairsOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from(word, (letter, at) => (word[at - 1] ?? '^') + letter));
