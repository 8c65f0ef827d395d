/**
 * What one paper says against what the committee's earlier papers said: the
 * value of last time given otherwise now, a target that moved, a measure that
 * is gone from what was reported each time.
 */
import { isTarget } from './definition';
import { inOrder } from './in-order';
import type { OverTime } from './over-time';
import type { Reading } from './readings';
import type { Series } from './series';

export type Across =
  /** One period, two values: what was reported then, and what this paper says it was. */
  | { readonly kind: 'restated'; readonly before: Reading; readonly after: Reading }
  | { readonly kind: 'target-moved'; readonly before: Reading; readonly after: Reading }
  /** Reported at each of the two meetings before, and not in this paper, which has most of their measures. */
  | { readonly kind: 'gone'; readonly before: Reading };

/** A paper with fewer of the earlier measures is another report, not one with a gap. */
const MOST = 0.5;
const FEWEST_KEPT = 3;

/** In the order of the measures; `[]` for a paper whose meeting has no day. */
export function acrossPacks({ series, meetings }: OverTime, paperId: string): readonly Across[] {
  const own = series.flatMap(readingsOf).find(({ paper }) => paper.id === paperId);
  const date = own?.paper.date ?? null;
  if (date === null) return [];
  return [
    ...series.flatMap((one) => [...restatedIn(one, paperId, date), ...targetsIn(one, paperId)]),
    ...goneFrom(series, meetings, date),
  ];
}

const readingsOf = ({ points }: Series): readonly Reading[] =>
  points.flatMap(({ values }) => values.flatMap(({ readings }) => readings));

/** The latest that an earlier meeting gave, where this paper gives the same period another value. */
function restatedIn({ points }: Series, paperId: string, date: string): readonly Across[] {
  return points.flatMap(({ values, isDatedByMeeting }): readonly Across[] => {
    const given = values.flatMap(({ readings }) => readings);
    const after = given.find(({ paper }) => paper.id === paperId);
    const earlier = given
      .filter(({ paper }) => paper.date !== null && paper.date < date)
      .toSorted((a, b) => inOrder(b.paper.date ?? '', a.paper.date ?? ''));
    const [before] = earlier;
    const isSame = before?.figure.finding.value === after?.figure.finding.value;
    return after && before && !isSame && !isDatedByMeeting ? [{ kind: 'restated', before, after }] : [];
  });
}

function targetsIn({ strands }: Series, paperId: string): readonly Across[] {
  return strands.flatMap(({ breaks }) =>
    breaks.flatMap(({ from, to, changes }): readonly Across[] => {
      const before = from.shown?.readings[0];
      const after = to.shown?.readings.find(({ paper }) => paper.id === paperId);
      return before && after && changes.some(isTarget) ? [{ kind: 'target-moved', before, after }] : [];
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
