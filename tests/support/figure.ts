/** A figure of which nothing is said but what a test says. */
import type { Figure } from '@/lib/extract/findings';

export const figureOf = (told: Partial<Figure>): Figure => ({
  kind: 'figure',
  at: { block: 0, start: 0, end: 0 },
  quote: '',
  context: '',
  value: 0,
  unit: '%',
  indicator: '',
  period: null,
  role: 'actual',
  who: null,
  direction: null,
  rag: null,
  target: null,
  polarity: null,
  doubt: null,
  ...told,
});
