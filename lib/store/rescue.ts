/**
 * Reads whatever can still be read of a database that Kloe itself cannot open, by the browser's own means and row by
 * row. Nothing is changed.
 */

export type Raw = {
  /** The browser's own number: ten times that of the tables. */
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  /** Table → how many rows could not be read; `null`: nobody can say how many. */
  readonly unread: Readonly<Record<string, number | null>>;
};

/** `null`: the browser cannot open it either, or there is none. */
export async function readRaw(name: string): Promise<Raw | null> {
  const database = await opened(name);
  if (database === null) return null;
  const tables: Record<string, readonly unknown[]> = {};
  const unread: Record<string, number | null> = {};
  for (const table of database.objectStoreNames) {
    const { rows, lost } = await rowsIn(database, table);
    tables[table] = rows;
    if (lost !== 0) unread[table] = lost;
  }
  const { version } = database;
  database.close();
  return { version, tables, unread };
}

const opened = (name: string): Promise<IDBDatabase | null> =>
  new Promise((open) => {
    const opening = attempted(() => indexedDB.open(name));
    if (opening === null) return open(null);
    // There was none: what this would make is taken back.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onblocked = () => open(null);
    opening.onerror = (event) => {
      event.preventDefault();
      open(null);
    };
    opening.onsuccess = () => open(opening.result);
  });

async function rowsIn(
  database: IDBDatabase,
  table: string,
): Promise<{ readonly rows: readonly unknown[]; readonly lost: number | null }> {
  const all = await asked(database, table, (store) => store.getAll());
  if (all !== null) return { rows: all, lost: 0 };
  const keys = await asked(database, table, (store) => store.getAllKeys());
  if (keys === null) return { rows: [], lost: null };
  const rows: unknown[] = [];
  for (const key of keys) {
    const row: unknown = await asked(database, table, (store) => store.get(key));
    if (row !== null) rows.push(row);
  }
  return { rows, lost: keys.length - rows.length };
}

/** In a transaction of its own, so that one broken row takes no other along. `null`: it could not be read. */
const asked = <Value>(
  database: IDBDatabase,
  table: string,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value | null> =>
  new Promise((answer) => {
    const asking = attempted(() => ask(database.transaction(table).objectStore(table)));
    if (asking === null) return answer(null);
    asking.onsuccess = () => answer(asking.result);
    asking.onerror = (event) => {
      event.preventDefault();
      answer(null);
    };
  });

function attempted<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}
