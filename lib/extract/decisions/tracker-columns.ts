/** What each column of a recommendation tracker or action log holds, told by its header, in English, Welsh or both. */
import type { TableBlock } from '@/lib/document/model';
import { WELSH_ABOUT_IT, WELSH_ASIDE, WELSH_COLUMNS, WELSH_DECIDED } from './welsh-trackers';

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
    /\b(?:responses?|updates?|progress|outcomes?|actions?(?: taken)?|comments?|feedback|(?<!\bdate of (?:the )?)decisions?)\b/i,
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
  const names = headers.filter(({ name }) => isShort(name) && !sidesOf(name).every(isAside));
  const columns = new Map<ColumnRole, number>();
  const decided = names.find(isDecided);
  if (decided) columns.set('text', decided.column);
  for (const { name, column } of names) {
    if (column === decided?.column) continue;
    const sides = sidesOf(name);
    const role = ROLES.find((one) => !columns.has(one[0]) && sides.some((side) => fits(side, one)))?.[0];
    if (role) columns.set(role, column);
  }
  return columns;
}

/** "Camau / Actions": a header in both languages says each name twice. */
const sidesOf = (name: string): readonly string[] => name.split(' / ');

const isShort = (name: string): boolean => sidesOf(name).every((side) => side.length <= LONGEST_NAME);

const isAside = (name: string): boolean => ASIDE.test(name) || WELSH_ASIDE.test(name);

const isDecided = ({ name }: HeaderName): boolean =>
  (DECIDED.test(name) && !ABOUT_IT.test(name)) || (WELSH_DECIDED.test(name) && !WELSH_ABOUT_IT.test(name));

const fits = (name: string, [role, pattern]: (typeof ROLES)[number]): boolean =>
  pattern.test(name) || WELSH_COLUMNS[role].test(name);

/** Names that stand side by side, in few words and without a full stop: no row of a table looks so. */
export const hasHeader = (block: TableBlock): boolean => areNames(headerNames(block));

export function areNames(names: readonly HeaderName[]): boolean {
  return names.length > 1 && names.every(({ name }) => isShort(name) && !SENTENCE.test(name));
}

export const isOfDecisions = (block: TableBlock): boolean => headerNames(block).some(isDecided);

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
