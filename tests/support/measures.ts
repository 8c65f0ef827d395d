/** Measures as views are given them, in few words. */
import type { Figure } from '@/lib/extract/findings';
import { type Measure, measureOf } from '@/lib/extract/measures';
import type { Passage, Sited } from '@/lib/extract/sited';
import { passage } from './passage';

/** "Visits on time · ‹72%› · 95%": the figure stands between ‹ and ›. */
export const sitedFigure = (
  marked: string,
  told: Partial<Figure> & Pick<Figure, 'value'>,
  at: Partial<Passage> = {},
): Sited<Figure> => ({
  finding: {
    kind: 'figure',
    at: { block: 0, start: 0, end: 0 },
    quote: '',
    context: '',
    unit: '%',
    indicator: 'Visits on time',
    period: null,
    role: 'actual',
    who: null,
    direction: null,
    rag: null,
    target: null,
    polarity: null,
    doubt: null,
    ...told,
  },
  passage: passage(marked, at),
});

export const measure = (main: Sited<Figure>, others: readonly Sited<Figure>[] = []): Measure =>
  measureOf({ main, others });
