/** A list of terms, each with a few words beside it ("Venue", "Marchgate House") → a table of two columns. */
import type { Grid, GridCell } from '../grid';
import { holdsAll } from './elements';
import { asOneLine, type Inline, isStrong, wordsOf } from './words';

/** Longer ones are paragraphs under their headings. */
const LONGEST = 200;

/** `null` where it is no list of short terms. */
export function gridOfTerms(
  list: Element,
  inlineOf: (element: Element) => Inline,
  isSkipped: (element: Element) => boolean,
): Grid | null {
  const all = [...list.children].flatMap((child) =>
    child.tagName === 'DIV' && !isSkipped(child) ? [...child.children] : [child],
  );
  const parts = all.filter((part) => !isSkipped(part));
  const isPaired = parts.every(({ tagName }, at) => tagName === (at % 2 === 0 ? 'DT' : 'DD'));
  if (parts.length < 4 || parts.length % 2 !== 0 || !isPaired || !holdsAll(all, list)) return null;
  const cells = parts.map((part, at): GridCell => {
    const pieces = asOneLine(inlineOf(part));
    return {
      row: at >> 1,
      column: at % 2,
      rowSpan: 1,
      columnSpan: 1,
      words: wordsOf(pieces),
      isHeader: false,
      isStrong: at % 2 === 0 || isStrong(pieces),
      fill: null,
    };
  });
  if (cells.some(({ words }) => words.text.length > LONGEST)) return null;
  return { rows: parts.length / 2, cells, title: null, introducedBy: null, evidence: 'markup' };
}
