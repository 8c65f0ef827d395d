/** A scorecard's measure and the one share of a sentence that says all its words. */
import type { Finding } from '@/lib/extract/findings';
import { measureReader } from './measure-words';
import { agree, type Reading } from './readings';

/** A sentence that holds all of a measure's words speaks of it only if they are as many. */
const FEWEST_IN_SENTENCE = 3;
/** A word in more sentences than this leads to none. */
const MOST_SENTENCES = 20;
const TIMELY = /\b(?:timescales?|on time|in time|timely|timeliness|within)\b/i;

type Spoken = Reading & { readonly own: ReadonlySet<string> };

/** Pairs: a sentence that says all words of what a cell measures, and the cell. */
export function againstSentences(
  readings: readonly Reading[],
  findings: readonly Finding[],
): readonly (readonly Reading[])[] {
  const read = measureReader(findings);
  const shares = readings.filter(({ figure, isSoFar }) => figure.unit === '%' && !isSoFar);
  const spoken = shares.filter(({ isCell }) => !isCell);
  const bySentence = Map.groupBy(spoken, ({ figure }) => `${figure.at.block}|${figure.context}`);
  const byWord = new Map<string, Spoken[]>();
  for (const same of bySentence.values()) {
    const [alone] = same.length === 1 ? same : [];
    if (!alone) continue;
    const sentence = { ...alone, own: alone.words, words: read(alone.figure.context) };
    for (const word of sentence.words) {
      const list = byWord.get(word) ?? [];
      byWord.set(word, list);
      list.push(sentence);
    }
  }
  return shares.flatMap((cell) => {
    if (!cell.isCell || cell.words.size < FEWEST_IN_SENTENCE) return [];
    const lists = [...cell.words].map((word) => byWord.get(word) ?? []);
    const shortest = lists.reduce((best, list) => (list.length < best.length ? list : best));
    const sentences = shortest.length > MOST_SENTENCES ? [] : shortest;
    return sentences.flatMap((sentence) => (isOfSame(sentence, cell) ? [[sentence, cell]] : []));
  });
}

const isOfSame = (sentence: Spoken, cell: Reading): boolean =>
  sentence.figure.period?.end === cell.figure.period?.end &&
  TIMELY.test(sentence.figure.context) === TIMELY.test(cell.figure.indicator) &&
  !agree(sentence, cell) &&
  // Words of its own say that it is of others: "LAC cases" beside "cases".
  [...sentence.own].filter((word) => !cell.words.has(word)).length <= 1 &&
  [...cell.words].every((word) => sentence.words.has(word));
