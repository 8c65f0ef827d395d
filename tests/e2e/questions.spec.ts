/** At the meeting: one tap for what was asked, answered or not reached, and the answer as it is given. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { AGENDA, PACK_NAME, packPath } from '../../scripts/sample/site';
import { faultsOf } from '../support/browser/axe';
import type { Kloe } from '../support/browser/chromium';
import { keep, NOVEMBER, READING } from '../support/browser/kept';
import { expect, test } from '../support/browser/test';
import { ROOT } from '../support/sources';

const at = (place: string) => `/desk.html#${place}=${encodeURIComponent(NOVEMBER)}`;

async function sheetOf(kloe: Kloe): Promise<Page> {
  const desk = await kloe.open('/desk.html');
  await expect(desk.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
  await keep(desk, READING);
  await desk.close();
  const sheet = await kloe.open(at('questions'));
  await expect(sheet.getByText('When will the target be met?')).toBeVisible();
  return sheet;
}

/** At once, as a member does, who stays where the browser asks whether to. */
async function leave(page: Page): Promise<void> {
  const left = page.waitForEvent('close');
  const close = () => page.close({ runBeforeUnload: true });
  page.on('dialog', (asked) => void asked.dismiss().then(close));
  await close();
  await left;
}

const goTo = (desk: Page, place: string) =>
  desk.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `${place}=${encodeURIComponent(NOVEMBER)}`,
  );

const questionOf = (sheet: Page, number: number) =>
  sheet.getByRole('article', { name: `Question ${number}`, exact: true });

test('a question is asked, its answer noted, and all is there when the desk is opened again', async ({
  kloe,
}) => {
  const sheet = await sheetOf(kloe);
  const first = questionOf(sheet, 1);
  await first.getByRole('button', { name: 'Mark asked' }).click();
  await expect(sheet.getByText('1 asked, 1 to come')).toBeVisible();
  await first.getByRole('textbox', { name: 'Answer' }).fill('By March; four posts are filled.');
  await first.getByRole('button', { name: 'Mark answered' }).click();
  await leave(sheet);
  const again = await kloe.open(at('questions'));
  await expect(again.getByText('1 answered, 1 to come')).toBeVisible();
  await expect(questionOf(again, 1).getByText('By March; four posts are filled.')).toBeVisible();
});

test('what was not reached becomes an information request, and that can be undone', async ({ kloe }) => {
  const sheet = await sheetOf(kloe);
  const second = questionOf(sheet, 2);
  await second.getByRole('button', { name: 'Not reached' }).click();
  await second.getByRole('button', { name: 'Make it a request' }).click();
  await expect(second.getByText('Information request made')).toBeVisible();
  await goTo(sheet, 'meeting');
  await expect(sheet.getByRole('textbox', { name: 'What you ask for' })).toHaveValue(
    'How many have waited a year?',
  );
  await goTo(sheet, 'questions');
  await second.getByRole('button', { name: 'Mark asked' }).click();
  await sheet.getByRole('button', { name: 'Undo' }).click();
  await expect(second.getByText('Not reached', { exact: true })).toBeVisible();
});

test('by keyboard alone: asked, answered, requested, and a question that comes up', async ({ kloe }) => {
  const sheet = await sheetOf(kloe);
  await questionOf(sheet, 1).getByRole('button', { name: 'Mark asked' }).focus();
  await sheet.keyboard.press('ArrowDown');
  await expect(questionOf(sheet, 2)).toBeFocused();
  await sheet.keyboard.press('a');
  await expect(questionOf(sheet, 2).getByText('Asked', { exact: true })).toBeVisible();
  await sheet.keyboard.press('Enter');
  await expect(questionOf(sheet, 2).getByRole('textbox', { name: 'Answer' })).toBeFocused();
  await sheet.keyboard.type('Nobody could say.');
  await sheet.keyboard.press('Escape');
  await expect(questionOf(sheet, 2)).toBeFocused();
  await sheet.keyboard.press('r');
  await expect(questionOf(sheet, 2).getByText('Information request made')).toBeVisible();

  await sheet.getByRole('button', { name: 'Write a question' }).press('Enter');
  await expect(sheet.getByRole('textbox', { name: 'Your question' })).toBeFocused();
  await sheet.keyboard.type('Who will tell us?');
  const other = await kloe.open(at('questions'));
  await expect(questionOf(other, 3).getByText('Who will tell us?')).toBeVisible();
});

test('open to all, with a question asked and one answered; nothing moves sideways at 320 px', async ({
  kloe,
}) => {
  const sheet = await sheetOf(kloe);
  await questionOf(sheet, 1).getByRole('button', { name: 'Mark asked' }).click();
  await questionOf(sheet, 2).getByRole('button', { name: 'Mark asked' }).click();
  await questionOf(sheet, 2).getByRole('button', { name: 'Mark answered' }).click();
  expect(await faultsOf(sheet)).toEqual([]);
  await sheet.setViewportSize({ width: 320, height: 700 });
  expect(await sheet.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  const letters = questionOf(sheet, 1).getByText('When will the target be met?');
  expect(await letters.evaluate((words) => getComputedStyle(words).fontSize)).toBe('26px');
  const button = questionOf(sheet, 1).getByRole('button', { name: 'Mark answered' });
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(56);
});

test('from a pack to the room: two questions taken, put in a line of enquiry, moved, asked', async ({
  kloe,
}) => {
  const agenda = await kloe.open(AGENDA);
  const tab = await kloe.tabId(agenda);
  await kloe.pressButton(agenda);
  await (await kloe.panel(tab)).waitForText('12 items');
  const reader = await kloe.open('/reader.html');
  const buffer = readFileSync(join(ROOT, 'public/sample', packPath(PACK_NAME)));
  const pack = { name: 'Paper.pdf', mimeType: 'application/pdf', buffer };
  await reader.locator('input[type=file]').setInputFiles(pack);
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  await reader.close();

  const desk = await kloe.open('/desk.html');
  await desk.getByRole('link', { name: /^Tuesday 24 November 2026/ }).click();
  await desk.getByRole('link', { name: 'Lines of enquiry' }).click();
  const performance = desk
    .locator('section.sheet')
    .filter({ has: desk.getByRole('heading', { name: /^Item 7\. / }) });
  await performance.getByText(/^What the papers suggest asking/).press('Enter');
  const suggested = performance.getByRole('listitem').filter({ hasText: 'against a target of' });
  const asked: string[] = [];
  for (const _ of ['first', 'second']) {
    const text = (await suggested.first().locator('.suggested-text').textContent()) ?? '';
    asked.push(text);
    await suggested.first().getByRole('button', { name: 'Take it' }).press('Enter');
    await expect(performance.getByRole('textbox', { name: 'Your question' })).toHaveCount(asked.length);
    await expect(performance.locator('.suggested-text', { hasText: text })).toHaveCount(0);
  }
  expect(asked[0]).toMatch(
    /: .*\d.* against a target of .*\d.*\. What is being done, and when will it be met\?$/,
  );

  const heading = await performance.getByRole('heading', { level: 2 }).textContent();
  await desk.getByRole('combobox', { name: 'On item' }).selectOption(heading ?? '');
  await desk.getByRole('button', { name: 'New line of enquiry' }).press('Enter');
  await expect(performance.getByRole('textbox', { name: 'Line of enquiry' })).toBeFocused();
  await desk.keyboard.type('Visits on time');
  const second = performance.getByRole('article').nth(1);
  await second.getByRole('textbox', { name: 'To whom' }).fill('Samir Ledwell');
  await expect(second.getByRole('textbox', { name: 'To whom' })).toHaveValue('Samir Ledwell');
  await second.getByRole('button', { name: /^Up: / }).press('Enter');
  const texts = () =>
    performance
      .getByRole('textbox', { name: 'Your question' })
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  await expect.poll(texts).toEqual([asked[1], asked[0]]);
  await desk.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(texts).toEqual(asked);
  await expect(second.getByRole('textbox', { name: 'To whom' })).toHaveValue('Samir Ledwell');
  await performance.getByRole('article').nth(0).getByLabel('Line of enquiry').selectOption('Visits on time');
  expect(await faultsOf(desk)).toEqual([]);
  await desk.setViewportSize({ width: 320, height: 700 });
  expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await desk.setViewportSize({ width: 1280, height: 900 });

  await desk.getByRole('link', { name: 'Question sheet' }).click();
  await expect(desk.getByRole('heading', { name: 'Visits on time' })).toBeVisible();
  await expect(desk.locator('.question-text')).toHaveText(asked);
  await expect(desk.getByText('To Samir Ledwell')).toBeVisible();
  await questionOf(desk, 1).getByRole('button', { name: 'Mark asked' }).press('Enter');
  await questionOf(desk, 1).getByRole('textbox', { name: 'Answer' }).fill('Four posts are filled.');
  await questionOf(desk, 1).getByRole('button', { name: 'Mark answered' }).press('Enter');
  await questionOf(desk, 2).getByRole('button', { name: 'Not reached' }).press('Enter');
  await questionOf(desk, 2).getByRole('button', { name: 'Make it a request' }).press('Enter');
  await expect(desk.getByText('1 answered, 1 not reached, 0 to come')).toBeVisible();
});

test('the sheet goes out whole: a web page that fetches and runs nothing, a Word document, rows, paper', async ({
  kloe,
}) => {
  const sheet = await sheetOf(kloe);
  const save = async (name: string) => {
    const saving = sheet.waitForEvent('download');
    await sheet.getByRole('button', { name }).press('Enter');
    const file = await saving;
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };
  const html = await save('Save as a web page (tablet)');
  expect(html.name).toBe('Questions, Children and Families Scrutiny Committee, 2026-11-24.html');
  await expect(sheet.getByText('2 questions saved. 1 question left out')).toBeVisible();
  const written = html.content.toString();
  expect(written).toContain('When will the target be met?');
  expect(written).not.toContain('Why was one provider asked?');
  const tablet = await sheet.context().newPage();
  await tablet.setContent(written);
  await tablet.setViewportSize({ width: 320, height: 700 });
  await expect(tablet.getByText('How many have waited a year?')).toBeVisible();
  expect(await tablet.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await tablet.close();
  expect((await save('Save as a Word document')).content.subarray(0, 2).toString()).toBe('PK');
  expect((await save('Save as CSV')).content.toString()).toContain('Item 7. Performance');
  expect((await save('Save as Markdown')).name).toMatch(/\.md$/);
  await sheet.emulateMedia({ media: 'print' });
  await expect(sheet.getByText('When will the target be met?')).toBeVisible();
  await expect(sheet.getByRole('link', { name: 'Lines of enquiry' })).toBeHidden();
  expect((await sheet.pdf()).length).toBeGreaterThan(0);
  await sheet.emulateMedia({ media: 'screen' });

  await sheet.getByRole('button', { name: 'Put it in this once' }).click();
  const all = await save('Save as a web page (tablet)');
  expect(all.content.toString()).toContain('Why was one provider asked?');
  expect(all.content.toString()).toContain('This list holds words from exempt papers.');
});

test('another member’s list comes in after a look: what is alike side by side, and back again', async ({
  kloe,
}) => {
  const sheet = await sheetOf(kloe);
  await goTo(sheet, 'enquiry');
  const saving = sheet.waitForEvent('download');
  await sheet.getByRole('button', { name: 'Save my list' }).press('Enter');
  const held = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(held.questions.map(({ text }: { text: string }) => text)).toEqual([
    'When will the target be met?',
    'How many have waited a year?',
  ]);
  const [first, second] = held.questions;
  const theirs = {
    ...held,
    questions: [{ ...first, by: 'Cllr Colebatch' }, second, { ...second, id: 'new', text: 'Why?' }],
  };
  const bring = () =>
    sheet.locator('input[type=file]').setInputFiles({
      name: 'theirs.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(theirs)),
    });
  const dialog = sheet.getByRole('dialog', { name: 'Bring in “theirs.json”?' });
  const mine = sheet.getByRole('textbox', { name: 'Your question' });
  const bringInMerged = async () => {
    await bring();
    await expect(dialog.getByText('New: 1 question')).toBeVisible();
    await expect(dialog.getByText('Alike: 1 question')).toBeVisible();
    await dialog.getByRole('radio', { name: /^Merge into one/ }).press('Space');
    await dialog.getByRole('button', { name: 'Bring in' }).press('Enter');
    await expect(sheet.getByText('1 question brought in, 1 question merged.')).toBeVisible();
    await expect(mine).toHaveCount(4);
  };
  await bringInMerged();
  await sheet.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(mine).toHaveCount(3);
  await bringInMerged();
  await expect(sheet.getByRole('textbox', { name: 'Who asks it' }).first()).toHaveValue('Cllr Colebatch');
  await bring();
  await expect(dialog.getByText('There is nothing new in this list.')).toBeVisible();
  expect(await faultsOf(sheet)).toEqual([]);
});
