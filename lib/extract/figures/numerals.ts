/**
 * Text → every number that is written in it, in digits or in words, with its
 * sign, currency and unit: "£3.5m", "minus 5%", "2½", "one in four", "half a
 * million pounds". Whether it measures anything is for `numbers.ts` to say.
 */
import { matchesOf } from '@/lib/document/matches';
import type { Unit } from '../findings';
import { spelledIn } from './spelled';

export type Numeral = {
  /** The number with its sign, currency and unit. */
  readonly start: number;
  readonly end: number;
  /** Money in pounds, £k and £m multiplied out. */
  readonly value: number;
  /** `count` where nothing is said, `other` for money that is not in pounds. */
  readonly unit: Unit;
  /** In pounds or not. */
  readonly isMoney: boolean;
  /** Written as words. */
  readonly isSpelled: boolean;
  /** "half", "2/3": a part of something. */
  readonly isPart: boolean;
};

const VULGAR = '[¼½¾⅓⅔⅕-⅞]';
/** Digits are grouped in threes or not at all; "80 , 000" is how a scanner reads them. */
const WHOLE = String.raw`\d{1,3}(?:,\d{3})+|\d{1,3}(?: , \d{3})+|\d+`;
/** "4 . 8 %" is how a scanner reads "4.8%". */
const DECIMALS = String.raw`\.\d+| \. \d{1,2}(?= ?(?:%|per ?cent\b|m\b|million\b|bn\b))`;
/** "£", "€", "US$", "EUR ". */
const CURRENCY = String.raw`(?:[£€]|(?:\b(?:US|HK|AU|CA|NZ) ?|\b[AC])?\$|\b(?:GBP|EUR|USD)\b) ?`;
/** "£1,575.29", "-3", "0.5", ".5", "c£1", "2½", "2 1/4", "minus 4". */
const DIGITS = new RegExp(
  String.raw`(?<![\d.,/:–£$€-]|[A-Za-z_](?![£$€])|\w\((?![£$€]))(?<sign>\+ ?|[-−]|\bminus )?(?<currency>${CURRENCY})?(?:(?<whole>${WHOLE})(?<decimals>${DECIMALS})?(?<vulgar>${VULGAR}|\s+[1-9]/[2-9](?![\d/]))?|(?<bare>\.\d+|${VULGAR}))`,
  'gi',
);
/** The second number of "140-150", "96–100%". */
const RANGE =
  /(?<=(?<![\w.,/:–-])[£$€]?\d{1,4}(?:,\d{3})?(?:\.\d{1,2})?(?:%|k|m|bn)?[-–])(?<currency>[£$€])?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<decimals>\.\d+)?(?![-–/]\d)/gi;
/** "/4" of "3/4". */
const OVER = /^\/(?<parts>\d{1,2})(?![\d/,.%])/;
/** ":4" of "1:4", but not what "Sep 26: 111" says of a month. */
const TO_ONE = /^:(?<other>\d{1,4}(?:\.\d{1,2})?)(?![\d:%])/;
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
/** "1st", "29km", "12C", "20s": no number of anything. */
const GROWN_ON = /^(?!FTE|WTE)[a-z]/i;

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

/** In order; none overlaps another. */
export function numeralsIn(text: string): readonly Numeral[] {
  const spelled = spelledIn(text).map((one) =>
    withUnit({ ...one, unit: 'count', isMoney: false, isSpelled: true }, text),
  );
  const printed = /[\d¼-¾⅓-⅞]/.test(text) ? digitsIn(text) : [];
  if (spelled.length === 0 && printed.length < 2) return printed;
  return together(
    text,
    [...printed, ...spelled].sort((a, b) => a.start - b.start),
  );
}

function digitsIn(text: string): Numeral[] {
  const matches = [...matchesOf(DIGITS, text), ...matchesOf(RANGE, text)].sort((a, b) => a.index - b.index);
  return matches
    .map((match) => readDigits(match, text))
    .filter(({ end, unit }) => unit !== 'count' || !GROWN_ON.test(text.slice(end, end + 3)));
}

/** "£3.5m" → 3,500,000 pounds; "86%" → 86 per cent. A bracket in running text is an aside, and no minus. */
function readDigits(match: RegExpExecArray, text: string): Numeral {
  const { sign, currency, whole = '0', decimals = '', vulgar, bare = '' } = match.groups ?? {};
  const end = match.index + match[0].length;
  const size = sizeOf(whole, decimals) + vulgarOf(vulgar ?? bare) + (bare.startsWith('.') ? Number(bare) : 0);
  const numeral: Numeral = {
    start: match.index,
    end,
    value: sign === undefined || sign.startsWith('+') ? size : -size,
    unit: currency === undefined ? 'count' : /^(?:£|gbp)/i.test(currency) ? '£' : 'other',
    isMoney: currency !== undefined,
    isSpelled: false,
    isPart: vulgarOf(bare) > 0,
  };
  const after = text.slice(end, end + 12);
  const parts = Number(OVER.exec(after)?.groups?.parts ?? 0);
  if (parts > size && currency === undefined && decimals === '' && size > 0)
    return { ...numeral, end: end + `/${parts}`.length, value: numeral.value / parts, isPart: true };
  const ratio = numeral.unit === 'count' && decimals === '' ? TO_ONE.exec(after) : null;
  if (ratio && Number(ratio.groups?.other) > 0)
    return {
      ...numeral,
      end: end + ratio[0].length,
      value: size / Number(ratio.groups?.other),
      unit: 'ratio',
    };
  return withUnit(numeral, text);
}

const sizeOf = (whole: string, decimals: string): number => Number((whole + decimals).replace(/[, ]/g, ''));

/** "½", "1/2" → 0.5; 0 for no such sign. */
function vulgarOf(sign: string): number {
  if (sign === '') return 0;
  const [over, parts] = sign.normalize('NFKD').split(/[⁄/]/).map(Number);
  return over !== undefined && parts ? over / parts : 0;
}

function withUnit(numeral: Numeral, text: string): Numeral {
  const after = text.slice(numeral.end, numeral.end + 60);
  const isArea = numeral.unit === 'count' && AREA.test(after);
  const suffix = isArea ? null : (numeral.isSpelled ? SUFFIX_OF_WORDS : SUFFIX).exec(after);
  const end = numeral.end + (suffix?.[0].length ?? 0);
  if (suffix?.groups?.pp !== undefined)
    return isScore(text, numeral.start, suffix[0]) ? numeral : { ...numeral, end, unit: 'pp' };
  if (suffix?.groups?.percent !== undefined) return { ...numeral, end, unit: '%' };
  if (suffix?.groups?.scale !== undefined) {
    const scaled = { ...numeral, end, value: roundPennies(numeral.value * scaleOf(suffix.groups.scale)) };
    return asMoney(scaled, after.slice(suffix[0].length)) ?? scaled;
  }
  const next = TO_NEXT.exec(after)?.groups;
  if (numeral.isMoney) {
    const isShort = next?.scale !== undefined && Math.abs(numeral.value) < 1000;
    return isShort ? { ...numeral, value: roundPennies(numeral.value * scaleOf(next.scale ?? '')) } : numeral;
  }
  const money = asMoney(numeral, after);
  if (money) return money;
  if (next?.percent !== undefined) return { ...numeral, unit: '%' };
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

/** "one in four", "1 in every 20"; "three out of four" where it is no count of cases: in words. */
const SHARES = /^ (?:in (?:every )?|(?<out>out of (?:every )?))$/i;
/** What shares are told in. */
const TOLD_IN: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000]);

/** Numbers that make one with the next, or take its currency: "1 in 4", "£2-3m". */
function together(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const whole: Numeral[] = [];
  for (const numeral of numerals) {
    const before = whole.at(-1);
    const between = before ? text.slice(before.end, numeral.start) : '';
    if (before && isShare(before, between, numeral))
      whole[whole.length - 1] = {
        ...numeral,
        start: before.start,
        value: before.value / numeral.value,
        unit: 'ratio',
        isSpelled: false,
      };
    else if (
      before?.unit === '£' &&
      numeral.unit === 'count' &&
      /^(?:[-–]| to )$/.test(between) &&
      isScaled(text, numeral)
    )
      whole.push({ ...numeral, unit: '£', isMoney: true });
    else if (!before || before.end <= numeral.start) whole.push(numeral);
  }
  return whole;
}

function isShare(first: Numeral, between: string, second: Numeral): boolean {
  const match = SHARES.exec(between);
  if (!match || first.unit !== 'count' || second.unit !== 'count') return false;
  if (match.groups?.out !== undefined && !(first.isSpelled && second.isSpelled)) return false;
  const isTold = first.value === 1 || TOLD_IN.has(second.value);
  return (
    isTold &&
    Number.isInteger(first.value) &&
    first.value > 0 &&
    first.value < second.value &&
    second.value <= 1000
  );
}

const isScaled = (text: string, { start, end }: Numeral): boolean => /[a-z]$/i.test(text.slice(start, end));

/** Undoes the dust of binary fractions: 0.3 × 1,000,000 is 300,000. */
export const roundPennies = (value: number): number => Math.round(value * 100) / 100;
