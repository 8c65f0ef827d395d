/** The chair's list on its way out to the clerk and the calendar, and a clerk's tracker on its way in. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { FollowUpRow } from '@/lib/store/follow-rows';
import { faultsOf } from '../support/browser/axe';
import type { EitherKloe } from '../support/browser/chromium';
import { onDay } from '../support/browser/dated';
import { keep, NOVEMBER, READING } from '../support/browser/kept';
import { BROWSERS, expect, test } from '../support/browser/test';
import { readWorkbook } from '../support/workbook';

const COMMITTEE = 'westmarch county council/children and families scrutiny committee';
const TODAY = new Date('2027-01-18T09:00:00Z');

const followUp = (id: string, text: string, row: Partial<FollowUpRow> = {}): FollowUpRow => ({
  id,
  kind: 'request',
  committeeId: COMMITTEE,
  text,
  began: 'asked',
  madeOn: '2026-11-24',
  minute: '16',
  owner: 'Director of Children and Families',
  decider: null,
  due: 'by the end of the year',
  dueDate: '2026-12-31',
  note: '',
  events: [],
  rejected: [],
  paperIds: [],
  paperId: null,
  paperTitle: null,
  quote: null,
  at: null,
  item: null,
  itemTitle: null,
  meetingKeys: [NOVEMBER],
  exempt: 'no',
  createdAt: 1,
  changedAt: 1,
  ...row,
});

async function board(kloe: EitherKloe): Promise<Page> {
  const desk = await kloe.open('/desk.html');
  await expect(desk.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
  await keep(desk, {
    ...READING,
    followUps: [
      followUp('late', 'The number of visits by team'),
      followUp('secret', 'The costs of the provider', { exempt: 'yes' }),
    ],
  });
  await onDay(desk, TODAY);
  await desk.goto(`${desk.url().split('#')[0]}#follow-ups=`);
  await desk.reload();
  await expect(desk.getByRole('heading', { name: 'Follow-ups', level: 1 })).toBeVisible();
  return desk;
}

/** The window's own width has the scroll bar in it, where a browser gives that some room. */
const isTooWide = (desk: Page) =>
  desk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the list is saved for the clerk without what is exempt, and the e-mail that goes with it is copied', async ({
  kloe,
}) => {
  const desk = await board(kloe);
  await desk.getByRole('button', { name: 'Save or send…' }).press('Enter');
  const dialog = desk.getByRole('dialog', { name: 'Save 1 entry?' });
  await expect(dialog.getByText('1 entry from papers that are exempt, or may be, is left out')).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);
  await desk.setViewportSize({ width: 320, height: 700 });
  expect(await isTooWide(desk)).toBe(0);
  await desk.setViewportSize({ width: 1280, height: 720 });

  const saving = desk.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Calendar reminders' }).click();
  const calendar = await readFile(await (await saving).path(), 'utf8');
  expect(calendar.match(/^DTSTART;VALUE=DATE:.*$/gm)).toEqual(['DTSTART;VALUE=DATE:20261231']);
  await expect(desk.getByText('1 entry saved. 1 entry left out')).toBeVisible();
});

/** Days are counted from 30 December 1899: 24 November and 31 December 2026. */
const LATE_AS_WRITTEN = {
  'No.': 1,
  Kind: 'Information request',
  Meeting: 46_350,
  Minute: '16',
  'Recommendation or request': 'The number of visits by team',
  'To whom': 'Director of Children and Families',
  Due: 46_387,
  'Due, as said': 'by the end of the year',
};
const LATE_AS_READ = '24 November 2026 · 16 · Director of Children and Families · 31 December 2026';

/** The first entry of the list, cell by cell under its titles. */
function firstRowOf(workbook: Uint8Array): Readonly<Record<string, unknown>> {
  const [sheet] = readWorkbook(workbook);
  const cells = Object.entries(sheet?.cells ?? {});
  const titles = cells.filter(([at]) => /^[A-Z]+1$/.test(at));
  return Object.fromEntries(
    titles.map(([at, { value }]) => [value, sheet?.cells[at.replace('1', '2')]?.value]),
  );
}

const TRACKER = [
  'Meeting date,Recommendation,Lead officer,Due date,Progress update,Status',
  '24/11/2026,The number of visits by team,Head of Visits,,Circulated on 4 January 2027,Completed',
  '24/11/2026,Publish the plan for carers,Head of Carers,31/03/2027,,Ongoing',
].join('\r\n');

for (const { browser, test } of BROWSERS) {
  test(`the list comes back from a workbook; a clerk’s tracker is looked at, put right, brought in and taken back, in ${browser}`, async ({
    kloe,
  }) => {
    const desk = await board(kloe);
    const choose = (name: string, buffer: Buffer) =>
      desk.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await desk.getByRole('button', { name: 'Save or send…' }).click();
    const saving = desk.waitForEvent('download');
    await desk.getByRole('dialog').getByRole('button', { name: 'XLSX' }).click();
    const workbook = await readFile(await (await saving).path());
    expect(firstRowOf(workbook)).toMatchObject(LATE_AS_WRITTEN);
    await choose('Outstanding.xlsx', workbook);
    const own = desk.getByRole('dialog', { name: 'Bring in “Outstanding.xlsx”?' });
    await expect(own.getByRole('heading', { name: 'More is said of 1 entry that is here' })).toBeVisible();
    await expect(own.getByText(LATE_AS_READ)).toBeVisible();
    await own.getByRole('button', { name: 'Leave as it is' }).click();

    await choose('letter.csv', Buffer.from('Dear all'));
    await desk.getByRole('dialog').getByText('No row of this file names columns').waitFor();
    await desk.getByRole('button', { name: 'Close' }).click();

    await choose('tracker.csv', Buffer.from(TRACKER));
    const dialog = desk.getByRole('dialog', { name: 'Bring in “tracker.csv”?' });
    await expect(dialog.getByRole('heading', { name: 'New: 2 entries' })).toBeVisible();
    await dialog.getByLabel('What they are, where no column says it').selectOption('request');
    await expect(dialog.getByRole('heading', { name: 'New: 1 entry' })).toBeVisible();
    await expect(dialog.getByRole('heading', { name: 'More is said of 1 entry that is here' })).toBeVisible();
    await dialog.getByLabel('Due date').selectOption({ label: 'Leave out' });
    expect(await faultsOf(desk)).toEqual([]);
    await desk.setViewportSize({ width: 320, height: 700 });
    expect(await isTooWide(desk)).toBe(0);
    await desk.setViewportSize({ width: 1280, height: 720 });
    await dialog.getByRole('button', { name: 'Bring in', exact: true }).click();

    const answered = desk.getByRole('region', { name: 'Answered, not yet accepted' });
    await expect(answered.getByRole('article')).toHaveCount(1);
    await expect(desk.getByRole('link', { name: 'Publish the plan for carers' })).toBeVisible();
    await desk.getByRole('button', { name: 'Undo' }).click();
    await expect(answered).toBeHidden();
    await expect(desk.getByRole('link', { name: 'Publish the plan for carers' })).toBeHidden();
  });
}
