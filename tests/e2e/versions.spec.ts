/** A pack that is published again: the notes on it are carried over, or wait for the member's word; what changed is told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { faultsOf } from '../support/browser/axe';
import { COUNCIL, webPage } from '../support/browser/council';
import { markedAs } from '../support/browser/marked';
import { readWhole } from '../support/browser/reading';
import { selectWords } from '../support/browser/selecting';
import { expect, test } from '../support/browser/test';
import { isStored } from '../support/browser/writing';
import { ROOT } from '../support/sources';
import { FIRST_PACK, SECOND_PACK } from '../support/two-versions';

async function ask(reader: Page, words: string, question: string): Promise<void> {
  await selectWords(reader, words, '.textLayer');
  await expect(reader.getByRole('toolbar').first()).toBeVisible();
  await reader.keyboard.press('q');
  await expect(reader.locator('textarea:focus')).toHaveAccessibleName('Your question');
  await reader.keyboard.type(question);
  await expect.poll(() => markedAs(reader, 'question')).toContain(words);
  await isStored(reader);
}

test('notes are carried over where the words are the same, and wait for the member where they are not', async ({
  kloe,
}) => {
  const first = await readWhole(kloe, FIRST_PACK);
  await ask(first, 'A health visitor joins each hub', 'Who pays after that?');
  await ask(first, '61%', 'Which services?');
  await ask(first, 'Parents speak well of the evening hours', 'How many parents?');
  await ask(first, 'A note on parking at Northgate', 'When will it be ready?');

  const second = await readWhole(kloe, SECOND_PACK);
  await expect(second.getByText('1 note carried over')).toBeVisible();
  await expect(second.getByRole('heading', { name: '3 notes wait for your word' })).toBeVisible();
  await expect.poll(() => markedAs(second, 'question')).toEqual(['A health visitor joins each hub']);
  const card = (outcome: string) => second.locator('.note-outcome', { hasText: outcome });

  await expect(card('The figure changed').locator('del')).toHaveText('61%');
  await expect(card('The figure changed').locator('ins')).toHaveText('64%');
  await card('The figure changed').getByRole('button', { name: 'Here: 64%' }).click();
  await expect(second.getByText('The note stands here now')).toBeVisible();
  await expect.poll(() => markedAs(second, 'question')).toContain('64%');
  await second.getByRole('button', { name: 'Undo' }).click();
  await expect(card('The figure changed')).toBeVisible();
  await card('The figure changed').getByRole('button', { name: 'Here: 64%' }).press('Enter');
  await expect(card('The figure changed')).toBeHidden();

  await card('Reworded').getByRole('button', { name: 'Keep the old words' }).click();
  await expect(card('Reworded')).toBeHidden();
  await card('Words not found').getByRole('button', { name: 'Choose the place myself' }).click();
  await selectWords(second, 'Spending stood at', '.textLayer');
  await expect(second.getByRole('toolbar').first()).toBeVisible();
  await second.keyboard.press('n');
  await expect(card('Words not found')).toBeHidden();
  await expect.poll(() => markedAs(second, 'question')).toContain('Spending stood at');

  await kloe.restart();
  await test.step('the next day all of it is as it was left', async () => {
    const desk = await kloe.open('/desk.html');
    await desk.getByRole('link', { name: /^Tuesday 24 November 2026/ }).click();
    await desk.getByRole('link', { name: 'Open Reports pack, corrected' }).click();
    await expect
      .poll(async () => (await markedAs(desk, 'question')).toSorted())
      .toEqual(['64%', 'A health visitor joins each hub', 'Spending stood at']);
    await expect(desk.locator('.note-outcome')).toHaveCount(0);
  });
});

test('what changed is told by item, with figures, words and places', async ({ kloe }) => {
  await readWhole(kloe, FIRST_PACK);
  await readWhole(kloe, SECOND_PACK);
  const desk = await kloe.open('/desk.html');
  await desk.getByRole('link', { name: /^Tuesday 24 November 2026/ }).click();
  await desk
    .getByRole('link', { name: /^What changed since “Reports pack”/ })
    .first()
    .click();
  await expect(desk.getByRole('heading', { name: 'What changed', level: 1 })).toBeVisible();
  const changes = desk.locator('.paper-change');
  const change = (kind: string) => desk.locator(`.paper-change[data-kind=${kind}]`);
  await expect(change('figures')).toContainText('61% became 64%');
  await expect(change('added')).toContainText('corrected on 20 November 2026');
  await expect(change('removed')).toContainText('A note on parking at Northgate');
  expect(await faultsOf(desk)).toEqual([]);
  await desk.getByRole('button', { name: /^Only figures/ }).click();
  await expect(changes).toHaveCount(1);
  await changes.getByRole('link', { name: 'Page 2 of the file' }).last().click();
  await expect.poll(async () => (await markedAs(desk, 'found')).join(' ')).toContain('64%');
});

test('two papers that are said not to be versions are kept apart, and that is taken back', async ({
  kloe,
}) => {
  const first = await readWhole(kloe, FIRST_PACK);
  await ask(first, 'A health visitor joins each hub', 'Who pays after that?');
  const second = await readWhole(kloe, SECOND_PACK);
  await expect(second.getByText('1 note carried over')).toBeVisible();
  expect(await faultsOf(second)).toEqual([]);
  await second.getByRole('button', { name: 'Not another version' }).click();
  await expect.poll(() => markedAs(second, 'question')).toEqual([]);
  await second.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => markedAs(second, 'question')).toEqual(['A health visitor joins each hub']);
});

const MEETING = '/ieListDocuments.aspx?CId=144&MId=2119';
const AGENDA = readFileSync(join(ROOT, 'tests/fixtures/pages/meeting-agenda.html'), 'utf8');

test('a meeting’s page that has changed: its note waits, is answered, and stays so', async ({ kloe }) => {
  kloe.council.serve(MEETING, webPage(AGENDA));
  const page = await kloe.open(COUNCIL + MEETING);
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  const panel = await kloe.panel(tab);
  await panel.waitForText('Children and Families');
  await selectWords(page, 'within 20', 'body');
  await expect(page.locator('kloe-selection-bar')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await panel.waitForText('within 20');

  kloe.council.serve(MEETING, webPage(AGENDA.replace('within 20&nbsp;miles', 'within 25&nbsp;miles')));
  await page.reload();
  await kloe.pressButton(page);
  const again = await kloe.panel(tab);
  // Once the page is read anew, the panel shows the note in hand again.
  await expect
    .poll(async () => {
      await again.evaluate(`document.querySelector('.section-bar button')?.click()`);
      return again.text();
    })
    .toContain('1 note waits for your word');
  await again.waitForText('The figure changed');
  await again.press('Here: within 25');
  await again.waitForText('The note stands here now');
  await again.press('My notes and questions');
  await again.waitForText('within 25');

  await kloe.restart();
  const nextDay = await kloe.open(COUNCIL + MEETING);
  await kloe.pressButton(nextDay);
  const last = await kloe.panel(await kloe.tabId(nextDay));
  await last.waitForText('What changed');
  expect(await last.text()).not.toContain('waits for your word');
});
