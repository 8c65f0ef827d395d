/** The words of a paper, to tell a word cut at a line's end from one that has a hyphen of its own. */

export type Vocabulary = ReadonlySet<string>;

/** "well-being", "wellbeing", "co": in small letters, with their hyphens. */
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
const CUT_END = /[\p{L}\p{M}]+-$/u;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;

/** `lines` as they follow each other; the two parts of a cut word are not counted as words. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  let isCut = false;
  for (const line of lines) {
    const whole = isCut ? line.replace(FIRST_WORD, '') : line;
    isCut = CUT_END.test(line);
    const text = isCut ? whole.replace(CUT_END, '') : whole;
    for (const [word] of text.toLowerCase().matchAll(WORD)) words.add(word);
  }
  return words;
}

/** First parts that are written with a hyphen though they are no words by themselves. */
const PREFIXES = new Set(
  'anti bi co cross de ex inter intra mid multi neo non over para post pre pro pseudo re self semi sub tri ultra under'.split(
    ' ',
  ),
);

/** "recom" + "mend" → no hyphen; "multi" + "agency" → hyphen. */
export function keepsHyphen(before: string, after: string, vocabulary: Vocabulary): boolean {
  const [first, second] = [before.toLowerCase(), after.toLowerCase()];
  if (vocabulary.has(`${first}-${second}`)) return true;
  if (vocabulary.has(first + second)) return false;
  const last = first.split('-').at(-1) ?? first;
  return PREFIXES.has(last) || first.includes('-') || (vocabulary.has(last) && vocabulary.has(second));
}
