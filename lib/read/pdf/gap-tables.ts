/**
 * Tables with no grid, or only part of one: columns are the gaps that run down
 * the rows. A grid with too few lines is made finer; then what stands between
 * rules or bands of one width is looked at, and last rows of figures, or of words
 * under a header of their own, that nothing but white parts. The evidence of such
 * a table is 'gaps', since no line says where a row or a column ends; 'ruled' only
 * where upright rules part all its columns and level ones all its rows.
 */
import type { Drawing } from './drawing';
import { type Row, rowsOfChunks } from './gaps/chunks';
import { type Frame, framesOf, grown, isParted } from './gaps/frames';
import { isTable } from './gaps/judgement';
import { type Layout, layOut } from './gaps/layout';
import { type Ruling, rulingOf } from './gaps/levels';
import { pageTableFrom } from './gaps/page-table';
import { refined } from './gaps/refinement';
import { runsOf } from './gaps/runs';
import { fittingRows, isWhole } from './gaps/trim';
import { twinsOf } from './gaps/twins';
import { type Line, linesApart } from './lines';
import { regionsOf } from './order';
import type { Piece } from './pieces';
import type { PageTable } from './ruled-tables';

export type GapSorted = { readonly tables: readonly PageTable[]; readonly rest: readonly Line[] };

/** How often a run may fall apart into stretches of other columns. */
const DEEPEST = 3;
/** Frames inside frames: a page's rows are looked at no more often than this. */
const MOST_LOOKS = 12;

/** All tables of the page, those `known` by tags or rules among them; `lines` are those that stand in none of these. */
export function gapTables(
  lines: readonly Line[],
  known: readonly PageTable[],
  drawing: Drawing,
  page: number,
): GapSorted {
  const rows = rowsOfChunks(lines);
  const isBare = rows.filter(isParted).length < 2;
  if (isBare && known.length === 0) return { tables: known, rest: lines };
  const ruling = rulingOf(drawing);
  const tables = known.map((table) => (table.evidence === 'ruled' ? refined(table, ruling, drawing) : table));
  if (isBare) return { tables, rest: lines };
  let rest = lines;
  const take = (layouts: readonly Layout[]) => {
    if (layouts.length === 0) return;
    tables.push(...layouts.map((layout) => pageTableFrom(layout, drawing, page)));
    rest = without(rest, new Set(layouts.flatMap(sourcesOf)), page);
  };
  take(framedTables(rows, ruling));
  if (runsOf(rowsOfChunks(rest)).length > 0) {
    for (const region of regionsOf(rest, tables)) {
      if (region.kind !== 'lines') continue;
      take(runsOf(rowsOfChunks(region.lines)).flatMap((run) => tablesIn(run, ruling)));
    }
  }
  return { tables, rest };
}

function framedTables(rows: readonly Row[], ruling: Ruling): readonly Layout[] {
  const layouts: Layout[] = [];
  const taken = new Set<Piece>();
  let looks = MOST_LOOKS * rows.length;
  for (const frame of framesOf(rows, ruling.levels)) {
    looks -= frame.rows.length;
    if (looks < 0) break;
    for (const layout of framedIn(frame, rows, ruling)) {
      const sources = sourcesOf(layout);
      if (sources.some((piece) => taken.has(piece))) continue;
      layouts.push(layout);
      for (const piece of sources) taken.add(piece);
    }
  }
  return layouts;
}

/** Two headers with bands of one width frame all that stands between them: a table, and prose. */
function framedIn(frame: Frame, rows: readonly Row[], ruling: Ruling): readonly Layout[] {
  for (const more of [grown(frame, rows), frame.rows]) {
    const layout = layOut(more, ruling);
    if (layout && !isWhole(layout)) return fittingRows(layout).flatMap((part) => tablesIn(part, ruling));
    if (layout && isTable(layout, true)) return [layout];
    if (more.length === frame.rows.length) break;
  }
  return [];
}

function tablesIn(run: readonly Row[], ruling: Ruling, depth = 0): readonly Layout[] {
  const layout = layOut(run, ruling);
  if (!layout) return [];
  const twins = depth < DEEPEST ? twinsOf(layout) : null;
  if (twins) return twins.flatMap((side) => tablesIn(side, ruling, depth + 1));
  const stretches = fittingRows(layout);
  const [only] = stretches;
  if (only && stretches.length === 1 && only.length === run.length) {
    return isTable(layout, layout.levels.length > 1) ? [layout] : [];
  }
  return depth < DEEPEST ? stretches.flatMap((stretch) => tablesIn(stretch, ruling, depth + 1)) : [];
}

const sourcesOf = ({ rows }: Layout): readonly Piece[] =>
  rows.flatMap(({ chunks }) => chunks.flatMap(({ sources }) => sources));

/** Lines that lose some of their words are put together anew. */
function without(lines: readonly Line[], taken: ReadonlySet<Piece>, page: number): readonly Line[] {
  return lines.flatMap((line) => {
    const left = line.pieces.filter((piece) => !taken.has(piece));
    if (left.length === line.pieces.length) return [line];
    return left.length === 0 ? [] : linesApart(left, page);
  });
}
