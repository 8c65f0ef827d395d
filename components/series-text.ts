/** A series in words: its name, its newest value, what its picture says, its rows as a table. */

import { gapBetween } from '@/lib/check/target';
import type { Unit } from '@/lib/extract/findings';
import { isCut } from '@/lib/series/definition';
import type { FigureName } from '@/lib/series/measure-key';
import { meetingsOf } from '@/lib/series/over-time';
import type { Point, PointValue } from '@/lib/series/points';
import type { Reading } from '@/lib/series/readings';
import type { Series } from '@/lib/series/series';
import type { Break, Gap } from '@/lib/series/strands';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import { findingWords } from '@/lib/words/findings';
import { pageText } from './passage-text';

/** As its newest paper names it. */
export function figureNameOf({ points }: Series): FigureName | null {
  return points.at(-1)?.values[0]?.readings[0].figure.finding ?? null;
}

export const nameOf = ({ names: [newest] }: Series): string => newest?.printed ?? '';

/** In which the newest value stands, and the chart with it. */
export const newestUnit = ({ strands: [strand] }: Series): Unit =>
  strand?.points.at(-1)?.values[0]?.readings[0].figure.finding.unit ?? 'count';

/** How many meetings gave it. */
export const meetingsIn = ({ points }: Series): number =>
  meetingsOf(points.flatMap(({ values }) => values.flatMap(({ readings }) => readings)));

export const periodText = ({ end, length }: Pick<Point, 'end' | 'length'>): string =>
  text.period(end, length);

/** 72 → "72%", in the unit it was given in. */
export const valueText = (value: PointValue, number = value.value): string =>
  findingWords.value(value.readings[0].figure.finding.unit, number);

/** "24 November 2026, page 38". */
export const whereText = ({ paper, figure: { passage } }: Reading): string =>
  text.where(paper.date, pageText({ printed: passage.printed, number: passage.page }));

/** Cut between words, with "…". */
export function shorten(name: string, letters: number): string {
  if (name.length <= letters) return name;
  const short = name.slice(0, letters);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), 4)).trim()}…`;
}

export function summaryOf(series: Series): string {
  const [main] = series.strands;
  const shown = (main?.points ?? []).flatMap((point) => (point.shown ? [{ point, value: point.shown }] : []));
  const [first, last] = [shown[0], shown.at(-1)];
  const said = (one: typeof first) =>
    one ? text.valueIn(valueText(one.value), periodText(one.point)) : null;
  return text.summary({
    first: first === last ? null : said(first),
    last: said(last),
    changes: [...(main?.breaks ?? []), ...series.turns].flatMap(changeTexts),
    missing: (main?.gaps ?? []).flatMap(({ ends, to }) =>
      ends.map((end) => periodText({ end, length: to.length })),
    ),
    differing: series.points.filter(({ values }) => values.length > 1).map(periodText),
  });
}

function changeTexts({ to, changes }: Break): readonly string[] {
  const cuts = changes.filter(isCut);
  const target = changes.find(({ kind }) => kind === 'target');
  const say = (value: string | number) =>
    to.shown && typeof value === 'number' ? valueText(to.shown, value) : String(value);
  return [
    ...(target ? [text.targetMoved(say(target.before), say(target.after), periodText(to))] : []),
    ...(cuts.length > 0 ? [text.cutAt(periodText(to), cuts.map(text.change))] : []),
  ];
}

/** A question begun with what the line says, on the newest words of it. */
export type SeriesQuestion = { readonly reading: Reading; readonly begins: string };

/** Only values that a line joins are set beside each other; `null` where the newest is not settled. */
export function questionOn(series: Series): SeriesQuestion | null {
  const [main] = series.strands;
  const newest = main?.points.at(-1);
  if (!newest?.shown) return null;
  const [first] = main?.lines.at(-1) ?? [];
  const said = (point: Point) => (point.shown ? text.valueIn(valueText(point.shown), periodText(point)) : '');
  const { target } = newest.shown;
  return {
    reading: newest.shown.readings[0],
    begins: text.question(
      nameOf(series),
      first === undefined || first === newest ? null : said(first),
      said(newest),
      target === null ? null : valueText(newest.shown, target),
    ),
  };
}

export type SeriesRow =
  | { readonly kind: 'value'; readonly point: Point; readonly value: PointValue; readonly gap: number | null }
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'change'; readonly change: Break };

/** The newest first; between two periods what changed, and what is missing. */
export function rowsOf(series: Series): readonly SeriesRow[] {
  const gaps = series.strands.flatMap((strand) => strand.gaps);
  const breaks = [...series.strands.flatMap((strand) => strand.breaks), ...series.turns];
  return series.points.toReversed().flatMap((point): readonly SeriesRow[] => [
    ...point.values.map(
      (value): SeriesRow => ({
        kind: 'value',
        point,
        value,
        gap: value.target === null ? null : gapBetween(value.value, value.target),
      }),
    ),
    ...breaks.filter(({ to }) => to === point).map((change): SeriesRow => ({ kind: 'change', change })),
    ...gaps.filter(({ to }) => to === point).map((gap): SeriesRow => ({ kind: 'gap', gap })),
  ]);
}

/** Said of a row beside its period: `null` where there is nothing to say. */
export function remarkOf(point: Point, value: PointValue): string | null {
  if (point.values.length > 1)
    return point.shown === null ? text.disputed : value === point.shown ? null : text.earlierFigure;
  return point.isDatedByMeeting ? text.dayOfMeeting : null;
}
