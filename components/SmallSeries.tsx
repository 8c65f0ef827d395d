/** One measure among many: its line, its newest value, and how that stands, in words. */
import type { XY } from '@/lib/export/drawing';
import { monthsOf } from '@/lib/series/periods';
import { scaleFor } from '@/lib/series/scale';
import type { Series } from '@/lib/series/series';
import type { Standing } from '@/lib/series/standing';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import { findingWords } from '@/lib/words/findings';
import { Drawn } from './Drawn';
import { nameOf, newestUnit, valueText } from './series-text';
import './SmallSeries.css';

type Props = {
  readonly series: Series;
  readonly standing: Standing;
  readonly href: string;
  readonly isChosen: boolean;
};

export function SmallSeries({ series, standing, href, isChosen }: Props) {
  const { value, newest, against } = standing;
  const who = newest.values[0]?.readings[0].figure.finding.who ?? null;
  return (
    <a class="sheet small-series" href={href} aria-current={isChosen || undefined}>
      <h2>
        {nameOf(series)}
        {who !== null && <small>{who}</small>}
      </h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <Drawn marks={smallMarks(series)} />
      </svg>
      <p>
        <b>{value ? valueText(value) : newest.values.map((one) => valueText(one)).join(' / ')}</b>
        <small>
          {value === null
            ? text.differing
            : value.target === null
              ? text.noTarget
              : text.target(findingWords.value(newestUnit(series), value.target), against?.isMissed ?? null)}
        </small>
      </p>
    </a>
  );
}

const WIDTH = 240;
const HEIGHT = 56;
const EDGE = 8;

function smallMarks(series: Series) {
  const unit = newestUnit(series);
  const { points = [], lines = [] } = series.strands[0] ?? {};
  const values = points.flatMap(({ end, shown }) =>
    shown && shown.readings[0].figure.finding.unit === unit ? [{ end, ...shown }] : [],
  );
  const last = values.at(-1);
  if (!last) return [];
  const numbers = values.flatMap(({ value, target }) => (target === null ? [value] : [value, target]));
  const { from, to } = scaleFor(numbers, unit === '%' ? 100 : null);
  const moments = values.map(({ end }) => monthsOf(end));
  const [first, length] = [Math.min(...moments), Math.max(...moments) - Math.min(...moments)];
  const at = (end: string, value: number): XY => [
    length === 0 ? WIDTH / 2 : EDGE + ((monthsOf(end) - first) / length) * (WIDTH - 2 * EDGE),
    HEIGHT - EDGE - ((value - from) / (to - from)) * (HEIGHT - 2 * EDGE),
  ];
  const places = new Map(values.map(({ end, value }) => [end, at(end, value)]));
  const joined = lines.map((line) =>
    line.map(({ end }) => places.get(end)).filter((place) => place !== undefined),
  );
  const targets = values.flatMap(({ end, target }) => (target === null ? [] : [{ end, target }]));
  return [
    ...stepped(targets.map(({ end, target }) => at(end, target))),
    ...joined.flatMap((line) =>
      line.length > 1 ? [{ kind: 'line', of: 'actual', points: line } as const] : [],
    ),
    ...joined.flatMap(([one, next]) =>
      one && !next ? [{ kind: 'dot', of: 'other', at: one } as const] : [],
    ),
    { kind: 'dot', of: 'actual', at: at(last.end, last.value) } as const,
  ];
}

/** The target over the whole width: it moves halfway between two points. */
function stepped(places: readonly XY[]) {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return [];
  const points = places.flatMap(([x, y], place): readonly XY[] => {
    const before = places[place - 1];
    if (!before || before[1] === y) return [[x, y]];
    const step = (before[0] + x) / 2;
    return [
      [step, before[1]],
      [step, y],
      [x, y],
    ];
  });
  return [
    {
      kind: 'line',
      of: 'target',
      points: [[first[0] - EDGE / 2, first[1]], ...points, [last[0] + EDGE / 2, last[1]]],
    } as const,
  ];
}
