/** The words of a paper as their first letters in a row, where what spells a short form can be looked for. */
import { isLinking } from './spelling';
import type { Stretch } from './stretches';

/** A full stop stands where words do not belong together. */
export type Initials = {
  readonly letters: string;
  /** By letter, where its word begins, in the texts of all stretches put together. */
  readonly places: readonly number[];
};

const BREAK = '.'.charCodeAt(0);
const LONGEST_LINKING = 4;

/** Of all words, and of all but linking ones. */
export function initialsOf(stretches: readonly Stretch[]): readonly [Initials, Initials] {
  const [all, telling] = [rowOfLetters(), rowOfLetters()];
  let before = 0;
  for (const { text } of stretches) {
    let end = -1;
    for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, end)) {
      if (!isJoined(text, end, start)) {
        all.add(BREAK, before + start);
        telling.add(BREAK, before + start);
      }
      end = endOfWord(text, start);
      const letter = small(text.charCodeAt(start));
      all.add(letter, before + start);
      if (end - start > LONGEST_LINKING || !isLinking(text.slice(start, end)))
        telling.add(letter, before + start);
    }
    before += text.length;
  }
  return [all.row(), telling.row()];
}

/** Where each of what is sought stands: one walk over the letters, however many are sought. */
export function occurrences<Sought extends { readonly letters: string }>(
  { letters }: Initials,
  sought: readonly Sought[],
): readonly { readonly one: Sought; readonly at: number }[] {
  const byStart: Sought[][] = Array.from({ length: 1024 }, () => []);
  for (const one of sought) byStart[startOf(one.letters, 0)]?.push(one);
  const found: { readonly one: Sought; readonly at: number }[] = [];
  for (let at = 0; at + 1 < letters.length; at++) {
    for (const one of byStart[startOf(letters, at)] ?? []) {
      if (letters.startsWith(one.letters, at)) found.push({ one, at });
    }
  }
  return found;
}

/** Two letters as a number below 1,024, which a few pairs share. */
const startOf = (letters: string, at: number): number =>
  (letters.charCodeAt(at) & 31) * 32 + (letters.charCodeAt(at + 1) & 31);

/** At once more letters than a call takes arguments. */
const MOST_AT_ONCE = 4096;

function rowOfLetters() {
  const parts: string[] = [];
  const places: number[] = [];
  let codes: number[] = [];
  return {
    add(code: number, place: number) {
      places.push(place);
      if (codes.push(code) < MOST_AT_ONCE) return;
      parts.push(String.fromCharCode(...codes));
      codes = [];
    },
    row: (): Initials => ({ letters: parts.join('') + String.fromCharCode(...codes), places }),
  };
}

const SPACE = ' '.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
const STROKE = '/'.charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);

/** One space, hyphen or stroke, " & ", or the end of "parents' ", stands between words of one name. */
function isJoined(text: string, end: number, start: number): boolean {
  if (end < 0) return false;
  const code = text.charCodeAt(end);
  if (start - end === 1) return code === SPACE || code === HYPHEN || code === STROKE;
  if (start - end === 2) return text.startsWith("' ", end);
  return start - end === 3 && text.startsWith(' & ', end);
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** "children's" is one word. */
export function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  if (end + 1 >= text.length || text.charCodeAt(end) !== APOSTROPHE) return end;
  return end + (ENDING.exec(text.slice(end, end + LONGEST_ENDING))?.[0].length ?? 0);
}
const ENDING = /^'\p{Ll}+/u;
const LONGEST_ENDING = 12;

/** A letter or a figure. */
const isLetter = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    : OTHER_LETTER.test(String.fromCharCode(code));
const OTHER_LETTER = /[\p{L}\p{N}]/u;

const small = (code: number): number =>
  code < 128
    ? code >= 65 && code <= 90
      ? code + 32
      : code
    : String.fromCharCode(code).toLowerCase().charCodeAt(0);
