/**
 * pdf.js takes for one item what less than 0.6 em parts, and so the figures of
 * narrow columns: "67,251 52,967". Where the spaces in a row of figures are wider
 * than those between words, by the width that digits have on the page, it is parted.
 */
import { sliceMapped } from '@/lib/document/mapped-text';
import type { Piece } from './pieces';

/** In ems. */
const WIDE_SPACE = 0.42;
/** In ems: "785 054" may be one number, its thousands set apart. */
const WIDE_SPACE_IN_NUMBER = 0.5;

const FIGURES = /^[\d\s.,:()%£$€*+–—/-]+$/;
const THOUSANDS = /(?:^| )\d{1,3} \d{3}(?: |$)/;
/** More than the columns of any table. */
const LONGEST = 200;

export function partedAtWideSpaces(pieces: readonly Piece[]): readonly Piece[] {
  const figures = pieces.filter(({ words, isTurned }) => !isTurned && FIGURES.test(words.text));
  if (!figures.some(isSpaced)) return pieces;
  const digitOf = digitWidths(figures);
  return pieces.flatMap((piece) => {
    const isRow = isSpaced(piece) && !piece.isTurned && FIGURES.test(piece.words.text);
    const digit = isRow ? digitOf(piece) : undefined;
    return digit === undefined ? [piece] : parted(piece, digit);
  });
}

const isSpaced = ({ words: { text } }: Piece): boolean => text.includes(' ') && text.length <= LONGEST;

function parted(piece: Piece, digit: number): readonly Piece[] {
  const { text } = piece.words;
  const words = [...text.matchAll(/\S+/g)];
  const widths = words.map(([word]) => digit * digitsIn(word));
  const inked = widths.reduce((sum, width) => sum + width, 0);
  const space = (piece.right - piece.x - inked) / (words.length - 1);
  const least = THOUSANDS.test(text) ? WIDE_SPACE_IN_NUMBER : WIDE_SPACE;
  if (space < least * piece.size) return [piece];
  let x = piece.x;
  return words.map(({ index, 0: word }, at): Piece => {
    const right = x + (widths[at] ?? 0);
    const part: Piece = {
      ...piece,
      words: sliceMapped(piece.words, index, index + word.length),
      x,
      right,
      isSpaced: at > 0 || piece.isSpaced,
      centre: [(x + right) / 2, piece.centre[1]],
    };
    x = right + space;
    return part;
  });
}

/** From the numbers that stand alone; `undefined` for a size and a weight in which none does. */
function digitWidths(figures: readonly Piece[]): (piece: Piece) => number | undefined {
  const seen = Map.groupBy(
    figures.filter(({ words: { text } }) => text.length > 1 && !text.includes(' ')),
    styleOf,
  );
  const widths = new Map<string, number>();
  for (const [style, alone] of seen) {
    const each = alone.map(({ x, right, words }) => (right - x) / digitsIn(words.text)).sort((a, b) => a - b);
    widths.set(style, each[each.length >> 1] ?? 0);
  }
  return (piece) => widths.get(styleOf(piece));
}

const styleOf = ({ size, isBold, isItalic }: Piece): string => `${size.toFixed(1)} ${isBold} ${isItalic}`;

/** How many digits are as wide: points and brackets are half of one, or little more, in most fonts of print. */
const digitsIn = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[.,:()/-]/.test(sign) ? 0.55 : /[%—]/.test(sign) ? 1.6 : 1), 0);
