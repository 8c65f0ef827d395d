/** Each kind of event goes out and comes in as it was, in a backup as in a shared file. */
import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { stepShape } from '@/lib/share/step-shapes';
import type { FollowUpStep } from '@/lib/store/follow-rows';

const EVERY: { readonly [Kind in FollowUpStep['kind']]: FollowUpStep & { readonly kind: Kind } } = {
  sent: { kind: 'sent', to: 'Executive' },
  promised: { kind: 'promised', due: 'within a month', dueDate: '2026-12-24' },
  decided: { kind: 'decided', outcome: 'part accepted' },
  told: { kind: 'told' },
  supplied: { kind: 'supplied', isPart: true },
  'said-complete': { kind: 'said-complete' },
  withheld: { kind: 'withheld' },
  judged: { kind: 'judged', outcome: 'unsatisfactory' },
  implemented: { kind: 'implemented' },
  withdrawn: { kind: 'withdrawn' },
  'no-longer-pursued': { kind: 'no-longer-pursued' },
  reopened: { kind: 'reopened' },
  chased: { kind: 'chased', how: 'aloud' },
  owner: { kind: 'owner', owner: 'Head of Service' },
  due: { kind: 'due', due: null, dueDate: null },
  review: { kind: 'review', day: '2027-06-01' },
  'comes-back': { kind: 'comes-back', day: null },
  merged: { kind: 'merged', into: 'another' },
  split: { kind: 'split', into: ['one', 'another'] },
  separated: { kind: 'separated' },
  linked: { kind: 'linked', to: 'its minute' },
  related: { kind: 'related', to: 'another' },
};

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const shape = stepShape({ words: z.string(), id: z.string(), day });

test.each(Object.values(EVERY))('$kind', (step) => {
  expect(shape.parse(step)).toEqual(step);
});

test.each([[{ kind: 'vanished' }], [{ kind: 'review', day: 'in summer' }], [{ kind: 'split', into: 'one' }]])(
  '%o is refused',
  (step) => {
    expect(shape.safeParse(step).success).toBe(false);
  },
);
