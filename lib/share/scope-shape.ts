/** Where a meaning holds, as the files of Kloe must have it. */
import { z } from 'zod/mini';

/** `words`: how long a name may be, which differs by file. */
export const scopeShape = (words: z.ZodMiniType<string>) =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('everywhere') }),
    z.object({ kind: z.literal('council'), council: words }),
    z.object({ kind: z.literal('committee'), council: words, committee: words }),
  ]);
