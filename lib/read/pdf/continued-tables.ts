/** Which table, begun on a page before or right above, goes on in this one. */
import { headersOf } from '../table-headers';
import type { Draft } from './drafts';
import type { Line } from './lines';
import type { Region } from './order';
import type { PageTable } from './ruled-tables';
import { continuesTable } from './table-parts';
import { headerCellFrom, isContinued } from './table-text';

/** "Table 3: visits by quarter (continued)" stands above the other part; what is longer says more. */
const LONGEST_LINE = 100;
/** Pages without a word, as of a picture, may lie between. */
const FURTHEST = 2;
/** In points: parts that an older page break left are set close below each other. */
const CLOSE = 30;
/** Narrower tables stand below each other for other reasons. */
const FEWEST_COLUMNS = 3;

/**
 * Where its first part stands in `drafts`; -1 where there is none. `above` is what stands above
 * it on its page; `small` are sizes of small print, which may stand below the part before.
 */
export function placeOfTable(
  drafts: readonly Draft[],
  table: PageTable,
  above: readonly Region[],
  small: number,
): number {
  const isTop = above.every((region) => isPassed(region, table));
  const passed: PageTable[] = [];
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at];
    if (draft?.kind === 'passage' && !isAside(draft.passage.lines, draft.page === table.page, small))
      return -1;
    const last = draft?.kind === 'table' ? draft.parts.at(-1) : undefined;
    if (draft?.kind !== 'table' || !last) continue;
    if (last.page === table.page) {
      if (areLevel(last, table)) continue;
      return goesOnBelow(draft.parts, last, table) ? at : -1;
    }
    if (!isTop || last.page < table.page - FURTHEST) return -1;
    if (!passed.every((other) => other.page === last.page && areLevel(other, last))) return -1;
    if (continuesTable(draft.parts, table)) return at;
    passed.push(last);
  }
  return -1;
}

const isPassed = (region: Region, table: PageTable): boolean =>
  region.kind === 'table' ? areLevel(region.table, table) : saysContinued(region.lines);

/** What does not part a table from its other part: that it is continued, or small print below it. */
const isAside = (lines: readonly Line[], isOnItsPage: boolean, small: number): boolean =>
  isOnItsPage ? saysContinued(lines) : (lines[0]?.size ?? 0) < small;

function saysContinued(lines: readonly Line[]): boolean {
  const text = lines.map(({ words }) => words.text).join(' ');
  return text.length <= LONGEST_LINE && isContinued(text);
}

/** Beside each other, or one in a cell of the other. */
const areLevel = (a: PageTable, b: PageTable): boolean => Math.min(a.y2, b.y2) > Math.max(a.y1, b.y1);

/** An older page break, from before papers were bound into a pack, can part a table in the middle of a page. */
const goesOnBelow = (parts: readonly PageTable[], last: PageTable, table: PageTable): boolean =>
  table.xs.length > FEWEST_COLUMNS &&
  table.y1 - last.y2 <= CLOSE &&
  headerRowsOf(parts[0]) > 0 &&
  headerRowsOf(table) === 0 &&
  continuesTable(parts, table);

const headerRowsOf = (table: PageTable | undefined): number =>
  headersOf((table?.cells ?? []).map(headerCellFrom)).headerRows;
