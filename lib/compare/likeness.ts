/** Whether a paragraph or row says in other words, or with other figures, what one of the earlier paper said. */
import type { Said } from './said';

/** Of all words of both, so many in common: half of a sentence may be new. */
const ALIKE = 0.5;
/** A line of a few words says too little to be known again by half of them. */
const FEW_WORDS = 5;
const ALIKE_LINES = 0.75;
/** Of the cells of a row. */
const ALIKE_CELLS = 0.5;

/** 0 where they are two things; else up to 1. */
export function likenessOf(one: Said, other: Said): number {
  if (one.isHeading !== other.isHeading || (one.cells === null) !== (other.cells === null)) return 0;
  if (one.cells && other.cells) return rowLikeness(one.cells, other.cells);
  const [words, others] = [wordsOf(one.text), wordsOf(other.text)];
  const isLine = Math.min(words.length, others.length) < FEW_WORDS;
  const share = isLine
    ? sharedWords(words, others)
    : sharedWords(words.filter(isTelling), others.filter(isTelling));
  return share >= (isLine ? ALIKE_LINES : ALIKE) ? share : 0;
}

/** "of", "the", "and" stand in every paragraph. */
const isTelling = (word: string): boolean => word.length > 3 || word === '0';

type Cells = NonNullable<Said['cells']>;

/** A row is known by its label, which is words; without one, by most of its cells. */
function rowLikeness(cells: Cells, others: Cells): number {
  const [label, otherLabel] = [cells[0]?.text ?? '', others[0]?.text ?? ''];
  const same = cells.filter((cell, index) => cell.text === others[index]?.text).length;
  const share = same / Math.max(cells.length, others.length);
  if (/\p{L}/u.test(label) && isSameLabel(label, otherLabel)) return 0.5 + share / 2;
  return share >= ALIKE_CELLS ? share : 0;
}

const isSameLabel = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase() || sharedWords(wordsOf(one), wordsOf(other)) > ALIKE_LINES;

/** A number counts as one, whichever it is. */
export const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}'’]+|\d+(?:[.,]\d+)*/gu) ?? []).map((word) =>
    /^\d/.test(word) ? '0' : word,
  );

function sharedWords(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / Math.max(1, words.length + others.length);
}
