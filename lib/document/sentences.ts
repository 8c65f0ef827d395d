/** Running text → sentences. Knows the full stops of councils that end nothing. */
import { matchesOf } from './matches';
import { NOTE_SIGNS } from './raised';

export type Sentence = { readonly start: number; readonly end: number };

/** A stop, closing marks, a note's sign, white space, then something that can begin a sentence. */
const STOP = new RegExp(
  String.raw`[.!?][)"'\]${NOTE_SIGNS}]*(?:,[${NOTE_SIGNS}]+)*\s+(?=["'(£[]?[\p{Lu}\d]|\([a-z]{1,3}\) )`,
  'gu',
);
/** Titles and forms that a name follows: "Cllr. Marlow", "Mr. J. Hale", "St. Peter's", "e.g. Ofsted". */
const BEFORE_A_NAME =
  /\b(?:Cllrs?|Mrs?|Ms|Mx|Dr|Drs|Rev|Revd|Prof|Hon|Rt|Sgt|Insp|Supt|Lt|Col|Capt|Maj|St|Sts|cf|vs|v|approx|est|inc|incl|e\.g|i\.e|eg|ie|viz|Messrs)\.$/;
/** What a number follows: "No. 5", "para. 4.2", "pp. 3-9", "Sch. 12A". */
const BEFORE_A_NUMBER =
  /\b(?:Nos?|paras?|pars?|pgs?|pp?|ss?|sec|sect|sch|sched|pts?|arts?|regs?|refs?|figs?|vols?|apps?|min|mins|tel|ext|c|ca|circa)\.$/i;
/** "J. Marlow": but "Appendix A. The next …" ends a sentence. */
const INITIAL = /(?:^|[\s.(])\p{Lu}\.$/u;
const LABELLED =
  /\b(?:appendix|appendices|annexe?|table|figure|part|plan|option|schedule|phase|category|band|grade|section|group|tier|level|class|zone|block|model)\s+\p{Lu}\.$/iu;
/** A paragraph's own number: "5.3. The service …". */
const ONLY_NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-z]|[ivx]{1,4})\.$/i;

/** How much before a stop tells what it is: the longest label with its letter. */
const CONTEXT = 16;

/** Twice the longest that packs hold. What goes on is a list or a table without marks, and is cut between words. */
const LONGEST = 3000;

/** Sentences of `text` in order, without the white space between them. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = text.length - text.trimStart().length;
  for (const stop of matchesOf(STOP, text)) {
    const end = stop.index + stop[0].trimEnd().length;
    const next = stop.index + stop[0].length;
    if (!endsSentence(text, start, end, next)) continue;
    sentences.push(...cut(text, start, end));
    start = next;
  }
  if (start < text.length) sentences.push(...cut(text, start, text.trimEnd().length));
  return sentences;
}

function cut(text: string, start: number, end: number): readonly Sentence[] {
  const pieces: Sentence[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.slice(from, from + LONGEST).lastIndexOf(' ');
    const to = space > 0 ? from + space : from + LONGEST;
    pieces.push({ start: from, end: to });
    from = space > 0 ? to + 1 : to;
  }
  return [...pieces, { start: from, end }];
}

/** The text asked about last: the findings of a long block come one after another. */
let asked: { readonly text: string; readonly sentences: readonly Sentence[] } = { text: '', sentences: [] };

/** The sentence that holds offset `at`. */
export function sentenceAt(text: string, at: number): Sentence {
  if (asked.text !== text) asked = { text, sentences: sentencesOf(text) };
  return asked.sentences.find(({ end }) => at < end) ?? { start: 0, end: text.length };
}

function endsSentence(text: string, start: number, end: number, next: number): boolean {
  if (text[end - 1] !== '.') return true;
  const before = text.slice(Math.max(start, end - CONTEXT), end);
  if (end - start <= CONTEXT && ONLY_NUMBER.test(before)) return false;
  if (BEFORE_A_NAME.test(before)) return false;
  if (BEFORE_A_NUMBER.test(before)) return !/^[(]?\d/.test(text.slice(next, next + 2));
  return !INITIAL.test(before) || LABELLED.test(before);
}
