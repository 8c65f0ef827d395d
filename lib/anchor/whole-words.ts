/** Half a word is no quotation, and half a figure is a wrong one: "1,0" of "1,081". */
import type { Stretch } from './letters';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** "1,081", "3.5", "children's", "in-year", "2026/27". */
const JOINER = /[.,'’/–-]/;
/** "£1", "72%". */
const BEFORE_NUMBER = /[£$€]/;
const AFTER_NUMBER = '%';

/** The stretch without white space at its ends, and with the rest of the words it cuts. */
export function wholeWords(text: string, stretch: Stretch): Stretch {
  let { start, end } = stretch;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  if (start >= end) return { start, end };
  while (start > 0 && isInsideWord(text, start)) start--;
  while (end < text.length && isInsideWord(text, end)) end++;
  return { start, end };
}

/** Whether a stretch begins or ends within a word. */
export function isCut(text: string, stretch: Stretch): boolean {
  const { start, end } = wholeWords(text, stretch);
  return start < stretch.start || end > stretch.end;
}

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign);

/** Whether a cut at `at` would part what is one word or figure. */
function isInsideWord(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  const isWord = (character: string) => LETTER_OR_DIGIT.test(character);
  if (isWord(before)) {
    return isWord(after) || after === AFTER_NUMBER || (JOINER.test(after) && isWord(text[at + 1] ?? ''));
  }
  if (!isWord(after)) return false;
  return BEFORE_NUMBER.test(before) || (JOINER.test(before) && isWord(text[at - 2] ?? ''));
}

/** "-", right before a number that begins a word: "-5%". */
const SIGN = /(?:^|[^\p{L}\p{N})])[-−–+]$/u;
const STARTS_WITH_NUMBER = /^[£$€]?\d/;
const ENDS_WITH_NUMBER = /[\d%]$/;
/** What a number may be said in: "72 per cent", "£1.2 million". */
const SAID_IN =
  /^\s{0,3}(?:%|per ?cent\b|percentage points?\b|pp\b|k\b|m\b|bn\b|thousand\b|million\b|billion\b)/i;
const NO_BEFORE = /\b(?:not|no|never|without|cannot|nor|neither)\s{1,3}$/i;

/** Longest of what is looked for beside a stretch. */
const BESIDE = 24;

/** The whole words, and what beside them makes their figures others: a sign, a scale, a "not". */
export function wholeFigures(text: string, stretch: Stretch): Stretch {
  let { start, end } = wholeWords(text, stretch);
  if (
    STARTS_WITH_NUMBER.test(text.slice(start, start + 2)) &&
    SIGN.test(text.slice(Math.max(0, start - 2), start))
  ) {
    start--;
  }
  if (ENDS_WITH_NUMBER.test(text.slice(Math.max(0, end - 1), end))) {
    end += SAID_IN.exec(text.slice(end, end + BESIDE))?.[0].length ?? 0;
  }
  start -= NO_BEFORE.exec(text.slice(Math.max(0, start - BESIDE), start))?.[0].length ?? 0;
  return { start, end };
}
