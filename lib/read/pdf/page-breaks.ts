/** Whether what ends a page, or a column, goes on where the next begins; or a page now gone did so. */
import type { Line } from './lines';
import { ENDED, type Passage, wouldFit } from './passages';

export function goesOn(before: Passage, after: Passage): boolean {
  const last = before.lines.at(-1);
  const [next] = after.lines;
  if (!last || !next || after.marker || !isSetAlike(last, next)) return false;
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
