/** Rules on a page → the edges they draw, and which of them hang together. In points. */
import { eachAlone, rootOf, unite } from './groups';
import type { Rule } from './path-shapes';

/** At one place, across or down the page, from one end to the other. */
export type Edge = { readonly at: number; readonly from: number; readonly to: number };

/** Rules this near are one rule: borders of neighbouring cells, double rules. In points. */
export const NEAR = 2.5;
/** Rules that end this far from each other still meet. */
export const REACH = 3.5;

/** Rules across the page. */
export const levelEdges = (rules: readonly Rule[]): readonly Edge[] =>
  joinEdges(rules.filter(({ isAcross }) => isAcross).map(levelEdge));

/** Rules down the page. */
export const uprightEdges = (rules: readonly Rule[]): readonly Edge[] =>
  joinEdges(rules.filter(({ isAcross }) => !isAcross).map(uprightEdge));

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
export function connected(
  across: readonly Edge[],
  upright: readonly Edge[],
): readonly { readonly across: readonly Edge[]; readonly upright: readonly Edge[] }[] {
  const parents = eachAlone(across.length + upright.length);
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

/** Places in order, those that are near each other as one. */
export function clustered(places: readonly number[]): readonly number[] {
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
