/** What a spreadsheet would run, made text, and back. */

/** "72%", "-1,204.5", "+3", "-£1.2m", and "-" for nothing: no spreadsheet takes them for a formula. */
const PLAIN_NUMBER = /^[+-]?(?:[£$€]? ?\d[\d,]*(?:\.\d+)? ?(?:%|k|m|bn)?)?$/;
const BEGINS_FORMULA = /^[=+\-@\t\r]/;

const isFormula = (words: string): boolean => BEGINS_FORMULA.test(words) && !PLAIN_NUMBER.test(words);
const withoutApostrophes = (words: string): string => words.replace(/^'+/, '');

/** What a spreadsheet would run gets an apostrophe before it, and is then text. */
export const harmless = (words: string): string => (isFormula(words) ? `'${words}` : words);

/** As `harmless`, and so that `asWritten` gives the same words back: what has an apostrophe already gets another. */
export const guarded = (words: string): string =>
  isFormula(withoutApostrophes(words)) ? `'${words}` : words;

/** What stood there before `guarded`. */
export const asWritten = (words: string): string =>
  words.startsWith("'") && isFormula(withoutApostrophes(words)) ? words.slice(1) : words;
