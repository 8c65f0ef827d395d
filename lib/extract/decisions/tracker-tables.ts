/** Which tables of a paper are recommendation trackers or action logs, and which carry one on. */
import { findDates, readDate } from '@/lib/document/dates';
import { type Block, isAside, type PackDocument, type TableBlock } from '@/lib/document/model';
import {
  type Columns,
  columnsOf,
  hasHeader,
  headerDepth,
  headerText,
  isOfDecisions,
} from './tracker-columns';
import { WELSH_DAY_OF_TABLE, WELSH_TRACKER_TITLE } from './welsh-trackers';

export type Tracker = {
  readonly block: TableBlock;
  readonly index: number;
  readonly columns: Columns;
  /** Its header, or that of the table it carries on. */
  readonly header: string;
  /** From 0; a table that carries an earlier one on may have no header of its own. */
  readonly firstRow: number;
  /** The meeting's day where it stands above the table, alone or in its title. */
  readonly dateAbove: string | null;
  /** It goes on where the table before it broke off: its first row may be the rest of a row. */
  readonly isCarriedOn: boolean;
};

/** Headings that say a table of actions is a committee's own. */
const TRACKER_TITLE =
  /\b(?:tracker|tracking|action (?:log|sheet|list|update)|rolling actions?|outstanding (?:actions|business)|actions? (?:arising|from (?:previous|earlier|the last) meetings?)|matters arising|recommendations? monitor\w*|(?:resolution|recommendation)s? (?:progress|report|made|schedule)|scrutiny letters? log|issues? tracker|monitoring (?:report|of recommendations))\b/i;
/** How far above a table its title may stand. */
const TITLE_REACH = 4;
const LONGEST_TITLE = 160;
/** Fewest columns that are a tracker: what, and two things about it. */
const FEWEST_COLUMNS = 3;

/** The trackers of a paper, in order. */
export function trackersIn(doc: PackDocument): readonly Tracker[] {
  const trackers: Tracker[] = [];
  let open: Tracker | null = null;
  let between: Block[] = [];
  doc.blocks.forEach((block, index) => {
    if (block.kind !== 'table') {
      if (!isPassedOver(block, open, doc)) open = null;
      between.push(block);
      return;
    }
    const above = wordsAbove(block, between);
    between = [];
    open = (open && furtherPart(open, block, index, above)) ?? ownTracker(block, index, above);
    if (open) trackers.push(open);
  });
  return trackers;
}

/** Furniture, a day that heads the next rows, or the tracker's own heading once more do not end it. */
function isPassedOver(block: Block, open: Tracker | null, doc: PackDocument): boolean {
  if (isAside(block)) return true;
  if (!open || block.text.length > LONGEST_TITLE) return false;
  return isDay(block.text) || isRepeated(block, open, doc);
}

/** "28 April 2022", "Meeting of 28 April 2022", and little else. */
function isDay(text: string): boolean {
  const [day] = findDates(text);
  return day !== undefined && text.length - (day.end - day.start) <= 20;
}

function isRepeated(block: Block, open: Tracker, doc: PackDocument): boolean {
  const above = doc.blocks.slice(Math.max(0, open.index - TITLE_REACH), open.index);
  return above.some(({ text }) => text === block.text);
}

function furtherPart(
  open: Tracker,
  block: TableBlock,
  index: number,
  above: readonly string[],
): Tracker | null {
  if (block.table.columns !== open.block.table.columns) return null;
  const day = dateIn(above) ?? open.dateAbove;
  const part = { ...open, block, index, dateAbove: day, isCarriedOn: day === open.dateAbove };
  if (headerText(block) === open.header) return { ...part, firstRow: headerDepth(block) };
  return hasHeader(block) && columnsOf(block).size >= FEWEST_COLUMNS ? null : { ...part, firstRow: 0 };
}

function ownTracker(block: TableBlock, index: number, above: readonly string[]): Tracker | null {
  const columns = columnsOf(block);
  const hasOutcome = columns.has('status') || columns.has('response');
  if (!columns.has('text') || !hasOutcome || columns.size < FEWEST_COLUMNS || !hasHeader(block)) return null;
  if (!isOfDecisions(block) && !above.some(isTrackerTitle)) return null;
  return {
    block,
    index,
    columns,
    header: headerText(block),
    firstRow: headerDepth(block),
    dateAbove: dateIn(above),
    isCarriedOn: false,
  };
}

const isTrackerTitle = (words: string): boolean =>
  TRACKER_TITLE.test(words) || WELSH_TRACKER_TITLE.test(words);

/** "Tracker as at 24 November 2026" dates the table, not what is in it. */
const dateIn = (above: readonly string[]): string | null =>
  above
    .filter((words) => !/\b(?:as (?:at|of)|updated)\b/i.test(words) && !WELSH_DAY_OF_TABLE.test(words))
    .map(readDate)
    .find((date) => date !== null) ?? null;

/** The table's caption and the short lines right above it, nearest first. */
function wordsAbove({ table }: TableBlock, between: readonly Block[]): readonly string[] {
  const near = between.slice(-TITLE_REACH).reverse();
  const talk = near.filter((block) => !isAside(block) && block.text.length < LONGEST_TITLE);
  return [...(table.caption ? [table.caption] : []), ...talk.map(({ text }) => text)];
}
