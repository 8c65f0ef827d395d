/** The words of a paper, to tell a word cut at a line's end from one that has a hyphen of its own. */

export type Vocabulary = {
  readonly words: ReadonlySet<string>;
  /** Words are cut in it at line ends, as typesetting programs do and word processors seldom. */
  readonly cutsWords: boolean;
};

/** "well-being", "wellbeing", "co": in small letters, with their hyphens. */
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
const LETTER = /[\p{L}\p{M}-]/u;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;

/** `lines` as they follow each other; the two parts of a cut word are not counted as words. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  const joints: (readonly [string, string])[] = [];
  let isCut = false;
  let before = '';
  for (const line of lines) {
    const end = isCut ? `${cutWordOf(before)}-` : '';
    const [start] = isCut ? (FIRST_WORD.exec(line) ?? []) : [];
    if (end && start) joints.push([end.toLowerCase(), start.toLowerCase()]);
    before = line;
    const whole = isCut ? line.replace(FIRST_WORD, '') : line;
    const cut = cutWordOf(line);
    isCut = cut !== '';
    const text = isCut ? whole.slice(0, -cut.length - 1) : whole;
    for (const word of text.toLowerCase().match(WORD) ?? []) words.add(word);
  }
  const cut = joints.filter(([end, start]) => words.has(end.slice(0, -1) + start)).length;
  const hyphened = joints.filter(([end, start]) => words.has(end + start)).length;
  return { words, cutsWords: cut > hyphened };
}

/** "a well-being recommen-" → "recommen"; "in 2019-" and "in May -" → "". Looks from the end, for speed. */
export function cutWordOf(line: string): string {
  if (!line.endsWith('-')) return '';
  let start = line.length - 1;
  while (start > 0 && LETTER.test(line[start - 1] ?? '')) start--;
  return line.slice(start, -1).replace(/^-+/, '').replace(/-$/, '');
}

/** First parts that are written with a hyphen though they are no words by themselves. */
const PREFIXES = new Set(
  'anti bi co cross de ex inter intra mid multi neo non over para post pre pro pseudo re self semi sub tri ultra under'.split(
    ' ',
  ),
);

/** What only the second half of a cut word looks like: "dation", "ments", "bility". */
const REMNANT =
  /^(?:\p{L}{0,3}(?:tion|sion|cian|ment|ence|ance|bility|ness)(?:s|al|ed|ing)?|\p{L}{0,2}(?:ity|ities|ally|edly|ingly|ous|ively|ising|ised))$/u;

/** "recom" + "mend" → no hyphen; "multi" + "agency" → hyphen. */
export function keepsHyphen(before: string, after: string, { words, cutsWords }: Vocabulary): boolean {
  const [first, second] = [before.toLowerCase(), after.toLowerCase()];
  if (words.has(`${first}-${second}`)) return true;
  if (words.has(first + second)) return false;
  const last = first.split('-').at(-1) ?? first;
  if (PREFIXES.has(last) || first.includes('-') || (words.has(last) && words.has(second))) return true;
  return !cutsWords && !(REMNANT.test(second) && !words.has(second));
}
