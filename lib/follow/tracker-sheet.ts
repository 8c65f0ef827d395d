/** A clerk's tracker, as rows of words → its header, what each column holds as far as its name tells, and its entries. */
import { type ColumnRole, columnsNamed } from '@/lib/extract/decisions/tracker-columns';
import { WELSH_ASKED_FOR } from '@/lib/extract/decisions/welsh-trackers';

/** `line`: on which it begins, from 1. */
export type SheetRow = { readonly line: number; readonly fields: readonly string[] };

/** `roles`: of each column; `null`: left out. No role is there twice. */
export type TrackerSheet = {
  readonly headers: readonly string[];
  readonly roles: readonly (ColumnRole | null)[];
  readonly rows: readonly SheetRow[];
};

export const ROLES: readonly ColumnRole[] = [
  'text',
  'category',
  'meeting',
  'minute',
  'item',
  'owner',
  'due',
  'response',
  'status',
];

/** Above the header stand titles and dates, and no more than so many rows. */
const DEEPEST_HEADER = 15;

/** `null` where no row names columns. The first row that names what was asked is the header, else the one that names most. */
export function trackerIn(rows: readonly SheetRow[]): TrackerSheet | null {
  const heads = rows.slice(0, DEEPEST_HEADER).flatMap((row, place) => {
    const names = namesIn(row);
    const columns = columnsNamed(names);
    return names.length > 1 && columns.size > 0 ? [{ place, columns }] : [];
  });
  const most = Math.max(...heads.map(({ columns }) => columns.size));
  const head =
    heads.find(({ columns }) => columns.has('text') && columns.size > 1) ??
    heads.find(({ columns }) => columns.size === most);
  if (!head) return null;
  const below = rows.slice(head.place + 1);
  const width = Math.max(...rows.slice(head.place).map(({ fields }) => fields.length));
  const roleOf = new Map([...head.columns].map(([role, column]) => [column, role]));
  return {
    headers: Array.from({ length: width }, (_, column) => rows[head.place]?.fields[column]?.trim() ?? ''),
    roles: Array.from({ length: width }, (_, column) => roleOf.get(column) ?? null),
    rows: below,
  };
}

const namesIn = ({ fields }: SheetRow) =>
  fields
    .map((name, column) => ({ name: name.replaceAll(/\s+/g, ' ').trim(), column }))
    .filter(({ name }) => name !== '');

/** Another role for a column; whichever had it has none. */
export const withRole = (sheet: TrackerSheet, column: number, role: ColumnRole | null): TrackerSheet => ({
  ...sheet,
  roles: sheet.roles.map((held, place) => (place === column ? role : held === role ? null : held)),
});

/** As the header of what was asked says: "Information requested". */
export function kindNamed({ headers, roles }: TrackerSheet): 'recommendation' | 'request' {
  const name = headers[roles.indexOf('text')] ?? '';
  const asks = /\b(?:request\w*|information|undertaking\w*)\b/i.test(name) || WELSH_ASKED_FOR.test(name);
  return asks ? 'request' : 'recommendation';
}
