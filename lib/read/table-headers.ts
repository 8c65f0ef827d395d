/** Which rows and columns of a table are its headers, where the markup says so or the words show it. */
import { withoutNote } from '@/lib/document/raised';

export type HeaderCell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** The markup calls it a column header. */
  readonly isHeader: boolean;
  readonly isStrong: boolean;
  readonly fill: string | null;
};

export type Headers = {
  readonly headerRows: number;
  readonly headerColumns: number;
  /** Words that stand alone in the rows above the headers: the table's own title. */
  readonly title: string | null;
};

/** "86%", "£1.2m", "(300)", "1,234", "-", "n/a", "↑", a tick: what a table states. */
const VALUE =
  /^(?:[<>~+(£$€-]*\d[\d,.]*\s?(?:%|k|m|bn|pp|fte|days|weeks)?\)?\s?[↑↓↔▲▼→]?|[-–—*]|n\/a|nil|tbc|[↑↓↔▲▼→✓✔✗]+)$/i;
/** Years and periods head columns though they hold digits: "2020/21", "2019", "13-14". */
const PERIOD = /^(?:(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?|\d\d[/–-]\d\d)\*?$/;
/** "£000", "£k", "%", "per 10,000": a row of units is a header, below others or alone. */
const UNIT =
  /^\(?(?:£ ?(?:'?000'?s?|k|m|'?s|million)|'?000s|[£%]|no\.?|number|fte|days|per cent|(?:rate )?per 1?0,?000|(?:rate )?per 100,?000)\)?$/i;
/** "The report be noted." is said in a row, not above one. */
const SENTENCE = /^.{16,}[a-z][.;]$/s;
const DEEPEST = 4;
/** Columns of names beside a column of values. */
const MOST_NAMES = 3;

export function headersOf(cells: readonly HeaderCell[]): Headers {
  const rows: HeaderCell[][] = [];
  let columns = 0;
  for (const cell of cells) {
    while (rows.length <= cell.row) rows.push([]);
    rows[cell.row]?.push(cell);
    columns = Math.max(columns, cell.column + cell.columnSpan);
  }
  const titles = titleRows(rows, columns);
  const headerRows = columns < 2 ? 0 : headerRowsFrom(rows, titles, columns);
  const title = rows
    .slice(0, titles)
    .flatMap((row) => row.filter(({ text }) => text !== ''))
    .map(({ text }) => text)
    .join(': ');
  return {
    headerRows,
    headerColumns: columns < 2 ? 0 : headerColumnsOf(rows.slice(headerRows), columns),
    title: headerRows > 0 && title !== '' && title.length <= 200 ? title : null,
  };
}

/** How many rows at the top hold one text alone, though the table has columns. */
function titleRows(rows: readonly HeaderCell[][], columns: number): number {
  let count = 0;
  for (const row of rows.slice(0, DEEPEST)) {
    const filled = row.filter(({ text }) => text !== '');
    const [only] = filled;
    if (only === undefined || filled.length !== 1 || only.column > 0 || isValue(only.text)) break;
    if (columns < 3 && only.columnSpan < columns) break;
    count++;
  }
  return count < rows.length ? count : 0;
}

function headerRowsFrom(rows: readonly HeaderCell[][], titles: number, columns: number): number {
  if (rows.length === 1) return headsNothing(rows[0] ?? []) ? 1 : 0;
  let count = titles;
  const deepest = Math.min(titles + DEEPEST, rows.length - 1);
  while (count < deepest && isMarked(rows[count] ?? [], columns)) {
    if (count > titles && rows[count - 1]?.every(isFilled) && !rows[count]?.some(isFilled)) break;
    count++;
  }
  if (count === titles) {
    const [first = [], ...rest] = rows.slice(titles);
    if (!looksLikeHeader(first, rest, columns)) return titles;
    count++;
  }
  while (count < rows.length - 1 && goesOn(rows[count - 1] ?? [], rows[count] ?? [])) count++;
  return count;
}

/** Units, or finer headers under wider ones: "July | August" above "Mid month | Month end". */
function goesOn(header: readonly HeaderCell[], row: readonly HeaderCell[]): boolean {
  const filled = filledIn(row);
  if (filled.length === 0 || filled.some(({ text }) => text.length > 40)) return false;
  if (filled.every(({ text }) => UNIT.test(text))) return true;
  if (filled.length < 2 || filled.some(({ text }) => isValue(text))) return false;
  const startsBeside = filled.every(({ column }) => column > 0);
  return (
    startsBeside ||
    (filled.length === row.length && header.length > 2 && filledIn(header).length * 2 <= header.length)
  );
}

const filledIn = (row: readonly HeaderCell[]) => row.filter(({ text }) => text !== '');

const isFilled = ({ fill }: HeaderCell): boolean => fill !== null;

/** "Name | Signature | Date": headers with nothing below them yet. */
const headsNothing = (row: readonly HeaderCell[]): boolean =>
  row.length > 2 && row.every(({ text }) => /^(?=.*\p{L}{3})\D{3,30}$/u.test(text));

/**
 * A converter's habit of marking every first row is not believed where the row states values.
 * Beside one other column, words alone are the title of the rows below: "Adults", "Children".
 */
function isMarked(row: readonly HeaderCell[], columns: number): boolean {
  const filled = filledIn(row);
  if (filled.length === 0 || !filled.every(({ isHeader }) => isHeader)) return false;
  if (columns === 2 && filled.length === 1) return false;
  return filled.slice(1).filter(({ text }) => isValue(text)).length * 2 <= filled.length;
}

function looksLikeHeader(
  first: readonly HeaderCell[],
  rest: readonly HeaderCell[][],
  columns: number,
): boolean {
  const filled = filledIn(first);
  if (filled.length > 0 && filled.every(({ text, column }) => column > 0 && UNIT.test(text))) return true;
  if (columns === 2 && filled.length === 1) return headsNames(filled, rest);
  if (rest.length === 0 || filled.length < 2 || filled.some(({ text }) => isValue(text))) return false;
  if (filled.every(({ text }) => text.endsWith(':'))) return false;
  if (filled.some(({ text }) => SENTENCE.test(text))) return false;
  const below = rest.flat();
  const isUnlike =
    (filled.every(({ isStrong }) => isStrong) &&
      below.some(({ isStrong, text }) => !isStrong && text !== '')) ||
    (filled.every(({ fill }) => fill !== null) && below.some(({ fill }) => fill === null));
  if (isUnlike) return true;
  if ((isMerged(filled) ? widthOf(filled) : filled.length) < columns - 1) return false;
  if (below.some(({ text, column }) => column > 0 && isValue(text))) return true;
  const longest = Math.max(...filled.map(({ text }) => text.length));
  if (columns > 2) return longest <= 60;
  // "Risk | Mitigation" above rows of prose; "Report by | Director" is a row like any other.
  const rowLengths = rest.map((row) => row.reduce((sum, { text }) => sum + text.length, 0));
  return rest.length > 1 && longest <= 40 && rowLengths.every((length) => length > 80);
}

/** "Measure" beside two rows of heads, "Quarter 2" above several of the second. */
const isMerged = (row: readonly HeaderCell[]): boolean =>
  row.some(({ rowSpan }) => rowSpan > 1) && row.some(({ columnSpan }) => columnSpan > 1);

const widthOf = (row: readonly HeaderCell[]): number =>
  row.reduce((sum, { columnSpan }) => sum + columnSpan, 0);

/** "Theme | (blank)" heads the names below it where each has words beside it; above figures it is a title. */
function headsNames([only]: readonly HeaderCell[], rest: readonly HeaderCell[][]): boolean {
  return (
    only?.column === 0 &&
    !/[:.]$/.test(only.text) &&
    rest.length > 1 &&
    rest.every((row) => row.length === 2 && filledIn(row).length === 2 && !isValue(row[1]?.text ?? ''))
  );
}

/** Columns at the left that name the row, beside those that hold its values. */
function headerColumnsOf(body: readonly HeaderCell[][], columns: number): number {
  const shares = Array.from({ length: columns }, () => ({ filled: 0, values: 0 }));
  for (const { column, text } of body.flat()) {
    const share = shares[column];
    if (!share || text === '') continue;
    share.filled++;
    if (isValue(text) && !PERIOD.test(text)) share.values++;
  }
  const firstValues = shares.findIndex(({ filled, values }) => values * 2 > filled);
  if (firstValues >= 0) return firstValues <= MOST_NAMES ? firstValues : 1;
  return (shares[0]?.filled ?? 0) * 2 > body.length ? 1 : 0;
}

export function isValue(text: string): boolean {
  const bare = withoutNote(text);
  return VALUE.test(bare) && !PERIOD.test(bare);
}
