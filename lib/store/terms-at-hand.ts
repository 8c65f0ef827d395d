/**
 * What the member says and what papers taught, for the address bar: read from the databases as the
 * browser has them. A service worker must stay small, and Dexie is larger than all the rest of it.
 */
import { z } from 'zod/mini';

export type TermAtHand = { readonly short: string; readonly long: string };

const Meaning = z.object({ short: z.string(), long: z.string() });
const Taught = z.object({ meanings: z.array(Meaning) });

/** `name`: of the store, as in `openStore`. */
export const ownTerms = (name = 'kloe'): Promise<readonly TermAtHand[]> => rowsOf(name, 'glossary', Meaning);

export const taughtTerms = async (name = 'kloe'): Promise<readonly TermAtHand[]> =>
  (await rowsOf(`${name}-derived`, 'taught', Taught)).flatMap(({ meanings }) => meanings);

/** None where nothing was kept yet, or it cannot be read. */
function rowsOf<Row>(database: string, table: string, shape: z.ZodMiniType<Row>): Promise<readonly Row[]> {
  return new Promise((found) => {
    const none = () => found([]);
    const opening = indexedDB.open(database);
    opening.onerror = none;
    // There is no such database yet, and making its tables is Dexie's work.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      const open = opening.result;
      if (!open.objectStoreNames.contains(table)) none();
      else {
        const reading = open.transaction(table).objectStore(table).getAll();
        reading.onerror = none;
        reading.onsuccess = () => {
          const rows = reading.result.map((row) => shape.safeParse(row));
          found(rows.flatMap((row) => (row.success ? [row.data] : [])));
        };
      }
      // Once what was begun is done: an open database would hold a later version up.
      open.close();
    };
  });
}
