/** All that the database `kloe` holds, read past Kloe and held against the shapes of its rows. */
import type { Page } from '@playwright/test';
import { z } from 'zod/mini';
import { TABLE_NAMES } from '@/lib/backup/model';
import { TablesShape } from '@/lib/backup/shapes';

export type AllKept = {
  /** Every text in every row. */
  readonly texts: readonly string[];
  readonly rows: number;
  /** What is not as Kloe writes it. */
  readonly faults: readonly string[];
};

const Device = z.object({
  name: z.literal('this-device'),
  value: z.object({ id: z.string(), name: z.string(), lastBackup: z.nullable(z.number()) }),
});

/** `page` is any page of Kloe that has opened the store. */
export async function allKept(page: Page): Promise<AllKept> {
  const { tables, files, strays } = await page.evaluate(readAll);
  const settings = (tables.settings ?? []).filter((row) => !Device.safeParse(row).success);
  const read = TablesShape.safeParse({ ...tables, settings });
  const issues = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const missing = TABLE_NAMES.filter((name) => tables[name] === undefined).map((name) => `no table ${name}`);
  return {
    texts: textsIn(tables),
    rows: Object.values(tables).reduce((sum, rows) => sum + rows.length, files),
    faults: [...issues, ...missing, ...strays],
  };
}

/** Runs in a page: every row, the bytes of papers looked at where they are. */
async function readAll() {
  const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const tables: Record<string, unknown[]> = {};
  const strays: string[] = [];
  let files = 0;
  for (const name of ['kloe', 'kloe-derived']) {
    const database = await answer(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const rows: unknown[] = await answer(database.transaction(table).objectStore(table).getAll());
      if (name === 'kloe' && table !== 'files') tables[table] = rows;
      if (table !== 'files') continue;
      files = rows.length;
      for (const { paperId, bytes } of rows as { paperId: string; bytes: Uint8Array<ArrayBuffer> }[]) {
        const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        const hex = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        if (hex !== paperId) strays.push(`the bytes of ${paperId} are others`);
      }
    }
    database.close();
  }
  return { tables, files, strays };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
