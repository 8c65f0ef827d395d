/** Days as checks count them. */

/** Days from `a` to `b`, both ISO dates; negative where `b` is earlier. */
export const daysBetween = (a: string, b: string): number =>
  (Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000;
