/** What a member said of a misread figure, as a backup must have it. */
import { z } from 'zod/mini';
import { Exempt } from '@/lib/annotations/kept';

const Text = z.string();
const Mark = z.object({ exact: Text, words: Text, start: z.int(), page: z.int(), indicator: Text });

const Unit = z.enum([
  '%',
  'pp',
  'per 10,000',
  'per 100,000',
  '£',
  'count',
  'days',
  'weeks',
  'months',
  'hours',
  'ratio',
  'FTE',
  'other',
]);

const Changes = z.object({
  indicator: z.exactOptional(Text),
  value: z.exactOptional(z.number()),
  unit: z.exactOptional(Unit),
  period: z.exactOptional(z.nullable(Text)),
  target: z.exactOptional(z.nullable(z.number())),
  rag: z.exactOptional(z.nullable(z.enum(['red', 'amber', 'green', 'blue']))),
  good: z.exactOptional(z.enum(['higher', 'lower'])),
  leftOut: z.exactOptional(z.array(Mark)),
});

export const FigureCorrectionShape = z.object({
  id: Text.check(z.minLength(1)),
  paperId: Text.check(z.minLength(1)),
  mark: Mark,
  changes: z.nullable(Changes),
  exempt: Exempt,
  changedAt: z.number().check(z.nonnegative(), z.maximum(8.64e15)),
});
