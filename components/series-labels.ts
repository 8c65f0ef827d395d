/** The words at the ends of a chart's lines, kept apart from each other. */
import type { DrawnMark, XY } from '@/lib/export/drawing';
import type { PointValue } from '@/lib/series/points';
import type { Series } from '@/lib/series/series';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import { findingWords } from '@/lib/words/findings';
import { shorten } from './series-text';

type Label = { readonly words: string; readonly at: XY; readonly of: 'end' | 'axis' };

/** From line to line. */
const APART = 18;
/** What stands at the end of a line goes beside it; what ended before stands where it ended. */
const NEAR_END = 60;
const LONGEST_AT_END = 13;
const LONGEST_NAME = 24;

export function endLabels(
  { strands }: Series,
  at: (end: string, value: number) => XY,
  right: number,
  drawn: (value: PointValue) => boolean,
): readonly DrawnMark[] {
  const labels = strands.flatMap(({ points, length }, place): readonly Label[] => {
    const values = points.flatMap(({ end, shown }) => (shown && drawn(shown) ? [{ end, shown }] : []));
    const last = values.at(-1);
    if (!last) return [];
    const unit = last.shown.readings[0].figure.finding.unit;
    const say = (value: number) => findingWords.value(unit, value);
    const actual =
      place === 0 || length === null
        ? text.actual(say(last.shown.value))
        : text.actualOf(length, say(last.shown.value));
    if (place > 0) return [{ words: actual, at: at(last.end, last.shown.value), of: 'axis' }];
    const targeted = values.findLast(({ shown }) => shown.target !== null);
    const others = new Map(
      values.flatMap(({ end, shown }) => shown.comparators.map((one) => [one.who, { ...one, end }] as const)),
    );
    return [
      { words: actual, at: at(last.end, last.shown.value), of: 'end' },
      ...(targeted?.shown.target == null
        ? []
        : [
            {
              words: text.targetAt(say(targeted.shown.target)),
              at: at(targeted.end, targeted.shown.target),
              of: 'end',
            } as const,
          ]),
      ...[...others.values()].map(
        ({ who, value, end }): Label => ({
          words: text.comparator(
            shorten(who, at(end, value)[0] > right - NEAR_END ? LONGEST_AT_END : LONGEST_NAME),
            say(value),
          ),
          at: at(end, value),
          of: 'axis',
        }),
      ),
    ];
  });
  const isAtEnd = ({ at: [x] }: Label) => x > right - NEAR_END;
  return [
    ...spread(labels.filter(isAtEnd)).map((label) => markOf(label, right - 4)),
    ...labels.filter((label) => !isAtEnd(label)).map((label) => markOf(label, label.at[0] + 13)),
  ];
}

const markOf = ({ words: said, at: [, y], of }: Label, x: number): DrawnMark => ({
  kind: 'text',
  of,
  at: [x, y + 5],
  anchor: 'start',
  words: said,
});

/** From the top down, each at least a line below the one before. */
function spread(labels: readonly Label[]): readonly Label[] {
  let last = Number.NEGATIVE_INFINITY;
  return labels
    .toSorted((a, b) => a.at[1] - b.at[1])
    .map((label) => {
      last = Math.max(label.at[1], last + APART);
      return { ...label, at: [label.at[0], last] };
    });
}
