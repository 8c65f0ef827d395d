/**
 * Names in a paper that spell how a short form begins: "West Marl" for WMICB.
 * What its other letters stand for is for the glossary to say.
 */
import type { SpelledOut } from '../findings';
import { lettersOf } from './spelling';
import type { Stretch } from './stretches';

/** "West Marl", "Marl and Westmarch", "Upper-Marl". */
const NAMES = /[A-Z][a-zâêîôûŵŷ]{2,}(?:(?: | and | & |-)[A-Z][a-zâêîôûŵŷ]{2,}){1,4}/g;
/** A word of a name: what links them is written small. */
const NAME_WORD = /[A-Z][a-zâêîôûŵŷ]+/g;
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
      namesIn(run, stretch, sought).filter((name) => isProper(name, ordinary)),
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

/** The names in a run of words with capitals: "In West Marl" holds "West Marl". */
function namesIn(
  { 0: run, index }: RegExpExecArray,
  { block, offset, text }: Stretch,
  sought: ReadonlySet<string>,
): readonly Name[] {
  const words = [...run.matchAll(NAME_WORD)];
  const letters = words.map(([word]) => word.charAt(0).toLowerCase()).join('');
  const found: Name[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + FEWEST_LETTERS; to <= words.length; to++) {
      const initials = letters.slice(from, to);
      const [first, last] = [words[from], words[to - 1]];
      if (!first || !last || !sought.has(initials)) continue;
      const [start, end] = [index + first.index, index + last.index + last[0].length];
      found.push({
        long: text.slice(start, end),
        at: { block, start: offset + start, end: offset + end },
        isName: true,
        letters: initials.length,
        initials,
        isOfBody: GOES_ON.test(text.slice(end, end + 3)),
      });
    }
  }
  return found;
}

/** Some word of it is never written small: "West Marl" is, "Health and Wellbeing" is not. */
const isProper = ({ long }: Name, ordinary: ReadonlySet<string>): boolean =>
  long.match(NAME_WORD)?.some((word) => !ordinary.has(word.toLowerCase())) ?? false;

const GOES_ON = /^ [A-Z][a-z]/;

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
