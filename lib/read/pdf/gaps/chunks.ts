/**
 * Lines of a page → rows of chunks: words of one row that no gap parts which
 * could lie between two columns. Leaders ("Arable land ....... 1,204") are gaps.
 */
import { sliceMapped, trimMapped } from '@/lib/document/mapped-text';
import { type Line, rowsApart } from '../lines';
import type { Piece } from '../pieces';

export type Chunk = {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly isBold: boolean;
  readonly pieces: readonly Piece[];
  /** The pieces of the page that these are, or were cut from. */
  readonly sources: readonly Piece[];
};

export type Row = {
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  /** From left to right; never empty. */
  readonly chunks: readonly Chunk[];
};

/** In ems: words of one cell stand no further apart; numbers of two columns seldom nearer. */
const WIDEST_SPACE = 0.42;

/** Four dots or more, with spaces between them or without. */
const LEADER = /(?:[.·…] ?){4,}/g;

export const rowsOfChunks = (lines: readonly Line[]): readonly Row[] =>
  rowsApart(lines).flatMap((row) => rowFrom(row.flatMap(({ pieces }) => pieces)) ?? []);

function rowFrom(pieces: readonly Piece[]): Row | null {
  const level = pieces.filter(({ isTurned }) => !isTurned);
  const cuts = level.flatMap(withoutLeaders).sort((a, b) => a.piece.x - b.piece.x);
  const groups: Cut[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const cut of cuts) {
    const group = groups.at(-1);
    const isNear = cut.piece.x - right <= WIDEST_SPACE * cut.piece.size;
    if (group && isNear && !cut.isAfterLeader) group.push(cut);
    else groups.push([cut]);
    right = Math.max(right, cut.piece.right);
  }
  const chunks = groups.map(chunkFrom);
  const [first] = chunks;
  if (!first) return null;
  const largest = chunks.reduce((best, chunk) => (chunk.size > best.size + 0.1 ? chunk : best));
  return { y: largest.y, size: largest.size, chunks };
}

type Cut = { readonly piece: Piece; readonly source: Piece; readonly isAfterLeader: boolean };

function chunkFrom(cuts: readonly Cut[]): Chunk {
  const pieces = cuts.map(({ piece }) => piece);
  const largest = pieces.reduce((best, piece) => (piece.size > best.size + 0.1 ? piece : best));
  return {
    x1: pieces[0]?.x ?? 0,
    x2: pieces.reduce((right, piece) => Math.max(right, piece.right), 0),
    y: largest.y,
    size: largest.size,
    text: pieces.map(({ words }) => words.text).join(' '),
    isBold: pieces.every(({ isBold }) => isBold),
    pieces,
    sources: cuts.map(({ source }) => source),
  };
}

function withoutLeaders(piece: Piece): readonly Cut[] {
  const { text } = piece.words;
  const leaders = /[.·…] ?[.·…]/.test(text) ? [...text.matchAll(LEADER)] : [];
  if (leaders.length === 0) return [{ piece, source: piece, isAfterLeader: false }];
  const cuts: Cut[] = [];
  let from = 0;
  for (const { index, 0: dots } of [...leaders, { index: text.length, 0: '' }]) {
    const words = trimMapped(sliceMapped(piece.words, from, index));
    if (words.text !== '') {
      const start = text.indexOf(words.text, from);
      const x = piece.x + shareOf(text, 0, start) * (piece.right - piece.x);
      const right = x + shareOf(text, start, start + words.text.length) * (piece.right - piece.x);
      cuts.push({ piece: { ...piece, words, x, right }, source: piece, isAfterLeader: from > 0 });
    }
    from = index + dots.length;
  }
  return cuts;
}

/** About how much of the text's width its signs `from` to `to` take. */
const shareOf = (text: string, from: number, to: number): number =>
  widthOf(text.slice(from, to)) / Math.max(0.1, widthOf(text));

/** In ems, as most fonts of print have it: narrow signs, wide ones, the rest. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, sign) => sum + (/[ .,:;'|ijl·]/.test(sign) ? 0.27 : /[A-Zmw…]/.test(sign) ? 0.7 : 0.52),
    0,
  );
