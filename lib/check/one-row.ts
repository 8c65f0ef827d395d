/** Whether one row more or less makes a total right. */
import { isSum, sumOf } from './addition';
import type { Printed } from './sheet';

export type Added = { readonly row: number; readonly printed: Printed };

/** The one row without which the others make the total; `null` where none or several do. */
export function leftOut(added: readonly Added[], stated: Printed): number | null {
  // One row less than two is no sum.
  if (added.length <= 2) return null;
  const rest = added.filter(({ row }) =>
    isSum(
      added.filter((other) => other.row !== row).map(({ printed }) => printed),
      stated,
    ),
  );
  const [one, ...more] = rest.filter(({ printed }) => printed.value !== 0);
  return one && more.length === 0 ? one.row : null;
}

type Column = { readonly values: readonly Printed[]; readonly stated: Printed };

/**
 * "12 | 30", "9 | 22" and a total of "25 | 60": a row of "4 | 8" that is not printed would explain both columns.
 * It is like the others: below nothing only in a column where others are. Of one column it would explain any gap.
 */
export const mayLackRow = (columns: readonly Column[]): boolean =>
  columns.length > 1 &&
  columns.every(({ values, stated }) => {
    const gap = stated.value - sumOf(values);
    return gap > 0 || values.some(({ value }) => value < 0);
  });
