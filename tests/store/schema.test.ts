// @vitest-environment node
/**
 * Every version of the member's database that was ever released opens in this Kloe with nothing lost, and so do its
 * backups. Add a row for each: how it was made, what must come out; and freeze what that version left, in
 * `tests/fixtures/records/`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { unlock } from '@/lib/backup/lock';
import type { Backup } from '@/lib/backup/model';
import { readBackup } from '@/lib/backup/read';
import { writeBackup } from '@/lib/backup/write';
import { restoreBackup, takeBackup } from '@/lib/store/backing-up';
import { allNotes } from '@/lib/store/many-notes';
import { saveNote } from '@/lib/store/notes';
import { newId, openStore, type Store } from '@/lib/store/open';
import { UserDatabase } from '@/lib/store/user-database';
import { fullStore } from '../support/full-store';
import { ROOT } from '../support/sources';
import { kept, noteDraft } from '../support/store';

const RELEASED = [
  {
    version: 1,
    tables: {
      councils: 'id',
      committees: 'id, councilId',
      meetings: 'key, committeeId, *listedAddresses',
      papers: 'id, *meetingKeys, *addresses, *fingerprints',
      files: 'paperId',
      notes: 'id, paperId, *meetingKeys, *asking.paperIds, *seenIn',
      lines: 'id, *meetingKeys',
      followUps: 'id, committeeId, paperId, *meetingKeys, *paperIds',
      glossary: 'id, short, paperId',
      figureCorrections: 'id, paperId',
      explanations: 'id, paperId, *meetingKeys',
      sameMeasures: 'id, committeeId',
      sharing: 'id',
      meetingDays: 'committeeId',
      settings: 'name',
    },
  },
  { version: 2, tables: { attachments: 'id' } },
  { version: 3, tables: { meetings: 'key, committeeId, *listedAddresses, linked.into' } },
] as const;

/** What a version has: its own tables, and those of all before it. */
const tablesOf = (version: number): Readonly<Record<string, string>> =>
  Object.assign({}, ...RELEASED.filter((one) => one.version <= version).map(({ tables }) => tables));

const LAST = Math.max(...RELEASED.map(({ version }) => version));

const ALL = { withExempt: true, withPapers: true };

type Rows = Readonly<Record<string, readonly object[]>>;

const RECORDS = join(ROOT, 'tests/fixtures/records');

/** As a Kloe of that version left them, with something in each of its tables. Never made anew. */
function rowsOf(version: number): Rows {
  const bytes = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && 'base64' in value
      ? new Uint8Array(Buffer.from(String(value.base64), 'base64'))
      : value;
  return JSON.parse(readFileSync(join(RECORDS, `version-${version}.json`), 'utf8'), bytes);
}

/** A member's who used everything, made by the Kloe of today. */
async function rowsOfMember(): Promise<Rows> {
  const { store } = await fullStore();
  return rowsIn(store.user);
}

const rowsIn = async (database: Dexie): Promise<Rows> =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])),
  );

async function databaseOf(version: number, rows: Rows): Promise<string> {
  const name = newId();
  const old = new Dexie(name);
  old.version(version).stores(tablesOf(version));
  for (const table of old.tables) await table.bulkPut([...(rows[table.name] ?? [])]);
  old.close();
  return name;
}

test.each(RELEASED)('a database of version $version opens with all that is in it', async ({ version }) => {
  const rows = rowsOf(version);
  expect(Object.keys(rows).toSorted()).toEqual(Object.keys(tablesOf(version)).toSorted());
  expect(Object.keys(rows).filter((name) => rows[name]?.length === 0)).toEqual([]);
  const store = openStore(await databaseOf(version, rows));
  const backup = await kept(takeBackup(store, ALL));
  expect(await writeBackup(backup)).toMatchObject({ ok: true });
  const none = Object.fromEntries(Object.keys(tablesOf(LAST)).map((name) => [name, []]));
  expect(await rowsIn(store.user)).toEqual({ ...none, ...rows });
});

const bytesOf = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(RECORDS, name)));

async function backupIn(bytes: Uint8Array<ArrayBuffer>): Promise<Backup> {
  const read = await readBackup(bytes);
  if (!read.ok) expect.fail(JSON.stringify(read.problem));
  return read.value;
}

test.each([1, 2])('a backup of version %i brings back all that was in it', async (version) => {
  const store = openStore(newId());
  await kept(restoreBackup(store, await backupIn(bytesOf(`backup-${version}.zip`))));
  const choices = (rows: Rows) => ({
    ...rows,
    settings: rows.settings?.filter((row) => !('name' in row) || row.name !== 'this-device'),
  });
  const rows = choices(rowsOf(version));
  expect(choices(await rowsIn(store.user))).toEqual({ attachments: [], ...rows });
});

test('a locked backup of the first version opens with its passphrase', async () => {
  const opened = await unlock(bytesOf('backup-1-locked.kloe'), 'four words not together');
  if (!opened.ok) expect.fail(JSON.stringify(opened.problem));
  expect(await backupIn(opened.value)).toEqual(await backupIn(bytesOf('backup-1.zip')));
});

/** A Kloe to come, whose upgrade has a fault after it has done half its work. */
class Faulty extends UserDatabase {
  constructor(name: string) {
    super(name);
    this.version(this.verno + 1)
      .stores({ notes: 'id, paperId' })
      .upgrade(async (changing) => {
        await changing.table('notes').clear();
        throw new TypeError('a fault in the upgrade');
      });
  }
}

test('an upgrade that fails says so, and leaves everything to the Kloe before it', async () => {
  const rows = await rowsOfMember();
  const name = await databaseOf(LAST, rows);
  const later: Store = { ...openStore(name), user: new Faulty(name) };
  expect(await allNotes(later)).toMatchObject({ ok: false, problem: { kind: 'not-upgraded' } });
  expect(await saveNote(later, noteDraft())).toMatchObject({ problem: { kind: 'not-upgraded' } });
  const before = openStore(name);
  expect(await kept(allNotes(before))).toHaveLength(4);
  expect(await rowsIn(before.user)).toEqual(rows);
});

test('the last version here is the one Kloe makes', () => {
  expect(openStore(newId()).user.verno).toBe(LAST);
});

test('what the member made is flushed to the disk; what can be made again need not be', () => {
  const { user, derived } = openStore(newId());
  expect(user._options.chromeTransactionDurability).toBe('strict');
  expect(derived._options.chromeTransactionDurability).toBe('relaxed');
});
