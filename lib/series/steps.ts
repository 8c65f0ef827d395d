/** How far apart the periods of a measure are, in months. */
import { MONTHS_IN, monthsOf, type PeriodLength } from './periods';

/** Beyond this a measure has changed its ways; what was missing cannot be counted. */
const MOST = 24;

/**
 * By their length, else by the distance that most of them keep; `null` where
 * they keep none, or run from April to date.
 */
export function stepOf(length: PeriodLength | null, ends: readonly string[]): number | null {
  if (length !== null && length !== 'to-date') return MONTHS_IN[length];
  const distances = ends
    .slice(1)
    .map((end, place) => Math.round(monthsOf(end) - monthsOf(ends[place] ?? end)))
    .filter((months) => months > 0 && months <= MOST);
  const [most] = [...Map.groupBy(distances, (months) => months)]
    .map(([months, own]) => ({ months, times: own.length }))
    .toSorted((a, b) => b.times - a.times || a.months - b.months);
  return most && most.times * 2 >= distances.length ? most.months : null;
}
