/**
 * Where words stand on the live page: at the place they were read from, else at
 * the one other place that has them. Never a guess: a page may have changed.
 */
import { mapPiece, type Run, sliceMapped } from '@/lib/document/mapped-text';
import { textNodes } from '@/lib/read/text-nodes';
import { pageText } from './page-text';

/** The ranges that hold the words, in order; `null` where they do not stand, or stand more than once. */
export function findWords(source: readonly Run[], exact: string, body: Element): readonly Range[] | null {
  const nodes = textNodes(body);
  return wordsAt(source, exact, nodes) ?? rangesAt(onlyPlace(exact, body), nodes);
}

/** The same without another place: for many words at once, of one walk over the page. */
export function wordsAt(
  source: readonly Stretch[],
  exact: string,
  nodes: readonly Text[],
): readonly Range[] | null {
  const ranges = rangesAt(source, nodes);
  return ranges && isSame(ranges, exact) ? ranges : null;
}

/** Part of a text node, by its place among all of the page. */
type Stretch = Pick<Run, 'item' | 'itemStart' | 'itemEnd'>;

function rangesAt(runs: readonly Stretch[], nodes: readonly Text[]): readonly Range[] | null {
  const ranges: Range[] = [];
  for (const { item, itemStart, itemEnd } of runs) {
    const node = nodes[item];
    if (!node || itemEnd > node.data.length) return null;
    const range = node.ownerDocument.createRange();
    range.setStart(node, itemStart);
    range.setEnd(node, itemEnd);
    ranges.push(range);
  }
  return ranges.length > 0 ? ranges : null;
}

function isSame(ranges: readonly Range[], exact: string): boolean {
  const there = ranges.map(String);
  // Nearly always: a page may have thousands of short forms.
  if (there.join('') === exact) return true;
  return bare(there.map((text) => mapPiece(text, 1, 0).text).join('')) === bare(exact);
}

/** Readers differ in where they put spaces and what they set between the cells of a table. */
const bare = (text: string): string => text.replace(/[\s·]/g, '');

function onlyPlace(exact: string, body: Element): readonly Run[] {
  const whole = pageText(body);
  const [start, ...others] = placesOf(exact, whole.text);
  if (start === undefined || others.length > 0) return [];
  return sliceMapped(whole, start, start + exact.length).runs;
}

/** Where `exact` stands as whole words: "72%" does not stand in "172%", nor "72" in "72.5". */
function placesOf(exact: string, text: string): readonly number[] {
  const places: number[] = [];
  if (exact === '') return places;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const goesOnBefore = /^\w/.test(exact) && /(?:\w|\d[.,])$/.test(text.slice(Math.max(0, at - 2), at));
    const after = text.slice(at + exact.length, at + exact.length + 2);
    const goesOnAfter = /\w$/.test(exact) && /^(?:\w|[.,]\d|%)/.test(after);
    if (!goesOnBefore && !goesOnAfter) places.push(at);
  }
  return places;
}
