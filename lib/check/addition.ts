/** Printed numbers that make another, or do not. */
import { shown } from './rounding';
import type { Printed } from './sheet';

/** Each printed part may be off by half a unit of its last place, and so may the total; small whole numbers are exact. */
export function isSum(parts: readonly Printed[], stated: Printed): boolean {
  const decimals = Math.max(...[...parts, stated].map((printed) => printed.decimals));
  const isExact = decimals === 0 && Math.abs(stated.value) < 1000;
  const allowed = isExact ? 0 : 0.5 * 10 ** -decimals * (parts.length + 1);
  return Math.abs(sumOf(parts) - stated.value) <= allowed + 1e-9;
}

export const sumOf = (parts: readonly Printed[]): number =>
  parts.reduce((held, { value }) => held + value, 0);

/** "1,659 + 351 = 2,010". */
export const written = (parts: readonly Printed[]): string =>
  `${parts.map(({ words }) => words).join(' + ')} = ${shown(sumOf(parts), Math.max(...parts.map(({ decimals }) => decimals)))}`;
