/** The number, letter or bullet that a line of a paper begins with. */

export type Marker = {
  readonly kind: 'number' | 'letter' | 'bullet';
  /** As printed: "5.3", "(a)", "•". */
  readonly text: string;
  /** Where the words after it begin. */
  readonly body: number;
};

/** "• text", "- text", "– text". */
const BULLET = /^(?<marker>[•·▪▫◦●○■□➢►✓✔*–—-]|\uf0b7|\uf0a7|\uf0d8)\s+/;
/** "(a) text", "(iv) text", "(12) text". */
const BRACKETED = /^(?<marker>\((?:[a-z]{1,2}|[ivxlc]{1,6}|\d{1,3})\)):?\s*(?=\S)/i;
/** "a) text", "iv) text", "1) text". */
const HALF_BRACKETED = /^(?<marker>(?:[a-z]|[ivxl]{1,6}|\d{1,3})\))\s*(?=\S)/i;
/** "a. text", "iv. text": small letters only, capitals are initials of names. */
const LETTERED = /^(?<marker>(?:[a-z]|[ivxl]{2,5})\.)\s+(?=\S)/;
/** "12. text", "5.3. text". */
const NUMBERED = /^(?<marker>\d{1,3}(?:\.\d{1,3}){0,4}\.)\s+(?=\S)/;
/** "5.3 Text"; but "3.5 million" and "10.15 am" are quantities. */
const SECTIONED = /^(?<marker>\d{1,3}(?:\.\d{1,3}){1,4})\s+(?=["'([]?[A-Z])/;

/** `null` where the line begins with a word. `text` is normalised. */
export function readMarker(text: string): Marker | null {
  return (
    marker(BULLET, 'bullet', text) ??
    marker(BRACKETED, 'letter', text) ??
    marker(HALF_BRACKETED, 'letter', text) ??
    marker(LETTERED, 'letter', text) ??
    marker(NUMBERED, 'number', text) ??
    marker(SECTIONED, 'number', text)
  );
}

function marker(pattern: RegExp, kind: Marker['kind'], text: string): Marker | null {
  const match = pattern.exec(text);
  return match ? { kind, text: match.groups?.marker ?? '', body: match[0].length } : null;
}

/** "54.", "10a.", "35/20." on a line of their own. */
export const NUMBER_ALONE = /^\d{1,3}(?:[a-z]|\/\d{2,4})?\.$/i;
