/** A glossary → what its short forms and their words begin with. Nothing in here forgives typing errors: `terms.ts` does. */

export type TermEntry = { readonly short: string; readonly long: string };

export type TermIndex<Entry extends TermEntry = TermEntry> = {
  readonly entries: readonly Entry[];
  /** Places of the entries by `shortKey`. */
  readonly shorts: ReadonlyMap<string, readonly number[]>;
  /** Places of the entries by each word of their long form. */
  readonly words: ReadonlyMap<string, readonly number[]>;
};

/** Place of an entry → how far what was typed is from its words. */
export type Costs = ReadonlyMap<number, number>;

/** "looked aft": a word typed in part. */
const BEGUN_COST = 0.1;
/** Each word that the long form has besides those asked for. */
const SPARE_COST = 0.02;
/** "looked aft" is nearer to "looked after child" than to "children looked after". */
const BEHIND_COST = 0.05;

export function termIndex<Entry extends TermEntry>(entries: readonly Entry[]): TermIndex<Entry> {
  const shorts = new Map<string, number[]>();
  const words = new Map<string, number[]>();
  const add = (to: Map<string, number[]>, key: string, place: number) => {
    const places = to.get(key);
    if (places) places.push(place);
    else to.set(key, [place]);
  };
  entries.forEach(({ short, long }, place) => {
    add(shorts, shortKey(short), place);
    for (const word of new Set(wordsOf(long))) add(words, word, place);
  });
  return { entries, shorts, words };
}

/** "S&R", "s & r" and "S.&R." are one short form. */
const shortKey = (short: string): string => short.toUpperCase().replace(/[.\s]/g, '');

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Words that tell nothing, as single letters do. */
const JOINING = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

const tellingWords = (asked: string): readonly string[] =>
  wordsOf(asked).filter((word) => word.length > 1 && !JOINING.has(word));

/** Places, best first: the short form itself, short forms that begin so, then words that do. */
export function plainlyFound(index: TermIndex, asked: string): readonly number[] {
  const words = foundByWords(index, asked, (word) => beginningWith(index, word));
  return [...new Set([...exactly(index, asked), ...shortsBeginning(index, asked), ...words])];
}

/** "LAC", "lac", "(LAC)", "EHCPs", "the LA’s". */
export function exactly({ shorts }: TermIndex, asked: string): readonly number[] {
  const bare = asked.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  return shorts.get(shortKey(bare)) ?? shorts.get(shortKey(bare.replace(/['’]?s$|s['’]$/, ''))) ?? [];
}

function shortsBeginning({ shorts }: TermIndex, asked: string): readonly number[] {
  const key = shortKey(asked);
  if (key === '') return [];
  return [...shorts]
    .filter(([short]) => short.startsWith(key))
    .sort(([a], [b]) => a.length - b.length)
    .flatMap(([, places]) => places);
}

/** Places of the entries with a word that begins so, each with what it costs: 0 for the word itself. */
export function beginningWith({ words }: TermIndex, asked: string): Costs {
  const costs = new Map<number, number>();
  for (const [word, places] of words) {
    if (!word.startsWith(asked)) continue;
    const cost = word === asked ? 0 : BEGUN_COST;
    for (const place of places) costs.set(place, Math.min(cost, costs.get(place) ?? cost));
  }
  return costs;
}

/** Entries that have every word asked for that tells something, the nearest first. */
export function foundByWords(
  { entries }: TermIndex,
  asked: string,
  costsOf: (word: string) => Costs,
): readonly number[] {
  const [first, ...others] = tellingWords(asked).map(costsOf);
  if (!first) return [];
  const beginning = asked.trim().toLowerCase();
  const found = [...first].flatMap(([place, cost]) => {
    const long = entries[place]?.long ?? '';
    let whole = cost + SPARE_COST * long.split(' ').length;
    if (!long.toLowerCase().startsWith(beginning)) whole += BEHIND_COST;
    for (const costs of others) whole += costs.get(place) ?? Number.POSITIVE_INFINITY;
    return whole === Number.POSITIVE_INFINITY ? [] : [{ place, whole }];
  });
  return found.sort((a, b) => a.whole - b.whole || a.place - b.place).map(({ place }) => place);
}
