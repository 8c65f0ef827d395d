/**
 * Names in a paper that spell how a short form begins: "West Marl" for WMICB.
 * What its other letters stand for is for the glossary to say.
 */
import type { SpelledOut } from '../findings';
import { isLinking, lettersOf } from './spelling';
import type { Stretch } from './stretches';

/** "West Marl", "Marl and Westmarch", "Upper-Marl". */
const NAMES = /\p{Lu}\p{Ll}{2,}(?:(?: | and | & |-)\p{Lu}\p{Ll}{2,}){1,4}/gu;
const WORD = /\p{L}+/gu;
const FEWEST_LETTERS = 2;
/** Names kept of the same letters. */
const MOST = 2;
/** Left to be spelled by other words: fewer are found in any short form. */
const FEWEST_LEFT = 3;

/** By short form as given, the likeliest names for each number of its letters; `ordinary`: words that the paper also writes small. */
export function placeNames(
  stretches: readonly Stretch[],
  shorts: readonly string[],
  ordinary: ReadonlySet<string>,
): ReadonlyMap<string, readonly SpelledOut[]> {
  const sought = new Set(shorts.flatMap(beginningsOf));
  if (sought.size === 0) return new Map();
  const names = stretches.flatMap((stretch) =>
    [...stretch.text.matchAll(NAMES)].flatMap((run) =>
      namesIn(run, stretch).filter((name) => sought.has(name.initials) && isProper(name, ordinary)),
    ),
  );
  const byInitials = Map.groupBy(names, ({ initials }) => initials);
  return new Map(
    shorts.map((short) => [
      short,
      beginningsOf(short).flatMap((initials) => likeliest(byInitials.get(initials) ?? [])),
    ]),
  );
}

type Name = SpelledOut & {
  readonly initials: string;
  /** Another name goes on with it: "West Marl Police". */
  readonly isOfBody: boolean;
};

/** "WMICB" → "wm", the longer first. */
function beginningsOf(short: string): readonly string[] {
  const letters = lettersOf(short);
  const count = Math.max(0, letters.length - FEWEST_LEFT - FEWEST_LETTERS + 1);
  return Array.from({ length: count }, (_, nth) => letters.slice(0, letters.length - FEWEST_LEFT - nth));
}

/** All names of two words and more in a run of words with capitals: "In West Marl" holds "West Marl". */
function namesIn({ 0: run, index }: RegExpExecArray, { block, offset, text }: Stretch): readonly Name[] {
  const words = [...run.matchAll(WORD)];
  return words.flatMap((first, from) =>
    words.slice(from + 1).flatMap((last, more): readonly Name[] => {
      if (isLinking(first[0]) || isLinking(last[0])) return [];
      const end = last.index + last[0].length;
      const telling = words.slice(from, from + more + 2).filter(([word]) => !isLinking(word));
      const initials = telling.map(([word]) => word.charAt(0).toLowerCase()).join('');
      const start = offset + index;
      return [
        {
          long: run.slice(first.index, end),
          at: { block, start: start + first.index, end: start + end },
          isName: true,
          letters: initials.length,
          initials,
          isOfBody: GOES_ON.test(text.slice(index + end, index + end + 3)),
        },
      ];
    }),
  );
}

/** Some word of it is never written small: "West Marl" is, "Health and Wellbeing" is not. */
const isProper = ({ long }: Name, ordinary: ReadonlySet<string>): boolean =>
  long.match(WORD)?.some((word) => !isLinking(word) && !ordinary.has(word.toLowerCase())) ?? false;

const GOES_ON = /^ \p{Lu}\p{Ll}/u;

/** Different names of the same letters: those by which bodies are called, then those that are named most often. */
function likeliest(names: readonly Name[]): readonly SpelledOut[] {
  const bodies = (same: readonly Name[]) => same.filter(({ isOfBody }) => isOfBody).length;
  return [...Map.groupBy(names, ({ long }) => long).values()]
    .sort((a, b) => bodies(b) - bodies(a) || b.length - a.length)
    .slice(0, MOST)
    .flatMap(([first]) =>
      first ? { long: first.long, at: first.at, isName: true, letters: first.letters } : [],
    );
}
