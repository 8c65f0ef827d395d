/** What may happen to a follow-up, as a backup must have it. */
import { z } from 'zod/mini';

const Text = z.string();
const Optional = z.nullable(Text);
const plain = <Kind extends string>(kind: Kind) => z.object({ kind: z.literal(kind) });

export const FollowUpStepShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sent'), to: Text }),
  z.object({ kind: z.literal('promised'), due: Optional, dueDate: Optional }),
  z.object({ kind: z.literal('decided'), outcome: z.enum(['accepted', 'part accepted', 'rejected']) }),
  plain('told'),
  z.object({ kind: z.literal('supplied'), isPart: z.boolean() }),
  plain('said-complete'),
  plain('withheld'),
  z.object({ kind: z.literal('judged'), outcome: z.enum(['accepted', 'unsatisfactory']) }),
  plain('implemented'),
  plain('withdrawn'),
  plain('no-longer-pursued'),
  plain('reopened'),
  z.object({ kind: z.literal('chased'), how: z.enum(['email', 'aloud', 'letter']) }),
  z.object({ kind: z.literal('owner'), owner: Text }),
  z.object({ kind: z.literal('due'), due: Optional, dueDate: Optional }),
  z.object({ kind: z.literal('review'), day: Text }),
  z.object({ kind: z.literal('comes-back'), day: Optional }),
  z.object({ kind: z.literal('merged'), into: Text }),
  z.object({ kind: z.literal('split'), into: z.array(Text) }),
  z.object({ kind: z.literal('linked'), to: Text }),
]);
