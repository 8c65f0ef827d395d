/** The member's choices by name, for pages that have no store; what was never chosen is missing. */
import { z } from 'zod/mini';
import { rowsOf } from './at-hand';

const Setting = z.object({ name: z.string(), value: z.unknown() });

/** `database`: of the store, as in `openStore`. */
export const choicesAtHand = async (database = 'kloe'): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries((await rowsOf(database, 'settings', Setting)).map(({ name, value }) => [name, value]));
