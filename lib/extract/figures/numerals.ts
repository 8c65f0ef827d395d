/**
 * Text → every number that is written in it, in digits or in words, with its
 * sign, currency and unit: "£3.5m", "minus 5%", "2½", "one in four", "half a
 * million pounds". Whether it measures anything is for `numbers.ts` to say.
 */
import { matchesOf } from '@/lib/document/matches';
import type { Unit } from '../findings';
import { joined } from './joined-numerals';
import { spelledIn } from './spelled';
import { withUnit } from './unit-after';

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
/** "1st", "29km", "12C", "20s": no number of anything. */
const GROWN_ON = /^(?!FTE|WTE)[a-z]/i;

/** In order; none overlaps another. */
export function numeralsIn(text: string): readonly Numeral[] {
  const spelled = spelledIn(text).map((one) =>
    withUnit({ ...one, unit: 'count', isMoney: false, isSpelled: true }, text),
  );
  const printed = /[\d¼-¾⅓-⅞]/.test(text) ? digitsIn(text) : [];
  if (spelled.length === 0 && printed.length < 2) return printed;
  return joined(
    text,
    spelled.length === 0 ? printed : [...printed, ...spelled].sort((a, b) => a.start - b.start),
  );
}

function digitsIn(text: string): Numeral[] {
  const plain = matchesOf(DIGITS, text);
  const seconds = matchesOf(RANGE, text);
  const matches = seconds.length === 0 ? plain : [...plain, ...seconds].sort((a, b) => a.index - b.index);
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
