/** The chair's evening: three meetings read, an answer confirmed, the list to the clerk and the calendar, the same board on another computer. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { lettersOf } from '@/lib/follow/paper';
import { followUps as words } from '@/lib/words/en/follow-ups';
import { JANUARY_PATH, PACK_NAME, packPath, SEPTEMBER_PATH } from '../../scripts/sample/site';
import clerk from '../sample/follow-ups.json' with { type: 'json' };
import { freshProfile, type Kloe, startKloe } from '../support/browser/chromium';
import { onDay } from '../support/browser/dated';
import { readWhole } from '../support/browser/reading';
import { expect, test } from '../support/browser/test';
import { ROOT } from '../support/sources';
import { type ReadCell, readWorkbook } from '../support/workbook';

const CONFIRMED = 'The Head of Additional Needs undertook to provide a breakdown by locality';

/** The desk on the day before the meeting in January. */
async function deskOn(kloe: Kloe): Promise<Page> {
  const desk = await kloe.open('/desk.html');
  await onDay(desk, new Date(`${clerk.on}T09:00:00Z`));
  await desk.goto(`${desk.url().split('#')[0]}#follow-ups=`);
  await desk.reload();
  await expect(desk.getByRole('heading', { name: 'Follow-ups', level: 1 })).toBeVisible();
  return desk;
}

/** What the board says, but for what hangs on papers that are kept; those due on one day by their words, since papers alone order them. */
const saidBy = (desk: Page) =>
  desk.evaluate(() => {
    const said = (part: ParentNode, which: string) =>
      [...part.querySelectorAll(which)].map(({ textContent }) => textContent);
    return {
      tally: said(document, '.follow-up-tally > div, .follow-up-since'),
      groups: [...document.querySelectorAll('.follow-up-group')].map((group) => ({
        name: said(group, 'h2'),
        rows: [...group.querySelectorAll('article')]
          .map((row) => said(row, '.follow-up-due, .follow-up-about, h3, h3 + p:not(.follow-up-where)'))
          .toSorted((one, other) => one.join('\n').localeCompare(other.join('\n'))),
      })),
    };
  });

async function saved(desk: Page, how: string): Promise<Buffer> {
  await desk.getByRole('button', { name: 'Save or send…' }).click();
  const saving = desk.waitForEvent('download');
  await desk.getByRole('dialog').getByRole('button', { name: how }).click();
  const file = await readFile(await (await saving).path());
  await expect(desk.getByRole('dialog')).toBeHidden();
  return file;
}

/** 30 December 1899 is day 0. */
const dayNumber = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;
const daysLate = (due: string): number => dayNumber(clerk.on) - dayNumber(due);

test('three meetings make a list that leaves as a workbook and a calendar, and is the same for another member', async ({
  kloe,
}) => {
  for (const path of [SEPTEMBER_PATH, packPath(PACK_NAME), JANUARY_PATH]) {
    await (await readWhole(kloe, join(ROOT, 'public/sample', path))).close();
  }
  const desk = await deskOn(kloe);
  await desk.getByRole('link', { name: new RegExp(CONFIRMED.slice(0, 40)) }).click();
  const complete = desk.getByRole('region', { name: 'The council says it is complete: confirm?' }).first();
  await complete.getByRole('button', { name: 'Yes, it is about this' }).click();
  await expect(desk.getByText('Added to what has happened')).toBeVisible();
  await desk.getByRole('link', { name: 'Follow-ups' }).last().click();
  const late = clerk.followUps.filter(({ overdue, text }) => overdue && text !== CONFIRMED);
  await expect(desk.getByRole('region', { name: 'Overdue' }).getByRole('article')).toHaveCount(late.length);

  const [sheet] = readWorkbook(await saved(desk, 'XLSX'));
  expect(sheet).toMatchObject({ name: 'Outstanding', frozenRows: 1, hasFormulas: false });
  expect(rowsOf(sheet?.cells ?? {})).toEqual(clerk.followUps.map(expectedRow).toSorted(byWords));

  const calendar = (await saved(desk, 'Calendar reminders')).toString();
  const linesOf = (name: RegExp) => calendar.split('\r\n').filter((line) => name.test(line));
  const due = clerk.followUps.flatMap(({ text, due: day }) => (text === CONFIRMED || !day ? [] : day));
  expect(linesOf(/^DTSTART/).toSorted()).toEqual(
    due.map((day) => `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`).toSorted(),
  );
  expect(new Set(linesOf(/^UID:/)).size).toBe(due.length);
  expect(Math.max(...calendar.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);

  await desk.getByRole('button', { name: 'Share…' }).click();
  const sharing = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Save the file' }).click();
  const buffer = await readFile(await (await sharing).path());
  await expect(desk.getByText(`${clerk.followUps.length} entries saved.`)).toBeVisible();
  const before = await saidBy(desk);

  const profile = await freshProfile();
  const second = await startKloe(profile.path, kloe.council);
  try {
    await bringInto(second, buffer, late.length, before);
  } finally {
    await second.close();
    await profile.remove();
  }
});

/** Another member, in a browser with a profile of its own, which has seen none of the papers. */
async function bringInto(kloe: Kloe, buffer: Buffer, late: number, before: unknown): Promise<void> {
  const other = await kloe.open('/desk.html');
  await onDay(other, new Date(`${clerk.on}T09:00:00Z`));
  await other.goto(`${other.url().split('#')[0]}#follow-ups=`);
  await other.reload();
  await expect(other.getByText('Nothing to follow yet')).toBeVisible();
  await other.getByRole('button', { name: 'Share…' }).click();
  await other
    .locator('input[type=file]')
    .setInputFiles({ name: 'Kloe.json', mimeType: 'application/json', buffer });
  const dialog = other.getByRole('dialog', { name: 'Bring in “Kloe.json”?' });
  await expect(dialog.getByText(`New: ${clerk.followUps.length} entries`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Bring in', exact: true }).click();
  await expect(other.getByRole('region', { name: 'Overdue' }).getByRole('article')).toHaveCount(late);
  expect(await saidBy(other)).toEqual(before);
  expect(kloe.faults, 'faults on Kloe’s own pages').toEqual([]);
}

type Row = Readonly<Record<string, string | number | undefined>>;

const byWords = (one: Row, other: Row): number => String(one.words).localeCompare(String(other.words));

/** As the clerk's own list has it; of the words their beginning. */
function expectedRow({
  kind,
  text,
  madeAt,
  owner,
  due,
  state,
  overdue,
}: (typeof clerk.followUps)[number]): Row {
  const isConfirmed = text === CONFIRMED;
  const isLate = overdue && !isConfirmed;
  return {
    words: lettersOf(text),
    kind: kind === 'request' ? 'Information request' : 'Recommendation',
    meeting: dayNumber(madeAt),
    owner: owner ?? undefined,
    due: due === null ? undefined : dayNumber(due),
    state: isConfirmed
      ? words.state['council says complete']
      : words.state[state as keyof typeof words.state],
    late: isLate && due !== null ? daysLate(due) : undefined,
  };
}

function rowsOf(cells: Readonly<Record<string, ReadCell>>): readonly Row[] {
  const columns = new Map(
    Object.entries(cells).flatMap(([at, { value }]) =>
      /^[A-Z]+1$/.test(at) ? [[String(value), at.slice(0, -1)] as const] : [],
    ),
  );
  const numbers = Object.keys(cells).map((at) => Number(at.replace(/^[A-Z]+/, '')));
  const rows = Array.from({ length: Math.max(...numbers) - 1 }, (_, place) => {
    const cell = (title: string) => cells[`${columns.get(title)}${place + 2}`];
    for (const title of ['Meeting', 'Due']) {
      const held = cell(title);
      if (held) expect([held.kind, held.format]).toEqual(['number', 'd mmmm yyyy']);
    }
    expect(cell('No.')?.value).toBe(place + 1);
    const text = lettersOf(String(cell('Recommendation or request')?.value));
    const listed = clerk.followUps.find((one) => text.startsWith(lettersOf(one.text)));
    return {
      words: listed ? lettersOf(listed.text) : `not listed: ${text}`,
      kind: cell('Kind')?.value,
      meeting: cell('Meeting')?.value,
      owner: cell('To whom')?.value,
      due: cell('Due')?.value,
      state: String(cell('Status')?.value).replace(/, (?:\d+ days? late|answered in part)/g, ''),
      late: cell('Days late')?.value,
    };
  });
  return rows.toSorted(byWords);
}
