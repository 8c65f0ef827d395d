/**
 * Sentences and table rows of a PDF page as its text layer holds it: pieces →
 * chunks (a paragraph, a cell) → rows of chunks side by side, or sentences.
 * It knows no more than where pieces stand: the document is not at hand here.
 */
import type { MappedText } from '@/lib/document/mapped-text';
import { sentencesOf } from '@/lib/document/sentences';
import type { TextPiece } from './pdf-words';
import type { Whole } from './wholes';

/** In points, from the bottom left of the page; `transform` as pdf.js gives it. */
export type PlacedPiece = TextPiece & {
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
};

type Box = { left: number; right: number; bottom: number; top: number };
type Chunk = Box & { readonly first: number; last: number; size: number; line: number; text: string };

/** In heights of a letter. */
const GAP_IN_LINE = 1.2;
const GAP_BETWEEN_LINES = 1.7;
const SAME_LINE = 0.5;
const SIZES_APART = 0.15;
/** Columns of a page stand side by side too. */
const LONGEST_CELL = 300;
/** "5.3", "(a)", "iv.", "•": stands apart from the paragraph that it numbers. */
const MARKER = /^\s*(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Z]|[ivx]{1,4})[.)]?|[•▪●◦–-])\s*$/;

/** In units of `words`, which is `wordsOfPage` of the same pieces. */
export function wholesOfPage(pieces: readonly PlacedPiece[], words: MappedText): readonly Whole[] {
  const stretches = stretchesOf(words);
  return rowsOf(chunksOf(pieces)).flatMap((row): readonly Whole[] => {
    const [first, last] = [row[0], row.at(-1)];
    const start = first && stretches.get(first.first)?.start;
    const end = last && lastOf(stretches, last)?.end;
    if (start === undefined || end === undefined) return [];
    if (row.length > 1) return [trimmed(words.text, start, end)];
    return sentencesOf(words.text.slice(start, end))
      .map((one) => ({ start: start + one.start, end: start + one.end }))
      .filter((one) => /[\p{L}\d]/u.test(words.text.slice(one.start, one.end)));
  });
}

function chunksOf(pieces: readonly PlacedPiece[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let isInRow = false;
  pieces.forEach((piece, item) => {
    if (piece.str.trim() === '') return;
    const box = boxOf(piece);
    const last = chunks.at(-1);
    const goesOn = last !== undefined && continues(last, box, piece.height, isInRow);
    if (goesOn) extend(last, box, item, piece.str);
    else {
      isInRow = last !== undefined && isBeside(last, box) && !MARKER.test(last.text);
      chunks.push({ ...box, first: item, last: item, size: piece.height, line: box.bottom, text: piece.str });
    }
  });
  return chunks;
}

function continues(chunk: Chunk, box: Box, size: number, isInRow: boolean): boolean {
  const down = chunk.line - box.bottom;
  const letters = Math.max(chunk.size, size);
  if (Math.abs(down) < SAME_LINE * letters) {
    const gap = box.left - chunk.right;
    return MARKER.test(chunk.text) || (gap < GAP_IN_LINE * letters && gap > -letters);
  }
  if (down < 0 || down > GAP_BETWEEN_LINES * letters) return false;
  const isLike = Math.abs(chunk.size - size) < SIZES_APART * letters;
  return isLike && !(isInRow && box.left < chunk.left - letters);
}

function extend(chunk: Chunk, box: Box, item: number, words: string): void {
  const isNewLine = Math.abs(chunk.line - box.bottom) >= SAME_LINE * chunk.size;
  chunk.left = isNewLine ? Math.min(chunk.left, box.left) : chunk.left;
  chunk.right = isNewLine ? box.right : Math.max(chunk.right, box.right);
  chunk.bottom = Math.min(chunk.bottom, box.bottom);
  chunk.line = box.bottom;
  chunk.last = item;
  chunk.text += words;
}

/** Chunks side by side are the cells of one row. */
function rowsOf(chunks: readonly Chunk[]): readonly (readonly Chunk[])[] {
  const rows: Chunk[][] = [];
  for (const chunk of chunks) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isCell =
      last && isBeside(last, chunk) && Math.max(last.text.length, chunk.text.length) <= LONGEST_CELL;
    if (row && isCell) row.push(chunk);
    else rows.push([chunk]);
  }
  return rows;
}

/** To the right of it, and at least half as high up. */
function isBeside(one: Box, other: Box): boolean {
  const shared = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
  const lower = Math.min(one.top - one.bottom, other.top - other.bottom);
  return other.left > one.left && shared > lower / 2;
}

function boxOf({ transform, width, height }: PlacedPiece): Box {
  const [left = 0, bottom = 0] = transform.slice(4);
  return { left, right: left + width, bottom, top: bottom + height };
}

function stretchesOf({ runs }: MappedText): Map<number, Whole> {
  const stretches = new Map<number, Whole>();
  for (const { item, start, end } of runs) {
    stretches.set(item, { start: stretches.get(item)?.start ?? start, end });
  }
  return stretches;
}

function lastOf(stretches: ReadonlyMap<number, Whole>, { first, last }: Chunk): Whole | undefined {
  for (let item = last; item >= first; item--) {
    const stretch = stretches.get(item);
    if (stretch) return stretch;
  }
  return undefined;
}

function trimmed(text: string, start: number, end: number): Whole {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
