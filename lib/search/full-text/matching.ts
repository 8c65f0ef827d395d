/** One index, one term → how well each of its pieces has it. */
import type { Slot, Term, Way } from './query';
import { beginningWith, eachPiece, placesOf, type WordIndex, wordNumber } from './word-index';

/** How much a word that only begins as asked counts, beside the word itself. */
const BEGUN = 0.6;
/** A piece that has words one after the other says more of them than one that has each somewhere. */
const IN_A_ROW = 2;

/** For each piece, how often it has the term, each time as much as the word is worth; 0 where it has not. */
export type Weights = Float32Array;

/** A number a piece: 0 where it has the term in no way, else how well. */
export function weightsOf(index: WordIndex, { ways }: Term): Weights {
  const [weights = new Float32Array(index.lengths.length), ...others] = ways.map((way) =>
    wayWeights(index, way),
  );
  for (const other of others) {
    for (let piece = 0; piece < weights.length; piece++) {
      weights[piece] = Math.max(weights[piece] ?? 0, other[piece] ?? 0);
    }
  }
  return weights;
}

/** In how many pieces any word stands that will do in the slot. */
export function piecesWith(index: WordIndex, slot: Slot): number {
  return countHaving(slotWeights(index, slot));
}

/** How many pieces have it at all. */
export function countHaving(weights: Weights): number {
  let count = 0;
  for (let piece = 0; piece < weights.length; piece++) if ((weights[piece] ?? 0) > 0) count++;
  return count;
}

/** Whether any word there will do in the slot. */
export const isAnywhere = (index: WordIndex, slot: Slot): boolean => numbersOf(index, slot).length > 0;

const wayWeights = (index: WordIndex, way: Way): Weights =>
  way.length === 1 && way[0] ? slotWeights(index, way[0]) : rowWeights(index, way);

function slotWeights(index: WordIndex, slot: Slot): Weights {
  const weights = new Float32Array(index.lengths.length);
  for (const [word, worth] of numbersOf(index, slot)) {
    eachPiece(index, word, (piece, times) => {
      weights[piece] = (weights[piece] ?? 0) + worth * times;
    });
  }
  return weights;
}

/** Of pieces in which the words of a way follow one another. */
function rowWeights(index: WordIndex, way: Way): Weights {
  const weights = new Float32Array(index.lengths.length);
  /** Piece → places where the words so far may have begun. */
  let rows: ReadonlyMap<number, readonly number[]> | null = null;
  for (const [step, slot] of way.entries()) rows = followed(rows, wordsPlaces(index, slot), step);
  for (const [piece, places] of rows ?? []) weights[piece] = IN_A_ROW * places.length;
  return weights;
}

function followed(
  rows: ReadonlyMap<number, readonly number[]> | null,
  places: ReadonlyMap<number, readonly number[]>,
  step: number,
): ReadonlyMap<number, readonly number[]> {
  if (rows === null) return places;
  const next = new Map<number, readonly number[]>();
  for (const [piece, firsts] of rows) {
    const here = new Set(places.get(piece));
    const fitting = firsts.filter((first) => here.has(first + step));
    if (fitting.length > 0) next.set(piece, fitting);
  }
  return next;
}

function wordsPlaces(index: WordIndex, slot: Slot): ReadonlyMap<number, readonly number[]> {
  const [first, ...others] = numbersOf(index, slot).map(([word]) => placesOf(index, word));
  if (!first || others.length === 0) return first ?? new Map();
  const all = new Map(first);
  for (const places of others) {
    for (const [piece, own] of places) all.set(piece, [...(all.get(piece) ?? []), ...own]);
  }
  return all;
}

/** The numbers of the words that will do, with what each is worth. */
function numbersOf(index: WordIndex, { words, beginning }: Slot): readonly (readonly [number, number])[] {
  const numbers: (readonly [number, number])[] = [];
  for (const [word, worth] of words) {
    const number = wordNumber(index, word);
    if (number !== null) numbers.push([number, worth]);
  }
  if (beginning === null) return numbers;
  const named = new Set(numbers.map(([number]) => number));
  const [from, to] = beginningWith(index, beginning);
  for (let number = from; number < to; number++) if (!named.has(number)) numbers.push([number, BEGUN]);
  return numbers;
}
