/** How many cases a printed share may stand for: what rounding permits, told from the other end. */
import { decimalsOf, mayBePrintedAs } from './rounding';

/** "83%" of 491 → 406 to 409; `null` where no whole number of cases gives it. */
export function casesFor(
  printed: string,
  whole: number,
): { readonly least: number; readonly most: number } | null {
  const share = Number(printed);
  const decimals = decimalsOf(printed);
  const gives = (cases: number) => mayBePrintedAs((cases / whole) * 100, share, decimals);
  const near = Math.round((share / 100) * whole);
  const within = [near, near - 1, near + 1].find(gives);
  if (within === undefined || whole <= 0) return null;
  // A case is 100 / whole per cent; so many fit into what rounds to one share.
  const span = Math.ceil((whole / 100) * 10 ** -decimals) + 1;
  const cases = Array.from({ length: 2 * span + 1 }, (_, place) => within - span + place).filter(
    (one) => one >= 0 && one <= whole && gives(one),
  );
  return { least: cases[0] ?? within, most: cases.at(-1) ?? within };
}
