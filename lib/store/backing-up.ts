/** Everything the member made, out into a backup and in from one: in one transaction each, whole or not at all. */
import { type Merged, mergeTables, sinceOf } from '@/lib/backup/merge';
import { type Backup, keyOf, TABLE_NAMES } from '@/lib/backup/model';
import { ok } from '@/lib/result';
import { stampExempt } from './answering-exempt';
import { attachedTo } from './attachments';
import type { KeptTables, TableName } from './kept-tables';
import { tablesThatMayLeave } from './leaving';
import { inUser, type Store } from './open';
import type { Kept } from './problems';
import { moreSecret, restampQuoting } from './quoting';
import type { Exempt } from './rows';
import { readDevice, withTakenOver } from './this-device';
import type { UserDatabase } from './user-database';

export type Chosen = {
  /** Exempt papers and what comes from them as well: chosen each time. */
  readonly withExempt: boolean;
  readonly withPapers: boolean;
};

/** What is exempt stays out unless `withExempt`; how much that was is told in `leftOut`. */
export const takeBackup = (store: Store, { withExempt, withPapers }: Chosen): Kept<Backup> =>
  inUser(store, (user) =>
    user.transaction('rw', user.tables, async () => {
      const kept = await readTables(user);
      const { tables, leftOut } = withExempt ? { tables: kept, leftOut: {} } : tablesThatMayLeave(kept);
      const { id, name, takenOver } = await readDevice(user);
      const papers = withPapers ? tables.papers.map((paper) => paper.id) : [];
      const files = (await user.files.bulkGet(papers)).filter((file) => file !== undefined);
      const named = [...attachedTo(tables.followUps)];
      const attached = (await user.attachments.bulkGet(named)).filter((file) => file !== undefined);
      return ok({
        madeAt: store.now(),
        device: { id, name },
        takenOver,
        holdsExempt: withExempt,
        leftOut,
        tables,
        // A copy: what comes out of a database may stand on memory that is shared.
        files: new Map(files.map(({ paperId, bytes }) => [paperId, new Uint8Array(bytes)])),
        attached: new Map(attached.map(({ id, bytes }) => [id, new Uint8Array(bytes)])),
      });
    }),
  );

/** `files`: of how many papers the bytes come with it. */
export type Preview = Merged & { readonly files: number };

/** What a backup would do here. Nothing is written. */
export const lookAtBackup = (store: Store, backup: Backup): Kept<Preview> =>
  inUser(store, (user) =>
    user.transaction('rw', user.tables, async () => {
      const since = sinceOf(await readDevice(user), backup);
      const merged = mergeTables(await readTables(user), backup.tables, since);
      const held = new Set(await user.files.toCollection().primaryKeys());
      return ok({ ...merged, files: [...backup.files.keys()].filter((id) => !held.has(id)).length });
    }),
  );

/** Puts all of it in, and gives what takes it back. */
export const restoreBackup = (store: Store, backup: Backup): Kept<RestoreUndo> =>
  inUser(store, (user) =>
    user.transaction('rw', user.tables, async () => {
      const device = await readDevice(user);
      const before = await readTables(user);
      const { put } = mergeTables(before, backup.tables, sinceOf(device, backup));
      for (const name of TABLE_NAMES) await user.table(name).bulkPut([...put[name]]);
      const newFiles = await putFiles(user, backup);
      const newAttached = await putAttached(user, backup);
      await stampAnew(user, before, put);
      await user.settings.put({ name: 'this-device', value: withTakenOver(device, backup, store.now()) });
      return ok({ ...wayBack(before, await readTables(user)), newFiles, newAttached });
    }),
  );

/** Rows to put back and keys to take away, table by table. */
export type RestoreUndo = {
  readonly put: KeptTables;
  readonly remove: Readonly<Record<TableName, readonly string[]>>;
  readonly newFiles: readonly string[];
  readonly newAttached: readonly string[];
};

export const undoRestore = (store: Store, { put, remove, newFiles, newAttached }: RestoreUndo): Kept<null> =>
  inUser(store, (user) =>
    user.transaction('rw', user.tables, async () => {
      for (const name of TABLE_NAMES) {
        await user.table(name).bulkDelete([...remove[name]]);
        await user.table(name).bulkPut([...put[name]]);
      }
      await user.files.bulkDelete([...newFiles]);
      await user.attachments.bulkDelete([...newAttached]);
      return ok(null);
    }),
  );

async function readTables(user: UserDatabase): Promise<KeptTables> {
  const tables: Partial<Record<TableName, readonly object[]>> = {};
  for (const name of TABLE_NAMES) tables[name] = await user.table(name).toArray();
  const { settings, ...others } = tables as KeptTables;
  return { ...others, settings: settings.filter(({ name }) => (name as string) !== 'this-device') };
}

/** Bytes that are here stay: they are the same, by their name. */
async function putFiles(user: UserDatabase, { files }: Backup): Promise<readonly string[]> {
  const held = new Set(await user.files.toCollection().primaryKeys());
  const known = new Set(await user.papers.toCollection().primaryKeys());
  const fresh = [...files].filter(([id]) => known.has(id) && !held.has(id));
  await user.files.bulkPut(fresh.map(([paperId, bytes]) => ({ paperId, bytes })));
  return fresh.map(([id]) => id);
}

/** The same of files that a follow-up names by now. */
async function putAttached(user: UserDatabase, { attached }: Backup): Promise<readonly string[]> {
  const held = new Set(await user.attachments.toCollection().primaryKeys());
  const named = attachedTo(await user.followUps.toArray());
  const fresh = [...attached].filter(([id]) => named.has(id) && !held.has(id));
  await user.attachments.bulkPut(fresh.map(([id, bytes]) => ({ id, bytes })));
  return fresh.map(([id]) => id);
}

/** Where a paper's answer changed, all that was made from it follows; where it came in, nothing on it is less secret than it is. */
async function stampAnew(user: UserDatabase, before: KeptTables, put: KeptTables): Promise<void> {
  const answers = new Map(before.papers.map(({ id, exempt }) => [id, exempt]));
  for (const { id, exempt } of put.papers) {
    const answer = answers.get(id);
    if (answer !== undefined && answer !== exempt) await stampExempt(user, id, exempt);
    else if (exempt !== 'no') await restampQuoting(user, id);
  }
  for (const { id: paperId, exempt } of await user.papers.toArray()) {
    if (exempt === 'no') continue;
    for (const name of MARKED) {
      await user
        .table<Marked>(name)
        .where({ paperId })
        .and((row) => moreSecret(row.exempt, exempt) !== row.exempt)
        .modify({ exempt });
    }
  }
}

type Marked = { readonly exempt: Exempt };

/** What says itself whether it is exempt, by the paper it was made from. */
const MARKED: readonly TableName[] = ['notes', 'followUps', 'glossary', 'figureCorrections', 'explanations'];

function wayBack(before: KeptTables, after: KeptTables): Omit<RestoreUndo, 'newFiles' | 'newAttached'> {
  const of = <Value>(way: (name: TableName) => Value) =>
    Object.fromEntries(TABLE_NAMES.map((name) => [name, way(name)])) as Record<TableName, Value>;
  const rowsOf = (tables: KeptTables, name: TableName) =>
    new Map(tables[name].map((row) => [keyOf(name, row), JSON.stringify(row)]));
  return {
    put: of((name) => {
      const now = rowsOf(after, name);
      return before[name].filter((row) => now.get(keyOf(name, row)) !== JSON.stringify(row));
    }) as unknown as KeptTables,
    remove: of((name) => {
      const was = rowsOf(before, name);
      return after[name].map((row) => keyOf(name, row)).filter((key) => !was.has(key));
    }),
  };
}
