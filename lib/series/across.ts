/**
 * What the papers of one meeting say against those of earlier meetings: the
 * value of last time given otherwise now, a target that moved, a measure that
 * is gone from what was reported each time.
 */
import { isTarget } from './definition';
import { inOrder } from './in-order';
import type { OverTime } from './over-time';
import type { Reading } from './readings';
import type { Series } from './series';

export type Across =
  /** One period, two values: what was reported then, and what is said now that it was. */
  | { readonly kind: 'restated'; readonly before: Reading; readonly after: Reading }
  | { readonly kind: 'target-moved'; readonly before: Reading; readonly after: Reading }
  /** Reported at each of the two meetings before, and not at this one, whose papers have most of their measures. */
  | { readonly kind: 'gone'; readonly before: Reading };

/** With fewer of the earlier measures it is another report, not one with a gap. */
const MOST = 0.5;
const FEWEST_KEPT = 3;

/** `date`: of the meeting, ISO. In the order of the measures. */
export const acrossPacks = ({ series, meetings }: OverTime, date: string): readonly Across[] => [
  ...series.flatMap((one) => [...restatedIn(one, date), ...targetsIn(one, date)]),
  ...goneFrom(series, meetings, date),
];

const readingsOf = ({ points }: Series): readonly Reading[] =>
  points.flatMap(({ values }) => values.flatMap(({ readings }) => readings));

const isBefore = (paper: Reading['paper'], date: string): boolean => paper.date !== null && paper.date < date;

const latest = (readings: readonly Reading[]): Reading | undefined =>
  readings.toSorted((a, b) => inOrder(b.paper.date ?? '', a.paper.date ?? ''))[0];

/** The latest that an earlier meeting gave, where this one gives the same period another value. */
function restatedIn({ points }: Series, date: string): readonly Across[] {
  return points.flatMap(({ values, isDatedByMeeting }): readonly Across[] => {
    const given = values.flatMap(({ readings }) => readings);
    const after = given.find(({ paper }) => paper.date === date);
    const before = latest(given.filter(({ paper }) => isBefore(paper, date)));
    const isSame = before?.figure.finding.value === after?.figure.finding.value;
    return after && before && !isSame && !isDatedByMeeting ? [{ kind: 'restated', before, after }] : [];
  });
}

/** From the period where this meeting is the first to give it: what an earlier one gave, that one moved. */
function targetsIn({ strands }: Series, date: string): readonly Across[] {
  return strands.flatMap(({ breaks }) =>
    breaks.flatMap(({ from, to, changes }): readonly Across[] => {
      const given = to.values.flatMap(({ readings }) => readings);
      // The words of an earlier meeting say best what was aimed at before.
      const earlier = from.values
        .flatMap(({ readings }) => readings)
        .filter(({ paper }) => isBefore(paper, date));
      const before = latest(earlier) ?? from.shown?.readings[0];
      const after = to.shown?.readings.find(({ paper }) => paper.date === date);
      const isFirst = given.every(({ paper }) => paper.date === null || paper.date >= date);
      return before && after && isFirst && changes.some(isTarget)
        ? [{ kind: 'target-moved', before, after }]
        : [];
    }),
  );
}

function goneFrom(series: readonly Series[], meetings: readonly string[], date: string): readonly Across[] {
  const [last, one] = meetings.filter((day) => day < date).toReversed();
  if (last === undefined || one === undefined) return [];
  const regular = series.flatMap((each) => {
    const days = new Set(readingsOf(each).map(({ paper }) => paper.date));
    const before = readingsOf(each).findLast(({ paper }) => paper.date === last);
    return before && days.has(one) ? [{ before, isKept: days.has(date) }] : [];
  });
  const kept = regular.filter(({ isKept }) => isKept).length;
  const isOfOneKind = kept >= FEWEST_KEPT && kept >= regular.length * MOST;
  return isOfOneKind
    ? regular.flatMap(({ before, isKept }) => (isKept ? [] : [{ kind: 'gone' as const, before }]))
    : [];
}
