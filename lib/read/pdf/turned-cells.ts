/** A cell's pieces → its lines, read along their direction where its words run up or down the page. */
import { type Line, linesAcross } from './lines';
import type { Piece } from './pieces';

export function linesInCell(pieces: readonly Piece[], page: number): readonly Line[] {
  const turned = pieces.filter(({ isTurned }) => isTurned);
  return turned.length * 2 > pieces.length
    ? linesAcross(pieces.map(laidFlat), page)
    : linesAcross(pieces, page);
}

/** As it would stand if the page were turned until it reads across; places are of that page. */
function laidFlat(piece: Piece): Piece {
  if (!piece.isTurned) return piece;
  const length = 2 * Math.abs(piece.centre[1] - piece.y);
  const isUpward = piece.centre[1] < piece.y;
  const x = isUpward ? -piece.y : piece.y;
  return { ...piece, x, right: x + length, y: isUpward ? piece.right : -piece.right };
}
