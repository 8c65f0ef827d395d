// @vitest-environment node
/**
 * Every version of the member's database that was ever released opens in this
 * Kloe with nothing lost. Add a row for each: how it was made, what must come out.
 */
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { writeBackup } from '@/lib/backup/write';
import { takeBackup } from '@/lib/store/backing-up';
import { allNotes } from '@/lib/store/many-notes';
import { saveNote } from '@/lib/store/notes';
import { newId, openStore, type Store } from '@/lib/store/open';
import { UserDatabase } from '@/lib/store/user-database';
import { fullStore } from '../support/full-store';
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
] as const;

/** What a version has: its own tables, and those of all before it. */
const tablesOf = (version: number): Readonly<Record<string, string>> =>
  Object.assign({}, ...RELEASED.filter((one) => one.version <= version).map(({ tables }) => tables));

const LAST = Math.max(...RELEASED.map(({ version }) => version));

type Rows = Readonly<Record<string, readonly object[]>>;

/** What a member left who used everything. */
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

/** As a Kloe of a version leaves them: tables that came later are empty. */
function rowsBy(version: number, rows: Rows): Rows {
  const tables = tablesOf(version);
  return Object.fromEntries(Object.entries(rows).map(([name, held]) => [name, name in tables ? held : []]));
}

test.each(RELEASED)('a database of version $version opens with all that is in it', async ({ version }) => {
  const rows = rowsBy(version, await rowsOfMember());
  const store = openStore(await databaseOf(version, rows));
  const backup = await kept(takeBackup(store, { withExempt: true, withPapers: true }));
  expect(await writeBackup(backup)).toMatchObject({ ok: true });
  expect(await rowsIn(store.user)).toEqual({ ...rows, settings: await store.user.settings.toArray() });
  expect(store.user.tables.map((table) => table.name).sort()).toEqual(Object.keys(tablesOf(LAST)).sort());
  const empty = Object.keys(rows).filter((name) => rows[name]?.length === 0);
  expect(empty).toEqual(Object.keys(tablesOf(LAST)).filter((name) => !(name in tablesOf(version))));
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
