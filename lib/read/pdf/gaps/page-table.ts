/** A layout → the table as the rest of the reader knows it. */
import { type Drawing, fillBehind } from '../drawing';
import { lineFrom } from '../lines';
import { type Box, greatest, least } from '../matrix';
import type { Fill } from '../path-shapes';
import type { PageCell, PageTable } from '../ruled-tables';
import { edgesOf } from './columns';
import type { Entry, PlacedChunk } from './entries';
import type { Layout } from './layout';
import { headsDown, namesDown } from './spans';

export function pageTableFrom(layout: Layout, { fills }: Drawing, page: number): PageTable {
  const { columns, heads, body, rows, levels, uprights } = layout;
  const entries = [...heads, ...body];
  const box = boxOf(entries.flat().flatMap(({ chunks }) => chunks));
  const xs = edgesOf(columns, rows, uprights, box);
  const near = fills.filter(({ x1, x2, y1, y2 }) => x1 < box.x2 && x2 > box.x1 && y1 < box.y2 && y2 > box.y1);
  const bare = entries.flatMap((entry, row) => cellsOf(entry, row, xs, near, page));
  const cells = namesDown(headsDown(bare, heads.length), heads.length);
  const isRuled = uprights.length >= columns.length - 1 && levels.length > entries.length;
  return {
    ...box,
    page,
    xs,
    rows: entries.length,
    headRows: heads.length,
    cells,
    evidence: isRuled ? 'ruled' : 'gaps',
  };
}

/** Every column has its cell, empty or not. */
function cellsOf(
  entry: Entry,
  row: number,
  xs: readonly number[],
  fills: readonly Fill[],
  page: number,
): readonly PageCell[] {
  const chunks = entry.flatMap((line) => line.chunks);
  const { y1, y2 } = boxOf(chunks);
  const cells: PageCell[] = [];
  for (let column = 0; column < xs.length - 1; ) {
    const begins = chunks.filter(({ from }) => from === column);
    const to = greatest([column, ...begins.map((chunk) => chunk.to)]);
    const here = chunks.filter(({ from }) => from >= column && from <= to);
    const box = { x1: xs[column] ?? 0, x2: xs[to + 1] ?? 0, y1, y2 };
    const lines = linesOf(here).map((line) =>
      lineFrom(
        line.flatMap(({ chunk }) => chunk.pieces),
        page,
      ),
    );
    const fill = fillBehind(box, fills);
    cells.push({ ...box, row, column, rowSpan: 1, columnSpan: to - column + 1, lines, fill, page });
    column = to + 1;
  }
  return cells;
}

/** Chunks of one cell by the line they stand on; those of a cell come in the order of their lines. */
function linesOf(chunks: readonly PlacedChunk[]): readonly PlacedChunk[][] {
  const lines: PlacedChunk[][] = [];
  for (const placed of chunks) {
    const line = lines.at(-1);
    const last = line?.at(-1)?.chunk;
    if (line && last && Math.abs(last.y - placed.chunk.y) <= 0.4 * last.size) line.push(placed);
    else lines.push([placed]);
  }
  return lines;
}

const boxOf = (chunks: readonly PlacedChunk[]): Box => ({
  x1: least(chunks.map(({ chunk }) => chunk.x1)),
  x2: greatest(chunks.map(({ chunk }) => chunk.x2)),
  y1: least(chunks.map(({ chunk }) => chunk.y - 0.8 * chunk.size)),
  y2: greatest(chunks.map(({ chunk }) => chunk.y + 0.2 * chunk.size)),
});
