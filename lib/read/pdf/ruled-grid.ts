/**
 * Rules on a page → grids: where rules meet they make cells; where one is
 * missing between two cells, they are one.
 */
import { eachAlone, rootOf, unite } from './groups';
import { type Box, greatest, least } from './matrix';
import type { Rule } from './path-shapes';
import { clustered, connected, type Edge, levelEdges, NEAR, REACH, uprightEdges } from './rule-edges';

export type RuledCell = Box & {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
};

export type RuledGrid = Box & {
  /** Left edges of the columns, and the right edge of the last. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
};

/** A chart's grid can be finer than any table's. */
const MOST_CELLS = 10_000;
const MOST_MEETINGS = 4_000_000;

export function gridsFrom(rules: readonly Rule[]): readonly RuledGrid[] {
  const across = levelEdges(rules);
  const upright = uprightEdges(rules);
  if (across.length * upright.length > MOST_MEETINGS) return [];
  return connected(across, upright).flatMap((part) => gridFrom(part.across, part.upright) ?? []);
}

function gridFrom(across: readonly Edge[], upright: readonly Edge[]): RuledGrid | null {
  if (across.length < 2 || upright.length < 1) return null;
  const left = least(across.map(({ from }) => from));
  const right = greatest(across.map(({ to }) => to));
  const xs = withEnds(clustered(upright.map(({ at }) => at)), left, right);
  const ys = withEnds(
    clustered(across.map(({ at }) => at)),
    least(upright.map(({ from }) => from)),
    greatest(upright.map(({ to }) => to)),
  );
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > MOST_CELLS) return null;
  const box = { x1: xs[0] ?? 0, y1: ys[0] ?? 0, x2: xs[columns] ?? 0, y2: ys[rows] ?? 0 };
  return { ...box, xs, ys, cells: cellsOf(xs, ys, across, upright) };
}

/** A table open at its sides still has cells there. */
function withEnds(places: readonly number[], low: number, high: number): readonly number[] {
  const [first = low, last = high] = [places[0], places.at(-1)];
  return [...(low < first - 2 * REACH ? [low] : []), ...places, ...(high > last + 2 * REACH ? [high] : [])];
}

function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  across: readonly Edge[],
  upright: readonly Edge[],
): readonly RuledCell[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const hasRuleAt = coverage(upright, xs, ys);
  const hasLevelAt = coverage(across, ys, xs);
  const parents = eachAlone(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const here = row * columns + column;
      if (column > 0 && !hasRuleAt(column, row)) unite(parents, here, here - 1);
      if (row > 0 && !hasLevelAt(row, column)) unite(parents, here, here - columns);
    }
  }
  const spans = new Map<number, { top: number; bottom: number; left: number; right: number }>();
  parents.forEach((_, here) => {
    const [row, column] = [Math.floor(here / columns), here % columns];
    const root = rootOf(parents, here);
    const span = spans.get(root) ?? { top: row, bottom: row, left: column, right: column };
    spans.set(root, {
      top: Math.min(span.top, row),
      bottom: Math.max(span.bottom, row),
      left: Math.min(span.left, column),
      right: Math.max(span.right, column),
    });
  });
  return [...spans.values()].map(({ top, bottom, left, right }) => ({
    row: top,
    column: left,
    rowSpan: bottom - top + 1,
    columnSpan: right - left + 1,
    x1: xs[left] ?? 0,
    x2: xs[right + 1] ?? 0,
    y1: ys[top] ?? 0,
    y2: ys[bottom + 1] ?? 0,
  }));
}

/** Whether a rule at `places[index]` runs along most of the stretch `steps[step]` to the next. */
function coverage(
  edges: readonly Edge[],
  places: readonly number[],
  steps: readonly number[],
): (index: number, step: number) => boolean {
  const byPlace = places.map((place) => edges.filter(({ at }) => Math.abs(at - place) <= NEAR));
  return (index, step) => {
    const [from, to] = [steps[step] ?? 0, steps[step + 1] ?? 0];
    const covered = (byPlace[index] ?? []).reduce(
      (sum, edge) => sum + Math.max(0, Math.min(to, edge.to) - Math.max(from, edge.from)),
      0,
    );
    return covered >= 0.6 * (to - from);
  };
}
