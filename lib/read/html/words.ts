/** Collects the text nodes of one line of a page into normalised words. */
import { joinMapped, type MappedText, sliceMapped, trimMapped } from '@/lib/document/mapped-text';

export type Piece = { readonly mapped: MappedText; readonly isStrong: boolean };

/** A piece of a line of a page. */
export type LinePiece = Piece & { readonly isLink: boolean };

/** `null` stands for a line break. */
export type Inline = readonly (LinePiece | null)[];

/** What a browser shows though it is no text of the page. */
export const shown = (text: string): LinePiece => ({
  mapped: { text, runs: [] },
  isStrong: true,
  isLink: true,
});

export const SPACE: LinePiece = shown(' ');

/** The words of one or several pieces, one space where several meet. */
export function wordsOf(pieces: readonly Piece[]): MappedText {
  const parts: MappedText[] = [];
  let endsInSpace = true;
  for (const { mapped } of pieces) {
    const part: MappedText = endsInSpace && mapped.text.startsWith(' ') ? sliceMapped(mapped, 1) : mapped;
    if (part.text === '') continue;
    parts.push(part);
    endsInSpace = part.text.endsWith(' ');
  }
  return trimMapped(joinMapped(parts, ''));
}

/** All of it that has letters or digits is. */
export const isStrong = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece) => piece.isStrong || !hasLetters(piece));

export const isLink = (pieces: readonly LinePiece[]): boolean =>
  pieces.every((piece) => piece.isLink || !hasLetters(piece));

const hasLetters = ({ mapped }: Piece): boolean => /[\p{L}\p{N}]/u.test(mapped.text);

/** Pieces with all line breaks as spaces. */
export const asOneLine = (inline: Inline): readonly LinePiece[] => inline.map((piece) => piece ?? SPACE);
