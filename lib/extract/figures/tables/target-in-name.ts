/** "% completed in month (target 90%+)": the target that a header or a row's name states. */
import type { Polarity } from '../../findings';
import { polarityOfLimit } from '../polarity';

/** "(target 90%", "Target of 95%", "target: 20". */
const TARGET =
  /\btargets?(?: (?:of|is|for|timescales?)|:| =)?(?: (?:20)?\d\d[/–-]\d\d)? ?(?:[<>≤≥] ?)?(?<number>£?\d[\d,]*(?:\.\d+)?(?![\d/]|[–-]\d)) ?(?<percent>%)?(?! ?(?:days|weeks|months|\d))/i;
/** "Target 2027". */
const YEAR = /^20\d\d$/;
/** A bracket that speaks of the target: no part of the measure's name. */
const BRACKET = / ?\([^()]*\btarget\b[^()]*\)/gi;

export type StatedTarget = {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: '%' | '£' | 'count';
  readonly polarity: Polarity | null;
};

/** `null` where none is stated, or the number is a year. */
export function targetIn(words: string): StatedTarget | null {
  const match = TARGET.exec(words);
  const { number = '', percent } = match?.groups ?? {};
  if (!match || number === '' || YEAR.test(number)) return null;
  const start = match.index + match[0].indexOf(number);
  const end = match.index + match[0].length;
  const unit = percent ? '%' : number.startsWith('£') ? '£' : 'count';
  const value = Number(number.replace(/[£,]/g, ''));
  const polarity = polarityOfLimit(words.slice(0, start), words.slice(start, end), words.slice(end));
  return { start, end, value, unit, polarity };
}

/** The name alone: "% completed in month (target 90%+)" → "% completed in month". */
export const withoutTarget = (words: string): string => words.replace(BRACKET, '').replace(TARGET, '').trim();
