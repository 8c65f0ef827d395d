/**
 * Rules on a page → grids: where rules meet they make cells; where one is
 * missing between two cells, they are one.
 */
import { type Box, greatest, least } from './matrix';
import type { Rule } from './path-shapes';

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

/** Rules this near are one rule: borders of neighbouring cells, double rules. In points. */
const NEAR = 2.5;
/** Rules that end this far from each other still meet. */
const REACH = 3.5;
/** A chart's grid can be finer than any table's. */
const MOST_CELLS = 10_000;
const MOST_MEETINGS = 4_000_000;

type Edge = { readonly at: number; readonly from: number; readonly to: number };

export function gridsFrom(rules: readonly Rule[]): readonly RuledGrid[] {
  const across = joinEdges(rules.filter(({ isAcross }) => isAcross).map(levelEdge));
  const upright = joinEdges(rules.filter(({ isAcross }) => !isAcross).map(uprightEdge));
  if (across.length * upright.length > MOST_MEETINGS) return [];
  return connected(across, upright).flatMap((part) => gridFrom(part.across, part.upright) ?? []);
}

const levelEdge = ({ x1, x2, y1, y2 }: Rule): Edge => ({ at: (y1 + y2) / 2, from: x1, to: x2 });
const uprightEdge = ({ x1, x2, y1, y2 }: Rule): Edge => ({ at: (x1 + x2) / 2, from: y1, to: y2 });

/** Edges at (almost) one place that touch, as one. */
function joinEdges(edges: readonly Edge[]): readonly Edge[] {
  const places = clustered(edges.map(({ at }) => at));
  const byPlace = new Map<number, Edge[]>();
  for (const edge of edges) {
    const at = nearest(places, edge.at);
    const list = byPlace.get(at) ?? [];
    list.push({ ...edge, at });
    byPlace.set(at, list);
  }
  return [...byPlace.values()].flatMap((list) => {
    const joined: Edge[] = [];
    for (const edge of list.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && edge.from <= last.to + REACH) {
        joined[joined.length - 1] = { ...last, to: Math.max(last.to, edge.to) };
      } else {
        joined.push(edge);
      }
    }
    return joined;
  });
}

/** Groups of edges that hang together. */
function connected(
  across: readonly Edge[],
  upright: readonly Edge[],
): readonly { readonly across: readonly Edge[]; readonly upright: readonly Edge[] }[] {
  const parents = Array.from({ length: across.length + upright.length }, (_, index) => index);
  const byPlace = upright.map((edge, index) => ({ edge, index })).sort((a, b) => a.edge.at - b.edge.at);
  across.forEach((level, index) => {
    let at = firstAtLeast(byPlace, level.from - REACH);
    for (; at < byPlace.length; at++) {
      const { edge, index: other } = byPlace[at] ?? { edge: level, index: 0 };
      if (edge.at > level.to + REACH) break;
      if (edge.from - REACH <= level.at && level.at <= edge.to + REACH) {
        unite(parents, index, across.length + other);
      }
    }
  });
  const groups = new Map<number, { across: Edge[]; upright: Edge[] }>();
  [...across, ...upright].forEach((edge, index) => {
    const root = rootOf(parents, index);
    const group = groups.get(root) ?? { across: [], upright: [] };
    (index < across.length ? group.across : group.upright).push(edge);
    groups.set(root, group);
  });
  return [...groups.values()];
}

function firstAtLeast(sorted: readonly { readonly edge: Edge }[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.edge.at ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
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
  const parents = Array.from({ length: columns * rows }, (_, index) => index);
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

/** Places in order, those that are near each other as one. */
function clustered(places: readonly number[]): readonly number[] {
  const groups: number[][] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && place - (group[0] ?? 0) <= NEAR) group.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => group.reduce((sum, place) => sum + place, 0) / group.length);
}

function nearest(sorted: readonly number[], place: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = Math.abs((sorted[middle] ?? 0) - place);
    const next = Math.abs((sorted[middle + 1] ?? 0) - place);
    if (next <= here) low = middle + 1;
    else high = middle;
  }
  return sorted[low] ?? place;
}

function rootOf(parents: number[], index: number): number {
  let root = index;
  while (parents[root] !== root) {
    parents[root] = parents[parents[root] ?? root] ?? root;
    root = parents[root] ?? root;
  }
  return root;
}

function unite(parents: number[], a: number, b: number): void {
  parents[rootOf(parents, a)] = rootOf(parents, b);
}
