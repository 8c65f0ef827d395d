/**
 * Whether what was laid out as a table is one. Contents pages, agendas, forms,
 * lists of people and columns of prose stand in columns too.
 */
import type { Entry } from './entries';
import type { Layout } from './layout';
import { arePlaces, isMarker, isValue } from './values';

/** `framed`: rules or bands stand above, below or between its rows. */
export function isTable(layout: Layout, framed: boolean): boolean {
  const { body, columns } = layout;
  const cells = cellsOf(body);
  if (isForm(cells) || isList(cells, columns.length)) return false;
  const rest = cells.filter(({ column }) => column > 0);
  const values = rest.filter(({ text }) => isValue(text)).length;
  const rows = body.length;
  if (values * 2 >= rest.length && rest.length > 0) {
    return statesFigures(layout, cells, framed, values / rest.length, rows);
  }
  return framed ? isRuledText(layout, cells) : isHeadedText(layout, cells);
}

/** Almost all of its rows fill their columns: with figures, or with words of one line. */
export function isFull({ body, columns, lines }: Layout): boolean {
  const cells = cellsOf(body);
  const stated = cells.filter(({ column, text }) => column > 0 && isValue(text)).length;
  const short = cells.filter((cell) => cell.lines === 1).length;
  const crossing = lines.filter(({ chunks }) => chunks.some(({ from, to }) => from === 0 && to > 0)).length;
  const stating = stated >= 0.6 * body.length * (columns.length - 1);
  return (
    body.length >= 3 &&
    crossing <= 0.1 * lines.length &&
    (stating || short >= 0.9 * body.length * columns.length)
  );
}

/** The share of its cells that a table of figures fills at the least. */
const SPARSEST = 0.4;

type Cell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly lines: number;
};

function cellsOf(body: readonly Entry[]): readonly Cell[] {
  return body.flatMap((entry, row) => {
    const cells = new Map<number, { -readonly [Key in keyof Cell]: Cell[Key] }>();
    for (const { chunks } of entry) {
      for (const { chunk, from } of chunks) {
        const cell = cells.get(from);
        if (cell) {
          cell.text += ` ${chunk.text}`;
          cell.x2 = Math.max(cell.x2, chunk.x2);
          cell.lines++;
        } else cells.set(from, { row, column: from, text: chunk.text, x1: chunk.x1, x2: chunk.x2, lines: 1 });
      }
    }
    return [...cells.values()];
  });
}

/** "Date: | 14 May": names that end in colons. */
function isForm(cells: readonly Cell[]): boolean {
  const names = cells.filter(({ column }) => column === 0);
  return names.filter(({ text }) => /:$/.test(text)).length * 2 > names.length;
}

/** Contents, agendas: places in the paper are its only numbers, or what marks each item. */
function isList(cells: readonly Cell[], columns: number): boolean {
  const textsIn = (column: number) => cells.filter((cell) => cell.column === column).map(({ text }) => text);
  const last = textsIn(columns - 1);
  const isPlaced = last.length > 0 && arePlaces(last);
  const isMarked = textsIn(0).length > 0 && textsIn(0).every(isMarker);
  const others = Array.from({ length: columns }, (_, at) => at).slice(
    isMarked ? 1 : 0,
    isPlaced ? -1 : undefined,
  );
  const stating = others.slice(1).some((column) => textsIn(column).some(isValue));
  return (isPlaced || isMarked) && !stating;
}

function statesFigures(
  { columns, heads, levels }: Layout,
  cells: readonly Cell[],
  framed: boolean,
  share: number,
  rows: number,
): boolean {
  if (!isAligned(cells, columns.length, rows) || cells.length < SPARSEST * rows * columns.length)
    return false;
  if (framed && levels.length > 1) return rows >= 2 || (rows === 1 && heads.length > 0 && columns.length > 2);
  if (rows < 3) return false;
  const perRow = cells.length / rows;
  if (columns.length === 2) return (rows >= 4 || heads.length > 0) && share > 0.85 && perRow > 1.6;
  return share >= 0.6 && perRow >= 2;
}

/** The figures of most columns end, begin or have their middle at one place; numbers at the ends of bars do not. */
function isAligned(cells: readonly Cell[], columns: number, rows: number): boolean {
  const aligned = Array.from({ length: columns - 1 }, (_, at) => at + 1).filter((column) => {
    const values = cells.filter((cell) => cell.column === column && isValue(cell.text));
    const places: readonly ((cell: Cell) => number)[] = [
      ({ x2 }) => x2,
      ({ x1 }) => x1,
      ({ x1, x2 }) => (x1 + x2) / 2,
    ];
    return values.length >= Math.min(2, rows - 1) && places.some((placeOf) => areNear(values.map(placeOf)));
  });
  return aligned.length * 2 >= columns - 1;
}

/** In points. */
const NEAR = 3;

function areNear(places: readonly number[]): boolean {
  const middle = places.toSorted((a, b) => a - b)[places.length >> 1] ?? 0;
  return places.filter((place) => Math.abs(place - middle) <= NEAR).length >= 0.7 * places.length;
}

/** Words between rules: rows that fill most of their columns, below a header or each between two rules. */
function isRuledText({ columns, heads, body, levels }: Layout, cells: readonly Cell[]): boolean {
  const filled = cells.length / Math.max(1, body.length * columns.length);
  const isHeaded = heads.length > 0 && levels.length > 1;
  return filled >= 0.6 && body.length >= 2 && (isHeaded || levels.length >= body.length);
}

/** Words without rules: below a header of their own, rows that begin at the same places. */
function isHeadedText({ columns, heads, body }: Layout, cells: readonly Cell[]): boolean {
  const head = heads.at(-1);
  const named = new Set(head?.flatMap(({ chunks }) => chunks.map(({ from }) => from)));
  if (named.size < columns.length || body.length < 3) return false;
  if (cells.length < 0.8 * body.length * columns.length) return false;
  if (cells.some(({ lines }) => lines > 8)) return false;
  return columns.every((_, column) => {
    const starts = cells.filter((cell) => cell.column === column).map(({ x1 }) => x1);
    const first = Math.min(...starts);
    return starts.filter((x) => x - first < 2).length >= 0.8 * starts.length;
  });
}
