/** The unit of a number, as the words after it say: "%", "million pounds", "per 10,000", "weeks". */
import type { Unit } from '../findings';
import type { Numeral } from './numerals';

/** "%", " per cent", " percentage points", "m", " million", "k", "bn". */
const SUFFIX =
  /^(?:(?<pp> ?(?:percentage points?|%? ?points?|pps?)\b)|(?<percent> ?%| ?per ?cents?\b| ?percentages?\b)|(?<scale> ?(?:k|m|mn|mil|bn|tn|million|billion|trillion|thousand|hundred|dozens?)\b))/i;
/** "two points" are no percentage points, and "five hundred" is read as one. */
const SUFFIX_OF_WORDS =
  /^(?:(?<pp> ?percentage points?\b)|(?<percent> ?%| ?per ?cents?\b| ?percentages?\b)|(?<scale>(?!)))/i;
/** "pounds", "pence", "50p". */
const MONEY =
  /^(?:(?<pounds> ?(?:pounds?(?: sterling)?|GBP)\b)|(?<pence> ?(?:pence|penny|pennies)\b|p\b(?!\.m))|(?<abroad>[ -]?(?:(?:US |Australian |Canadian )?dollars?|euros?|cents?|USD|EUR)\b))/i;
/** " children per 10,000", " (/10,000 rate)". */
const RATE = /^(?: [a-z]+){0,3} ?\(?(?:per|\/) ?(?<base>10,?000|100,?000|1,?000)\b(?: rate\))?/i;
const DURATION = /^[ -](?:(?:working|school|calendar) )?(?<unit>day|week|month|hour)(?<many>s)?\b/i;
/** "1,204 tonnes", "412kg", "30 kWh". */
const WEIGHT = /^ ?(?:tonnes|kg|kilograms|tCO2e?|kWh|MWh)\b/i;
/** "314 seconds": how long, where it is too short for hours. */
export const BRIEF = /^ (?:minutes|mins|seconds|secs)\b/i;
const FTE = /^ ?(?:FTEs?|WTEs?|full[- ]time equivalents?)\b/i;
/** "250 m²": metres, not millions. */
const AREA = /^ ?m[²³]/;
/** Up to 150: between "140" and the number that bears the unit. */
const TO_NEXT =
  /^ ?(?:-|–|to|and|or) ?[£$€]?[\d,.]+(?:(?<percent> ?%| ?per ?cent\b)|(?<scale> ?(?:k|m|bn|million|billion)\b))/i;

const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  dozens: 12,
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mil: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

/** The surest first: a sign right after it, money, the unit of the number it leads to, what it measures. */
export function withUnit(numeral: Numeral, text: string): Numeral {
  const after = text.slice(numeral.end, numeral.end + 60);
  const suffixed = withSuffix(numeral, text, after);
  if (suffixed) return suffixed;
  const next = TO_NEXT.exec(after)?.groups;
  if (numeral.isMoney) {
    const isShort = next?.scale !== undefined && Math.abs(numeral.value) < 1000;
    return isShort ? { ...numeral, value: roundPennies(numeral.value * scaleOf(next.scale ?? '')) } : numeral;
  }
  const money = asMoney(numeral, after);
  if (money) return money;
  return next?.percent === undefined ? withMeasure(numeral, after) : { ...numeral, unit: '%' };
}

/** "86%", "2 percentage points", "£3.5m"; `null` where no such sign or word follows. */
function withSuffix(numeral: Numeral, text: string, after: string): Numeral | null {
  if (numeral.unit === 'count' && AREA.test(after)) return null;
  const suffix = (numeral.isSpelled ? SUFFIX_OF_WORDS : SUFFIX).exec(after);
  if (!suffix) return null;
  const { pp, percent, scale = '' } = suffix.groups ?? {};
  const end = numeral.end + suffix[0].length;
  if (pp !== undefined) return isScore(text, numeral.start, pp) ? numeral : { ...numeral, end, unit: 'pp' };
  if (percent !== undefined) return { ...numeral, end, unit: '%' };
  const scaled = { ...numeral, end, value: roundPennies(numeral.value * scaleOf(scale)) };
  return asMoney(scaled, after.slice(suffix[0].length)) ?? scaled;
}

/** "41 children per 10,000", "14.5 FTE", "12 tonnes", "24 days"; itself where nothing of the kind follows. */
function withMeasure(numeral: Numeral, after: string): Numeral {
  const rate = RATE.exec(after);
  if (rate) return { ...numeral, unit: rateUnit(rate.groups?.base ?? '') };
  if (FTE.test(after)) return { ...numeral, unit: 'FTE' };
  const weight = WEIGHT.exec(after);
  if (weight) return { ...numeral, end: numeral.end + weight[0].length, unit: 'other' };
  if (BRIEF.test(after)) return { ...numeral, unit: 'other' };
  const { unit, many } = DURATION.exec(after)?.groups ?? {};
  if (unit === undefined || (numeral.isSpelled && many === undefined)) return numeral;
  return { ...numeral, unit: `${unit.toLowerCase()}s` as Unit };
}

/** Undoes the dust of binary fractions: 0.3 × 1,000,000 is 300,000. */
export const roundPennies = (value: number): number => Math.round(value * 100) / 100;

/** "The average score was 44.2 points": points of no percentage. */
const isScore = (text: string, start: number, suffix: string): boolean =>
  !/%|percent|pp/i.test(suffix) && /\bscor(?:es?|ed|ing)\b/i.test(text.slice(Math.max(0, start - 60), start));

const scaleOf = (printed: string): number => SCALES[printed.trim().toLowerCase()] ?? 1;

/** "2 million pounds", "50p"; `null` where no money is named. */
function asMoney(numeral: Numeral, after: string): Numeral | null {
  const match = MONEY.exec(after);
  if (!match || numeral.unit === 'other') return null;
  const { pence, abroad } = match.groups ?? {};
  const end = numeral.end + match[0].length;
  if (abroad !== undefined) return { ...numeral, end, unit: 'other', isMoney: true };
  return {
    ...numeral,
    end,
    unit: '£',
    isMoney: true,
    value: pence === undefined ? numeral.value : roundPennies(numeral.value / 100),
  };
}

function rateUnit(base: string): Unit {
  const zeros = base.replace(',', '').length - 1;
  return zeros === 5 ? 'per 100,000' : zeros === 4 ? 'per 10,000' : 'other';
}
