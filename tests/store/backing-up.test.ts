// @vitest-environment node
/** A full backup brought back: onto an empty browser the same, onto a used one nothing lost. */
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import type { Backup } from '@/lib/backup/model';
import { lookAtBackup, restoreBackup, takeBackup, undoRestore } from '@/lib/store/backing-up';
import { backupFacts, isBackupOld } from '@/lib/store/backup-facts';
import { deleteNote, saveNote } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { fileOf } from '@/lib/store/papers';
import { changeDevice } from '@/lib/store/this-device';
import { archiveOf, throughFile } from '../support/backup';
import { fullStore, SECRET } from '../support/full-store';
import { freshStore, kept, noteDraft } from '../support/store';

const ALL = { withExempt: true, withPapers: true };
const PUBLIC = { withExempt: false, withPapers: true };

const backupOf = async (store: Store, chosen = ALL): Promise<Backup> =>
  throughFile(await kept(takeBackup(store, chosen)));

type Row = Readonly<Record<string, unknown>>;

async function rowsOf({ user }: Store): Promise<Readonly<Record<string, readonly Row[]>>> {
  const tables = await Promise.all(
    user.tables.map(async (table) => [table.name, (await table.toArray()) as readonly Row[]] as const),
  );
  const { settings = [], ...others } = Object.fromEntries(tables);
  return { ...others, settings: settings.filter(({ name }) => name !== 'this-device') };
}

test('restored onto an empty browser, everything is the same', async () => {
  const { store } = await fullStore();
  const fresh = freshStore();
  await kept(restoreBackup(fresh, await backupOf(store)));
  expect(await rowsOf(fresh)).toEqual(await rowsOf(store));
  expect(Object.values(await rowsOf(store)).every((rows) => rows.length > 0)).toBe(true);
});

test('papers stay out unless they are chosen', async () => {
  const { store, pack } = await fullStore();
  const fresh = freshStore();
  await kept(restoreBackup(fresh, await backupOf(store, { ...ALL, withPapers: false })));
  expect(await kept(fileOf(fresh, pack))).toBeNull();
  expect(await fresh.user.papers.count()).toBe(2);
});

test('no byte of a backup comes from an exempt paper, and it says what it lacks', async () => {
  const { store, secret } = await fullStore();
  const archive = await archiveOf(await kept(takeBackup(store, PUBLIC)));
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    const text = new TextDecoder().decode(bytes);
    expect(`${name} ${text}`).not.toMatch(new RegExp(`${SECRET}|${secret}`, 'i'));
  }
  const { leftOut } = await backupOf(store, PUBLIC);
  expect(leftOut).toEqual({
    committees: 1,
    meetings: 1,
    papers: 1,
    notes: 2,
    lines: 1,
    followUps: 2,
    glossary: 1,
    figureCorrections: 1,
    explanations: 1,
    sameMeasures: 1,
    sharing: 1,
  });
});

test('what is not exempt is all in a backup without the rest', async () => {
  const { store, pack } = await fullStore();
  const fresh = freshStore();
  await kept(restoreBackup(fresh, await backupOf(store, PUBLIC)));
  const [before, after] = [await rowsOf(store), await rowsOf(fresh)];
  expect(after.notes).toEqual(before.notes?.filter(({ exempt }) => exempt === 'no'));
  expect(after.files?.map(({ paperId }) => paperId)).toEqual([pack]);
  expect(after.settings).toEqual(before.settings);
});

test('a file attached to an answer comes with every backup that may hold it', async () => {
  const { store } = await fullStore();
  const contentsOf = ({ attached }: Backup) =>
    [...attached.values()].map((bytes) => new TextDecoder().decode(bytes)).sort();
  const open = await backupOf(store, { withExempt: false, withPapers: false });
  expect(contentsOf(open)).toEqual(['Team,Visits']);
  expect(contentsOf(await backupOf(store))).toEqual([`Letter on the ${SECRET}`, 'Team,Visits']);
  const fresh = freshStore();
  await kept(restoreBackup(fresh, open));
  expect(await fresh.user.attachments.count()).toBe(1);
});

test('a file in a backup that its follow-up does not name is not kept', async () => {
  const { store } = await fullStore();
  const backup = await backupOf(store);
  const fresh = freshStore();
  await kept(restoreBackup(fresh, { ...backup, tables: { ...backup.tables, followUps: [] } }));
  expect(await fresh.user.attachments.count()).toBe(0);
});

test('brought in twice it is brought in once', async () => {
  const { store } = await fullStore();
  const fresh = freshStore();
  await kept(saveNote(fresh, noteDraft({ id: 'question', text: 'Why not before?' })));
  const backup = await backupOf(store);
  await kept(restoreBackup(fresh, backup));
  const once = await rowsOf(fresh);
  await kept(restoreBackup(fresh, backup));
  expect(await rowsOf(fresh)).toEqual(once);
});

test('undone, all is as it was', async () => {
  const { store } = await fullStore();
  const used = freshStore();
  await kept(saveNote(used, noteDraft({ id: 'question', text: 'Why not before?' })));
  const before = await rowsOf(used);
  const undo = await kept(restoreBackup(used, await backupOf(store)));
  expect(await rowsOf(used)).not.toEqual(before);
  await kept(undoRestore(used, undo));
  expect(await rowsOf(used)).toEqual(before);
});

test('looking at what would change changes nothing', async () => {
  const { store } = await fullStore();
  const used = freshStore();
  const preview = await kept(lookAtBackup(used, await backupOf(store)));
  expect(preview.files).toBe(2);
  expect(preview.fates.notes).toEqual({ fresh: 4, changed: 0, both: 0, same: 0, stays: 0, deleted: 0 });
  expect(await used.user.notes.count()).toBe(0);
});

const textsIn = async (store: Store) => (await store.user.notes.toArray()).map(({ text }) => text).sort();
const write = (store: Store, text: string) => kept(saveNote(store, noteDraft({ text })));

test('of two computers that take over from each other the newer word holds', async () => {
  const [one, other] = [freshStore(), freshStore()];
  await write(one, 'When?');
  await kept(restoreBackup(other, await backupOf(one)));
  await write(other, 'By when?');
  await kept(restoreBackup(one, await backupOf(other)));
  expect(await textsIn(one)).toEqual(['By when?']);
});

test('where both were changed since, both stay', async () => {
  const [one, other] = [freshStore(), freshStore()];
  await write(one, 'When?');
  await kept(restoreBackup(other, await backupOf(one)));
  await write(other, 'By when?');
  await write(one, 'When, and how?');
  await kept(restoreBackup(one, await backupOf(other)));
  expect(await textsIn(one)).toEqual(['By when?', 'When, and how?']);
});

test('an older backup of this very browser brings back what was deleted, and leaves what is newer', async () => {
  const store = freshStore();
  await write(store, 'When?');
  await kept(saveNote(store, noteDraft({ id: 'gone', text: 'Gone' })));
  const backup = await backupOf(store);
  await kept(deleteNote(store, 'gone'));
  await write(store, 'By when?');
  await kept(restoreBackup(store, backup));
  expect(await textsIn(store)).toEqual(['By when?', 'Gone']);
});

test('what was deleted here stays deleted when another computer still has it', async () => {
  const [one, other] = [freshStore(), freshStore()];
  await write(one, 'When?');
  await kept(restoreBackup(other, await backupOf(one)));
  await kept(deleteNote(other, 'note'));
  const backup = await backupOf(one);
  expect((await kept(lookAtBackup(other, backup))).fates.notes.deleted).toBe(1);
  await kept(restoreBackup(other, backup));
  expect(await textsIn(other)).toEqual([]);
});

test('a paper that is exempt here stays so, with what the backup has on it', async () => {
  const { store, pack } = await fullStore();
  const backup = await backupOf(store);
  await store.user.papers.update(pack, { exempt: 'yes', readAt: 1000 });
  const fresh = freshStore();
  await fresh.user.papers.bulkPut(await store.user.papers.toArray());
  await kept(restoreBackup(fresh, backup));
  expect((await fresh.user.papers.get(pack))?.exempt).toBe('yes');
  expect((await fresh.user.notes.get('note on visits'))?.exempt).toBe('yes');
});

test('a full disk leaves nothing half restored', async () => {
  const { store } = await fullStore();
  const fresh = freshStore();
  const backup = await backupOf(store);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'explanations') throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, row);
  });
  expect(await restoreBackup(fresh, backup)).toEqual({ ok: false, problem: { kind: 'full' } });
  vi.restoreAllMocks();
  expect(await fresh.user.notes.count()).toBe(0);
});

test('the settings say what is newer than the last backup', async () => {
  const { store } = await fullStore();
  expect(await kept(backupFacts(store))).toMatchObject({
    lastBackup: null,
    newer: { notes: 2, questions: 2, others: 14 },
  });
  await kept(changeDevice(store, { lastBackup: store.now() }));
  expect(await kept(backupFacts(store))).toMatchObject({
    newer: { notes: 0, questions: 0, others: 0 },
    newerSince: null,
  });
  await write(store, 'One more?');
  expect((await kept(backupFacts(store))).newer).toEqual({ notes: 0, questions: 1, others: 0 });
});

test('after a clock was put back, what is written counts as newer than a backup of tomorrow', async () => {
  const { store } = await fullStore();
  await kept(changeDevice(store, { lastBackup: 10 * DAY }));
  await write(store, 'One more?');
  const facts = await kept(backupFacts(store));
  expect(facts.newer.questions).toBe(3);
  expect(facts.newerSince).not.toBeNull();
});

const DAY = 24 * 60 * 60 * 1000;
const FACTS = { newer: { notes: 1, questions: 0, others: 0 }, exempt: 0, paperBytes: 0 };

test.each`
  lastBackup  | newerSince  | days  | isOld
  ${null}     | ${null}     | ${90} | ${false}
  ${null}     | ${0}        | ${6}  | ${false}
  ${null}     | ${0}        | ${8}  | ${true}
  ${0}        | ${13 * DAY} | ${14} | ${false}
  ${0}        | ${13 * DAY} | ${15} | ${true}
  ${0}        | ${null}     | ${90} | ${false}
  ${90 * DAY} | ${0}        | ${8}  | ${true}
  ${90 * DAY} | ${0}        | ${6}  | ${false}
`('after $days days, last $lastBackup and news $newerSince: old is $isOld', ({ days, isOld, ...facts }) => {
  expect(isBackupOld({ ...FACTS, ...facts }, days * DAY)).toBe(isOld);
});
