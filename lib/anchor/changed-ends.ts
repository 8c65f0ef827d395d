/**
 * Where words that changed begin and end: up to what stood beside them. Of "Our not ti" for "Our ti", "Our" alone is the
 * likest; what was put in between changed words and what stood beside them belongs to them.
 */
import type { Stretch } from './letters';
import type { Sought } from './likeness';

/** Letters of surroundings by which one knows them, and how far off they may be. */
const MET = 8;
const REACH = 24;
/** Letters of the words by which one knows that nothing is missing at an end. */
const EDGE = 4;
/** Letters that a "not" may add to what is missing. */
const PUT_IN = 4;

/** Where nothing of what stood beside an end is met, as much as is missing is taken along. */
export function upToSurroundings(letters: string, at: Stretch, { before, words, after }: Sought): Stretch {
  const missing = words.length - (at.end - at.start);
  const further = missing > 0 ? missing + PUT_IN : 0;
  const head = endOfHead(letters, at.start, before.slice(-MET));
  const tail = startOfTail(letters, at.end, after.slice(0, MET));
  const edge = Math.min(EDGE, words.length >> 1);
  const hasFirst = letters.startsWith(words.slice(0, edge), at.start);
  const hasLast = letters.endsWith(words.slice(-edge), at.end);
  const earlier = tail === null ? at.start : Math.max(0, at.start - further);
  const later = Math.min(letters.length, at.end + further);
  return {
    start: hasFirst ? at.start : (head ?? earlier),
    end: hasLast ? at.end : (tail ?? later),
  };
}

/** Where what stood before the words ends, `null` where it is not near by. What began the paper may do so still. */
function endOfHead(letters: string, start: number, head: string): number | null {
  if (head === '') return start <= REACH ? 0 : null;
  const from = Math.max(0, start - REACH - head.length);
  const at = letters.slice(from, start).lastIndexOf(head);
  return at < 0 ? null : from + at + head.length;
}

/** Where what stood after the words begins, likewise. */
function startOfTail(letters: string, end: number, tail: string): number | null {
  if (tail === '') return letters.length - end <= REACH ? letters.length : null;
  const at = letters.slice(end, end + REACH + tail.length).indexOf(tail);
  return at < 0 ? null : end + at;
}
