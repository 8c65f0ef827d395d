/**
 * Every version of the member's database that was ever released opens in this
 * Kloe with nothing lost. Add a row for each: how it was made, what must come out.
 */
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { notesOf } from '@/lib/store/notes';
import { newId, openStore } from '@/lib/store/open';
import type { NoteRow } from '@/lib/store/rows';
import { kept } from '../support/store';

const NOTE: NoteRow = {
  id: 'n1',
  kind: 'question',
  text: 'When will it be met?',
  asking: null,
  anchor: null,
  sightings: [],
  seenIn: [],
  colour: null,
  paperId: 'pack',
  paperTitle: 'Public reports pack',
  quote: { exact: '72%', prefix: '', suffix: '' },
  at: { page: 38, printed: '36', source: [] },
  item: '7',
  itemTitle: 'Performance',
  meetingKeys: ['moderngov|democracy.westmarch.gov.uk|/|1234'],
  exempt: 'no',
  createdAt: 1,
  changedAt: 2,
};

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
    rows: { notes: [NOTE] },
  },
] as const;

test.each(RELEASED)('a database of version $version opens', async ({ version, tables, rows }) => {
  const name = newId();
  const old = new Dexie(name);
  old.version(version).stores(tables);
  for (const [table, held] of Object.entries(rows)) await old.table(table).bulkPut([...held]);
  old.close();

  const store = openStore(name);
  expect(await kept(notesOf(store, 'pack'))).toEqual([NOTE]);
  expect(store.user.tables.map((table) => table.name).sort()).toEqual(
    Object.keys(RELEASED.at(-1)?.tables ?? {}).sort(),
  );
});

test('the last version here is the one Kloe makes', () => {
  expect(openStore(newId()).user.verno).toBe(RELEASED.at(-1)?.version);
});

test('what the member made is flushed to the disk; what can be made again need not be', () => {
  const { user, derived } = openStore(newId());
  expect(user._options.chromeTransactionDurability).toBe('strict');
  expect(derived._options.chromeTransactionDurability).toBe('relaxed');
});
