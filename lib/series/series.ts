/**
 * The readings of one measure → its points in time, and which of them a line
 * may join. Gaps and changes are said; nothing is joined over them.
 */
import { latestFirst, type Point, pointsFrom } from './points';
import type { Reading } from './readings';
import { type Around, type Break, type Strand, strandsOf, turnsOf } from './strands';

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

/** `id`: the key of the measure; the order in which its papers were read is nothing. */
export function seriesFrom(id: string, readings: readonly Reading[], around: Around): Series {
  const latest = readings.toSorted(latestFirst);
  const points = pointsFrom(latest);
  const strands = strandsOf(points, around);
  return { id, names: namesOf(latest), points, strands, turns: turnsOf(strands) };
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
