/**
 * A short form that is hardly ever used, a letter short of one that the paper
 * uses often ("AC team", "LAC team") or with two letters changed over ("EHPC",
 * "EHCP"), is likely meant for it.
 */
import { isLinking } from './spelling';
import type { Use } from './uses';

/** A misprint may be copied once. */
const SELDOM = 2;
const OFTEN = 5;
/** So many letters in another order are no chance; fewer must stand between the same words. */
const TELLING_LETTERS = 5;

/** By short form that is never explained, in capitals, the one that it is likely meant for. */
export function misprints(
  uses: ReadonlyMap<string, readonly Use[]>,
  unexplained: readonly string[],
): ReadonlyMap<string, string> {
  const often = [...uses].filter(([, used]) => used.length >= OFTEN);
  return new Map(
    unexplained.flatMap((short) => {
      const used = uses.get(short) ?? [];
      if (used.length > SELDOM) return [];
      const meant = often.filter(
        ([other, others]) =>
          (isLetterShort(short, other) && areBetweenSameWords(used, others)) ||
          (isChangedOver(short, other) &&
            (short.length >= TELLING_LETTERS || areBetweenSameWords(used, others))),
      );
      const [only, ...more] = meant;
      return only && more.length === 0 ? [[short, only[1][0]?.short ?? only[0]] as const] : [];
    }),
  );
}

const isLetterShort = (short: string, other: string): boolean =>
  other.length === short.length + 1 &&
  [...other].some((_, at) => other.slice(0, at) + other.slice(at + 1) === short);

const isChangedOver = (short: string, other: string): boolean =>
  short !== other && changedOver(short).includes(other);

/** All that two neighbours changing places make of it: "AB&C" → "BA&C", "A&BC", "ABC&". */
export const changedOver = (short: string): readonly string[] =>
  [...short.slice(1)].map(
    (letter, at) => short.slice(0, at) + letter + short.charAt(at) + short.slice(at + 2),
  );

function areBetweenSameWords(used: readonly Use[], others: readonly Use[]): boolean {
  const around = new Set(others.map(wordsAround));
  return used.map(wordsAround).some((words) => words !== null && around.has(words));
}

/** The word before and the word after, both of which must say something: "within … team". */
function wordsAround({ text, start, end }: Use): string | null {
  const before = /(?<!\p{L})(?<word>\p{L}+) $/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))
    ?.groups?.word;
  const after = /^ (?<word>\p{L}+)/u.exec(text.slice(end, end + LONGEST_WORD))?.groups?.word;
  if (!before || !after || isLinking(before) || isLinking(after)) return null;
  return `${before} … ${after}`.toLowerCase();
}
const LONGEST_WORD = 30;
