/** A series → what stands around its chart in a picture: title, what it says, its sources. */
import type { Caption } from '@/lib/export/picture-svg';
import type { Series } from '@/lib/series/series';
import { words } from '@/lib/words';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import { chartOf } from './series-chart';
import { nameOf, newestUnit, summaryOf } from './series-text';

/** `today`: ISO. */
export function captionOf(series: Series, today: string, isWithoutExempt: boolean): Caption {
  const { scale } = chartOf(series);
  const unit = newestUnit(series);
  const startsAt = scale.from === 0 ? null : text.tick(unit, scale.from);
  const papers = series.points.flatMap(({ values }) =>
    values.flatMap(({ readings }) => readings.map(({ paper }) => paper)),
  );
  const sources = papers
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .map(({ title, date }) => text.pack(title, date));
  return {
    title: nameOf(series),
    about: text.about(unit, series.strands[0]?.length ?? null, startsAt),
    notes: [
      summaryOf(series),
      ...(isWithoutExempt ? [text.withoutExempt] : []),
      text.source([...new Set(sources)].join('; ')),
      text.madeWith(words.everywhere.date(today)),
    ],
  };
}
