/** Running text → sentences. Knows the full stops of councils that end nothing. */

export type Sentence = { readonly start: number; readonly end: number };

/** A stop, closing marks, white space, then something that can begin a sentence. */
const STOP = /[.!?][)"'\]]*\s+(?=["'(£[]?[A-Z0-9])/g;
/** "Cllr.", "Mr.", "e.g.", "No.", "para.", a single initial, a paragraph number. */
const NO_STOP =
  /(?:\b(?:Cllrs?|Mrs?|Ms|Dr|Rev|Prof|St|Ltd|Co|No|Nos|para|paras|p|pp|cf|vs|approx|est|inc|e\.g|i\.e|etc|[A-Z])|(?:^|\s)\d{1,3}(?:\.\d+)*)\.$/;

/** Sentences of `text` in order, without the white space between them. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].trimEnd().length;
    if (NO_STOP.test(text.slice(Math.max(start, end - 12), end))) continue;
    sentences.push({ start, end });
    start = stop.index + stop[0].length;
  }
  if (start < text.length) sentences.push({ start, end: text.trimEnd().length });
  return sentences;
}

/** The sentence that holds offset `at`. */
export const sentenceAt = (text: string, at: number): Sentence =>
  sentencesOf(text).find(({ end }) => at < end) ?? { start: 0, end: text.length };
