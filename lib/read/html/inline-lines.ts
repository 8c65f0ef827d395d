/**
 * A paragraph of markup with line breaks in it → the lines it stands for. A
 * break alone is often just a narrow column; a number, a bold title or an end
 * of sentence beside it makes it the start of a line.
 */
import type { MappedText } from '@/lib/document/mapped-text';
import { readMarker } from '../markers';
import { asOneLine, type Inline, isLink, isStrong, type LinePiece, SPACE, wordsOf } from './words';

export type InlineLine = {
  readonly words: MappedText;
  readonly isStrong: boolean;
  readonly isLink: boolean;
};

export function linesOf(inline: Inline, isHeading: boolean): readonly InlineLine[] {
  if (isHeading || !inline.includes(null)) return lineOf(asOneLine(inline));
  const groups: LinePiece[][] = [];
  let before: InlineLine | null = null;
  let isParted = false;
  for (const segment of segmentsOf(inline)) {
    const [line] = lineOf(segment);
    if (!line) {
      isParted = true;
      continue;
    }
    const open = groups.at(-1);
    if (!open || !before || isParted || isNewLine(before, line)) groups.push([...segment]);
    else open.push(SPACE, ...segment);
    before = line;
    isParted = false;
  }
  return groups.flatMap(lineOf);
}

function lineOf(pieces: readonly LinePiece[]): readonly InlineLine[] {
  const words = wordsOf(pieces);
  return words.text === '' ? [] : [{ words, isStrong: isStrong(pieces), isLink: isLink(pieces) }];
}

function segmentsOf(inline: Inline): readonly (readonly LinePiece[])[] {
  const segments: LinePiece[][] = [[]];
  for (const piece of inline) {
    if (piece === null) segments.push([]);
    else segments.at(-1)?.push(piece);
  }
  return segments;
}

const isNewLine = (before: InlineLine, after: InlineLine): boolean =>
  before.isStrong !== after.isStrong ||
  /[.:;?!]$/.test(before.words.text) ||
  readMarker(after.words.text) !== null;
