// @vitest-environment node
/** A database that Kloe cannot open: what can still be read of it goes into a file. */
import Dexie from 'dexie';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { readBackup } from '@/lib/backup/read';
import { rescuedFile } from '@/lib/backup/rescued';
import { restoreBackup } from '@/lib/store/backing-up';
import { newId, openStore } from '@/lib/store/open';
import { readRaw } from '@/lib/store/rescue';
import { fullStore } from '../support/full-store';
import { freshStore, kept } from '../support/store';

const VERSION = openStore(newId()).user.verno;

async function rescued(name: string) {
  const raw = await readRaw(name);
  if (!raw) expect.fail('nothing could be read');
  return rescuedFile(raw, VERSION, 1);
}

const rowsOf = (bytes: Uint8Array) =>
  JSON.parse(strFromU8(unzipSync(bytes)['kloe-rows.json'] ?? new Uint8Array()));

test('what is whole is a backup, and comes back with its papers', async () => {
  const { store, pack } = await fullStore();
  const notes = await store.user.notes.toArray();
  store.user.close();
  const { isBackup, bytes } = await rescued(store.user.name);
  expect(isBackup).toBe(true);
  const backup = await readBackup(bytes);
  if (!backup.ok) expect.fail(JSON.stringify(backup.problem));
  const fresh = freshStore();
  await kept(restoreBackup(fresh, backup.value));
  expect(await fresh.user.notes.toArray()).toEqual(notes);
  expect((await fresh.user.files.get(pack))?.bytes.length).toBeGreaterThan(0);
});

test('of a table with a broken row the others are there, and the file says what is not', async () => {
  const { store } = await fullStore();
  const broken = (await store.user.notes.toCollection().primaryKeys())[1];
  store.user.close();
  const { getAll, get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...how) {
    if (this.name === 'notes') throw new DOMException('corrupted', 'DataError');
    return getAll.apply(this, how);
  });
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (key === broken) throw new DOMException('corrupted', 'DataError');
    return get.call(this, key);
  });
  const { isBackup, bytes } = await rescued(store.user.name);
  expect(isBackup).toBe(false);
  const { unread, tables } = rowsOf(bytes);
  expect(unread).toEqual({ notes: 1 });
  expect(tables.notes).toHaveLength(3);
  expect(tables.followUps).toHaveLength(4);
});

test('what a newer Kloe wrote comes as it is, and stays as it is', async () => {
  const name = newId();
  const newer = new Dexie(name);
  newer.version(99).stores({ notes: 'id', moods: 'id' });
  await newer.table('notes').put({ id: 'from the future', mood: 'calm' });
  newer.close();
  const { isBackup, bytes } = await rescued(name);
  expect(isBackup).toBe(false);
  expect(rowsOf(bytes)).toMatchObject({
    version: 990,
    tables: { notes: [{ id: 'from the future', mood: 'calm' }], moods: [] },
  });
  await newer.open();
  expect(newer.backendDB().version).toBe(990);
});

test('a field that is not as Kloe writes it keeps nothing back', async () => {
  const { store } = await fullStore();
  await store.user.notes.update('question', { text: 7 as unknown as string });
  store.user.close();
  const { isBackup, bytes } = await rescued(store.user.name);
  expect(isBackup).toBe(false);
  expect(rowsOf(bytes).tables.notes).toHaveLength(4);
});

test('where there is nothing, nothing is made', async () => {
  const name = newId();
  expect(await readRaw(name)).toBeNull();
  expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
});

test('what the browser cannot open cannot be read', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('broken', 'UnknownError');
  });
  expect(await readRaw('kloe')).toBeNull();
});
