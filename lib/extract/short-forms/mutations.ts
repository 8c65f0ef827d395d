/** Welsh words as they begin by themselves: "o Gynllun Datblygu Lleol (CDLl)" is of a "Cynllun". */

/** Words after which the next may be softened; "at" and "a" are English too. */
const SOFTENING: ReadonlySet<string> = new Set("am ar dan ei gan i i'r neu o o'r y a'r".split(' '));

/** How a word begins, and how it does when softened. A "g" that fell away is not looked for. */
const SOFTENED: readonly (readonly [radical: string, soft: string])[] = [
  ['c', 'g'],
  ['p', 'b'],
  ['t', 'd'],
  ['b', 'f'],
  ['m', 'f'],
  ['d', 'dd'],
  ['ll', 'l'],
  ['rh', 'r'],
];

/** What `word` may be softened from after `before`; texts are in small letters. */
export const radicals = <Word extends { readonly text: string }>(
  word: Word,
  before?: Word,
): readonly Word[] =>
  before && SOFTENING.has(before.text)
    ? SOFTENED.flatMap(([radical, soft]) =>
        word.text.startsWith(soft) ? [{ ...word, text: radical + word.text.slice(soft.length) }] : [],
      )
    : [];
