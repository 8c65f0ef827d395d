// @vitest-environment node
/** Whatever becomes of a clerk's tracker: it comes in whole or is refused whole, and coming in again adds nothing. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { trackerFile } from '@/entrypoints/desk/tracker-file';
import { toCsv } from '@/lib/export/csv';
import { toXlsx } from '@/lib/export/spreadsheet';
import { lettersOf } from '@/lib/follow/paper';
import { besideHeld, entriesIn } from '@/lib/follow/tracker-entries';
import { trackerIn } from '@/lib/follow/tracker-sheet';
import { damageText } from '../support/damage';
import { type Chance, casesOf, chanceFrom } from '../support/random';

const ABOUT = { kind: 'recommendation', committeeId: 'committee', now: Date.UTC(2027, 0, 18) } as const;
const COLUMNS = ['Meeting date', 'Recommendation', 'Lead officer', 'Due date', 'Progress update'];
const ROWS = [
  [
    '22/09/2026',
    'Write to every school, about "places"',
    'Head of Education',
    '24/11/2026',
    'Letters were sent.',
  ],
  ['', 'Publish the plan for carers', 'Head of Carers', 'once agreed', 'Drafted\non 2 November 2026.'],
  ['Away day', '=Look at the budget', '', '', ''],
];

const CSV = strToU8(toCsv([COLUMNS, ...ROWS]));
const XLSX = await toXlsx([
  {
    name: 'Actions',
    columns: COLUMNS.map((title) => ({ title, width: 20 })),
    rows: ROWS.map((row) => row.map((words) => ({ kind: 'words', words }))),
  },
]);

function damagedText(bytes: Uint8Array, chance: Chance): Uint8Array {
  let text = strFromU8(bytes);
  for (let times = chance.below(3); times >= 0; times--) text = damageText(text, chance);
  return strToU8(text);
}

/** Packed again, so that what is in it is read. */
function damagedBook(chance: Chance): Uint8Array {
  const parts = unzipSync(XLSX);
  const names = Object.keys(parts).filter((name) => /sheet1|sharedStrings|workbook/.test(name));
  const name = names[chance.below(names.length)] ?? '';
  return zipSync({ ...parts, [name]: damagedText(parts[name] ?? new Uint8Array(), chance) });
}

test('damaged trackers come in whole or are refused whole', async () => {
  const { numRuns, seed } = casesOf(1000);
  let taken = 0;
  for (let number = 0; number < numRuns; number++) {
    const chance = chanceFrom(seed + number);
    const bytes = chance.happens(0.5) ? damagedText(CSV, chance) : damagedBook(chance);
    const file = await trackerFile(new File([new Uint8Array(bytes)], 'tracker'));
    const sheet = file.ok ? file.value.map(({ rows }) => trackerIn(rows)).find((one) => one !== null) : null;
    const reading = sheet ? entriesIn(sheet, ABOUT) : null;
    if (!sheet || reading?.kind !== 'read') continue;
    taken += 1;
    const kept = new Set(reading.entries.map(({ text }) => lettersOf(text)));
    const asked = sheet.roles.indexOf('text');
    const lost = sheet.rows.filter(({ fields }) => {
      const letters = lettersOf(fields[asked]?.trim() ?? '');
      return letters !== '' && !kept.has(letters);
    });
    expect(lost, `case ${number}`).toEqual([]);
    const again = besideHeld(reading.entries, besideHeld(reading.entries, []).fresh);
    expect([again.fresh, again.changed], `case ${number}`).toEqual([[], []]);
  }
  console.log(`${taken} taken, ${numRuns - taken} refused`);
  expect(taken).toBeGreaterThan(numRuns / 20);
  expect(taken).toBeLessThan(numRuns);
});
