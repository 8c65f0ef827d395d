/**
 * Text → numbers that count or measure something, with their units. Dates,
 * references, ages and the like are rejected first (`masks.ts`, `rejected.ts`).
 */
import type { Unit } from '../findings';
import { maskOf } from './masks';
import { isRejected } from './rejected';
import { wordNumbersIn } from './word-numbers';

export type NumberInText = {
  /** The number with its sign, currency and unit. */
  readonly start: number;
  readonly end: number;
  /** Money in pounds, £k and £m multiplied out. */
  readonly value: number;
  /** `count` where nothing is said. */
  readonly unit: Unit;
};

/** "£1,575.29", "-3", "0.5". Digits are grouped in threes or not at all. */
const DIGITS =
  /(?<![\w.,/:–-]|\w\()(?<sign>\+ ?|[-−])?(?<pound>£ ?)?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<decimals>\.\d+)?/g;
/** The second number of "140-150", "96–100%". */
const RANGE =
  /(?<=(?<![\w.,/:–-])£?\d{1,4}(?:,\d{3})?(?:\.\d{1,2})?%?[-–])(?<pound>£)?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<decimals>\.\d+)?(?![-–/]\d)/g;
/** "%", " per cent", " percentage points", "m", " million", "k", "bn". */
const SUFFIX =
  /^(?:(?<pp> ?(?:percentage points?|%? ?points?|pps?)\b)|(?<percent> ?%| ?per ?cent\b)|(?<scale> ?(?:k|m|bn|million|billion|thousand)\b))/i;
/** " children per 10,000", " (/10,000 rate)". */
const RATE = /^(?: [a-z]+){0,3} ?\(?(?:per|\/) ?(?<base>10,?000|100,?000|1,?000)\b(?: rate\))?/i;
const DURATION = /^[ -](?:(?:working|school|calendar) )?(?<unit>days?|weeks?|months?|hours?)\b/i;
const FTE = /^ ?(?:FTEs?|WTEs?|full[- ]time equivalents?)\b/;
const RATIO = /^ ?: ?\d/;
/** "250 m²": metres, not millions. */
const AREA = /^ ?m[²³]/;
/** Up to 150: between "140" and the number that bears the unit. */
const TO_NEXT = /^ ?(?:-|–|to|and|or) ?£?[\d,.]+(?<percent> ?%| ?per ?cent\b)/i;

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** The numbers of `text` that measure something, in order. */
export function numbersIn(text: string): readonly NumberInText[] {
  const spelled = wordNumbersIn(text).map((number) => withUnit({ ...number, unit: 'count' }, text));
  const printed = /\d/.test(text) ? digitsIn(text) : [];
  return [...printed, ...spelled]
    .filter((number) => !isRejected(text, number))
    .sort((a, b) => a.start - b.start);
}

function digitsIn(text: string): NumberInText[] {
  const isMasked = maskOf(text);
  const matches = [...text.matchAll(DIGITS), ...text.matchAll(RANGE)].sort((a, b) => a.index - b.index);
  return matches.flatMap((match): NumberInText[] => {
    const firstDigit = match.index + match[0].search(/\d/);
    return isMasked(firstDigit) ? [] : [readDigits(match, text)];
  });
}

/** "£3.5m" → 3,500,000 pounds; "86%" → 86 per cent. A bracket in running text is an aside, and no minus. */
function readDigits(match: RegExpExecArray, text: string): NumberInText {
  const { sign, pound, whole = '0', decimals = '' } = match.groups ?? {};
  const size = Number(whole.replaceAll(',', '') + decimals);
  const isNegative = sign === '-' || sign === '−';
  return withUnit(
    {
      start: match.index,
      end: match.index + match[0].length,
      value: isNegative ? -size : size,
      unit: pound === undefined ? 'count' : '£',
    },
    text,
  );
}

function withUnit(number: NumberInText, text: string): NumberInText {
  const after = text.slice(number.end, number.end + 60);
  const suffix = number.unit === 'count' && AREA.test(after) ? null : SUFFIX.exec(after);
  const end = number.end + (suffix?.[0].length ?? 0);
  if (suffix?.groups?.pp !== undefined) return { ...number, end, unit: 'pp' };
  if (suffix?.groups?.percent !== undefined) return { ...number, end, unit: '%' };
  if (suffix?.groups?.scale !== undefined) {
    const scale = SCALES[suffix.groups.scale.trim().toLowerCase()] ?? 1;
    return { ...number, end, value: roundPennies(number.value * scale) };
  }
  if (number.unit === '£') return number;
  if (TO_NEXT.test(after)) return { ...number, unit: '%' };
  const rate = RATE.exec(after);
  if (rate) return { ...number, unit: rateUnit(rate.groups?.base ?? '') };
  if (FTE.test(after)) return { ...number, unit: 'FTE' };
  if (RATIO.test(after)) return { ...number, unit: 'ratio' };
  const duration = DURATION.exec(after);
  return duration ? { ...number, unit: durationUnit(duration.groups?.unit ?? '') } : number;
}

function rateUnit(base: string): Unit {
  const zeros = base.replace(',', '').length - 1;
  return zeros === 5 ? 'per 100,000' : zeros === 4 ? 'per 10,000' : 'other';
}

const durationUnit = (printed: string): Unit =>
  printed.startsWith('day')
    ? 'days'
    : printed.startsWith('week')
      ? 'weeks'
      : printed.startsWith('month')
        ? 'months'
        : 'hours';

/** Undoes the dust of binary fractions: 0.3 × 1,000,000 is 300,000. */
export const roundPennies = (value: number): number => Math.round(value * 100) / 100;
