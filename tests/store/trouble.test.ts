/** What can go wrong under the store: each is said by name, and nothing is half-stored. */
import Dexie from 'dexie';
import { expect, test, vi } from 'vitest';
import { deletePaper } from '@/lib/store/deleting';
import { rememberMeeting } from '@/lib/store/meetings';
import { saveNote } from '@/lib/store/notes';
import { newId, openStore, type Store } from '@/lib/store/open';
import { paperById } from '@/lib/store/papers';
import { problemFrom } from '@/lib/store/problems';
import { rememberPaper } from '@/lib/store/remembering';
import { loadStudy, saveStudy } from '@/lib/store/studies';
import { paper } from '../support/paper';
import { refuseWrites } from '../support/refused';
import {
  ADDRESS,
  freshStore,
  kept,
  meetingFacts,
  noteDraft,
  paperFacts,
  studyRow,
  VERSIONS,
} from '../support/store';

const refuseToOpen = (name: string) =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', name);
  });

const rowsIn = async ({ user }: Store) =>
  Object.fromEntries(await Promise.all(user.tables.map(async (table) => [table.name, await table.count()])));

const PAGE = paperFacts({ address: ADDRESS, meeting: meetingFacts() });
const NOTHING = {
  councils: 0,
  committees: 0,
  meetings: 0,
  papers: 0,
  files: 0,
  notes: 0,
  followUps: 0,
  attachments: 0,
  lines: 0,
  glossary: 0,
  figureCorrections: 0,
  explanations: 0,
  sameMeasures: 0,
  sharing: 0,
  meetingDays: 0,
  settings: 0,
};

test.each(['files', 'papers', 'meetings', 'committees'])(
  'a disk that is full at %s stores no part of a paper',
  async (table) => {
    const store = freshStore();
    refuseWrites(table);
    const outcome = await rememberPaper(store, PAGE, Uint8Array.of(1, 2, 3));
    expect(outcome).toEqual({ ok: false, problem: { kind: 'full' } });
    vi.restoreAllMocks();
    expect(await rowsIn(store)).toEqual(NOTHING);
  },
);

test('after room was made the same paper is stored', async () => {
  const store = freshStore();
  refuseWrites('files');
  await rememberPaper(store, PAGE, Uint8Array.of(1));
  vi.restoreAllMocks();
  await kept(rememberPaper(store, PAGE, Uint8Array.of(1)));
  expect(await rowsIn(store)).toEqual({
    ...NOTHING,
    councils: 1,
    committees: 1,
    meetings: 1,
    papers: 1,
    files: 1,
  });
});

test('a study that does not fit leaves neither document nor study, and the paper stays known', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, PAGE, null));
  refuseWrites('studies');
  const outcome = await saveStudy(store, studyRow(), paper('# Agenda'));
  expect(outcome).toEqual({ ok: false, problem: { kind: 'full' } });
  expect(await store.derived.documents.count()).toBe(0);
  expect(await kept(paperById(store, 'pack'))).not.toBeNull();
});

test('a note that does not fit leaves the one before as it was', async () => {
  const store = freshStore();
  const note = await kept(saveNote(store, noteDraft()));
  refuseWrites('notes');
  const outcome = await saveNote(store, noteDraft({ text: 'When will it be met, and how?' }));
  expect(outcome).toEqual({ ok: false, problem: { kind: 'full' } });
  expect(await store.user.notes.toArray()).toEqual([note]);
});

test('a meeting whose papers cannot be moved is not remembered either', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, paperFacts({ address: 'https://democracy.westmarch.gov.uk/p.pdf' }), null));
  refuseWrites('papers');
  const papers = [
    {
      name: 'Pack',
      address: 'https://democracy.westmarch.gov.uk/p.pdf',
      role: 'pack',
      format: null,
      bytes: null,
      isExempt: false,
    } as const,
  ];
  expect(await rememberMeeting(store, meetingFacts({ papers }))).toMatchObject({ problem: { kind: 'full' } });
  expect(await store.user.meetings.count()).toBe(0);
});

test('a paper is deleted whole or not at all', async () => {
  const store = freshStore();
  await kept(rememberPaper(store, PAGE, Uint8Array.of(1)));
  await kept(saveNote(store, noteDraft()));
  const before = await rowsIn(store);
  vi.spyOn(IDBObjectStore.prototype, 'openCursor').mockImplementation(() => {
    throw new DOMException('refused', 'UnknownError');
  });
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore) {
    throw new DOMException('refused', 'UnknownError');
  });
  expect((await deletePaper(store, 'pack', { notes: 'delete', followUps: 'delete' })).ok).toBe(false);
  vi.restoreAllMocks();
  expect(await rowsIn(store)).toEqual(before);
});

test.each`
  thrown                  | kind
  ${'SecurityError'}      | ${'blocked'}
  ${'InvalidStateError'}  | ${'blocked'}
  ${'UnknownError'}       | ${'cannot-open'}
  ${'VersionError'}       | ${'newer'}
  ${'QuotaExceededError'} | ${'full'}
`('a database that opens with $thrown is $kind', async ({ thrown, kind }) => {
  const store = freshStore();
  refuseToOpen(thrown);
  expect(await paperById(store, 'pack')).toMatchObject({ ok: false, problem: { kind } });
});

test('a database that could not be opened once is tried again', async () => {
  const store = freshStore();
  refuseToOpen('UnknownError');
  expect((await paperById(store, 'pack')).ok).toBe(false);
  vi.restoreAllMocks();
  expect(await kept(paperById(store, 'pack'))).toBeNull();
});

test('what Firefox refuses once, after a disk was full, is stored all the same', async () => {
  const store = freshStore();
  await kept(saveNote(store, noteDraft({ id: 'before' })));
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  });
  await kept(saveNote(store, noteDraft({ id: 'after' })));
  expect(IDBObjectStore.prototype.put).toHaveBeenCalledTimes(2);
  expect((await store.user.notes.toArray()).map(({ id }) => id)).toEqual(['after', 'before']);

  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(put);
  refuseWrites('notes', 'InvalidStateError');
  expect(await saveNote(store, noteDraft({ id: 'never' }))).toMatchObject({ problem: { kind: 'blocked' } });
});

test('what a newer Kloe has written is left alone', async () => {
  const name = newId();
  const newer = new Dexie(name);
  newer.version(99).stores({ notes: 'id' });
  await newer.table('notes').put({ id: 'from the future' });
  newer.close();
  const outcome = await saveNote(openStore(name), noteDraft());
  expect(outcome).toEqual({ ok: false, problem: { kind: 'newer' } });
  await newer.open();
  expect(newer.backendDB().version).toBe(990);
  expect([...newer.backendDB().objectStoreNames]).toEqual(['notes']);
  expect(await newer.table('notes').toArray()).toEqual([{ id: 'from the future' }]);
});

test('derived records that a newer Kloe has written are dropped and made again', async () => {
  const name = newId();
  const newer = new Dexie(`${name}-derived`);
  newer.version(99).stores({ studies: 'id' });
  await newer.open();
  newer.close();
  const store = openStore(name);
  expect(await kept(loadStudy(store, 'pack', VERSIONS))).toEqual({ kind: 'read-again' });
  await kept(saveStudy(store, studyRow(), paper('# Agenda')));
  expect(await kept(loadStudy(store, 'pack', VERSIONS))).toMatchObject({ kind: 'ready' });
});

test('derived records that cannot be opened are dropped; the member’s own are not touched', async () => {
  const store = freshStore();
  await kept(saveStudy(store, studyRow(), paper('# Agenda')));
  await kept(saveNote(store, noteDraft()));
  store.derived.close();
  const again = openStore(store.user.name);
  const drop = vi.spyOn(indexedDB, 'deleteDatabase');
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((...what) => {
    if (drop.mock.calls.length === 0) throw new DOMException('broken', 'UnknownError');
    return open(...what);
  });
  expect(await kept(loadStudy(again, 'pack', VERSIONS))).toEqual({ kind: 'read-again' });
  expect(drop.mock.calls).toEqual([[again.derived.name]]);
  expect(await again.user.notes.count()).toBe(1);
});

test('derived records are not dropped because the disk is full', async () => {
  const store = freshStore();
  await kept(saveStudy(store, studyRow(), paper('# Agenda')));
  store.derived.close();
  refuseToOpen('QuotaExceededError');
  expect(await loadStudy(store, 'pack', VERSIONS)).toMatchObject({ problem: { kind: 'full' } });
  vi.restoreAllMocks();
  expect(await kept(loadStudy(store, 'pack', VERSIONS))).toMatchObject({ kind: 'ready' });
});

test.each`
  error                                                                             | kind
  ${new Dexie.AbortError('x', new DOMException('no room', 'QuotaExceededError'))}   | ${'full'}
  ${new Dexie.MissingAPIError('no IndexedDB')}                                      | ${'blocked'}
  ${new Dexie.DatabaseClosedError('x', new DOMException('upgraded', 'AbortError'))} | ${'closed'}
  ${new TypeError('a bug')}                                                         | ${'failed'}
  ${'a string'}                                                                     | ${'failed'}
`('$error is $kind', ({ error, kind }) => {
  expect(problemFrom(error).kind).toBe(kind);
});
