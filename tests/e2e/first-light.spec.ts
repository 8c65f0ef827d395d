/** The whole way once: an agenda, its pack, a figure, a note and a question, and all of it still there the next day. */
import type { Page } from '@playwright/test';
import { AGENDA } from '../../scripts/sample/site';
import type { Kloe } from '../support/browser/chromium';
import { markedAs } from '../support/browser/marked';
import { selectWords } from '../support/browser/selecting';
import type { PanelView } from '../support/browser/side-panel';
import { expect, test } from '../support/browser/test';
import { isStored } from '../support/browser/writing';

const COMMITTEE = 'Children and Families Scrutiny Committee';
const NOTE = { on: 'social workers', text: 'Ask for the number by team.' };
const QUESTION = { on: 'visits', text: 'Who is told when a visit is late?' };

/** The agenda, with the panel that a press of the button opens beside it. */
async function openAgenda(kloe: Kloe): Promise<{ agenda: Page; panel: PanelView }> {
  const agenda = await kloe.open(AGENDA);
  const tab = await kloe.tabId(agenda);
  await kloe.pressButton(agenda);
  return { agenda, panel: await kloe.panel(tab) };
}

/** Chooses the pack among the papers whose findings the panel can show. */
const showPack = (panel: PanelView) =>
  panel.evaluate(`(() => {
    const select = document.querySelector('select');
    select.value = [...select.options].find(({ text }) => text.includes('reports pack')).value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

/** Writes on some words of the paper that is on screen. */
async function write(reader: Page, kind: 'Note' | 'Question', { on, text }: typeof NOTE): Promise<void> {
  await selectWords(reader, on, '.textLayer');
  await reader.getByRole('toolbar').getByRole('button', { name: kind }).click();
  await expect(reader.getByRole('textbox', { name: `Your ${kind.toLowerCase()}` }).last()).toBeFocused();
  await reader.keyboard.type(text);
  await expect.poll(() => markedAs(reader, kind.toLowerCase())).toEqual([on]);
  await isStored(reader);
}

test('from an agenda to a note and a question that are there the next day', async ({ kloe }) => {
  const { agenda, panel } = await openAgenda(kloe);
  await panel.waitForText('12 items');
  await panel.waitForText('Fostering sufficiency strategy 2027 to 2030');
  await panel.press('Short forms');
  await panel.waitForText('initial child protection conference');
  await panel.press('Back to contents');

  const reader = await kloe.pageOpenedBy(() => panel.press('Open in Kloe: Agenda reports pack'));
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  await reader.getByRole('button', { name: 'Back to contents' }).click();
  await reader.getByRole('button', { name: /^Figures/ }).click();
  const figure = reader.locator('.finding-row', { has: reader.locator('.figure-row-value') }).first();
  const value = (await figure.locator('.figure-row-value').textContent()) ?? '';
  await figure.locator('.source').first().click();
  await expect.poll(() => markedAs(reader, 'found')).toEqual([value]);

  await write(reader, 'Note', NOTE);
  await write(reader, 'Question', QUESTION);

  await agenda.bringToFront();
  await showPack(panel);
  await panel.waitForText('pages, all read');
  await panel.press('Figures');
  await panel.waitForText(value);

  await kloe.restart();
  const before = kloe.council.requests.length;
  await test.step('the desk has it, and opens it without asking the council', async () => {
    const desk = await kloe.open('/desk.html');
    await expect(desk.getByRole('heading', { name: COMMITTEE })).toBeVisible();
    await expect(desk.getByText('2 notes and questions')).toBeVisible();
    await desk.getByRole('link', { name: /^Open Agenda reports pack/ }).click();
    await desk.getByRole('tab', { name: 'My notes' }).click();
    await desk.getByRole('button', { name: new RegExp(NOTE.text) }).click();
    await expect.poll(() => markedAs(desk, 'note')).toEqual([NOTE.on]);
    await expect(desk.getByRole('textbox', { name: 'Your note' })).toHaveValue(NOTE.text);
    expect(kloe.council.requests.slice(before).filter((request) => request.includes('westmarch'))).toEqual(
      [],
    );
  });
  await test.step('the list of questions has the question alone', async () => {
    const desk = await kloe.open('/desk.html');
    await desk.getByRole('link', { name: /^Tuesday 24 November 2026/ }).click();
    await desk.getByRole('link', { name: 'Question sheet' }).click();
    await expect(desk.locator('.question-text')).toHaveText([QUESTION.text]);
    await expect(desk.getByText(/^Item 4, page \d+, Agenda reports pack/)).toBeVisible();
    expect((await desk.pdf()).length).toBeGreaterThan(0);
  });
  await test.step('the panel has it, and fetches no paper for it', async () => {
    const { panel: again } = await openAgenda(kloe);
    await again.waitForText('12 items');
    await showPack(again);
    await again.press('Figures');
    await again.waitForText(value);
    await again.press('Back to contents');
    await again.press('My notes and questions');
    await again.waitForText('Item 4, page');
    const written = await again.evaluate(
      `[...document.querySelectorAll('textarea')].map(({ value }) => value)`,
    );
    expect(written).toEqual([NOTE.text, QUESTION.text]);
    expect(kloe.council.requests.slice(before).filter((request) => request.endsWith('.pdf'))).toEqual([]);
  });
});
