/** Pieces → lines: what stands on one baseline, with the right spaces between. */

import { joinMapped, type MappedText } from '@/lib/document/mapped-text';
import { type Shift, setOff } from '@/lib/document/raised';
import { greatest, least } from './matrix';
import type { Piece } from './pieces';

export type Line = {
  readonly words: MappedText;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  /** Every letter of it is. */
  readonly isBold: boolean;
  readonly startsBold: boolean;
  readonly isItalic: boolean;
  readonly pieces: readonly Piece[];
};

const LETTER = /[\p{L}\p{N}]/u;
const SPACE: MappedText = { text: ' ', runs: [] };

/** In ems: less is no space (kerning), more is one. pdf.js itself draws the line near a tenth. */
const SMALLEST_SPACE = 0.12;
/** In ems: wider than any space between words of one line, a tab or a column. */
const WIDE_GAP = 1.5;

/** Lines from the top down; where one row of the page is parted by wide gaps, several, left to right. */
export const linesApart = (pieces: readonly Piece[], page: number): readonly Line[] =>
  rowsOf(pieces).flatMap((row) => splitAtGaps(row).map((part) => lineFrom(part, page)));

/** Lines from the top down, each the whole width of where the pieces stand. */
export const linesAcross = (pieces: readonly Piece[], page: number): readonly Line[] =>
  rowsOf(pieces).map((row) => lineFrom(row, page));

/** Parts of one row together, rows from the top down. */
export function rowsApart(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && Math.abs(last.y - line.y) <= 0.4 * Math.max(last.size, line.size)) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

export function lineFrom(pieces: readonly Piece[], page: number): Line {
  const letters = pieces.length > 1 ? pieces.filter(({ words }) => LETTER.test(words.text)) : [];
  const telling = letters.length > 0 ? letters : pieces;
  return {
    words: wordsOf(pieces),
    page,
    x: least(pieces.map(({ x }) => x)),
    right: greatest(pieces.map(({ right }) => right)),
    y: largest(pieces).y,
    size: sizeOf(pieces),
    isBold: telling.every(({ isBold }) => isBold),
    startsBold: telling[0]?.isBold ?? false,
    isItalic: telling.every(({ isItalic }) => isItalic),
    pieces,
  };
}

/** Groups by baseline; what is raised or lowered (1ˢᵗ) stays with its row. */
function rowsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: (Sized & { pieces: Piece[]; y: number })[] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const letters = piece.words.text.length;
    if (row && Math.abs(piece.y - row.y) <= reachOf(row, { size: piece.size, letters })) {
      row.pieces.push(piece);
      row.letters = Math.max(row.letters, letters);
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    } else {
      rows.push({ pieces: [piece], y: piece.y, size: piece.size, letters });
    }
  }
  return rows.map((row) => withoutDoubles(row.pieces.sort((a, b) => a.x - b.x)));
}

/** Points; and of its longest piece. */
type Sized = { size: number; letters: number };

/** More letters than this are no sign, nor an ordinal's end. */
const LONGEST_SIGN = 6;

/**
 * In points. Browsers raise by a third of the size and a pixel: of small letters, almost
 * half. Small words beside large ones are lines of their own.
 */
function reachOf(row: Sized, piece: Sized): number {
  const [small, large] = row.size < piece.size ? [row, piece] : [piece, row];
  if (!isSmallBeside(small, large)) return 0.42 * large.size;
  return small.letters <= LONGEST_SIGN && small.size >= 0.5 * large.size
    ? 0.5 * large.size
    : 0.42 * small.size;
}

/** Word sets raised signs at two thirds of the size, browsers at five sixths. */
const isSmallBeside = (piece: { readonly size: number }, base: { readonly size: number }): boolean =>
  piece.size <= 0.86 * base.size;

/** Some programs print bold by printing twice, a hair apart. */
function withoutDoubles(row: readonly Piece[]): readonly Piece[] {
  return row.filter((piece, at) => {
    const before = row[at - 1];
    return (
      before === undefined ||
      before.words.text !== piece.words.text ||
      Math.abs(before.x - piece.x) > 0.15 * piece.size ||
      Math.abs(before.y - piece.y) > 0.15 * piece.size
    );
  });
}

function splitAtGaps(row: readonly Piece[]): readonly Piece[][] {
  const parts: Piece[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of row) {
    const part = parts.at(-1);
    const size = Math.min(piece.size, part?.at(-1)?.size ?? piece.size);
    if (part && piece.x - right <= WIDE_GAP * size) part.push(piece);
    else parts.push([piece]);
    right = Math.max(right, piece.right);
  }
  return parts;
}

function wordsOf(pieces: readonly Piece[]): MappedText {
  const [only] = pieces;
  if (only && pieces.length === 1) return only.words;
  const parts: MappedText[] = [];
  let base: Piece | undefined;
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    const gap = before ? piece.x - before.right : 0;
    const shift = shiftOf(piece, base ?? pieces[at + 1], gap);
    if (before && (base && shift ? gap > 0.25 * base.size : isApart(before, piece, gap))) parts.push(SPACE);
    parts.push(shift === null ? piece.words : setOff(piece.words, shift));
    if (shift === null) base = piece;
  });
  return joinMapped(parts, '');
}

/** Whether a small piece hangs above or below the line of `base`. */
function shiftOf(piece: Piece, base: Piece | undefined, gap: number): Shift | null {
  if (!base || !isSmallBeside(piece, base) || gap > 0.6 * base.size) return null;
  const rise = (base.y - piece.y) / base.size;
  return rise >= 0.18 ? 'raised' : rise <= -0.06 ? 'lowered' : null;
}

function isApart(before: Piece, piece: Piece, gap: number): boolean {
  const share = gap / Math.min(before.size, piece.size);
  return share > SMALLEST_SPACE || (piece.isSpaced && share > -0.2);
}

const largest = (pieces: readonly Piece[]): Piece =>
  pieces.reduce((best, piece) => (piece.size > best.size + 0.1 ? piece : best));

/** The size in which most letters are set. */
function sizeOf(pieces: readonly Piece[]): number {
  const [first] = pieces;
  if (first && pieces.every(({ size }) => size === first.size)) return first.size;
  const letters = new Map<number, number>();
  for (const { size, words } of pieces) letters.set(size, (letters.get(size) ?? 0) + words.text.length);
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
