/**
 * Rows as the browser has them, for the background: a service worker must stay
 * small, and Dexie is larger than all the rest of it.
 */
import type { z } from 'zod/mini';

/** None where nothing was kept yet, or it cannot be read. */
export function rowsOf<Row>(
  database: string,
  table: string,
  shape: z.ZodMiniType<Row>,
): Promise<readonly Row[]> {
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
