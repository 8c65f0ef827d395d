/**
 * The readings of one measure → its points in time, and which of them a line
 * may join. Gaps and changes are said; nothing is joined over them.
 */
import { type Change, changesBetween, isCut } from './definition';
import { inOrder } from './in-order';
import type { ReadName } from './measure-name';
import { monthsLater, monthsOf, type PeriodLength } from './periods';
import type { Comparator, Reading } from './readings';
import { stepOf } from './steps';

export type Series = {
  /** The first of its names in the alphabet, as a key: the same whatever was read first. */
  readonly id: string;
  /** As the papers print it, the newest first. */
  readonly names: readonly SeriesName[];
  /** Oldest first. */
  readonly points: readonly Point[];
  /** The points of each length of period; first that with most points, or what took its place. */
  readonly strands: readonly Strand[];
  /** Where one length of period takes the place of another. */
  readonly turns: readonly Break[];
};

export type SeriesName = {
  readonly measure: string;
  readonly printed: string;
  /** ISO: the last period given under it. */
  readonly last: string;
};

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

export type Strand = {
  readonly length: PeriodLength | null;
  readonly points: readonly Point[];
  /** Stretches of points without a gap or a cut between them. */
  readonly lines: readonly (readonly Point[])[];
  /** Periods that were expected and are given nowhere. */
  readonly gaps: readonly Gap[];
  readonly breaks: readonly Break[];
};

/** Between two points. `ends`: ISO days, of meetings where the points are dated by them. */
export type Gap = { readonly from: Point; readonly to: Point; readonly ends: readonly string[] };

export type Break = { readonly from: Point; readonly to: Point; readonly changes: readonly Change[] };

export type Around = {
  readonly read: ReadName;
  /** ISO: of all meetings of the committee whose papers were read. */
  readonly meetings: readonly string[];
};

export function seriesFrom(id: string, readings: readonly Reading[], around: Around): Series {
  const latest = readings.toSorted(latestFirst);
  const points = [...Map.groupBy(latest, periodsOf(latest)).values()]
    .map(pointFrom)
    .toSorted((a, b) => inOrder(a.end, b.end) || inOrder(String(a.length), String(b.length)));
  const strands = strandsOf(points, around);
  return { id, names: namesOf(latest), points, strands, turns: turnsOf(strands) };
}

/** By meeting, then by paper and place, so that the order in which papers were read is nothing. */
function latestFirst(a: Reading, b: Reading): number {
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

function namesOf(latest: readonly Reading[]): readonly SeriesName[] {
  return [...Map.groupBy(latest, ({ measure }) => measure)].map(([measure, own]) => ({
    measure,
    printed: own[0]?.figure.finding.indicator ?? '',
    last:
      own
        .map(({ end }) => end)
        .toSorted()
        .at(-1) ?? '',
  }));
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

/** Periods whose length nobody gives stand with those that lead. */
function strandsOf(points: readonly Point[], around: Around): readonly Strand[] {
  const byLength = [...Map.groupBy(points, ({ length }) => length)]
    .filter(([length]) => length !== null)
    .toSorted(([, a], [, b]) => b.length - a.length || inOrder(endOf(b), endOf(a)));
  const leading = leadingOf(byLength.map(([, own]) => own));
  const usual = leading?.[0]?.length ?? null;
  const main = points.filter(({ length }) => length === null || length === usual);
  const others = byLength.filter(([length]) => length !== usual);
  return [strandOf(usual, main, around), ...others.map(([length, own]) => strandOf(length, own, around))];
}

/** The one with most points, unless another took its place after it ended. */
function leadingOf(strands: readonly (readonly Point[])[]): readonly Point[] | undefined {
  let [leading] = strands;
  for (const later of strands) {
    const first = later[0]?.end;
    if (leading && first !== undefined && first > endOf(leading)) leading = later;
  }
  return leading;
}

function turnsOf(strands: readonly Strand[]): readonly Break[] {
  const inTime = strands.toSorted((a, b) => inOrder(endOf(a.points), endOf(b.points)));
  return inTime.flatMap((later, place) => {
    const [from, to] = [inTime[place - 1]?.points.at(-1), later.points[0]];
    const before = inTime[place - 1]?.length;
    if (!from || !to || !before || later.length === null || from.end >= to.end) return [];
    return [{ from, to, changes: [{ kind: 'length', before, after: later.length }] }];
  });
}

const endOf = (points: readonly Point[]): string => points.at(-1)?.end ?? '';

function strandOf(length: PeriodLength | null, points: readonly Point[], around: Around): Strand {
  const gaps: Gap[] = [];
  const breaks: Break[] = [];
  const lines: Point[][] = [];
  const isByMeeting = points.every(({ isDatedByMeeting }) => isDatedByMeeting);
  const step = isByMeeting
    ? null
    : stepOf(
        length,
        points.map(({ end }) => end),
      );
  for (const [place, point] of points.entries()) {
    const last = points[place - 1];
    if (!last) {
      lines.push([point]);
      continue;
    }
    const missing = isByMeeting
      ? around.meetings.filter((date) => last.end < date && date < point.end)
      : missingBetween(last.end, point.end, step);
    if (missing.length > 0) gaps.push({ from: last, to: point, ends: missing });
    const changes =
      last.shown && point.shown ? changesBetween(last.shown.readings, point.shown.readings, around.read) : [];
    if (changes.length > 0) breaks.push({ from: last, to: point, changes });
    const isJoined =
      missing.length === 0 &&
      (isByMeeting || step !== null) &&
      last.isDatedByMeeting === point.isDatedByMeeting &&
      last.shown !== null &&
      point.shown !== null &&
      !changes.some(isCut);
    if (isJoined) lines.at(-1)?.push(point);
    else lines.push([point]);
  }
  return { length, points, lines, gaps, breaks };
}

/** Without a step nobody can say what is missing. */
function missingBetween(from: string, to: string, step: number | null): readonly string[] {
  if (step === null) return [];
  const steps = Math.round((monthsOf(to) - monthsOf(from)) / step);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, place) => monthsLater(from, step * (place + 1)));
}
