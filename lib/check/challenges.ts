/** Figures and dates of a paper that do not agree with each other. */
import type { Span } from '@/lib/document/model';

export type Challenge = {
  readonly kind: 'conflict' | 'sum' | 'ratio' | 'unit' | 'rag' | 'direction' | 'date' | 'claim';
  /** The passages that disagree, each side at least once. */
  readonly passages: readonly Span[];
  /** The arithmetic, written out so that a councillor can follow it. */
  readonly why: string;
  readonly strength: 'proved' | 'worth asking';
};
