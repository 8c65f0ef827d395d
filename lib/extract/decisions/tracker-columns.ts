/** Which tables are recommendation trackers or action logs, and what each of their columns holds. */
import type { PackDocument, TableBlock } from '@/lib/document/model';

export type ColumnRole = 'text' | 'meeting' | 'item' | 'owner' | 'response' | 'status' | 'category';

export type Tracker = {
  readonly block: TableBlock;
  readonly index: number;
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** From 0; a table that carries an earlier one on has no header of its own. */
  readonly firstRow: number;
  /** What heads it: its caption, the heading above, a date that stands alone above it. */
  readonly above: readonly string[];
};

/** Column names of trackers. A header takes the first role it fits that is still free. */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['text', /\b(?:recommendations?|resolutions?|resolved|decisions?|request(?:ed|s)?|undertakings?)\b/i],
  ['category', /\b(?:type|category|categor\w+)\b/i],
  ['owner', /\b(?:owner|officer|lead|responsible|assigned|portfolio|cabinet member|by whom|who)\b/i],
  ['status', /\b(?:status|completed?|rag|open\/closed|done)\b|✓/i],
  ['text', /\b(?:actions? (?:required|agreed|requested|arising)|actions?|task)\b/i],
  ['response', /\b(?:response|updates?|progress|outcome|action(?:s)?(?: taken)?|comments?|feedback)\b/i],
  ['meeting', /\b(?:meeting|minute|date (?:of meeting|raised|agreed)|raised|date)\b/i],
  ['item', /\b(?:item|subject|topic|report|area|issue|title|agenda)\b/i],
];
/** Column names that only a table of decisions has. */
const DECIDED =
  /\b(?:recommendations?|resolutions?|resolved|committee decisions?|information requests?|undertakings?)\b/i;
/** Headings that say a table of actions is a committee's own. */
const TRACKER_TITLE =
  /\b(?:tracker|tracking|action log|rolling actions?|outstanding (?:actions|business)|actions? (?:arising|from (?:previous|earlier|the last) meetings?)|matters arising|recommendations? monitor\w*|(?:resolution|recommendation)s? (?:progress|report|made|schedule)|monitoring (?:report|of recommendations))\b/i;
/** How far above a table its title may stand. */
const TITLE_REACH = 4;

/** The trackers of a paper, in order; a table cut by a page counts as the one it carries on. */
export function trackersIn(doc: PackDocument): readonly Tracker[] {
  const trackers: Tracker[] = [];
  doc.blocks.forEach((block, index) => {
    if (block.kind !== 'table') return;
    const above = wordsAbove(doc, index);
    const columns = columnsOf(block);
    const last = trackers.at(-1);
    if (isTracker(columns, block, above)) {
      trackers.push({ block, index, columns, firstRow: Math.max(1, block.table.headerRows), above });
    } else if (last && carriesOn(doc, last, block, index)) {
      trackers.push({ ...last, block, index, firstRow: 0 });
    }
  });
  return trackers;
}

function isTracker(
  columns: ReadonlyMap<ColumnRole, number>,
  block: TableBlock,
  above: readonly string[],
): boolean {
  const hasOutcome = columns.has('status') || columns.has('response');
  if (!columns.has('text') || !hasOutcome || columns.size < 3) return false;
  const isDecided = DECIDED.test(headerAt(block, columns.get('text') ?? -1));
  return isDecided || above.some((words) => TRACKER_TITLE.test(words));
}

/** Of the same width, with no header of its own, and nothing but page furniture in between. */
function carriesOn(doc: PackDocument, last: Tracker, block: TableBlock, index: number): boolean {
  const between = doc.blocks.slice(last.index + 1, index);
  return (
    block.table.columns === last.block.table.columns &&
    columnsOf(block).size < 3 &&
    between.every(({ kind }) => kind === 'furniture')
  );
}

function columnsOf(block: TableBlock): ReadonlyMap<ColumnRole, number> {
  const columns = new Map<ColumnRole, number>();
  const headers = block.table.cells.filter(({ row }) => row < Math.max(1, block.table.headerRows));
  for (const { column, start, end } of headers) {
    const words = block.text.slice(start, end);
    // A sentence is no header: a table that carries on begins with one.
    const role =
      words.length > 80
        ? undefined
        : ROLES.find(([held, pattern]) => !columns.has(held) && pattern.test(words))?.[0];
    if (role && ![...columns.values()].includes(column)) columns.set(role, column);
  }
  return columns;
}

const headerAt = ({ table, text }: TableBlock, column: number): string =>
  table.cells
    .filter((cell) => cell.row < Math.max(1, table.headerRows) && cell.column === column)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

function wordsAbove(doc: PackDocument, index: number): readonly string[] {
  const block = doc.blocks[index];
  const caption = block?.kind === 'table' && block.table.caption ? [block.table.caption] : [];
  const near = doc.blocks.slice(Math.max(0, index - TITLE_REACH), index).reverse();
  const talk = near.filter(({ kind, text }) => kind !== 'table' && kind !== 'furniture' && text.length < 160);
  return [...caption, ...talk.map(({ text }) => text)];
}
