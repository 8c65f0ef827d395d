/** The lines of a chart: what was achieved, its target, what stands beside it. */
import type { DrawnMark, XY } from '@/lib/export/drawing';
import type { PointValue } from '@/lib/series/points';
import type { Strand } from '@/lib/series/strands';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import { valueText } from './series-text';

export type Plane = {
  readonly at: (end: string, value: number) => XY;
  /** Only values in the unit of the scale. */
  readonly drawn: (value: PointValue) => boolean;
  readonly left: number;
  readonly right: number;
};

/** Between the axes and the first and last point. */
export const INSET = 24;

/** A step where it moved, nothing where none is given. */
export function targetLine({ points }: Strand, { at, drawn }: Plane): readonly DrawnMark[] {
  const lines: XY[][] = [];
  let last: { readonly x: number; readonly target: number | null } | null = null;
  for (const { end, shown } of points) {
    const target: number | null = shown && drawn(shown) ? shown.target : null;
    const [x, y] = at(end, target ?? 0);
    if (target !== null && last !== null && last.target !== null) {
      const before = at(end, last.target)[1];
      const step = (last.x + x) / 2;
      lines.at(-1)?.push(
        ...(before === y
          ? []
          : ([
              [step, before],
              [step, y],
            ] as const)),
        [x, y],
      );
    } else if (target !== null)
      lines.push([
        [x - INSET / 2, y],
        [x, y],
      ]);
    last = { x, target };
  }
  const levels = new Set(points.flatMap(({ shown }) => shown?.target ?? []));
  const [first] = points.flatMap(({ end, shown }) =>
    shown && shown.target !== null && drawn(shown) ? [{ end, shown }] : [],
  );
  return [
    ...lines.map((line): DrawnMark => {
      const [x, y] = line.at(-1) ?? [0, 0];
      return { kind: 'line', of: 'target', points: [...line, [x + INSET / 2, y]] };
    }),
    ...(first && levels.size > 1 ? [levelText(first.shown, at(first.end, first.shown.target ?? 0))] : []),
  ];
}

/** The level from which a target moved. */
const levelText = (value: PointValue, [x, y]: XY): DrawnMark => ({
  kind: 'text',
  of: 'axis',
  at: [x - INSET / 2, y - 9],
  anchor: 'start',
  words: text.targetAt(valueText(value, value.target ?? 0)),
});

export function strandMarks(
  { lines, points }: Strand,
  of: 'actual' | 'other',
  { at, drawn }: Plane,
): readonly DrawnMark[] {
  const newest = of === 'actual' ? points.at(-1) : null;
  return [
    ...lines.flatMap((line): readonly DrawnMark[] => {
      const joined = line.flatMap(({ end, shown }) => (shown && drawn(shown) ? [at(end, shown.value)] : []));
      return joined.length > 1 ? [{ kind: 'line', of, points: joined }] : [];
    }),
    ...points.flatMap((point) =>
      // The newer figure lies on top.
      point.values
        .filter(drawn)
        .toReversed()
        .map((value): DrawnMark => {
          const isShown = point.shown === null || value === point.shown;
          return {
            kind: 'dot',
            of: isShown ? (point === newest ? 'newest' : of) : 'earlier',
            at: at(point.end, value.value),
          };
        }),
    ),
  ];
}

/** Joined only where each period has one of the same. */
export function comparatorMarks({ lines, points }: Strand, { at, drawn }: Plane): readonly DrawnMark[] {
  const shown = points.flatMap((point) => (point.shown && drawn(point.shown) ? [point.shown] : []));
  const whos = [...new Set(shown.flatMap(({ comparators }) => comparators.map(({ who }) => who)))];
  const placeOf = (value: PointValue | null, who: string): XY | null => {
    const found = value && drawn(value) ? value.comparators.find((one) => one.who === who) : undefined;
    return found ? at(value?.readings[0].end ?? found.end, found.value) : null;
  };
  return whos.flatMap((who) => [
    ...lines.flatMap((line): readonly DrawnMark[] => {
      const places = line.map((point) => placeOf(point.shown, who));
      const all = places.filter((place) => place !== null);
      return all.length > 1 && all.length === places.length
        ? [{ kind: 'line', of: 'comparator', points: all }]
        : [];
    }),
    ...points.flatMap(({ shown: value }): readonly DrawnMark[] => {
      const place = placeOf(value, who);
      return place ? [{ kind: 'diamond', at: place }] : [];
    }),
  ]);
}
