/** Measures as views are given them, in few words. */
import type { Figure } from '@/lib/extract/findings';
import { type Measure, measureOf } from '@/lib/extract/measures';
import type { Passage, Sited } from '@/lib/extract/sited';
import { figureOf } from './figure';
import { passage } from './passage';

/** "Visits on time · ‹72%› · 95%": the figure stands between ‹ and ›. */
export const sitedFigure = (
  marked: string,
  told: Partial<Figure> & Pick<Figure, 'value'>,
  at: Partial<Passage> = {},
): Sited<Figure> => ({
  finding: figureOf({ indicator: 'Visits on time', ...told }),
  passage: passage(marked, at),
});

export const measure = (main: Sited<Figure>, others: readonly Sited<Figure>[] = []): Measure =>
  measureOf({ main, others });
