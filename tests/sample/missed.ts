/** What of the expected was not found. Each thing found answers for one expectation only. */
export function missed<Expected, Found>(
  expected: readonly Expected[],
  found: readonly Found[],
  isSame: (expected: Expected, found: Found) => boolean,
): readonly Expected[] {
  const left = [...found];
  return expected.filter((one) => {
    const at = left.findIndex((other) => isSame(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Letters and digits only, so that quotation marks and line breaks do not count. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9£%]+/g, ' ')
    .trim();

export const says = (text: string, words: string): boolean => plain(text).includes(plain(words));
