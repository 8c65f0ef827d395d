/** Words → Markdown in which none of them is a mark. */

/** What GitHub's Markdown takes for one inside a line. */
const MARKS = /[\\`*_[\]<>|#~&]/g;
/** "- ", "+ ", "1. " and "=" begin something only at the start of a line. */
const BEGINS_BLOCK = /^(?:(?<sign>[-+=])|(?<number>\d{1,9})(?=[.)]))/;

/** In one line: white space is one space. */
export const markdownWords = (words: string): string =>
  words.replaceAll(/\s+/g, ' ').replaceAll(MARKS, String.raw`\$&`).trim();

/** A paragraph: `marked` is Markdown of one line already, and begins nothing else. */
export const markdownLine = (marked: string): string =>
  marked.replace(BEGINS_BLOCK, (begin) => (/\d/.test(begin) ? `${begin}\\` : `\\${begin}`));
