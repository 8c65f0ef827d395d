/** What may happen to a follow-up, as the files of Kloe must have it. */
import { z } from 'zod/mini';
import type { FollowUpStep } from '@/lib/store/follow-rows';

/** How long words and names may be, and what counts as a day, is each file's own matter. */
type Parts = {
  readonly words: z.ZodMiniType<string>;
  readonly id: z.ZodMiniType<string>;
  readonly day: z.ZodMiniType<string>;
};

export function stepShape({ words, id, day }: Parts): z.ZodMiniType<FollowUpStep> {
  const dated = { due: z.nullable(words), dueDate: z.nullable(day) };
  const plain = <Kind extends string>(kind: Kind) => z.object({ kind: z.literal(kind) });
  // One for each kind of event: the compiler asks for a new one.
  const steps = {
    sent: z.object({ kind: z.literal('sent'), to: words }),
    promised: z.object({ kind: z.literal('promised'), ...dated }),
    decided: z.object({
      kind: z.literal('decided'),
      outcome: z.enum(['accepted', 'part accepted', 'rejected']),
    }),
    told: plain('told'),
    supplied: z.object({ kind: z.literal('supplied'), isPart: z.boolean() }),
    'said-complete': plain('said-complete'),
    withheld: plain('withheld'),
    judged: z.object({ kind: z.literal('judged'), outcome: z.enum(['accepted', 'unsatisfactory']) }),
    implemented: plain('implemented'),
    withdrawn: plain('withdrawn'),
    'no-longer-pursued': plain('no-longer-pursued'),
    reopened: plain('reopened'),
    chased: z.object({ kind: z.literal('chased'), how: z.enum(['email', 'aloud', 'letter']) }),
    owner: z.object({ kind: z.literal('owner'), owner: words }),
    due: z.object({ kind: z.literal('due'), ...dated }),
    review: z.object({ kind: z.literal('review'), day }),
    'comes-back': z.object({ kind: z.literal('comes-back'), day: z.nullable(day) }),
    merged: z.object({ kind: z.literal('merged'), into: id }),
    split: z.object({ kind: z.literal('split'), into: z.array(id) }),
    separated: plain('separated'),
    linked: z.object({ kind: z.literal('linked'), to: id }),
    related: z.object({ kind: z.literal('related'), to: id }),
  } satisfies { readonly [Kind in FollowUpStep['kind']]: z.ZodMiniType<FollowUpStep & { kind: Kind }> };
  return z.union(Object.values(steps));
}
