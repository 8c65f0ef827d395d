/** Large words that a page's own are printed over: "DRAFT", aslant or behind the lines. */
import { type Line, lineFrom } from './lines';
import type { Piece } from './pieces';

/** In points: smaller words aslant name the marks of a chart, or head a narrow column. */
const SMALLEST = 24;
/** So many pieces of other words stand inside the box of one that is behind them. */
const FEWEST_OVER = 3;
/** A page with more large words is a poster. */
const MOST = 12;

export function partWatermarks(
  pieces: readonly Piece[],
  page: number,
): { readonly words: readonly Piece[]; readonly watermarks: readonly Line[] } {
  const large = pieces.filter(({ size }) => size >= SMALLEST);
  if (large.length === 0 || large.length > MOST) return { words: pieces, watermarks: [] };
  const slanted = large.filter(({ isSlanted }) => isSlanted);
  const behind = large.filter((piece) => !piece.isSlanted && isBehind(piece, pieces));
  const marks = new Set([...slanted, ...behind]);
  if (marks.size === 0) return { words: pieces, watermarks: [] };
  const lines = [...(slanted.length > 0 ? [slanted] : []), ...behind.map((piece) => [piece])];
  return {
    words: pieces.filter((piece) => !marks.has(piece)),
    watermarks: lines.map((line) => lineFrom(line, page)),
  };
}

function isBehind({ x, right, y, size, isTurned }: Piece, pieces: readonly Piece[]): boolean {
  if (isTurned) return false;
  const over = pieces.filter(
    ({ size: other, centre: [across, down] }) =>
      other < 0.6 * size && across > x && across < right && down > y - 0.75 * size && down < y,
  );
  return over.length >= FEWEST_OVER;
}
