/** What rounding permits: a printed number stands for every value that rounds to it. */

/** How a number is printed: "83.6" has one decimal. */
export const decimalsOf = (printed: string): number =>
  /\.(?<decimals>\d+)/.exec(printed)?.groups?.decimals?.length ?? 0;

/** Whether `exact` rounds to `stated` at so many decimals; a half may go either way. */
export const mayBePrintedAs = (exact: number, stated: number, decimals: number): boolean =>
  Math.abs(exact - stated) <= 0.5 * 10 ** -decimals + 1e-9;

/** 83.9104 → "83.9"; 84 → "84". */
export const shown = (value: number, decimals = 1): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals }).format(value);
