/** Units and scales as headers, captions and row names print them. */
import type { Unit } from '../findings';
import { COUNTED } from './counted';

/** In the order they are looked for: "rate per 10,000 (%)" is a rate. */
const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['per 100,000', /(?:\bper|\/) ?100,?000\b/i],
  ['per 10,000', /(?:\bper|\/) ?10,?000\b/i],
  ['other', /\bper 1,?000\b/i],
  // "£000", but not the sum in "saves £3m"
  ['£', /£(?! ?[1-9])/],
  ['pp', /\bpercentage points?\b|\bpp\b/i],
  // "% of visits", but not the figure in "75% achieved"
  ['%', /(?<!\d ?)%|\bper ?cent(?:age)?s?\b|\b[cg]h?anran\b|\by cant\b/i],
  ['FTE', /(?<!\bper )\b(?:FTEs?|WTEs?|full[- ]time equivalents?)\b/],
  // "days to re-let", but not the limit in "within 45 days"
  ['days', /(?<!\d[ -](?:working |school |calendar )?)\b(?:(?:working|school|calendar) )?days\b/i],
  ['weeks', /(?<!\d[ -])\bweeks\b/i],
  ['months', /\b(?:in|of) months\b|\(months\)/i],
  ['hours', /(?<!\d[ -])\bhours\b/i],
];

/** "£000", "%", "rate per 10,000" in a header or a row's name. */
export const unitIn = (words: string): Unit | null =>
  UNITS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** A caption gives a unit to all below it only where it speaks of money, shares or rates. */
export function unitOfTable(words: string): Unit | null {
  const unit = unitIn(words);
  return unit === '£' || unit === '%' || unit === 'per 10,000' || unit === 'per 100,000' ? unit : null;
}

/** 1,000 for "£000" and "£k", a million for "£m". */
export function scaleIn(words: string): number {
  if (/£ ?'?0{3}'?s?\b|£ ?k\b/i.test(words)) return 1000;
  return /£ ?(?:m|million)\b/i.test(words) ? 1e6 : 1;
}

/** "Number of cases", "Current placements": counts, whatever unit the table bears above. */
const COUNTS = new RegExp(`\\b(?:number|no\\.|count|headcount|nifer(?:oedd)?)\\b|\\b(?:${COUNTED})$`, 'i');

export const isCount = (label: string): boolean => COUNTS.test(label);
