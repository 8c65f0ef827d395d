/**
 * A short form that the paper never explains is often written out elsewhere in
 * it: "the Children and Young People Scrutiny Committee", and CYPSC ten pages on.
 * That is no explanation, but it says what the paper speaks of.
 */
import type { SpelledOut } from '../findings';
import { endOfWord, type Initials, initialsOf, occurrences } from './initials';
import { isLinking, lettersOf } from './spelling';
import { finderOf, type Place, type Stretch } from './stretches';

/** The first letters of two words stand side by side too often to mean anything. */
const FEWEST_LETTERS = 3;
/** Different wordings kept for each. */
const MOST = 4;

/** "CP/CT": one for each side of "Child Protection/Court Team". */
const PAIR = /(?<![A-Za-z/&])(?<first>[A-Z]{2,6})\/(?<second>[A-Z]{2,6})(?![A-Za-z/&])/g;

/** Words that are also written as two, and give a letter for each: CWB is Children's Wellbeing. */
const CLOSED: readonly (readonly [letters: string, word: string])[] = [
  ['bb', 'broadband'],
  ['gs', 'greenspace'],
  ['hc', 'healthcare'],
  ['hc', 'homecare'],
  ['ma', 'multiagency'],
  ['mp', 'masterplan'],
  ['wb', 'wellbeing'],
  ['wf', 'workforce'],
];

const WORD = /[\p{L}\p{N}]+(?:'\p{Ll}+)?/gu;

/** What spells each of the short forms, by short form as given, in capitals. */
export function spelledOut(
  stretches: readonly Stretch[],
  shorts: readonly string[],
): ReadonlyMap<string, readonly SpelledOut[]> {
  const sought = [
    ...shorts.filter((short) => lettersOf(short).length >= FEWEST_LETTERS).flatMap(waysToSpell),
    ...pairsIn(stretches, new Set(shorts)).map(bothOf),
  ];
  if (sought.length === 0) return new Map();
  const stretchAt = finderOf(stretches);
  const found = Map.groupBy(
    initialsOf(stretches).flatMap((row) => {
      const read: Reader = (at, count) => phraseIn(row, at, count, stretchAt);
      return occurrences(row, sought).flatMap(({ one, at }) => one.spellings(at, read));
    }),
    ({ short }) => short,
  );
  return new Map(shorts.map((short) => [short, likeliest(found.get(short) ?? [])]));
}

/** Letters to look for, and what they say of which short form where they stand. */
type Sought = {
  readonly letters: string;
  readonly spellings: (at: number, read: Reader) => readonly Spelling[];
};
type Spelling = SpelledOut & { readonly short: string };
type Phrase = Omit<SpelledOut, 'letters'>;
/** The words of `count` letters from letter `at` on; `null` where a linking word begins or ends them. */
type Reader = (at: number, count: number) => Phrase | null;

function waysToSpell(short: string): readonly Sought[] {
  const letters = lettersOf(short);
  const spelling = (at: number, read: Reader, count: number) => {
    const phrase = read(at, count);
    return phrase ? [{ ...phrase, short, letters: count }] : [];
  };
  const closed = CLOSED.flatMap(([both, word]): readonly Sought[] => {
    const nth = letters.indexOf(both);
    if (nth < 0) return [];
    const isClosed = (at: number, read: Reader) => read(at + nth, 1)?.long.toLowerCase() === word;
    return [
      {
        letters: letters.replace(both, both.slice(0, 1)),
        spellings: (at, read) => (isClosed(at, read) ? spelling(at, read, letters.length - 1) : []),
      },
    ];
  });
  return [{ letters, spellings: (at, read) => spelling(at, read, letters.length) }, ...closed];
}

type Pair = readonly [first: string, second: string];

function pairsIn(stretches: readonly Stretch[], sought: ReadonlySet<string>): readonly Pair[] {
  const pairs = stretches.flatMap(({ text }) =>
    text.includes('/')
      ? [...text.matchAll(PAIR)].map(({ groups }): Pair => [groups?.first ?? '', groups?.second ?? ''])
      : [],
  );
  const different = new Map(pairs.map((pair) => [pair.join('/'), pair]));
  return [...different.values()].filter((pair) => pair.some((short) => sought.has(short)));
}

/** Both must be names, and joined as the short forms are, or by "and". */
function bothOf([first, second]: Pair): Sought {
  const letters = lettersOf(first + second);
  const spellings = (at: number, read: Reader): readonly Spelling[] => {
    const left = read(at, first.length);
    const right = read(at + first.length, second.length);
    const whole = read(at, letters.length);
    if (!left?.isName || !right?.isName || !whole) return [];
    const between = whole.long.slice(left.long.length, -right.long.length);
    if (!/^(?:\/| (?:and|&) )$/.test(between)) return [];
    return [
      { ...left, short: first, letters: letters.length },
      { ...right, short: second, letters: letters.length },
    ];
  };
  return { letters, spellings };
}

function phraseIn(
  { places }: Initials,
  at: number,
  count: number,
  stretchAt: (place: number) => Place | null,
): Phrase | null {
  const [first, last] = [places[at] ?? 0, places[at + count - 1] ?? 0];
  const found = stretchAt(first);
  if (!found) return null;
  const { stretch, before } = found;
  const [start, end] = [first - before, endOfWord(stretch.text, last - before)];
  const long = stretch.text.slice(start, end);
  const all = long.match(WORD) ?? [];
  if (isLinking(all[0] ?? '') || isLinking(all.at(-1) ?? '')) return null;
  // Words set in capitals, and short forms among them, are no part of a name.
  const isName = all.every((word) => isLinking(word) || (/^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word)));
  const { block, offset } = stretch;
  return { long, at: { block, start: offset + start, end: offset + end }, isName };
}

/** What says it by more letters first, then what says it more often; so many of names, and of other words. */
function likeliest(spellings: readonly Spelling[]): readonly SpelledOut[] {
  const wordings = [...Map.groupBy(spellings, ({ long }) => long.toLowerCase()).values()]
    .sort((a, b) => mostLetters(b) - mostLetters(a) || b.length - a.length)
    .flatMap((same): readonly SpelledOut[] => {
      const best = same.find(({ isName }) => isName) ?? same[0];
      return best ? [{ long: best.long, at: best.at, isName: best.isName, letters: mostLetters(same) }] : [];
    });
  const names = wordings.filter(({ isName }) => isName);
  const others = wordings.filter(({ isName }) => !isName);
  return [...names.slice(0, MOST), ...others.slice(0, MOST)];
}

const mostLetters = (same: readonly Spelling[]): number => Math.max(...same.map(({ letters }) => letters));
