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

/** "Minutes", "The minutes of the last meeting": the item that earlier minutes are the papers of. */
export const isMinutesItem = (title: string): boolean => /^(?:the )?(?:draft )?minutes\b/i.test(title);

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(title.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
