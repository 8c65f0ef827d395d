/**
 * What stands at the edges of the pages and is nobody's sentence: known by
 * coming back at the same place on page after page, or by what it says.
 */
import { STAMPED_NUMBER } from '@/lib/document/item-number';
import type { Furniture } from '@/lib/document/model';
import { furnitureRole } from '../furniture';
import type { Line } from './lines';
import type { PageContent } from './page';
import { changing, type EdgeLine, edgeLinesOf, recurring, twice } from './page-edges';
import { printedNumbers } from './page-numbers';

export type PageFurniture = ReadonlyMap<Line, Furniture['role']>;

export type Furnished = {
  readonly furniture: PageFurniture;
  /** By page, the first being page 1. */
  readonly printed: readonly (string | null)[];
};

/** At the edge of a page: "Item 7", "Minute Item 12", "Agenda Annex", "Public Document Pack". */
const STAMP = new RegExp(
  String.raw`^(?:(?:agenda |minute )?item(?: no\.?| number)?:? ?${STAMPED_NUMBER}\.?|agenda annex|(?:public |private |supplementary )?document pack)$`,
  'i',
);
/** The government's markings, which stand above and below every page. */
const MARKING =
  /^(?:OFFICIAL(?: ?[-–—:] ?SENSITIVE)?(?: ?[-–—:([] ?[A-Z ]{3,30}[)\]]?)?|NOT PROTECTIVELY MARKED|UNCLASSIFIED|RESTRICTED|PROTECT)$/;

/** What comes back on so many pages of a stretch is no part of their text. */
const SURELY = 5;
/** On fewer it may be a heading that comes back, unless it is set small, outside of all text. */
const FEWEST_PAGES = 3;
const LARGER = 1.1;

export function furnitureOf(pages: readonly PageContent[], bodySize: number): Furnished {
  const edges = edgeLinesOf(pages);
  const furniture = new Map<Line, Furniture['role']>();
  for (const { lines, watermarks } of pages) {
    for (const line of watermarks) furniture.set(line, 'watermark');
    for (const line of lines) {
      if (furnitureRole(line.words.text) === 'blank-page' && lines.length < 8)
        furniture.set(line, 'blank-page');
    }
  }
  for (const { line } of edges) {
    const { text } = line.words;
    if (STAMP.test(text)) furniture.set(line, 'stamp');
    else if (MARKING.test(text)) furniture.set(line, 'running-head');
  }
  // A page that holds one line beside its number holds it for its own sake.
  const alone = new Set(
    pages.flatMap(({ lines, tables }) => (tables.length === 0 && lines.length <= 2 ? lines : [])),
  );
  const setHeads = (heads: readonly EdgeLine[]) => {
    for (const { line } of heads) {
      if (!furniture.has(line) && !alone.has(line)) furniture.set(line, 'running-head');
    }
  };
  const { printed, bearers } = printedNumbers(edges, pages.length);
  for (const { line } of bearers) {
    if (furniture.get(line) !== 'stamp') furniture.set(line, 'page-number');
  }
  setHeads(recurring(edges, SURELY));
  setHeads(changing(edges, bodySize));
  setHeads(twice(edges));
  const isHead = ({ line, outside }: EdgeLine) =>
    line.size <= LARGER * bodySize && outside.every((other) => furniture.has(other));
  const inward = recurring(edges, FEWEST_PAGES).toSorted((a, b) => a.distance - b.distance);
  for (const head of inward) if (isHead(head)) setHeads([head]);
  return { furniture, printed };
}
