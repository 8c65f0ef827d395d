/** Of the member's choices, those that what Kloe puts into a council's page heeds. */
import { z } from 'zod/mini';
import { rowsOf } from './at-hand';

const Choice = z.object({ name: z.enum(['meanings', 'letterKeys', 'language']), value: z.unknown() });

/** As they are kept; what was never chosen is missing. `database`: of the store, as in `openStore`. */
export const barChoicesAtHand = async (database = 'kloe'): Promise<Readonly<Record<string, unknown>>> =>
  Object.fromEntries((await rowsOf(database, 'settings', Choice)).map(({ name, value }) => [name, value]));
