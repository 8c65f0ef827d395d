/**
 * pdf.js's text layer: one element for each text item, in the order of the
 * items. Positions in the text become ranges and the other way round. Find
 * cuts the elements' text into several nodes; offsets count through all.
 */
import { mapPiece, type Run } from '@/lib/document/mapped-text';
import type { Place } from './pdf-words';

export type TextLayer = {
  /** The file's own page number, from 1. */
  readonly page: number;
  /** One for each text item; those of empty items stand in no document. */
  readonly pieces: readonly HTMLElement[];
};

/**
 * Where some words stand on this page: `null` where other words stand there
 * now, an empty list where none of them belong to this page.
 */
export function rangesOf(
  { page, pieces }: TextLayer,
  source: readonly Run[],
  exact: string,
): readonly Range[] | null {
  const ranges: Range[] = [];
  for (const run of source) {
    if (run.page !== page) continue;
    const piece = pieces[run.item];
    const there = piece?.textContent?.slice(run.itemStart, run.itemEnd) ?? '';
    if (!piece || mapPiece(there, page, run.item).text !== exact.slice(run.start, run.end)) return null;
    ranges.push(rangeWithin(piece, run.itemStart, run.itemEnd));
  }
  return ranges;
}

/** The place that a boundary of a selection stands for; `null` outside of the layer's text. */
export function placeOf({ page, pieces }: TextLayer, node: Node, offset: number): Place | null {
  const item = pieces.findIndex((piece) => piece.contains(node));
  const piece = pieces[item];
  if (!piece) return null;
  const before = piece.ownerDocument.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, offset);
  return { page, item, offset: before.toString().length };
}

/** The first or last place of the layer that a selection covers, for one that begins or ends outside of its text. */
export function placeInside({ page, pieces }: TextLayer, range: Range, edge: 'first' | 'last'): Place | null {
  const covered = pieces.flatMap((piece, item) =>
    piece.isConnected && range.intersectsNode(piece) ? [{ piece, item }] : [],
  );
  const one = edge === 'first' ? covered[0] : covered.at(-1);
  if (!one) return null;
  return { page, item: one.item, offset: edge === 'first' ? 0 : (one.piece.textContent ?? '').length };
}

function rangeWithin(piece: HTMLElement, start: number, end: number): Range {
  const range = piece.ownerDocument.createRange();
  const only = piece.firstChild;
  // As it mostly is, and a page may have a thousand.
  if (only?.nodeType === Node.TEXT_NODE && only === piece.lastChild) {
    range.setStart(only, start);
    range.setEnd(only, Math.min(end, only.nodeValue?.length ?? 0));
    return range;
  }
  range.selectNodeContents(piece);
  const texts = piece.ownerDocument.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (start >= at && start < at + length) range.setStart(node, start - at);
    if (end > at && end <= at + length) range.setEnd(node, end - at);
    at += length;
  }
  return range;
}
