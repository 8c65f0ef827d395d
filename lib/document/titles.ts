/** Titles compared by their words: an agenda prints in capitals what a report prints in small letters. */

const LEAST_ALIKE = 0.6;

/** 1 for the same words in any order or case, 0 for none in common. */
export function titleLikeness(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

/** The one whose title is nearest to `title`; `null` where none is near. */
export function closestTitle<T extends { readonly title: string }>(
  title: string,
  among: readonly T[],
): T | null {
  const [best] = among
    .map((one) => ({ one, likeness: titleLikeness(title, one.title) }))
    .filter(({ likeness }) => likeness >= LEAST_ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  return best?.one ?? null;
}

export type Titled = { readonly title: string | null };

/** "WORK PROGRAMME" → "Work programme", where one of `among` says so: the same letters, not all of them capitals. */
export function inSmallLetters(title: string, among: readonly Titled[]): string {
  if (!isShouted(title)) return title;
  const letters = title.toLowerCase();
  const isSame = (other: string) => !isShouted(other) && other.toLowerCase() === letters;
  return among.find((one) => one.title !== null && isSame(one.title))?.title ?? title;
}

/** "Minutes", "The minutes of the last meeting": the item that earlier minutes are the papers of. */
export const isMinutesItem = (title: string): boolean => /^(?:the )?(?:draft )?minutes\b/i.test(title);

const isShouted = (title: string): boolean => title === title.toUpperCase();

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(title.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
