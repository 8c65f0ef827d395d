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
  let current: LinePiece[] = [];
  let breaks = 0;
  for (const segment of segmentsOf(inline)) {
    const words = wordsOf(segment);
    if (words.text === '') {
      breaks++;
      continue;
    }
    const before = current.length > 0 ? lineOf(current)[0] : undefined;
    if (before && (breaks > 0 || isNewLine(before, lineOf(segment)[0]))) {
      groups.push(current);
      current = [...segment];
    } else {
      current = current.length > 0 ? [...current, SPACE, ...segment] : [...segment];
    }
    breaks = 0;
  }
  if (current.length > 0) groups.push(current);
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

const isNewLine = (before: InlineLine, after: InlineLine | undefined): boolean =>
  after !== undefined &&
  (before.isStrong !== after.isStrong ||
    /[.:;?!]$/.test(before.words.text) ||
    readMarker(after.words.text) !== null);
