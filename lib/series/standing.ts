/** How the newest value of a series stands: to its target, to a year before, to the meetings since. */
import { type AgainstTarget, againstTarget, gapBetween, senseOf } from '@/lib/check/target';
import { isCut } from './definition';
import { monthsLater, monthsOf } from './periods';
import type { Point, PointValue } from './points';
import type { Series } from './series';
import { stepOf } from './steps';

export type Standing = {
  readonly newest: Point;
  /** `null` where papers differ on it. */
  readonly value: PointValue | null;
  readonly against: AgainstTarget | null;
  /** `null` where there is no value of a year before that may be compared, or no paper says which way is good. */
  readonly isWorseThanYearAgo: boolean | null;
  /** Two meetings' worth of its periods have gone by without it. */
  readonly isNoLongerReported: boolean;
};

/** `latestMeeting`: ISO. `null` for a series without a point. */
export function standingOf(series: Series, latestMeeting: string | null): Standing | null {
  const [strand] = series.strands;
  const newest = strand?.points.at(-1);
  if (!strand || !newest) return null;
  const value = newest.shown;
  const figure = value?.readings[0].figure.finding;
  return {
    newest,
    value,
    against: figure && value ? againstTarget({ ...figure, target: value.target }) : null,
    isWorseThanYearAgo: worseThanYearAgo(series),
    isNoLongerReported: latestMeeting !== null && isOver(series, latestMeeting),
  };
}

function worseThanYearAgo({ strands: [strand] }: Series): boolean | null {
  const newest = strand?.points.at(-1);
  if (!strand || !newest?.shown) return null;
  const yearAgo = monthsLater(newest.end, -12);
  const before = strand.points.find(({ end }) => end.slice(0, 7) === yearAgo.slice(0, 7));
  const isCutBetween = strand.breaks.some(
    ({ from, to, changes }) =>
      before && from.end >= before.end && to.end <= newest.end && changes.some(isCut),
  );
  const sense = senseOf(newest.shown.readings[0].figure.finding);
  if (!before?.shown || isCutBetween || sense === null) return null;
  const change = gapBetween(newest.shown.value, before.shown.value);
  return sense === 'higher' ? change < 0 : change > 0;
}

function isOver({ points, strands: [strand] }: Series, latestMeeting: string): boolean {
  const step = strand
    ? stepOf(
        strand.length,
        strand.points.map(({ end }) => end),
      )
    : null;
  const lastSeen = points
    .flatMap(({ values }) => values.flatMap(({ readings }) => readings.map(({ paper }) => paper.date ?? '')))
    .toSorted()
    .at(-1);
  return (
    step !== null &&
    lastSeen !== undefined &&
    lastSeen !== '' &&
    monthsOf(latestMeeting) - monthsOf(lastSeen) >= 2 * step
  );
}
