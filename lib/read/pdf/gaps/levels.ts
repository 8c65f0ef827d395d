/** Rules across the page, and the edges of coloured bands, as heights at which something is parted. */
import type { Drawing } from '../drawing';

export type Level = { readonly y: number; readonly x1: number; readonly x2: number };

export type Ruling = {
  /** From the top down, then from the left. */
  readonly levels: readonly Level[];
  readonly uprights: readonly Upright[];
};

export type Upright = { readonly x: number; readonly y1: number; readonly y2: number };

/** In points: rules this near are one rule. */
const NEAR = 1.6;
/** In points: what is drawn cell by cell touches; what is drawn in two columns of the page does not. */
const REACH = 8;
/** In points: less underlines a word, or marks a chart's axis. */
const SHORTEST = 12;
/** In points: a band is a row or a header, not a panel behind words nor a mark. */
const LOWEST_BAND = 7;
const HIGHEST_BAND = 70;
/** Maps and charts have more lines than any table's. */
const MOST_LINES = 1000;

export function rulingOf({ rules, fills }: Drawing): Ruling {
  const edges = fills
    .filter(({ y1, y2, x2, x1 }) => y2 - y1 >= LOWEST_BAND && y2 - y1 <= HIGHEST_BAND && x2 - x1 > y2 - y1)
    .flatMap(({ x1, x2, y1, y2 }) => [
      { y: y1, x1, x2 },
      { y: y2, x1, x2 },
    ]);
  const drawn = rules
    .filter(({ isAcross }) => isAcross)
    .map(({ x1, x2, y1, y2 }) => ({ y: (y1 + y2) / 2, x1, x2 }));
  const uprights = rules
    .filter(({ isAcross, y1, y2 }) => !isAcross && y2 - y1 > 4)
    .map(({ x1, x2, y1, y2 }) => ({ at: (x1 + x2) / 2, from: y1, to: y2 }));
  const across = joined([...drawn, ...edges].map(({ y, x1, x2 }) => ({ at: y, from: x1, to: x2 })));
  const levels = across
    .filter(({ from, to }) => to - from >= SHORTEST)
    .map(({ at, from, to }) => ({ y: at, x1: from, x2: to }));
  const upright = joined(uprights).map(({ at, from, to }) => ({ x: at, y1: from, y2: to }));
  return {
    levels: levels.length > MOST_LINES ? [] : levels,
    uprights: upright.length > MOST_LINES ? [] : upright,
  };
}

type Edge = { readonly at: number; readonly from: number; readonly to: number };

function joined(edges: readonly Edge[]): readonly Edge[] {
  const places: Edge[][] = [];
  for (const edge of edges.toSorted((a, b) => a.at - b.at)) {
    const place = places.at(-1);
    if (place && edge.at - (place[0]?.at ?? 0) <= NEAR) place.push(edge);
    else places.push([edge]);
  }
  return places.flatMap((place) => {
    const at = place.reduce((sum, edge) => sum + edge.at, 0) / place.length;
    const parts: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of place.sort((a, b) => a.from - b.from)) {
      const part = parts.at(-1);
      if (part && from <= part.to + REACH) part.to = Math.max(part.to, to);
      else parts.push({ at, from, to });
    }
    return parts;
  });
}
