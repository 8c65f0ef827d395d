/** What the member says and what papers taught, for the address bar. */
import { z } from 'zod/mini';
import { rowsOf } from './at-hand';

export type TermAtHand = { readonly short: string; readonly long: string };

const Meaning = z.object({ short: z.string(), long: z.string() });
const Taught = z.object({ meanings: z.array(Meaning) });

/** `name`: of the store, as in `openStore`. */
export const ownTerms = (name = 'kloe'): Promise<readonly TermAtHand[]> => rowsOf(name, 'glossary', Meaning);

export const taughtTerms = async (name = 'kloe'): Promise<readonly TermAtHand[]> =>
  (await rowsOf(`${name}-derived`, 'taught', Taught)).flatMap(({ meanings }) => meanings);
