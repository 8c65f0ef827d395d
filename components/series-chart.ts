/** A series → its chart: what is drawn, and which points lead to their pages. */
import type { Drawing, DrawnMark, XY } from '@/lib/export/drawing';
import { isCut } from '@/lib/series/definition';
import { monthsOf } from '@/lib/series/periods';
import type { Point, PointValue } from '@/lib/series/points';
import { type Scale, scaleFor } from '@/lib/series/scale';
import type { Series } from '@/lib/series/series';
import type { Strand } from '@/lib/series/strands';
import { words } from '@/lib/words';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import { axisOf } from './series-axis';
import { endLabels } from './series-labels';
import { comparatorMarks, INSET, type Plane, strandMarks, targetLine } from './series-lines';
import { newestUnit } from './series-text';

export type PlacedPoint = { readonly point: Point; readonly value: PointValue; readonly at: XY };

export type Chart = {
  readonly drawing: Drawing;
  readonly points: readonly PlacedPoint[];
  readonly scale: Scale;
};

const WIDTH = 720;
const HEIGHT = 390;
const TOP = 34;
const BOTTOM = 318;
/** For the labels at the ends of lines. */
const RIGHT = 150;
/** Beyond this the points stand too close for a value each; the table has them all. */
const MOST_VALUES = 12;
const LONGEST_VALUE = 6;
/** A value this near to the target's line stands on the other side of its point. */
const NEAR_LINE = 24;

export function chartOf(series: Series): Chart {
  const unit = newestUnit(series);
  const drawn = (value: PointValue) => value.readings[0].figure.finding.unit === unit;
  const values = series.points.flatMap((point) => point.values.filter(drawn));
  const numbers = values.flatMap(({ value, target, comparators }) => [
    value,
    ...(target === null ? [] : [target]),
    ...comparators.map((other) => other.value),
  ]);
  const scale = scaleFor(numbers, unit === '%' ? 100 : null);
  const ends = series.strands.flatMap(({ points, gaps }) => [
    ...points.map(({ end }) => end),
    ...gaps.flatMap((gap) => gap.ends),
  ]);
  const tickTexts = scale.ticks.map((tick) => text.tick(unit, tick));
  const left = 16 + Math.max(...tickTexts.map(({ length }) => length)) * 8;
  const x = placing(ends.map(monthsOf), left + INSET, WIDTH - RIGHT - INSET);
  const y = (value: number) => BOTTOM - ((value - scale.from) / (scale.to - scale.from)) * (BOTTOM - TOP);
  const at = (end: string, value: number): XY => [x(monthsOf(end)), y(value)];
  const plane: Plane = { at, drawn, left, right: WIDTH - RIGHT };
  const [main, ...others] = series.strands;
  if (!main) return { drawing: { width: WIDTH, height: HEIGHT, marks: [] }, points: [], scale };
  return {
    scale,
    drawing: {
      width: WIDTH,
      height: HEIGHT,
      marks: [
        ...scale.ticks.flatMap((tick, place) => gridLine(y(tick), tickTexts[place] ?? '', plane)),
        // Where one length of period takes the place of another they share the axis.
        ...(series.turns.length > 0 ? series.strands : [main]).flatMap((strand) =>
          axisOf(strand, (end) => x(monthsOf(end)), BOTTOM),
        ),
        ...main.gaps.flatMap(({ ends: missing }) => missing.map((end) => x(monthsOf(end)))).flatMap(gapLine),
        ...cutsOf(series).flatMap(({ from, to, words: said }) =>
          cutLine((at(from.end, 0)[0] + at(to.end, 0)[0]) / 2, said),
        ),
        ...targetLine(main, plane),
        ...others.flatMap((strand) => strandMarks(strand, 'other', plane)),
        ...strandMarks(main, 'actual', plane),
        ...comparatorMarks(main, plane),
        ...valueTexts(main, plane),
        ...endLabels(series, at, WIDTH - RIGHT, drawn),
      ],
    },
    points: series.points.flatMap((point) =>
      point.values.filter(drawn).map((value) => ({ point, value, at: at(point.end, value.value) })),
    ),
  };
}

/** One moment alone stands in the middle. */
function placing(moments: readonly number[], from: number, to: number): (moment: number) => number {
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  return (moment) =>
    last === first ? (from + to) / 2 : from + ((moment - first) / (last - first)) * (to - from);
}

const gridLine = (y: number, label: string, { left, right }: Plane): readonly DrawnMark[] => [
  {
    kind: 'line',
    of: y === BOTTOM ? 'base' : 'grid',
    points: [
      [left, y],
      [right, y],
    ],
  },
  { kind: 'text', of: 'axis', at: [left - 8, y + 5], anchor: 'end', words: label },
];

const gapLine = (x: number, place: number, all: readonly number[]): readonly DrawnMark[] => [
  {
    kind: 'line',
    of: 'gap',
    points: [
      [x, TOP],
      [x, BOTTOM],
    ],
  },
  ...(place === Math.floor(all.length / 2)
    ? text.notGiven.map(
        (line, row): DrawnMark => ({
          kind: 'text',
          of: 'axis',
          at: [x, BOTTOM - 34 + row * 17],
          anchor: 'middle',
          words: line,
        }),
      )
    : []),
];

const cutLine = (x: number, said: string): readonly DrawnMark[] => [
  {
    kind: 'line',
    of: 'cut',
    points: [
      [x, TOP - 8],
      [x, BOTTOM],
    ],
  },
  { kind: 'text', of: 'cut', at: [x - 6, TOP - 12], anchor: 'middle', words: said },
];

/** Where the line is cut, and why in two words. */
export function cutsOf({ strands: [main], turns }: Series) {
  return [...(main?.breaks ?? []), ...turns].flatMap(({ from, to, changes }) => {
    const cuts = changes.filter(isCut);
    if (cuts.length === 0) return [];
    const isRenamed = cuts.every(({ kind }) => kind === 'name');
    const isTurn = cuts.every(({ kind }) => kind === 'length');
    const said = isRenamed ? text.renamed : isTurn ? text.lengthChanged : text.definitionChanged;
    return [{ from, to, changes, words: said }];
  });
}

/** Above a point that its neighbours lie below, else below it; the last one stands at the end of its line. */
function valueTexts({ points }: Strand, { at, drawn }: Plane): readonly DrawnMark[] {
  if (points.length > MOST_VALUES) return [];
  return points.slice(0, -1).flatMap(({ end, shown }, place): readonly DrawnMark[] => {
    const said = shown && drawn(shown) ? words.everywhere.count(shown.value) : '';
    if (!shown || said === '' || said.length > LONGEST_VALUE) return [];
    const beside = [points[place - 1], points[place + 1]].flatMap((point) => point?.shown?.value ?? []);
    const isPeak = beside.length > 0 && beside.every((value) => value <= shown.value);
    const [x, y] = at(end, shown.value);
    const aim = shown.target === null ? null : y - at(end, shown.target)[1];
    const isAbove = aim !== null && Math.abs(aim) < NEAR_LINE ? aim < 0 : isPeak;
    return [{ kind: 'text', of: 'value', at: [x, isAbove ? y - 11 : y + 22], anchor: 'middle', words: said }];
  });
}
