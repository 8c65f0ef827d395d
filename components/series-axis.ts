/** The time axis of a chart: quarters, months or years under it, their years below. */
import type { DrawnMark } from '@/lib/export/drawing';
import type { Strand } from '@/lib/series/strands';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';

/** More would run into each other. */
const MOST_TICKS = 12;

type Names = { readonly tick: (end: string) => string; readonly year: ((end: string) => string) | null };

function namesFor({ length, points }: Strand): Names {
  const areQuarters = points.every(({ end }) => Number(end.slice(5, 7)) % 3 === 0);
  if (length === 'quarter' && areQuarters) return { tick: text.quarter, year: text.financialYear };
  return length === 'year' ? { tick: text.wholeYear, year: null } : { tick: text.month, year: text.year };
}

export function axisOf(strand: Strand, xOf: (end: string) => number, bottom: number): readonly DrawnMark[] {
  const { tick, year } = namesFor(strand);
  const ends = [
    ...new Set([...strand.points.map(({ end }) => end), ...strand.gaps.flatMap((gap) => gap.ends)]),
  ].toSorted();
  const every = Math.ceil(ends.length / MOST_TICKS);
  const named = ends.filter((_, place) => (ends.length - 1 - place) % every === 0);
  return named.flatMap((end, place): readonly DrawnMark[] => {
    const x = xOf(end);
    const before = named[place - 1];
    const isNewYear = year !== null && (before === undefined || year(before) !== year(end));
    return [
      { kind: 'text', of: 'axis', at: [x, bottom + 20], anchor: 'middle', words: tick(end) },
      ...(isNewYear
        ? ([
            {
              kind: 'line',
              of: 'base',
              points: [
                [x - 16, bottom],
                [x - 16, bottom + 44],
              ],
            },
            { kind: 'text', of: 'axis', at: [x - 10, bottom + 40], anchor: 'start', words: year(end) },
          ] as const)
        : []),
    ];
  });
}
