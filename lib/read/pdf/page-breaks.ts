/** Whether what ends a page, or a column, goes on where the next begins; or a page now gone did so. */
import type { Marker } from '../markers';
import type { Line } from './lines';
import { ENDED, type Passage, wouldFit } from './passages';

/** Whether a passage is the rest of the one before, over whatever stands between. */
export function goesOn(before: Passage, after: Passage): boolean {
  const last = before.lines.at(-1);
  const [next] = after.lines;
  if (!last || !next || after.marker) return false;
  if (markerAlone(before.lines) && next.x - last.x > 0.8 * last.size) return true;
  if (!isSetAlike(last, next)) return false;
  if (ENDED.test(last.words.text)) return false;
  if (/^[a-z]/.test(next.words.text)) return true;
  if (/^[–—-] /.test(next.words.text)) return false;
  return (
    !wouldFit(next, last, before.margin) &&
    (before.lines.length > 1 || /[a-z]{3} .*[a-z]{3} /.test(last.words.text))
  );
}

/**
 * Papers bound into a pack were paged before: their old page breaks can part a
 * sentence in the middle of a page.
 */
export function isCut(before: Passage, after: Passage): boolean {
  const last = before.lines.at(-1);
  const [next] = after.lines;
  if (!last || !next || after.marker || !isSetAlike(last, next)) return false;
  const length = before.lines.reduce((sum, { words }) => sum + words.text.length, 0);
  return (
    length >= 60 &&
    /[\w,£%)'-]$/.test(last.words.text) &&
    /^[a-z]/.test(next.words.text) &&
    !/@|^www/.test(next.words.text)
  );
}

const isSetAlike = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= 0.6 && a.isBold === b.isBold;

/** "5.3", "12.", "(a)", "•": the whole of a line, whose words stand on the next page. */
const ALONE = /^(?:\d{1,3}(?:\.\d{1,3}){1,4}\.?|\d{1,3}\.|\((?:[a-z]|[ivx]{2,5})\)|[•·▪●○■–-])$/;

/** A line of nothing but a number, letter or bullet; `null` for any other. */
export function markerAlone(lines: readonly Line[]): Marker | null {
  const [line, ...others] = lines;
  const text = line?.words.text ?? '';
  if (others.length > 0 || !ALONE.test(text)) return null;
  const kind = /^\d/.test(text) ? 'number' : text.startsWith('(') ? 'letter' : 'bullet';
  return { kind, text, body: text.length + 1 };
}

export const startsSmall = ({ lines, marker }: Passage): boolean =>
  marker === null && /^[a-z]/.test(lines[0]?.words.text ?? '');

/** The first word of `after` would not have stood on the last line. */
export function isFull(before: Passage, after: Passage): boolean {
  const last = before.lines.at(-1);
  const [next] = after.lines;
  return last !== undefined && next !== undefined && !wouldFit(next, last, before.margin);
}
