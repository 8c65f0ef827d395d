/** What each column of a recommendation tracker or action log holds, told by its header. */
import type { TableBlock } from '@/lib/document/model';

export type ColumnRole =
  | 'text'
  | 'meeting'
  | 'minute'
  | 'item'
  | 'owner'
  | 'due'
  | 'response'
  | 'status'
  | 'category';

export type Columns = ReadonlyMap<ColumnRole, number>;

/** Column names that only a table of decisions has: "Recommendation", "Committee Resolutions". */
const DECIDED = /\b(?:recommendations?|resolutions?|resolved|decisions?|request(?:ed|s)?|undertakings?)\b/i;
/** "Date of decision", "Recommendation no.", "Executive response to recommendation": about it, not it. */
const ABOUT_IT =
  /\b(?:date|no|number|ref\w*|status|type|owner|maker|responses?)\b|\b(?:exec(?:utive)?|cabinet)(?: member)?(?:'s)? decision/i;
/** "Date updated", "Exec date", "Decision maker": nothing that is followed up. */
const ASIDE =
  /^(?:(?:date|last) )?(?:updated|circulated|removed)$|^date closed$|\bexec(?:utive)? date\b|\bmaker\b|\bkey\b/i;
/** Column names in their usual order of certainty. A column takes the first role it fits that is free. */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['category', /\b(?:type|category|categor\w+)\b/i],
  [
    'due',
    /\b(?:due|deadline|by when|when by|target date|completion date|timescales?|to be completed|required by)\b/i,
  ],
  [
    'owner',
    /\b(?:owner|officers?|lead|responsib\w+|assigned|portfolio|(?:cabinet|executive) member|by whom|who)\b/i,
  ],
  ['status', /\b(?:status|completed?|rag|closed|done|implemented)\b|✓/i],
  ['text', /\b(?:actions? (?:required|agreed|requested|arising)|actions?(?! taken)|task)\b/i],
  [
    'response',
    /\b(?:responses?|updates?|progress|outcomes?|actions?(?: taken)?|comments?|feedback|decisions?)\b/i,
  ],
  ['minute', /^minutes?\.?(?: (?:no|number|ref\w*)\.?)?$/i],
  ['meeting', /\b(?:meeting|minute|raised|date)\b/i],
  ['item', /\b(?:item|subject|topic|report|area|issue|title|agenda)\b/i],
];
/** A sentence is no header; "No." and "Ref." are. */
const LONGEST_NAME = 60;
const SENTENCE = /.{8}(?<!\b(?:nos?|ref|min|para))\.$/i;

/** The columns that the first row names. */
export const columnsOf = (block: TableBlock): Columns => columnsNamed(headerNames(block));

/** What each column is for, by its name. */
export function columnsNamed(headers: readonly HeaderName[]): Columns {
  const names = headers.filter(({ name }) => name.length <= LONGEST_NAME && !ASIDE.test(name));
  const columns = new Map<ColumnRole, number>();
  const decided = names.find(({ name }) => DECIDED.test(name) && !ABOUT_IT.test(name));
  if (decided) columns.set('text', decided.column);
  for (const { name, column } of names) {
    if (column === decided?.column) continue;
    const role = ROLES.find(([held, pattern]) => !columns.has(held) && pattern.test(name))?.[0];
    if (role) columns.set(role, column);
  }
  return columns;
}

/** Names that stand side by side, in few words and without a full stop: no row of a table looks so. */
export const hasHeader = (block: TableBlock): boolean => areNames(headerNames(block));

export function areNames(names: readonly HeaderName[]): boolean {
  return names.length > 1 && names.every(({ name }) => name.length <= LONGEST_NAME && !SENTENCE.test(name));
}

export const isOfDecisions = (block: TableBlock): boolean =>
  headerNames(block).some(({ name }) => DECIDED.test(name) && !ABOUT_IT.test(name));

/** To know the header again on the next page. */
export const headerText = (block: TableBlock): string =>
  headerNames(block)
    .map(({ name }) => name.toLowerCase())
    .join('\t');

export const headerDepth = ({ table }: TableBlock): number => Math.max(1, table.headerRows);

export type HeaderName = { readonly name: string; readonly column: number };

function headerNames(block: TableBlock): readonly HeaderName[] {
  const names = new Map<number, string>();
  for (const { row, column, start, end } of block.table.cells) {
    if (row >= headerDepth(block)) break;
    const words = block.text.slice(start, end).replace(/\s+/g, ' ').trim();
    if (words !== '') names.set(column, `${names.get(column) ?? ''} ${words}`.trim());
  }
  return [...names].map(([column, name]) => ({ column, name }));
}
