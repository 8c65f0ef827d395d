/** The sample council from meeting to meeting: what was asked, what looks answered, what the member confirms and adds. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PACK_NAME, packPath, SEPTEMBER_PATH } from '../../scripts/sample/site';
import { faultsOf } from '../support/browser/axe';
import { onDay } from '../support/browser/dated';
import { keep, keptRows, SEPTEMBER, SEPTEMBER_SHEET } from '../support/browser/kept';
import { BROWSERS, expect, test } from '../support/browser/test';
import { ROOT } from '../support/sources';

type Kloe = { open(address: string): Promise<Page> };

async function read(kloe: Kloe, path: string): Promise<void> {
  const reader = await kloe.open('/reader.html');
  const before = (await keptRows(reader))['kloe-derived/follows'] ?? 0;
  const buffer = await readFile(join(ROOT, 'public/sample', path));
  await reader
    .locator('input[type=file]')
    .setInputFiles({ name: path.split('/').at(-1) ?? path, mimeType: 'application/pdf', buffer });
  await expect(reader.getByText('The whole paper has been read.')).toBeAttached({ timeout: 60_000 });
  const isKept = async () => (await keptRows(reader))['kloe-derived/follows'] ?? 0;
  await expect.poll(isKept, { message: 'what was found is kept' }).toBeGreaterThan(before);
  await reader.close();
}

/** The desk on a day; the one before the meeting in January. */
async function board(kloe: Kloe, day = '2027-01-18'): Promise<Page> {
  const desk = await kloe.open('/desk.html');
  await onDay(desk, new Date(`${day}T09:00:00Z`));
  await desk.goto(`${desk.url().split('#')[0]}#follow-ups=`);
  await desk.reload();
  await expect(desk.getByRole('heading', { name: 'Follow-ups', level: 1 })).toBeVisible();
  return desk;
}

async function happened(desk: Page, what: string, words: string): Promise<void> {
  await desk.getByRole('button', { name: 'Add what happened…' }).click();
  await desk.getByLabel('What happened', { exact: true }).selectOption({ label: what });
  await desk.getByLabel(/In what words/).fill(words);
  await desk.getByRole('button', { name: 'Add', exact: true }).click();
}

const group = (desk: Page, name: string) => desk.getByRole('region', { name });

test('before any paper was read the board says what will stand there', async ({ kloe }) => {
  const desk = await board(kloe);
  await expect(desk.getByText('Nothing to follow yet')).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);
});

test('the papers of two meetings make the chair’s list, and a yes moves an entry on it', async ({ kloe }) => {
  for (const path of [SEPTEMBER_PATH, packPath(PACK_NAME)]) await read(kloe, path);
  const desk = await board(kloe);
  const overdue = group(desk, 'Overdue');
  await expect(overdue.getByRole('article')).toHaveCount(12);
  await expect(overdue.getByText('the number of families who were refused a short break')).toBeVisible();
  await desk.setViewportSize({ width: 400, height: 720 });
  const [late, day] = await overdue
    .locator('.follow-up-due')
    .first()
    .evaluate(({ children }) => [...children].map((one) => one.getBoundingClientRect()));
  expect(day?.left, 'on a narrow screen the day stands beside how late it is').toBeGreaterThan(
    late?.right ?? Number.POSITIVE_INFINITY,
  );
  await desk.setViewportSize({ width: 1280, height: 720 });
  expect(await faultsOf(desk)).toEqual([]);

  await desk.getByRole('link', { name: /breakdown by locality of children/ }).click();
  const complete = desk.getByRole('region', { name: 'The council says it is complete: confirm?' });
  await expect(
    complete.getByText('it names minute 16 and uses the same words, but dates the meeting 15 July 2026.'),
  ).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);
  await complete.getByRole('button', { name: 'Yes, it is about this' }).click();
  await expect(desk.getByText('Called complete by the council')).toBeVisible();
  await expect(desk.getByText('Added to what has happened')).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(complete).toBeVisible();
  await complete.getByRole('button', { name: 'Yes, it is about this' }).click();

  await desk.getByRole('link', { name: 'Follow-ups' }).last().click();
  await expect(overdue.getByRole('article')).toHaveCount(11);
  await expect(group(desk, 'Answered, not yet accepted').getByRole('article')).toHaveCount(1);
});

test('what was asked aloud is added, chased and answered by a pasted e-mail', async ({ kloe }) => {
  await read(kloe, SEPTEMBER_PATH);
  const desk = await board(kloe);
  await desk.getByRole('button', { name: 'Add by hand…' }).click();
  await desk.getByLabel('What was recommended or asked for').fill('How many bus passes were refused');
  await desk.getByRole('textbox', { name: 'Who is to do it' }).fill('Petra Lindqvist');
  await desk.getByLabel('On which day').fill('2026-12-01');
  await desk.getByRole('button', { name: 'Add', exact: true }).click();
  await desk.getByRole('link', { name: 'How many bus passes were refused' }).click();

  await happened(desk, 'Chased by e-mail', '');
  await expect(desk.getByText('chased once, last on 18 January 2027')).toBeVisible();
  await happened(desk, 'Answered (by e-mail, letter or aloud)', 'Dear Councillor, there were nine.');
  await expect(desk.getByText('Dear Councillor, there were nine.')).toBeVisible();
  await expect(desk.getByText('Supplied').first()).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);

  await desk.getByRole('link', { name: 'Follow-ups' }).last().click();
  await desk.getByRole('link', { name: /^Petra Lindqvist/ }).click();
  await expect(desk).toHaveURL(/owner=petra/);
  await desk.reload();
  await expect(group(desk, 'Answered, not yet accepted').getByRole('article')).toHaveCount(1);
});

test('a file attached to an answer is saved as it was, removed and put back', async ({ kloe }) => {
  await read(kloe, SEPTEMBER_PATH);
  const desk = await board(kloe);
  await desk.getByRole('article').first().getByRole('link').first().click();
  await desk.getByRole('button', { name: 'Add what happened…' }).click();
  await desk
    .getByLabel('What happened', { exact: true })
    .selectOption({ label: 'Answered (by e-mail, letter or aloud)' });
  await desk.getByLabel('From whom, if you like').fill('Petra Lindqvist');
  const buffer = Buffer.from('Dear Councillor,\r\nthere were nine. \u20ac');
  const chosen = desk.getByRole('dialog').locator('input[type=file]');
  await chosen.setInputFiles({ name: 'Film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(11 << 20) });
  await expect(desk.getByRole('alert')).toContainText('an attached file may have 10 MB at most');
  await desk.getByRole('button', { name: 'Leave it out' }).click();
  await chosen.setInputFiles({ name: 'Answer.eml', mimeType: 'message/rfc822', buffer });
  await expect(desk.getByText(/“Answer\.eml”/)).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Add', exact: true }).click();

  await expect(desk.getByText('Answered by Petra Lindqvist')).toBeVisible();
  const open = desk.getByRole('button', { name: /^Save “Answer\.eml”/ });
  const savedAgain = async () => {
    const saving = desk.waitForEvent('download');
    await open.click();
    const file = await saving;
    return [file.suggestedFilename(), await readFile(await file.path())];
  };
  expect(await savedAgain()).toEqual(['Answer.eml', buffer]);
  await desk.getByRole('button', { name: 'Remove the file' }).click();
  await expect(open).toBeHidden();
  expect((await keptRows(desk))['kloe/attachments'] ?? 0).toBe(0);
  await desk.getByRole('button', { name: 'Undo' }).click();
  expect(await savedAgain()).toEqual(['Answer.eml', buffer]);
  expect(await faultsOf(desk)).toEqual([]);
});

/** As if its front page named no council. */
const forgetWhere = (page: Page) =>
  page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((done) => {
        request.onsuccess = () => done(request.result);
      });
    const database = await answer(indexedDB.open('kloe'));
    const papers = database.transaction('papers', 'readwrite').objectStore('papers');
    for (const paper of await answer(papers.getAll())) {
      const claim = { ...paper.claim, council: null };
      await answer(papers.put({ ...paper, claim, meetingKeys: [], placedBy: 'ask' }));
    }
    database.close();
  });

test('a paper that names no council is asked about on the board, and counts once the member has said where it belongs', async ({
  kloe,
}) => {
  const before = await kloe.open('/desk.html');
  await expect(before.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
  await keep(before, SEPTEMBER_SHEET);
  await before.close();
  await read(kloe, SEPTEMBER_PATH);
  const desk = await kloe.open('/desk.html');
  await forgetWhere(desk);
  await desk.close();

  const asked = await board(kloe);
  const ask = asked.getByRole('region', { name: 'Waiting for your word' });
  await expect(asked.getByRole('article').filter({ hasText: 'short break' })).toHaveCount(0);
  expect(await faultsOf(asked)).toEqual([]);
  await ask.getByRole('button', { name: /22 September 2026/ }).click();
  await expect(ask).toBeHidden();
  await expect(group(asked, 'Overdue').getByRole('article').first()).toBeVisible();
});

test('the list is printed from the board', async ({ kloe }) => {
  await read(kloe, SEPTEMBER_PATH);
  const desk = await board(kloe);
  await desk.evaluate(() => {
    window.print = () => {};
  });
  const rows = await desk.getByRole('article').count();
  await desk.getByRole('button', { name: 'Print', exact: true }).click();
  const printed = desk.locator('.printed-tracker');
  await expect(printed).toBeAttached();
  await expect(printed).toBeHidden();
  await desk.emulateMedia({ media: 'print' });
  await expect(printed.locator('tbody tr')).toHaveCount(rows);
  await expect(printed.getByRole('heading', { name: 'Overdue' })).toBeVisible();
  await expect(desk.getByRole('article').first()).toBeHidden();
  await desk.emulateMedia({ media: 'screen' });
  await desk.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(printed).not.toBeAttached();
});

/** Firefox shows none of Kloe's pages on another day. */
const dayOf = (desk: Page): Promise<string> =>
  desk.evaluate(() => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()));

for (const { browser, test } of BROWSERS) {
  test(`asked on the question sheet, chased, answered by e-mail, then joined to its minute, in ${browser}`, async ({
    kloe,
  }) => {
    const sheet = await kloe.open('/desk.html');
    await expect(sheet.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
    await keep(sheet, SEPTEMBER_SHEET);
    await sheet.goto(`${sheet.url().split('#')[0]}#questions=${encodeURIComponent(SEPTEMBER)}`);
    await sheet.reload();
    const question = sheet.getByRole('article', { name: 'Question 1', exact: true });
    await question.getByRole('button', { name: 'Mark asked' }).click();
    await question.getByRole('button', { name: 'Not answered: make it a request' }).click();
    await expect(question.getByText('Information request made')).toBeVisible();
    await sheet.close();

    const before = await board(kloe, '2026-11-20');
    await before
      .getByRole('link', { name: 'How many agency social workers are there in each team?' })
      .click();
    await happened(before, 'Chased by e-mail', '');
    await expect(before.getByText(`chased once, last on ${await dayOf(before)}`)).toBeVisible();
    await happened(before, 'Answered (by e-mail, letter or aloud)', 'Dear Councillor, there are 14.');
    await expect(before.getByText('Dear Councillor, there are 14.')).toBeVisible();
    await before.close();

    await read(kloe, packPath(PACK_NAME));
    const after = await board(kloe, '2026-11-23');
    const rows = after.getByRole('article').filter({ hasText: 'agency social workers' });
    await expect(rows).toHaveCount(2);
    await after.getByRole('link', { name: 'How many agency social workers are there in each team?' }).click();
    const minute = after
      .getByRole('region', { name: 'Is this the minute of it?' })
      .filter({ hasText: 'undertook to circulate the number of agency social workers' });
    await minute.getByRole('button', { name: 'Yes, it is about this' }).click();
    await expect(after.getByText('Joined to its minute')).toBeVisible();
    await expect(after.getByText('Information request, minute 24, 22 September 2026')).toBeVisible();
    await after.getByRole('link', { name: 'Follow-ups' }).last().click();
    await expect(rows).toHaveCount(1);
    await expect(group(after, 'Answered, not yet accepted').getByText('agency social workers')).toBeVisible();
  });
}
