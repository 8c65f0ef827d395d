/** The points of one measure → for each length of period which of them a line may join, and why it may not join others. */
import { type Change, changesBetween, isCut } from './definition';
import { inOrder } from './in-order';
import type { ReadName } from './measure-name';
import { monthsLater, monthsOf, type PeriodLength } from './periods';
import type { Point } from './points';
import { stepOf } from './steps';

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

/** First the strand that leads. Periods whose length nobody gives stand with it. */
export function strandsOf(points: readonly Point[], around: Around): readonly Strand[] {
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

/** Where one length of period takes the place of another, oldest first. */
export function turnsOf(strands: readonly Strand[]): readonly Break[] {
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
