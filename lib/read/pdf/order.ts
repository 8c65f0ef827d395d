/** The parts of a page's rows and its tables → the order in which people read them. */

import { partBoxes } from './boxes';
import { type Line, lineFrom, rowsApart } from './lines';
import { greatest, least } from './matrix';
import type { PageTable } from './ruled-tables';

/** A stretch of lines with one left and one right edge, or a table; a box is a stretch beside the text, not of it. */
export type Region =
  | {
      readonly kind: 'lines' | 'box';
      readonly lines: readonly Line[];
      readonly x: number;
      readonly right: number;
    }
  | { readonly kind: 'table'; readonly table: PageTable };

type Part = { readonly x: number; readonly right: number; readonly y: number; readonly of: Line | PageTable };

/** Fewer lines side by side are a row of a form or a list of names, not columns of prose. */
const FEWEST_LINES = 5;
/** Columns of prose hold lines of this many letters at the least, taken together. */
const SHORTEST_LINE = 22;

export function regionsOf(lines: readonly Line[], tables: readonly PageTable[]): readonly Region[] {
  const { flow, boxes } = partBoxes(lines);
  const parts = [
    ...flow.map((line): Part => ({ x: line.x, right: line.right, y: line.y, of: line })),
    ...tables.map((table): Part => ({ x: table.x1, right: table.x2, y: table.y1, of: table })),
  ].sort((a, b) => a.y - b.y || a.x - b.x);
  return [
    ...inOrder(parts, 0),
    ...boxes.map((box): Region => ({ kind: 'box', lines: box, ...edgesOf(box) })),
  ];
}

const edgesOf = (lines: readonly Line[]) => ({
  x: least(lines.map(({ x }) => x)),
  right: greatest(lines.map(({ right }) => right)),
});

function inOrder(parts: readonly Part[], depth: number): readonly Region[] {
  const gutter = depth < 3 ? gutterOf(parts) : null;
  return gutter === null ? downThePage(parts) : bandsOf(parts, gutter, depth);
}

/** Where a second column begins; `null` where there is none. */
function gutterOf(parts: readonly Part[]): number | null {
  const lines = parts.filter(isLine);
  if (lines.length < 2 * FEWEST_LINES) return null;
  const left = least(lines.map(({ x }) => x));
  const right = greatest(lines.map((part) => part.right));
  const starts = new Map<number, number>();
  for (const { x } of lines) {
    const share = (x - left) / (right - left);
    if (share > 0.25 && share < 0.75)
      starts.set(Math.round(x / 3) * 3, (starts.get(Math.round(x / 3) * 3) ?? 0) + 1);
  }
  const found = [...starts]
    .filter(([, count]) => count >= FEWEST_LINES)
    .map(([x]) => ({ x: x - 2, crossing: lines.filter((part) => crosses(part, x - 2)).length }))
    .filter(({ x }) => hasColumnsAt(lines, x))
    .sort((a, b) => a.crossing - b.crossing || a.x - b.x)[0];
  return found?.x ?? null;
}

const isLine = (part: Part): part is Part & { readonly of: Line } => 'words' in part.of;

const crosses = ({ x, right }: Part, gutter: number): boolean => x < gutter && right > gutter + 1;

function hasColumnsAt(lines: readonly (Part & { readonly of: Line })[], gutter: number): boolean {
  const before = lines.filter(({ right }) => right <= gutter + 1);
  const after = lines.filter(({ x }) => x >= gutter);
  if (before.length < FEWEST_LINES || after.length < FEWEST_LINES) return false;
  const overlap = Math.min(lowest(before), lowest(after)) - Math.max(before[0]?.y ?? 0, after[0]?.y ?? 0);
  if (overlap < 0.4 * Math.min(lowest(before) - (before[0]?.y ?? 0), lowest(after) - (after[0]?.y ?? 0)))
    return false;
  return [before, after].every((column) => {
    const letters = column.reduce((sum, { of }) => sum + of.words.text.length, 0);
    return letters >= SHORTEST_LINE * column.length;
  });
}

const lowest = (parts: readonly Part[]): number => parts.at(-1)?.y ?? 0;

/** What runs across both columns parts the page into bands; each is read column by column. */
function bandsOf(parts: readonly Part[], gutter: number, depth: number): readonly Region[] {
  const regions: Region[] = [];
  let band: Part[] = [];
  let across: Part[] = [];
  const endBand = () => {
    regions.push(...downThePage(band.filter(({ x }) => x < gutter)));
    regions.push(
      ...inOrder(
        band.filter(({ x }) => x >= gutter),
        depth + 1,
      ),
    );
    band = [];
  };
  const endAcross = () => {
    regions.push(...downThePage(across));
    across = [];
  };
  for (const part of parts) {
    if (crosses(part, gutter)) {
      if (band.length > 0) endBand();
      across.push(part);
    } else {
      if (across.length > 0) endAcross();
      band.push(part);
    }
  }
  endAcross();
  endBand();
  return regions;
}

function downThePage(parts: readonly Part[]): readonly Region[] {
  const regions: Region[] = [];
  let lines: Line[] = [];
  const add = (some: readonly Line[]) => {
    if (some.length === 0) return;
    const whole = joinRows(some);
    regions.push({ kind: 'lines', lines: whole, ...edgesOf(whole) });
  };
  for (let at = 0; at < parts.length; ) {
    const of = parts[at]?.of;
    if (of && 'words' in of) {
      lines.push(of);
      at++;
      continue;
    }
    const tables = tablesBeside(parts, at);
    const titles = tables.length > 1 ? titlesOver(tables, lines) : [];
    add(lines.slice(0, lines.length - titles.length));
    for (const [place, table] of tables.entries()) {
      add(titles.slice(place, place + 1));
      regions.push({ kind: 'table', table });
    }
    lines = [];
    at += Math.max(1, tables.length);
  }
  add(lines);
  return regions;
}

/** The table at `at` and those that follow it beside it, from left to right. */
function tablesBeside(parts: readonly Part[], at: number): readonly PageTable[] {
  const tables: PageTable[] = [];
  for (const { of } of parts.slice(at)) {
    if ('words' in of || !tables.every((other) => isBeside(other, of))) break;
    tables.push(of);
  }
  return tables.sort((a, b) => a.x1 - b.x1);
}

const isBeside = (a: PageTable, b: PageTable): boolean =>
  (a.x2 <= b.x1 || b.x2 <= a.x1) && Math.min(a.y2, b.y2) > Math.max(a.y1, b.y1);

/** In points: a title may begin left of the words of its table. */
const HANGING = 12;

/** The last row of lines where it has a part over each of the tables, else nothing. */
function titlesOver(tables: readonly PageTable[], lines: readonly Line[]): readonly Line[] {
  const row = rowsApart(lines).at(-1) ?? [];
  const isOver = (line: Line, at: number) => {
    const [table, next] = [tables[at], tables[at + 1]];
    return table && line.x >= table.x1 - HANGING && (!next || line.right < next.x1 - HANGING);
  };
  return row.length === tables.length && row.every(isOver) ? row : [];
}

/** Parts of one row, now that no column stands between them, as one line. */
const joinRows = (lines: readonly Line[]): readonly Line[] =>
  rowsApart(lines).map((row) => {
    const [only] = row;
    if (only && row.length === 1) return only;
    const pieces = row.flatMap((line) => line.pieces).sort((a, b) => a.x - b.x);
    return lineFrom(pieces, only?.page ?? 1);
  });
