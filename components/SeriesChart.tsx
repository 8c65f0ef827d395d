/**
 * A measure over time at full size. The picture is said in a sentence; its
 * points are links laid over it, one stop of the keyboard, arrow keys from one
 * to the next.
 */
import { useId, useState } from 'preact/hooks';
import type { Reading } from '@/lib/series/readings';
import type { Series } from '@/lib/series/series';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import { Drawn } from './Drawn';
import type { Chart, PlacedPoint } from './series-chart';
import { nameOf, periodText, summaryOf, valueText, whereText } from './series-text';
import './SeriesChart.css';

type Props = {
  readonly series: Series;
  readonly chart: Chart;
  /** `null` for a paper that cannot be shown again. */
  readonly hrefOf: (reading: Reading) => string | null;
};

export function SeriesChart({ series, chart: { drawing, points }, hrefOf }: Props) {
  const id = useId();
  const { width, height, marks } = drawing;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
    <section class="series-chart" aria-label={text.chartRegion} tabIndex={0}>
      <div class="series-chart-sheet">
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-said`}>
          <title id={`${id}-title`}>{text.chartTitle(nameOf(series))}</title>
          <desc id={`${id}-said`}>{`${summaryOf(series)} ${text.inTable}`}</desc>
          <Drawn marks={marks} />
        </svg>
        <PointLinks points={points} width={width} height={height} hrefOf={hrefOf} />
      </div>
    </section>
  );
}

type LinkProps = Pick<Props, 'hrefOf'> & {
  readonly points: readonly PlacedPoint[];
  readonly width: number;
  readonly height: number;
};

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function PointLinks({ points: all, width, height, hrefOf }: LinkProps) {
  const points = all.flatMap((placed) => {
    const href = hrefOf(placed.value.readings[0]);
    return href === null ? [] : [{ ...placed, href }];
  });
  const [current, setCurrent] = useState<number | null>(null);
  const stop = current !== null && current < points.length ? current : points.length - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    const { currentTarget: list, key } = event;
    const step = STEPS[key];
    const next =
      key === 'Home' ? 0 : key === 'End' ? points.length - 1 : step === undefined ? null : stop + step;
    if (next === null || !(list instanceof HTMLElement) || points[next] === undefined) return;
    event.preventDefault();
    setCurrent(next);
    list.querySelectorAll('a')[next]?.focus();
  };
  return (
    <ul aria-label={text.points} onKeyDown={onKeyDown}>
      {points.map(({ point, value, href, at: [x, y] }, place) => {
        const [reading] = value.readings;
        const target = value.target === null ? null : valueText(value, value.target);
        const said = text.point(periodText(point), valueText(value), target, whereText(reading));
        return (
          <li
            key={`${point.end} ${point.length} ${value.value}`}
            style={{ insetInlineStart: `${(x / width) * 100}%`, insetBlockStart: `${(y / height) * 100}%` }}
          >
            <a href={href} tabIndex={place === stop ? 0 : -1} onFocus={() => setCurrent(place)} title={said}>
              <span class="hidden-text">{said}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
