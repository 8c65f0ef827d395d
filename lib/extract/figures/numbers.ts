/**
 * Text → numbers that count or measure something, with their units. Dates,
 * references, ages and the like are rejected first (`masks.ts`, `rejected.ts`);
 * a number in words must count what a council counts (`counted.ts`).
 */
import { isCounted, zerosIn } from './counted';
import { maskOf } from './masks';
import { type Numeral, numeralsIn } from './numerals';
import { isRejected } from './rejected';

export type NumberInText = Pick<Numeral, 'start' | 'end' | 'value' | 'unit'>;

/** The numbers of `text` that measure something, in order. */
export function numbersIn(text: string): readonly NumberInText[] {
  const candidates = numeralsIn(text).filter((numeral) => {
    const isBare = numeral.unit === 'count';
    if (isBare && (numeral.isSpelled || numeral.isPart) && !isCounted(text, numeral)) return false;
    return !isRejected(text, numeral);
  });
  const zeros = zerosIn(text);
  if (candidates.length === 0 && zeros.length === 0) return [];
  const isMasked = candidates.every(isInWords) ? nothingMasked : maskOf(text);
  const measured = candidates.filter((numeral) => isInWords(numeral) || !isMasked(firstDigit(text, numeral)));
  const numbers = measured.map(({ start, end, value, unit, isPart }) => ({
    start,
    end,
    value,
    unit: isPart && unit === 'count' ? ('ratio' as const) : unit,
  }));
  if (zeros.length === 0) return numbers;
  return [...numbers, ...zeros.map((zero) => ({ ...zero, unit: 'count' as const }))].sort(
    (a, b) => a.start - b.start,
  );
}

const isInWords = ({ isSpelled, isPart }: Numeral): boolean => isSpelled || isPart;
const nothingMasked = (): boolean => false;

const firstDigit = (text: string, { start, end }: Numeral): number =>
  start + Math.max(0, text.slice(start, end).search(/\d/));
