/** Recommendation trackers and action logs: tables → rows with the meaning of their columns. */

import { readDate } from '@/lib/document/dates';
import type { PackDocument, Span, TableBlock } from '@/lib/document/model';
import { type Cell, cellAt } from '@/lib/document/table';
import type { Recommendation } from '../findings';

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

type Role = 'text' | 'meeting' | 'item' | 'owner' | 'response' | 'status' | 'category';

/** Column names of trackers, most telling first: a header takes the first role it fits. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['category', /\b(?:type|category|suggestion)\b/i],
  ['status', /\b(?:status|complete[d]?|rag|open\/closed|done|progress made)\b|✓/i],
  ['response', /\b(?:response|update|progress|outcome|action taken|comments?|feedback)\b/i],
  [
    'text',
    /\b(?:recommendations?|resolutions?|resolved|actions? (?:required|agreed|requested)|actions?|decisions?|request(?:ed)?|task|undertaking)\b/i,
  ],
  ['owner', /\b(?:owner|officer|lead|responsible|assigned|portfolio|cabinet member|by whom|who)\b/i],
  ['meeting', /\b(?:meeting|date|minute|raised)\b/i],
  ['item', /\b(?:item|subject|topic|report|area|issue|title)\b/i],
];
const CATEGORIES: readonly NonNullable<Recommendation['category']>[] = [
  'information request',
  'recommendation',
  'suggestion',
  'committee action',
  'committee decision',
];
/** A bullet or letter inside a cell begins a part: "• A briefing note …", "a) …". */
const INNER_PART =
  /(?:^|\n|(?<=[;.:] ?)|(?<=\band ))\s*(?<marker>[•·▪o]|\(?[a-z]\)|\(?[ivx]+\)|\d{1,2}[.)])\s+(?=\S)/g;
const RESOLVED_LEAD =
  /^\s*(?:RESOLVED|Resolved|Agreed)?[:\s,–-]*(?:That|THAT)?(?: the (?:committee|panel|board))?\s*:?\s*$/;

/** Whether a table follows up what was decided: it has something asked, and its progress or date. */
export function isTracker(block: TableBlock): boolean {
  const roles = new Set(rolesOf(block).values());
  return roles.has('text') && (roles.has('status') || roles.has('response')) && roles.size >= 3;
}

/** Every row of every tracker, with parts of one cell as rows of their own. */
export const trackerRowsIn = (doc: PackDocument): readonly TrackerRow[] =>
  doc.blocks.flatMap((block, index) =>
    block.kind === 'table' && isTracker(block) ? rowsOf(block, index) : [],
  );

function rolesOf({ table, text }: TableBlock): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const headers = table.cells.filter(({ row }) => row < Math.max(1, table.headerRows));
  for (const { column, start, end } of headers) {
    const role = ROLES.find(([, pattern]) => pattern.test(text.slice(start, end)))?.[0];
    if (role && !roles.has(column) && ![...roles.values()].includes(role)) roles.set(column, role);
  }
  return roles;
}

function rowsOf(block: TableBlock, index: number): TrackerRow[] {
  const { table, text } = block;
  const roles = rolesOf(block);
  const columnOf = (role: Role) => [...roles].find(([, held]) => held === role)?.[0] ?? null;
  const above = new Map<Role, string>();
  const rows: TrackerRow[] = [];

  for (let row = Math.max(1, table.headerRows); row < table.rows; row++) {
    const cell = (role: Role): Cell | null => {
      const column = columnOf(role);
      return column === null ? null : cellAt(table, row, column);
    };
    const words = (role: Role) => {
      const held = cell(role);
      return held ? text.slice(held.start, held.end).replace(/\s+/g, ' ').trim() : '';
    };
    /** A blank cell repeats the one above. */
    const carried = (role: Role) => {
      const own = words(role);
      if (own !== '') above.set(role, own);
      return above.get(role) ?? null;
    };
    if (words('item') !== '' || words('meeting') !== '') above.delete('owner');
    const common = {
      meetingDate: readDate(carried('meeting') ?? ''),
      itemTitle: carried('item'),
      owner: carried('owner'),
      response: words('response') || null,
      statusText: words('status') || null,
      status: statusOf(words('status') || words('response')),
      category: categoryOf(words('category')),
    };
    const asked = cell('text');
    if (!asked || asked.row !== row) continue;
    rows.push(...partsOfCell(block, index, asked).map((part) => ({ ...common, ...part })));
  }
  return rows;
}

/** One cell may hold a whole resolution; each of its parts is followed by itself. */
function partsOfCell(
  { text }: TableBlock,
  block: number,
  cell: Cell,
): readonly Pick<TrackerRow, 'at' | 'text' | 'part'>[] {
  const words = text.slice(cell.start, cell.end);
  const marks = [...words.matchAll(INNER_PART)];
  const first = marks[0];
  const lead = first ? words.slice(0, first.index) : '';
  const cuts = marks.map((mark, place) => ({
    start: mark.index + mark[0].length,
    end: marks[place + 1]?.index ?? words.length,
    part: mark.groups?.marker?.replace(/[().•·▪]/g, '') || String(place + 1),
  }));
  const isList =
    first !== undefined && (lead.trim() === '' || RESOLVED_LEAD.test(lead) || /:\s*$/.test(lead));
  const parts = isList ? cuts : [{ start: 0, end: words.length, part: null }];
  return parts.flatMap(({ start, end, part }) => {
    const printed = words.slice(start, end);
    const trimmed = printed.trim();
    const from = cell.start + start + printed.indexOf(trimmed);
    return trimmed === ''
      ? []
      : [
          {
            at: { block, start: from, end: from + trimmed.length },
            text: trimmed.replace(/\s+/g, ' '),
            part,
          },
        ];
  });
}

/** "✓", "Completed", "In progress", "Ongoing" → a status; a sentence → `null` unless it begins with one. */
export function statusOf(printed: string): Recommendation['status'] {
  if (/^(?:✓|✔|☑|complete[d]?\b|done\b|closed\b|achieved\b|discharged\b|implemented\b)/i.test(printed))
    return 'completed';
  if (/^(?:in progress|ongoing|on-going|on track|underway|open\b|partially|paused)/i.test(printed))
    return 'in progress';
  if (/^(?:not (?:yet )?started|outstanding|to be started|pending)/i.test(printed)) return 'not started';
  return /^(?:withdrawn|no longer|superseded)/i.test(printed) ? 'withdrawn' : null;
}

const categoryOf = (printed: string): Recommendation['category'] =>
  CATEGORIES.find((category) => printed.toLowerCase().startsWith(category)) ?? null;
