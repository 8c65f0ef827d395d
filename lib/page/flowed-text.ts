/** A page's words set anew in paragraphs: positions in the paper become ranges there, and the other way round. */
import { joinMapped, type MappedText, type Run } from '@/lib/document/mapped-text';
import { type Place, passageBetween, type SelectedPassage } from './pdf-words';

/** Each element's text is that of its words, and nothing else. */
export type FlowedPiece = { readonly element: HTMLElement; readonly words: MappedText };
export type FlowedText = { readonly page: number; readonly pieces: readonly FlowedPiece[] };

/** Where some words stand; `null` where other words do. Without those that belong to another page. */
export function flowedRanges(
  { page, pieces }: FlowedText,
  source: readonly Run[],
  exact: string,
): readonly Range[] | null {
  const ranges: Range[] = [];
  for (const run of source.filter((one) => one.page === page)) {
    for (const { element, words } of pieces) {
      for (const own of words.runs) {
        const from = Math.max(run.itemStart, own.itemStart);
        const to = Math.min(run.itemEnd, own.itemEnd);
        if (own.item !== run.item || from >= to) continue;
        const [start, end] = [unitOf(own, from), unitOf(own, to)];
        if (words.text.slice(start, end) !== exact.slice(unitOf(run, from), unitOf(run, to))) return null;
        const range = rangeIn(element, start, end);
        if (range) ranges.push(range);
      }
    }
  }
  return ranges;
}

/** What is selected, as a quotation with the way back; `null` where no words are. */
export function flowedPassage(flowed: FlowedText, range: Range): SelectedPassage | null {
  const covered = flowed.pieces.filter(({ element }) => range.intersectsNode(element));
  const [first, last] = [covered[0], covered.at(-1)];
  if (!first || !last) return null;
  const from = placeIn(
    flowed.page,
    first,
    first.element.contains(range.startContainer) ? offsetIn(first, range, 'start') : 0,
  );
  const to = placeIn(
    flowed.page,
    last,
    last.element.contains(range.endContainer) ? offsetIn(last, range, 'end') : last.words.text.length,
  );
  if (!from || !to) return null;
  return passageBetween(
    [
      joinMapped(
        flowed.pieces.map(({ words }) => words),
        ' ',
      ),
    ],
    from,
    to,
  );
}

/** A run may be shorter than its source, where letters were drawn together. */
const unitOf = (run: Run, itemOffset: number): number =>
  Math.min(run.end, run.start + (itemOffset - run.itemStart));

function rangeIn(element: HTMLElement, start: number, end: number): Range | null {
  const text = element.firstChild;
  if (!text || end > (text.nodeValue?.length ?? 0)) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

function offsetIn({ element }: FlowedPiece, range: Range, edge: 'start' | 'end'): number {
  const before = element.ownerDocument.createRange();
  before.setStart(element, 0);
  if (edge === 'start') before.setEnd(range.startContainer, range.startOffset);
  else before.setEnd(range.endContainer, range.endOffset);
  return before.toString().length;
}

/** The place in the file of a place in the words; of one that stands between two items, in the later. */
function placeIn(page: number, { words }: FlowedPiece, offset: number): Place | null {
  const run = words.runs.find(({ end }) => end > offset) ?? words.runs.at(-1);
  if (!run) return null;
  return {
    page,
    item: run.item,
    offset: run.itemStart + Math.min(Math.max(0, offset - run.start), run.end - run.start),
  };
}
