/** Bullets that are drawn, not written (browsers print them so) → pieces with no source. */
import type { Box } from './matrix';
import type { Piece } from './pieces';

/** More dots than this on a page are a pattern or a chart. */
const MOST_DOTS = 300;

export function withBullets(pieces: readonly Piece[], dots: readonly Box[]): readonly Piece[] {
  if (dots.length === 0 || dots.length > MOST_DOTS) return pieces;
  return [...pieces, ...dots.flatMap((dot) => bulletFor(dot, pieces) ?? [])];
}

function bulletFor(dot: Box, pieces: readonly Piece[]): Piece | null {
  const middle = (dot.y1 + dot.y2) / 2;
  const row = pieces.filter(({ y, size, isTurned }) => !isTurned && middle < y && middle > y - 0.8 * size);
  const after = row
    .filter(({ x, size }) => x >= dot.x2 && x - dot.x2 <= 2.5 * size)
    .reduce<Piece | null>((best, piece) => (best === null || piece.x < best.x ? piece : best), null);
  if (after === null || dot.x2 - dot.x1 > 0.7 * after.size) return null;
  const isAmongWords = row.some(({ x, right, size }) => right > dot.x1 - size && x < dot.x2);
  if (isAmongWords) return null;
  return {
    ...after,
    words: { text: '•', runs: [] },
    x: dot.x1,
    right: dot.x2,
    isBold: false,
    isItalic: false,
    isSpaced: true,
    centre: [(dot.x1 + dot.x2) / 2, middle],
  };
}
