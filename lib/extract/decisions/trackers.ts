/** Recommendation trackers and action logs → rows: what was asked, and what became of it. */
import { readDate } from '@/lib/document/dates';
import type { PackDocument, Span, TableBlock } from '@/lib/document/model';
import { type Cell, cellAt } from '@/lib/document/table';
import type { Recommendation } from '../findings';
import { type ColumnRole, type Tracker, trackersIn } from './tracker-columns';

export type TrackerRow = {
  readonly at: Span;
  readonly text: string;
  readonly meetingDate: string | null;
  readonly itemTitle: string | null;
  readonly owner: string | null;
  readonly response: string | null;
  readonly statusText: string | null;
  readonly status: Recommendation['status'];
  readonly category: Recommendation['category'];
  readonly part: string | null;
};

const CATEGORIES: readonly NonNullable<Recommendation['category']>[] = [
  'information request',
  'recommendation',
  'suggestion',
  'committee action',
  'committee decision',
];
/** A bullet or letter begins a part inside a cell: "• A briefing note …", "a) …". */
const INNER_PART =
  /(?:^|\n|(?<=[;.:] ?)|(?<=\band ))\s*(?<marker>[•·▪]|\(?[a-z]\)|\(?[ivx]+\)|\d{1,2}[.)])\s+(?=\S)/gi;
/** "RESOLVED: That:", "The Committee recommended that:" before the parts of a cell. */
const OPENS_PARTS = /(?:\b(?:that|committee|following|recommendations?)|resolved)\s*[:–-]*\s*$|:\s*$/i;
/** Words that only open the rows below: "Having discussed the report, the Committee:". */
const ONLY_OPENS =
  /^(?:having|following|after)\b.*\bthe (?:committee|panel|board)(?: (?:recommended|resolved|agreed) that)? ?:$/i;
const ALREADY_MARKED = /^\(?(?<marker>[a-z]|[ivx]+|\d{1,2})[).]\s+/i;

/** Every row of every tracker, with the parts of one cell as rows of their own. */
export function trackerRowsIn(doc: PackDocument): readonly TrackerRow[] {
  const carried: Carried = new Map();
  return trackersIn(doc).flatMap((tracker) => {
    if (tracker.firstRow > 0) carried.clear();
    return rowsOf(tracker, carried);
  });
}

/** A blank cell repeats the one above; so does a table that carries another on. */
type Carried = Map<ColumnRole, string>;

function rowsOf(tracker: Tracker, carried: Carried): TrackerRow[] {
  const { block, index, columns, above } = tracker;
  const dateAbove = above.map(readDate).find((date) => date !== null) ?? null;
  const rows: TrackerRow[] = [];
  for (let row = tracker.firstRow; row < block.table.rows; row++) {
    const cell = (role: ColumnRole): Cell | null => {
      const column = columns.get(role);
      return column === undefined ? null : cellAt(block.table, row, column);
    };
    const words = (role: ColumnRole): string => {
      const held = cell(role);
      return held ? block.text.slice(held.start, held.end).replace(/\s+/g, ' ').trim() : '';
    };
    for (const role of ['meeting', 'item', 'owner'] as const) {
      if (words(role) !== '') carried.set(role, words(role));
    }
    const asked = cell('text');
    if (!asked || asked.row !== row) continue;
    const statusText = words('status') || null;
    rows.push(
      ...partsOfCell(block, index, asked).map((part) => ({
        ...part,
        meetingDate: readDate(carried.get('meeting') ?? '') ?? dateAbove,
        itemTitle: carried.get('item') ?? null,
        owner: carried.get('owner') ?? null,
        response: words('response') || null,
        statusText,
        status: statusOf(statusText ?? words('response')),
        category: categoryOf(words('category')),
      })),
    );
  }
  return rows;
}

type CellPart = Pick<TrackerRow, 'at' | 'text' | 'part'>;

/** One cell may hold a whole resolution; each of its parts is followed by itself. */
function partsOfCell({ text }: TableBlock, block: number, cell: Cell): readonly CellPart[] {
  const words = text.slice(cell.start, cell.end);
  const marks = [...words.matchAll(INNER_PART)];
  const lead = words.slice(0, marks[0]?.index ?? 0).trim();
  const isList = marks.length > 0 && (lead === '' || OPENS_PARTS.test(lead));
  const cuts = isList
    ? marks.map((mark, place) => ({
        start: mark.index + mark[0].length,
        end: marks[place + 1]?.index ?? words.length,
        part: plainMarker(mark.groups?.marker) ?? String(place + 1),
      }))
    : [
        {
          start: ALREADY_MARKED.exec(words)?.[0].length ?? 0,
          end: words.length,
          part: plainMarker(ALREADY_MARKED.exec(words)?.groups?.marker),
        },
      ];
  return cuts.flatMap(({ start, end, part }) => {
    const printed = words.slice(start, end);
    const trimmed = printed.trim();
    const from = cell.start + start + printed.indexOf(trimmed);
    const isWords = /[a-z]{3}/i.test(trimmed) && !ONLY_OPENS.test(trimmed);
    const at = { block, start: from, end: from + trimmed.length };
    return isWords ? [{ at, text: trimmed.replace(/\s+/g, ' '), part }] : [];
  });
}

/** "(a)" → "a"; a bullet has none. */
const plainMarker = (marker: string | undefined): string | null =>
  /[a-z0-9]+/i.exec(marker ?? '')?.[0] ?? null;

/** "✓", "Completed", "In progress" → a status; other words → `null`. */
function statusOf(printed: string): Recommendation['status'] {
  if (/^(?:✓|✔|☑|completed?\b|done\b|closed\b|achieved\b|discharged\b|implemented\b)/i.test(printed))
    return 'completed';
  if (/^(?:in progress|ongoing|on-going|on track|underway|open\b|partially|paused)/i.test(printed))
    return 'in progress';
  if (/^(?:not (?:yet )?started|outstanding|to be started|pending)/i.test(printed)) return 'not started';
  return /^(?:withdrawn|no longer|superseded)/i.test(printed) ? 'withdrawn' : null;
}

const categoryOf = (printed: string): Recommendation['category'] =>
  CATEGORIES.find((category) => printed.toLowerCase().startsWith(category)) ?? null;
