/** Figures and dates of a paper that do not agree with each other. */
import type { Span } from '@/lib/document/model';
import type { Why } from './why';

export type Challenge = {
  readonly kind: 'conflict' | 'sum' | 'ratio' | 'unit' | 'rag' | 'direction' | 'date' | 'claim';
  /** The passages that disagree, each side at least once. */
  readonly passages: readonly Span[];
  /** The arithmetic, in parts: `words/en/arithmetic.ts` writes it out so that a councillor can follow it. */
  readonly why: Why;
  readonly strength: 'proved' | 'worth asking';
};
