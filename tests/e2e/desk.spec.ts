/** The desk: what was read stands there, and the member's word on it is kept. */
import type { Page } from '@playwright/test';
import { fromMenu } from '../support/browser/desk-walk';
import { keep, NOVEMBER, READING } from '../support/browser/kept';
import { expect, test } from '../support/browser/test';

const MEETING = `meeting=${encodeURIComponent(NOVEMBER)}`;
const QUESTIONS = `questions=${encodeURIComponent(NOVEMBER)}`;

async function deskOf(kloe: { open(address: string): Promise<Page> }): Promise<Page> {
  const desk = await kloe.open('/desk.html');
  await expect(desk.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
  await keep(desk, READING);
  await desk.reload();
  await expect(desk.getByRole('heading', { name: 'Westmarch County Council' })).toBeVisible();
  return desk;
}

const goTo = (desk: Page, hash: string) =>
  desk.evaluate((next) => {
    location.hash = next;
  }, hash);

test('a paper is deleted with what the member says of its notes', async ({ kloe }) => {
  const desk = await deskOf(kloe);
  await fromMenu(desk, 'Reports pack', 'Delete… Reports pack');
  const dialog = desk.getByRole('dialog', { name: 'Delete “Reports pack”?' });
  await expect(dialog.getByRole('radio', { name: 'Keep, with their words and pages' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Delete the paper' }).click();
  await expect(dialog).toBeHidden();
  await expect(desk.getByRole('link', { name: 'Open Reports pack' })).toBeHidden();
  await goTo(desk, MEETING);
  await expect(desk.getByLabel('Your question').first()).toHaveValue('When will the target be met?');
  await expect(desk.getByText('Item 7, page 38, Reports pack (paper deleted)')).toBeVisible();
});

test('a note on the meeting as a whole is written on its page, kept, and taken back', async ({ kloe }) => {
  const desk = await deskOf(kloe);
  await goTo(desk, MEETING);
  await desk.getByRole('button', { name: 'Write a note' }).click();
  const note = desk.getByRole('textbox', { name: 'Your note' });
  await expect(note).toBeFocused();
  await desk.keyboard.type('Ask for the room with the loop.');
  await expect(desk.locator('article', { has: note }).locator('.note-editor-saved')).toBeVisible();
  await expect(desk.getByText('On the meeting as a whole')).toBeVisible();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(note).toBeHidden();
  await expect(desk.getByText('Note deleted')).toBeHidden();
});

test('a question left open by Esc changes nothing and gives the focus back', async ({ kloe }) => {
  const desk = await deskOf(kloe);
  const more = desk.getByRole('button', { name: 'More for Reports pack' });
  await more.press('Enter');
  await desk.getByRole('button', { name: 'Delete… Reports pack' }).press('Enter');
  await expect(desk.getByRole('dialog')).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('dialog')).toBeHidden();
  await expect(more).toBeFocused();
  await expect(desk.getByRole('link', { name: 'Open Reports pack' })).toBeVisible();
});

test('a paper that may be for a meeting is put there, and taken back', async ({ kloe }) => {
  const desk = await deskOf(kloe);
  const ask = desk.getByRole('heading', { name: 'Which meeting is “Late papers” for?' });
  await desk.getByRole('button', { name: /^It is for Children and Families/ }).click();
  await expect(ask).toBeHidden();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(ask).toBeVisible();
});

test('a paper is put into a meeting that Kloe has not heard of', async ({ kloe }) => {
  const desk = await deskOf(kloe);
  await fromMenu(desk, 'Self-assessment', 'Meeting… of Self-assessment');
  await desk.getByLabel('Committee', { exact: true }).fill('Cabinet');
  await desk.getByRole('button', { name: 'Put it there' }).click();
  await expect(desk.getByRole('alert')).toHaveText(/Fill in council, committee and date/);
  await desk.getByLabel('Council', { exact: true }).fill('Westmarch County Council');
  await desk.getByLabel('Date').fill('2026-12-01');
  await desk.getByRole('button', { name: 'Put it there' }).click();
  await expect(desk.getByRole('link', { name: 'Tuesday 1 December 2026' })).toBeVisible();
});

test('two names of one committee are joined, and separated again', async ({ kloe }) => {
  const desk = await deskOf(kloe);
  const other = desk.getByRole('heading', { name: 'Young People Select Committee', level: 3 });
  await desk.getByRole('button', { name: 'Same as… Children and Families Scrutiny Committee' }).click();
  await desk.getByRole('checkbox', { name: 'Young People Select Committee' }).check();
  await desk.getByRole('button', { name: 'Join them' }).click();
  await expect(other).toBeHidden();
  await expect(desk.getByText('With Young People Select Committee')).toBeVisible();
  await desk.getByRole('button', { name: 'Separate Young People Select Committee' }).click();
  await expect(other).toBeVisible();
});

test('until the member has answered, what may be exempt stays out of the list of questions', async ({
  kloe,
}) => {
  const desk = await deskOf(kloe);
  await goTo(desk, QUESTIONS);
  const questions = desk.locator('.question-text');
  await expect(questions).toHaveText(['When will the target be met?', 'How many have waited a year?']);
  await expect(desk.getByText('1 question is left out')).toBeVisible();
  await desk.getByRole('button', { name: 'Put it in this once' }).click();
  await expect(questions).toHaveCount(3);
  await expect(desk.getByText('This list holds words from exempt papers.')).toBeVisible();

  await goTo(desk, '');
  await desk.getByRole('button', { name: 'It is public' }).click();
  await goTo(desk, QUESTIONS);
  await expect(questions).toHaveCount(3);
  await expect(desk.getByText('left out')).toBeHidden();
});

test('a question changed at the desk is there after the desk was closed', async ({ kloe }) => {
  const desk = await deskOf(kloe);
  await goTo(desk, MEETING);
  await desk.getByLabel('Your question').first().fill('When, and who will see to it?');
  const again = await kloe.open(`/desk.html#${MEETING}`);
  await expect(again.getByLabel('Your question').first()).toHaveValue('When, and who will see to it?');
  await desk.close();
  await again.reload();
  await expect(again.getByLabel('Your question').first()).toHaveValue('When, and who will see to it?');
});

test('the printed list shows the questions alone, with pages and words', async ({ kloe }) => {
  const desk = await deskOf(kloe);
  await goTo(desk, QUESTIONS);
  await expect(desk.locator('.question-text').first()).toBeVisible();
  await desk.emulateMedia({ media: 'print' });
  await expect(desk.getByRole('button')).toHaveCount(0);
  await expect(desk.getByText('Item 7, page 38, Reports pack')).toBeVisible();
  await expect(desk.getByText('In quarter 2, 72% of visits were on time.').first()).toBeVisible();
  await expect(desk.getByText('1 question is left out')).toBeVisible();
});

test('a part of the settings opened by its address has the focus, with nothing still to come above it', async ({
  kloe,
}) => {
  const desk = await kloe.open('/desk.html#settings=language');
  const language = desk.getByRole('heading', { level: 2, name: 'Language' });
  await expect(language).toBeFocused();
  await expect(language).toBeInViewport();
  await expect(desk.getByRole('button', { name: 'Back up now' })).toBeAttached();
});
