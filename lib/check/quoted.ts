/**
 * Which figures a challenge is about: of those in its passages, the ones whose number its arithmetic names. A row
 * or a sentence that is shown whole has others, of which nothing is said.
 */
import type { Run } from '@/lib/document/mapped-text';
import type { Figure } from '@/lib/extract/findings';
import type { Passage, Sited } from '@/lib/extract/sited';
import type { Challenge } from './challenges';
import { shown } from './rounding';

type Shown = Pick<Challenge, 'why'> & { readonly passages: readonly Passage[] };

/** "2,400", "83.9"; not the 2 of "Q2". */
const NUMBER = /(?<![A-Za-z\d])\d[\d,]*(?:\.\d+)?/g;
const ISO_DAY = /\d{4}-\d\d-\d\d/g;
/** Decimals to which sums are written. */
const DECIMALS = [1, 2];

/** Whether a challenge is about this figure, which stands in one of its passages. */
export const quotes = ({ passages, why }: Shown, { finding, passage }: Sited<Figure>): boolean =>
  passages.some((side) => overlap(side.source, passage.source)) &&
  isNamed(finding.value, passage.words.slice(passage.start, passage.end), numbersIn(toldIn(why)));

function isNamed(value: number, printed: string, numbers: readonly number[]): boolean {
  const [first] = numbersIn(printed);
  const own = [value, first, ...DECIMALS.flatMap((decimals) => numbersIn(shown(value, decimals)))];
  return numbers.some((number) => own.includes(number));
}

/** All parts of the arithmetic but its days. */
const toldIn = (why: Challenge['why']): string => JSON.stringify(why).replace(ISO_DAY, '');

const numbersIn = (words: string): readonly number[] =>
  (words.match(NUMBER) ?? []).map((number) => Number(number.replaceAll(',', '')));

const overlap = (some: readonly Run[], others: readonly Run[]): boolean =>
  some.some((one) =>
    others.some(
      (other) =>
        one.page === other.page &&
        one.item === other.item &&
        one.itemStart < other.itemEnd &&
        other.itemStart < one.itemEnd,
    ),
  );
