/** Which rows and columns of a table are its headers, where the markup says so or the words show it. */

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
/** Years and periods head columns though they hold digits: "2020/21", "2019". */
const PERIOD = /^(?:19|20)?\d\d(?:[/–-]\d\d(?:\d\d)?)?\*?$/;
const DEEPEST = 4;

export function headersOf(cells: readonly HeaderCell[]): Headers {
  const rows: HeaderCell[][] = Array.from(
    { length: 1 + Math.max(-1, ...cells.map(({ row }) => row)) },
    () => [],
  );
  for (const cell of cells) rows[cell.row]?.push(cell);
  const columns = Math.max(0, ...cells.map(({ column, columnSpan }) => column + columnSpan));
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
  if (columns < 3) return 0;
  let count = 0;
  for (const row of rows.slice(0, DEEPEST)) {
    const filled = row.filter(({ text }) => text !== '');
    if (filled.length !== 1 || isValue(filled[0]?.text ?? '')) break;
    count++;
  }
  return count < rows.length ? count : 0;
}

function headerRowsFrom(rows: readonly HeaderCell[][], titles: number, columns: number): number {
  let count = titles;
  while (count < Math.min(titles + DEEPEST, rows.length - 1) && isMarked(rows[count] ?? [])) count++;
  if (count > titles) return count;
  const [first = [], ...rest] = rows.slice(titles);
  return looksLikeHeader(first, rest, columns) ? titles + 1 : titles;
}

const filledIn = (row: readonly HeaderCell[]) => row.filter(({ text }) => text !== '');

/** A converter's habit of marking every first row is not believed where the row states values. */
function isMarked(row: readonly HeaderCell[]): boolean {
  const filled = filledIn(row);
  if (filled.length === 0 || !filled.every(({ isHeader }) => isHeader)) return false;
  return filled.slice(1).filter(({ text }) => isValue(text)).length * 2 <= filled.length;
}

function looksLikeHeader(
  first: readonly HeaderCell[],
  rest: readonly HeaderCell[][],
  columns: number,
): boolean {
  const filled = filledIn(first);
  if (rest.length === 0 || filled.length < 2 || filled.some(({ text }) => isValue(text))) return false;
  if (filled.every(({ text }) => text.endsWith(':'))) return false;
  const below = rest.flat();
  const isSetApart =
    (filled.every(({ isStrong }) => isStrong) &&
      below.some(({ isStrong, text }) => !isStrong && text !== '')) ||
    (filled.every(({ fill }) => fill !== null) && below.some(({ fill }) => fill === null));
  if (isSetApart) return true;
  if (filled.length < columns - 1) return false;
  const hasValues = below.some(({ text, column }) => column > 0 && isValue(text));
  if (hasValues) return true;
  const longest = Math.max(...filled.map(({ text }) => text.length));
  return columns > 2 && longest <= 60;
}

/** Columns at the left that name the row: words, while others hold values. */
function headerColumnsOf(body: readonly HeaderCell[][], columns: number): number {
  const isWordy = (column: number) => {
    const filled = body.flatMap((row) => row.filter((cell) => cell.column === column && cell.text !== ''));
    const words = filled.filter(({ text }) => !isValue(text) || PERIOD.test(text));
    return filled.length > 0 && words.length > filled.length / 2;
  };
  let count = 0;
  while (count < columns - 1 && count < DEEPEST && isWordy(count)) count++;
  const hasValues = count < columns - 1 || !isWordy(count);
  return hasValues ? Math.max(count, 0) : Math.min(1, count);
}

const isValue = (text: string): boolean => VALUE.test(text) && !PERIOD.test(text);
