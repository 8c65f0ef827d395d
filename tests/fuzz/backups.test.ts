// @vitest-environment node
/** Whatever becomes of a backup: it comes in whole or is refused whole, and what came in goes out again. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { mergeTables } from '@/lib/backup/merge';
import { TABLE_NAMES } from '@/lib/backup/model';
import { readBackup } from '@/lib/backup/read';
import { restoreBackup, takeBackup } from '@/lib/store/backing-up';
import type { KeptTables } from '@/lib/store/kept-tables';
import type { NoteRow } from '@/lib/store/rows';
import { anyNote } from '../annotations/notes';
import { archiveOf, jsonIn, throughFile, withJson } from '../support/backup';
import { damageStructure, damageText } from '../support/damage';
import { fullStore } from '../support/full-store';
import { type Chance, casesOf, chanceFrom } from '../support/random';
import { freshStore, kept } from '../support/store';

type Bytes = Uint8Array<ArrayBuffer>;

let whole: Bytes;

beforeAll(async () => {
  const { store } = await fullStore();
  whole = await archiveOf(await kept(takeBackup(store, { withExempt: true, withPapers: false })));
});

/** A byte changed, some cut out, or the end missing. */
function damageBytes(bytes: Bytes, chance: Chance): Bytes {
  const at = chance.below(bytes.length);
  switch (chance.below(3)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return bytes.with(at, chance.below(256));
    default:
      return new Uint8Array([...bytes.slice(0, at), ...bytes.slice(at + 1 + chance.below(20))]);
  }
}

async function damaged(chance: Chance): Promise<Bytes> {
  if (chance.happens(0.3)) return damageBytes(whole, chance);
  const json = jsonIn(whole);
  if (chance.happens(0.2)) return withJson(whole, damageText(json, chance));
  const file: unknown = JSON.parse(json);
  for (let times = chance.below(3); times >= 0; times--) damageStructure(file, chance);
  return withJson(whole, JSON.stringify(file));
}

test('damaged backups come in whole or are refused whole', async () => {
  const { numRuns, seed } = casesOf(1000);
  let taken = 0;
  for (let number = 0; number < numRuns; number++) {
    const read = await readBackup(await damaged(chanceFrom(seed + number)));
    if (!read.ok) continue;
    taken += 1;
    const store = freshStore();
    await kept(restoreBackup(store, read.value));
    const again = await throughFile(await kept(takeBackup(store, { withExempt: true, withPapers: false })));
    for (const [table, rows] of Object.entries(read.value.tables)) {
      const held = again.tables[table as keyof typeof again.tables];
      expect(held.length, `case ${number}: ${table}`).toBe(rows.length);
    }
    await store.user.delete();
  }
  expect('x' in {}).toBe(false);
  console.log(`${taken} taken, ${numRuns - taken} refused`);
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(numRuns);
});

const NOTHING = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as KeptTables;
const withNotes = (notes: readonly NoteRow[]): KeptTables => ({ ...NOTHING, notes });
/** Of few names, so that the two sides often have a note in common. */
const someNotes = fc.uniqueArray(
  fc.tuple(anyNote, fc.constantFrom('a', 'b', 'c')).map(([note, id]) => ({ ...note, id })),
  { selector: ({ id }) => id },
);

test('of two that were never the same, no word of either is lost, and bringing in again changes nothing', () => {
  const { numRuns, seed } = casesOf(1000);
  fc.assert(
    fc.property(someNotes, someNotes, (held, read) => {
      const put = (before: readonly NoteRow[]) => {
        const { put: rows } = mergeTables(withNotes(before), withNotes(read), null);
        return [...new Map([...before, ...rows.notes].map((note) => [note.id, note])).values()];
      };
      const after = put(held);
      for (const { text, asking } of [...held, ...read]) {
        const answer = asking?.answer?.text ?? '';
        const isKept = after.some(
          (note) => note.text.includes(text) && (note.asking?.answer?.text ?? '').includes(answer),
        );
        expect(isKept).toBe(true);
      }
      expect(put(after)).toEqual(after);
    }),
    { numRuns, seed },
  );
});
