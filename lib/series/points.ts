/** The readings of one measure → one point a period, with all that papers give for it. */
import { inOrder } from './in-order';
import type { PeriodLength } from './periods';
import type { Comparator, Reading } from './readings';

/** One period. */
export type Point = {
  readonly end: string;
  readonly length: PeriodLength | null;
  readonly isDatedByMeeting: boolean;
  /** What papers give for it, the latest paper first; more than one where they differ. */
  readonly values: readonly PointValue[];
  /** The one that can be drawn: the only one, or what the latest meeting says. */
  readonly shown: PointValue | null;
};

export type PointValue = {
  readonly value: number;
  /** The latest paper first, each paper once. */
  readonly readings: readonly [Reading, ...Reading[]];
  readonly target: number | null;
  readonly comparators: readonly Comparator[];
};

/** Oldest first. `latest`: of one measure, as `latestFirst` has them. */
export const pointsFrom = (latest: readonly Reading[]): readonly Point[] =>
  [...Map.groupBy(latest, periodsOf(latest)).values()]
    .map(pointFrom)
    .toSorted((a, b) => inOrder(a.end, b.end) || inOrder(String(a.length), String(b.length)));

/** By meeting, then by paper and place, so that the order in which papers were read is nothing. */
export function latestFirst(a: Reading, b: Reading): number {
  return (
    inOrder(b.paper.date ?? '', a.paper.date ?? '') ||
    inOrder(a.paper.id, b.paper.id) ||
    a.figure.finding.at.block - b.figure.finding.at.block ||
    a.figure.finding.at.start - b.figure.finding.at.start
  );
}

/** A day's value counts for the period that ends on it, where there is but one. */
function periodsOf(readings: readonly Reading[]): (reading: Reading) => string {
  const lengths = new Map(
    [...Map.groupBy(readings, ({ end }) => end)].map(([end, own]) => [
      end,
      new Set(own.flatMap(({ length }) => length ?? [])),
    ]),
  );
  return ({ end, length }) => {
    const [only, ...others] = lengths.get(end) ?? [];
    return `${end} ${length ?? (others.length === 0 ? only : undefined) ?? ''}`;
  };
}

function pointFrom(readings: readonly Reading[]): Point {
  const values = [
    ...Map.groupBy(readings, ({ figure }) => `${figure.finding.value} ${figure.finding.unit}`).values(),
  ].map(valueFrom);
  const [first, second] = values;
  const isSettled = second === undefined || dateOf(first) !== dateOf(second);
  const [reading] = readings;
  return {
    end: reading?.end ?? '',
    length: readings.find(({ length }) => length !== null)?.length ?? null,
    isDatedByMeeting: readings.every(({ isDatedByMeeting }) => isDatedByMeeting),
    values,
    shown: isSettled ? (first ?? null) : null,
  };
}

function valueFrom(all: readonly Reading[]): PointValue {
  const readings = [
    ...new Map(all.toReversed().map((reading) => [reading.paper.id, reading])).values(),
  ].reverse();
  const [latest, ...others] = readings as [Reading, ...Reading[]];
  return {
    value: latest.figure.finding.value,
    readings: [latest, ...others],
    target: readings.find(({ target }) => target !== null)?.target ?? null,
    comparators: readings.find(({ comparators }) => comparators.length > 0)?.comparators ?? [],
  };
}

const dateOf = (value: PointValue | undefined): string | null | undefined => value?.readings[0].paper.date;
