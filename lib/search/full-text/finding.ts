/** Many indexes, one query → the pieces that have all its terms, the best first. */
import { type Alike, type Spellings, spellingsOf, wordsAlike } from './alike';
import { countHaving, isAnywhere, piecesWith, type Weights, weightsOf } from './matching';
import type { Slot, Term } from './query';
import { everyWord, type WordIndex } from './word-index';

export type PieceFound = {
  /** Which index, by its place in the list, and which piece of it. */
  readonly index: number;
  readonly piece: number;
  readonly score: number;
};

/** A word that stands nowhere, and those like it that were looked for instead; none where nothing is like it. */
export type Respelt = { readonly typed: string; readonly instead: readonly string[] };

export type Found = {
  /** The terms that were looked for in the end: what is to be marked. */
  readonly terms: readonly Term[];
  readonly respelt: readonly Respelt[];
  readonly pieces: readonly PieceFound[];
};

/** Of the words that are alike, those that stand in the most places: papers have typing errors too. */
const MOST_SPELLINGS = 4;
/** Half a word begins too many others to count them all. */
const MOST_COUNTED = 60;
/** One that is so many times rarer than another is most likely a typing error itself. */
const RARE = 20;
/** Each error costs so much of what the word itself would count. */
const OTHERWISE_SPELT = 0.7;

/** As in BM25: how soon a word said again adds nothing, and how much a long piece is held against it. */
const SOON = 1.2;
const LENGTH_COUNTS = 0.4;

/** `spellings`: the words of all indexes, from `everySpelling`; asked for only where a word stands nowhere. */
export function findPieces(
  indexes: readonly WordIndex[],
  asked: readonly Term[],
  spellings: () => Spellings,
): Found {
  const respelt: Respelt[] = [];
  const terms = asked.map((term) => withOtherSpellings(term, indexes, spellings, respelt));
  if (terms.length === 0) return { terms, respelt, pieces: [] };
  const weights = indexes.map((index) => terms.map((term) => weightsOf(index, term)));
  return { terms, respelt, pieces: scored(indexes, weights, terms.length) };
}

/** Of all indexes, for what no index has as it was typed. */
export const everySpelling = (indexes: readonly WordIndex[]): Spellings =>
  spellingsOf(new Set(indexes.flatMap(everyWord)));

function withOtherSpellings(
  term: Term,
  indexes: readonly WordIndex[],
  spellings: () => Spellings,
  respelt: Respelt[],
): Term {
  if (term.isQuoted) return term;
  const stands = (slot: Slot) => indexes.some((index) => isAnywhere(index, slot));
  if (term.ways.some((way) => way.every(stands))) return term;
  const ways = term.ways.map((way) =>
    way.map((slot): Slot => {
      if (stands(slot)) return slot;
      const alike = commonest(wordsAlike(slot.typed, spellings(), slot.beginning !== null), indexes);
      const words = new Map(alike.map(({ word, errors }) => [word, OTHERWISE_SPELT ** errors]));
      return { ...slot, words, beginning: null };
    }),
  );
  const instead = ways.filter((way) =>
    way.every(({ words, beginning }) => words.size > 0 || beginning !== null),
  );
  respelt.push({
    typed: term.typed,
    instead: [...new Set(instead.flatMap((way) => way.flatMap(({ words }) => [...words.keys()])))],
  });
  return { ...term, ways };
}

function commonest(alike: readonly Alike[], indexes: readonly WordIndex[]): readonly Alike[] {
  const nearest = alike.toSorted((a, b) => a.word.length - b.word.length).slice(0, MOST_COUNTED);
  const counted = nearest.map((one) => {
    const slot = { typed: one.word, words: new Map([[one.word, 1]]), beginning: null };
    return { one, count: indexes.reduce((sum, index) => sum + piecesWith(index, slot), 0) };
  });
  const most = Math.max(...counted.map(({ count }) => count));
  return counted
    .filter(({ count }) => count * RARE >= most)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_SPELLINGS)
    .map(({ one }) => one);
}

function scored(
  indexes: readonly WordIndex[],
  weights: readonly (readonly Weights[])[],
  terms: number,
): readonly PieceFound[] {
  const pieces = indexes.reduce((sum, { lengths }) => sum + lengths.length, 0);
  const all = indexes.reduce((sum, { lengths }) => sum + lengths.reduce((one, other) => one + other, 0), 0);
  const average = all / Math.max(1, pieces);
  const rarity = Array.from({ length: terms }, (_, term) => {
    const having = weights.reduce((sum, own) => sum + (own[term] ? countHaving(own[term]) : 0), 0);
    return Math.log(1 + (pieces - having + 0.5) / (having + 0.5));
  });
  const found: PieceFound[] = [];
  weights.forEach((own, index) => {
    const lengths = indexes[index]?.lengths ?? [];
    for (let piece = 0; piece < lengths.length; piece++) {
      if (own.some((weight) => (weight[piece] ?? 0) === 0)) continue;
      const drag = SOON * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * (lengths[piece] ?? 0)) / average);
      const score = own.reduce((sum, weight, term) => {
        const often = weight[piece] ?? 0;
        return sum + ((rarity[term] ?? 0) * often * (SOON + 1)) / (often + drag);
      }, 0);
      found.push({ index, piece, score });
    }
  });
  return found.sort(
    (one, other) => other.score - one.score || one.index - other.index || one.piece - other.piece,
  );
}
