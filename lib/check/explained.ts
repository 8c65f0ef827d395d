/**
 * A challenge that the member has had explained, and the same one when it comes again: in the paper itself by
 * its words, in another pack of the committee by what stands around its numbers, in any of them by the names of
 * two measures that the member told apart.
 */
import type { Figure } from '@/lib/extract/findings';
import type { Passage, Sited } from '@/lib/extract/sited';
import type { Challenge } from './challenges';
import { quotes } from './quoted';

type Shown = Pick<Challenge, 'kind'> & { readonly passages: readonly Passage[] };

export type Explanation = {
  readonly kind: Challenge['kind'];
  readonly sides: readonly Side[];
  /** In the member's words; empty where `measures` say it all. */
  readonly reason: string;
  /** What the member said not to be the same measure, by name: it explains every conflict between them. */
  readonly measures?: readonly string[];
};

/** Words that a challenge holds against others. */
export type Side = Pick<Passage, 'words' | 'start' | 'page'>;

/** So few letters around a number say nothing of what it counts. */
const FEWEST_LETTERS = 8;
/** "June", "Q2": another pack names another. */
const PERIOD =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|q(?:uarter)?|first|second|third|fourth)\b/gi;

/** What an explanation keeps of a challenge, to know it again. */
export const sidesOf = ({ passages }: Shown): readonly Side[] =>
  passages.map(({ words, start, page }) => ({ words, start, page }));

/** In the paper that the explanation was given on. */
export const isThisOne = (challenge: Shown, { kind, sides }: Explanation): boolean =>
  challenge.kind === kind && JSON.stringify(sidesOf(challenge)) === JSON.stringify(sides);

/** In another paper: of the same kind, with the same words around numbers in the same places, whatever these are. */
export function isSameAgain(challenge: Shown, { kind, sides }: Explanation): boolean {
  const [here, before] = [sidesOf(challenge), sides].map((all) => all.map(aboutSide).sort());
  return (
    challenge.kind === kind && !before?.includes(null) && JSON.stringify(here) === JSON.stringify(before)
  );
}

/** Whether the figures that are held against each other are of measures that the member told apart. */
export const isOfTwo = ({ kind }: Shown, names: readonly string[], { measures = [] }: Explanation): boolean =>
  kind === 'conflict' && names.length > 1 && names.every((name) => measures.includes(name));

/** Whether the member told the two names apart, in whichever pack. */
export const areToldApart = (
  [one, other]: readonly [string, string],
  told: readonly (readonly string[])[],
): boolean =>
  told.some((names) => names.includes(plainName(one)) && names.includes(plainName(other))) &&
  plainName(one) !== plainName(other);

/** What the figures that two sides hold against each other are called, each name once; without periods. */
export function measuresOf(
  challenge: Shown & Pick<Challenge, 'why'>,
  figures: readonly Sited<Figure>[],
): readonly string[] {
  const quoted = figures.filter((figure) => quotes(challenge, figure));
  return [...new Set(quoted.map(({ finding }) => plainName(finding.indicator)))].toSorted();
}

/** What a measure is called, as it is told apart from others: "Visits on time, Q2" → "visits on time". */
export const plainName = (indicator: string): string =>
  (
    indicator
      .toLowerCase()
      .replace(PERIOD, ' ')
      .match(/[\p{L}\d]+/gu) ?? []
  ).join(' ');

/** "Visits on time | Q1 | 84% | Q2 | 85%" at 85 → "visits on time", the second of its numbers; `null` for bare numbers. */
function aboutSide({ words, start }: Side): string | null {
  const lettersOf = (text: string) =>
    text
      .toLowerCase()
      .replace(PERIOD, ' ')
      .match(/\p{L}+/gu) ?? [];
  const letters = lettersOf(words).join(' ');
  const place = words.slice(0, start).match(/\d[\d.,]*/g)?.length ?? 0;
  return letters.length < FEWEST_LETTERS ? null : `${letters} ${place}`;
}
