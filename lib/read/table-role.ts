/** Whether a table states something in rows and columns, or is a form: labels, each with what was filled in beside it. */
import type { Table } from '@/lib/document/table';
import { type HeaderCell, isValue } from './table-headers';

/** "Report author | Head of Libraries | Ward | All": two labels in a row at the most. */
const MOST_CELLS = 4;
const LONGEST_LABEL = 60;
/** Unmarked labels beside words are as likely a list of terms where there are more of them. */
const MOST_PLAIN_ROWS = 12;

type Row = readonly HeaderCell[];

export function roleOf(cells: readonly HeaderCell[]): Table['role'] {
  const rows = [...Map.groupBy(cells, ({ row }) => row).values()].filter(isFilled);
  const pairs = rows.flatMap(pairsIn);
  const isForm = pairs.length > 0 && rows.every(isFormRow) && hasLabels(rows, pairs) && !statesFigures(pairs);
  return isForm ? 'form' : 'data';
}

const isFilled = (row: Row): boolean => row.some(({ text }) => text !== '');

/** A label with what stands beside it, once or twice; or a title across the form. */
const isFormRow = (row: Row): boolean =>
  (row.length === 1 && (row[0]?.columnSpan ?? 1) > 1) ||
  (row.length <= MOST_CELLS &&
    row.length % 2 === 0 &&
    row.every(({ text }, at) => at % 2 === 1 || isLabel(text)));

const isLabel = (text: string): boolean =>
  text.length <= LONGEST_LABEL && !isValue(text) && !/[.;]$/.test(text);

type Pair = { readonly label: HeaderCell; readonly value: HeaderCell };

const pairsIn = (row: Row): readonly Pair[] =>
  row.flatMap((label, at) => {
    const value = row[at + 1];
    return at % 2 === 0 && value ? [{ label, value }] : [];
  });

/** Labels are set apart from what is filled in; in a short table of two columns they need not be. */
function hasLabels(rows: readonly Row[], pairs: readonly Pair[]): boolean {
  const marked = pairs.filter(({ label, value }) => isMarked(label) && !isMarked(value)).length;
  if (marked >= 0.7 * pairs.length) return true;
  const isPlain = rows.every((row) => row.length <= 2) && rows.length <= MOST_PLAIN_ROWS;
  return isPlain && !isHeaded(pairs) && isVaried(pairs);
}

const isMarked = ({ text, isHeader, isStrong, fill }: HeaderCell): boolean =>
  text !== '' && (isHeader || isStrong || fill !== null || text.endsWith(':'));

/** "Risk | Mitigation", set apart from what stands below, heads columns, and so does "Theme | (blank)" above what has no blank; "Meeting: | Cabinet" does not. */
function isHeaded([first, ...rest]: readonly Pair[]): boolean {
  if (!first || first.label.text.endsWith(':')) return false;
  if (first.value.text === '') return rest.length > 1 && rest.every(({ value }) => value.text !== '');
  return isMarked(first.value) && !rest.some(({ value }) => isMarked(value));
}

/** "Good | Good | Poor" down a column compares; what is filled into a form differs from line to line. */
function isVaried(pairs: readonly Pair[]): boolean {
  const values = pairs.flatMap(({ value: { text } }) => (text === '' ? [] : [text]));
  return new Set(values).size === values.length;
}

/** The first row may head the others, "Team | Visits"; "Title: | Budget" does not. */
function statesFigures(pairs: readonly Pair[]): boolean {
  const filled = pairs.filter(({ value }) => value.text !== '');
  const [first] = filled;
  const isHeader = first !== undefined && !first.label.text.endsWith(':') && !isFigure(first);
  const body = isHeader ? filled.slice(1) : filled;
  return body.filter(isFigure).length * 2 > body.length;
}

const isFigure = ({ value }: Pair): boolean => isValue(value.text);
