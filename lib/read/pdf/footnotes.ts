/**
 * The notes at the foot of a page, or of a column: set smaller than the line that
 * refers to them, each beginning with the sign that stands there ("³", "3", "*").
 */
import { NOTE_SIGNS } from '@/lib/document/raised';
import type { Line } from './lines';
import type { PageContent } from './page';

/** By sign, in plain letters ("3", "a", "*"): the size of the line that bears it. */
export type References = ReadonlyMap<string, number>;

export type Note = {
  readonly lines: readonly Line[];
  /** As printed. */
  readonly marker: string;
  /** Where its words begin. */
  readonly body: number;
};

/** Letters of a note are no larger than this share of what it is a note on. */
const SMALLER = 0.93;
const SAME_SIZE = 1.08;

const STARS = '*†‡§';
const SIGNS = NOTE_SIGNS.replace(STARS, '');
/** "visits³", "86%*", "(MTFS)¹²,¹³": never what a line begins with, that is the note itself. */
const REFERENCE = new RegExp(String.raw`(?<=\S)[${SIGNS}]+|(?<=[\w%).,"'])[${STARS}]+`, 'g');
/** "³ The Children Act", "3 The Children Act", "(a) Provisional", "** To May". */
const OPENING = new RegExp(
  String.raw`^(?<marker>[${SIGNS}]+|[${STARS}]{1,3}|\(?(?:\d{1,3}|[a-z])\)|\d{1,3})[.:]?\s*(?=["'(£]?[\p{L}\d])`,
  'u',
);

/** Each sign with the size of the largest line that refers by it. */
export function referencesOn({ lines, tables }: PageContent): References {
  const references = new Map<string, number>();
  const note = ({ words, size }: Line) => {
    for (const [sign] of words.text.matchAll(REFERENCE)) {
      references.set(plain(sign), Math.max(size, references.get(plain(sign)) ?? 0));
    }
  };
  lines.forEach(note);
  for (const { cells } of tables) for (const cell of cells) cell.lines.forEach(note);
  return references;
}

/** The lines of a region without the notes that end it, and those. */
export function partNotes(
  lines: readonly Line[],
  references: References,
): { readonly text: readonly Line[]; readonly notes: readonly Note[] } {
  const from = references.size === 0 ? lines.length : startOfNotes(lines, references);
  const notes: { lines: Line[]; marker: string; body: number }[] = [];
  for (const line of lines.slice(from)) {
    const opening = openingOf(line, references);
    if (opening) notes.push({ ...opening, lines: [line] });
    else notes.at(-1)?.lines.push(line);
  }
  return { text: lines.slice(0, from), notes };
}

/** Looks from the bottom up, past small letters alone. */
function startOfNotes(lines: readonly Line[], references: References): number {
  let start = lines.length;
  let largest = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (!line) break;
    const opening = openingOf(line, references);
    if (opening && largest <= SAME_SIZE * line.size) start = at;
    largest = Math.max(largest, line.size);
  }
  return start;
}

function openingOf({ words, size }: Line, references: References): Omit<Note, 'lines'> | null {
  const match = OPENING.exec(words.text);
  const marker = match?.groups?.marker;
  if (!match || marker === undefined) return null;
  const referring = references.get(plain(marker));
  return referring !== undefined && size <= SMALLER * referring ? { marker, body: match[0].length } : null;
}

/** "⁽³⁾", "3)" → "3". */
const plain = (sign: string): string => sign.normalize('NFKC').replace(/[()]/g, '');
