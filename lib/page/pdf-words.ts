/** The words of a PDF page as its text layer holds them, with the way back; and a selection made into a quotation. */

import { wholeWords } from '@/lib/anchor/whole-words';
import type { Run } from '@/lib/document/mapped-text';
import { joinMapped, type MappedText, mapPiece, NO_TEXT, sourceOf } from '@/lib/document/mapped-text';
import { surroundings } from './surroundings';

/** One text item of pdf.js. */
export type TextPiece = { readonly str: string; readonly hasEOL: boolean };

/** A place in a page's text: text item, and UTF-16 unit in it. */
export type Place = { readonly page: number; readonly item: number; readonly offset: number };

export type SelectedPassage = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly source: readonly Run[];
};

/** `pieces` in the order of the text layer; one page's worth. */
export function wordsOfPage(pieces: readonly TextPiece[], page: number): MappedText {
  const parts: MappedText[] = [];
  let isNewLine = false;
  let ends = '';
  pieces.forEach(({ str, hasEOL }, item) => {
    const piece = mapPiece(str, page, item);
    if (piece.text !== '') {
      const isApart = ends === '' || ends === ' ' || piece.text.startsWith(' ');
      parts.push(isNewLine && !isApart ? joinMapped([NO_TEXT, piece], ' ') : piece);
      ends = piece.text.at(-1) ?? '';
      isNewLine = false;
    }
    if (hasEOL) isNewLine = true;
  });
  return joinMapped(parts, '');
}

/** The words between two places, none of them cut, with those around them. `null` where there is nothing but white space. */
export function passageBetween(pages: readonly MappedText[], from: Place, to: Place): SelectedPassage | null {
  const whole = joinMapped(pages, ' ');
  const { start, end } = wholeWords(whole.text, { start: unitAt(whole, from), end: unitAt(whole, to) });
  if (start >= end) return null;
  return {
    exact: whole.text.slice(start, end),
    ...surroundings(whole.text, start, end),
    source: sourceOf(whole, start, end),
  };
}

/** The text unit that a place of the source became; the next one where it became nothing. */
export function unitAt({ text, runs }: MappedText, { page, item, offset }: Place): number {
  const run = runs.find(
    (one) =>
      one.page > page ||
      (one.page === page && (one.item > item || (one.item === item && one.itemEnd > offset))),
  );
  if (!run) return text.length;
  const isInside = run.page === page && run.item === item && run.itemStart <= offset;
  return isInside ? run.start + (offset - run.itemStart) : run.start;
}
