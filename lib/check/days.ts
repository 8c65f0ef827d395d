/** Days as checks count and write them. */

const LONG_DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "2026-07-14" → "14 July 2026". */
export const longDay = (date: string): string => LONG_DAY.format(new Date(`${date}T00:00:00Z`));

/** Days from `a` to `b`, both ISO dates; negative where `b` is earlier. */
export const daysBetween = (a: string, b: string): number =>
  (Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000;
