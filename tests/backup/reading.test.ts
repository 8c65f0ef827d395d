// @vitest-environment node
/** A backup is taken whole or refused whole, with the reason. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { lock, lockFrom, lockWith, unlock } from '@/lib/backup/lock';
import { BACKUP_VERSION, JSON_NAME, SUMS_NAME } from '@/lib/backup/model';
import { readBackup } from '@/lib/backup/read';
import { takeBackup } from '@/lib/store/backing-up';
import { deleteNote } from '@/lib/store/notes';
import { archiveOf, jsonIn, withJson, withSums } from '../support/backup';
import { fullStore } from '../support/full-store';
import { kept } from '../support/store';

type Bytes = Uint8Array<ArrayBuffer>;

let archive: Bytes;
let files: Record<string, Bytes>;

beforeAll(async () => {
  const { store } = await fullStore();
  archive = await archiveOf(await kept(takeBackup(store, { withExempt: true, withPapers: true })));
  files = unzipSync(archive) as Record<string, Bytes>;
});

const problemOf = async (bytes: Bytes) => {
  const read = await readBackup(bytes);
  return read.ok ? null : read.problem;
};

type File = { readonly tables: Record<string, Record<string, unknown>[]> };

const changed = (change: (file: File) => unknown) => {
  const file = JSON.parse(jsonIn(archive));
  change(file);
  return withJson(archive, JSON.stringify(file));
};

test('it is readable: a name, a version, a day, and tables', () => {
  const file = JSON.parse(jsonIn(archive));
  expect(file).toMatchObject({ format: 'kloe-backup', version: 2, holdsExempt: true, leftOut: {} });
  expect(Object.keys(file.tables)).toContain('notes');
  expect(jsonIn(archive).split('\n').length).toBeGreaterThan(100);
});

test('what is no backup is told from one that is not whole', async () => {
  expect(await problemOf(strToU8('hello'))).toEqual({ kind: 'not-backup' });
  expect(await problemOf(new Uint8Array())).toEqual({ kind: 'not-backup' });
  expect(await problemOf(zipSync({ 'letter.txt': strToU8('hello') }))).toEqual({ kind: 'not-backup' });
  expect(await problemOf(archive.slice(0, archive.length / 2))).toEqual({ kind: 'damaged' });
});

test('a digit that was changed since is found', async () => {
  const json = new TextDecoder().decode(files[JSON_NAME]).replace('72%', '73%');
  expect(await problemOf(zipSync({ ...files, [JSON_NAME]: strToU8(json) }))).toEqual({ kind: 'damaged' });
});

test('a paper whose bytes are another’s is found, whatever the sums say', async () => {
  const [name = ''] = Object.keys(files).filter((one) => one.startsWith('papers/'));
  expect(await problemOf(await withSums({ ...files, [name]: strToU8('other') }))).toEqual({
    kind: 'damaged',
  });
});

test('a paper that is missing is found', async () => {
  const { [SUMS_NAME]: sums = new Uint8Array(), [JSON_NAME]: json = new Uint8Array() } = files;
  expect(await problemOf(zipSync({ [SUMS_NAME]: sums, [JSON_NAME]: json }))).toEqual({ kind: 'damaged' });
});

test('what does not belong there is refused', async () => {
  expect(await problemOf(await withSums({ ...files, 'papers/../evil.js': strToU8('1') }))).toEqual({
    kind: 'not-backup',
  });
});

test('what would unpack to more than can be held is refused before it is unpacked', async () => {
  const bomb = zipSync({ [JSON_NAME]: strToU8('{}'), [SUMS_NAME]: strToU8('') });
  // The sizes that the archive states of itself, in its list of contents.
  const view = new DataView(bomb.buffer);
  for (let at = 0; at < bomb.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
  }
  expect(await problemOf(bomb)).toEqual({ kind: 'too-large' });
});

test('it asks for no newer Kloe than what it holds needs', async () => {
  const { store } = await fullStore();
  const versionNow = async () => {
    const backup = await kept(takeBackup(store, { withExempt: true, withPapers: true }));
    return JSON.parse(jsonIn(await archiveOf(backup))).version;
  };
  expect(await versionNow()).toBe(2);
  await store.user.attachments.clear();
  expect(await versionNow()).toBe(1);
  await kept(deleteNote(store, 'secret question'));
  expect(await versionNow()).toBe(2);
});

const FUTURE = BACKUP_VERSION + 1;

test('a newer one is refused by name', async () => {
  const newer = await changed((file) => Object.assign(file, { version: FUTURE, tables: 'otherwise' }));
  expect(await problemOf(newer)).toEqual({ kind: 'newer' });
});

test.each([
  [BACKUP_VERSION, 'not-backup'],
  [FUTURE, 'newer'],
])('of version %i, with files that this Kloe does not know, it is called %s', async (version, kind) => {
  const { [SUMS_NAME]: _, ...others } = unzipSync(
    await changed((file) => Object.assign(file, { version })),
  ) as Record<string, Bytes>;
  const holding = await withSums({ ...others, 'drawings/1.svg': strToU8('<svg/>') });
  expect(await problemOf(holding)).toEqual({ kind });
});

test('what only says that it is newer, and was changed since, is not believed', async () => {
  const said = strToU8(JSON.stringify({ format: 'kloe-backup', version: FUTURE }));
  const changedSince = zipSync({ ...files, [JSON_NAME]: said, 'drawings/1.svg': strToU8('<svg/>') });
  expect(await problemOf(changedSince)).toEqual({ kind: 'not-backup' });
});

test.each<[string, (tables: File['tables']) => unknown, string]>([
  [
    'a field of another kind',
    ({ notes }) => Object.assign(notes?.[1] ?? {}, { text: 7 }),
    'tables.notes.1.text',
  ],
  ['a table that is missing', (tables) => delete tables.papers, 'tables.papers'],
  [
    'a setting that cannot be',
    ({ settings }) => Object.assign(settings?.[0] ?? {}, { value: [] }),
    'tables.settings.0',
  ],
])('%s is named', async (_, change, field) => {
  const bytes = await changed((file) => change(file.tables));
  expect(await problemOf(bytes)).toEqual({ kind: 'broken', field });
});

test('two rows of one key are refused', async () => {
  const bytes = await changed(({ tables }) => {
    tables.notes?.push(...tables.notes);
  });
  expect(await problemOf(bytes)).toMatchObject({ kind: 'broken' });
});

test('no prototype is touched, and what Kloe does not know is left behind', async () => {
  const json = jsonIn(archive).replace(
    '"format"',
    '"__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }, "format"',
  );
  const read = await readBackup(await withJson(archive, json));
  expect(read.ok && Object.hasOwn(read.value, '__proto__')).toBe(false);
  expect('polluted' in {}).toBe(false);
});

test('locked, it opens with its passphrase alone, and a wrong one is told from a broken file', async () => {
  const locked = await lock(archive, 'four words not together');
  expect(await problemOf(locked)).toEqual({ kind: 'locked' });
  expect(await unlock(locked, 'four words not together')).toEqual({ ok: true, value: archive });
  expect(await unlock(locked, 'four words')).toEqual({ ok: false, problem: { kind: 'wrong-passphrase' } });
  for (const at of [30, 200, locked.length - 1]) {
    const broken = locked.with(at, (locked[at] ?? 0) ^ 1);
    expect(await unlock(broken, 'four words not together')).toEqual({
      ok: false,
      problem: { kind: 'damaged' },
    });
  }
  expect(await unlock(locked.slice(0, 900), 'x')).toEqual({ ok: false, problem: { kind: 'damaged' } });
  // Nobody is asked for the passphrase of what it cannot open.
  expect(await problemOf(locked.slice(0, 900))).toEqual({ kind: 'damaged' });
  expect(await problemOf(locked.with(200, (locked[200] ?? 0) ^ 1))).toEqual({ kind: 'damaged' });
});

test('a lock that is kept locks each file anew, gives its key to nobody, and its passphrase opens them all', async () => {
  const kept = structuredClone(await lockFrom('four words not together'));
  const [one, other] = [await lockWith(kept, archive), await lockWith(kept, archive)];
  expect(one).not.toEqual(other);
  for (const locked of [one, other])
    expect(await unlock(locked, 'four words not together')).toEqual({ ok: true, value: archive });
  await expect(crypto.subtle.exportKey('raw', kept.key)).rejects.toThrow();
});

test('nothing of what is locked can be read in the file', async () => {
  const locked = new TextDecoder('latin1').decode(await lock(archive, 'four words not together'));
  expect(locked).not.toMatch(/kloe-backup|papers\//);
});
