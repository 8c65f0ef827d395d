/** The whole way once: an agenda, its pack, a figure, a note, and all of it still there the next day. */
import type { Page } from '@playwright/test';
import { COUNCIL } from '../support/browser/council';
import { expect, test } from '../support/browser/test';

const AGENDA = `${COUNCIL}/ieListDocuments.aspx?CId=142&MId=2031`;
const NOTE = 'Ask for the number by team.';

/** Selects a whole line of a page in the reader, as a triple click does. */
async function selectLine(reader: Page, words: string): Promise<void> {
  await reader.locator('.textLayer span', { hasText: words }).first().click({ clickCount: 3 });
}

test('from an agenda to a note that is there after a restart', async ({ kloe }) => {
  test.setTimeout(60_000);
  const page = await kloe.open(AGENDA);
  const tab = await kloe.tabId(page);
  await kloe.pressButton(page);
  await (await kloe.panel(tab)).waitForText('12 items');

  const panel = await kloe.open(`/sidepanel.html?tab=${tab}`);
  await expect(
    panel.getByRole('heading', { name: 'Children and Families Scrutiny Committee' }),
  ).toBeVisible();
  await panel.getByRole('button', { name: /^Short forms/ }).click();
  await expect(panel.getByText('children in need').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Back to contents' }).click();

  const opened = () => panel.getByRole('button', { name: 'Open in Kloe: Agenda reports pack' }).click();
  const reader = await kloe.pageOpenedBy(opened);
  await expect(reader.getByText('The whole paper has been read')).toBeAttached({ timeout: 20_000 });
  await reader.getByRole('button', { name: 'Back to contents' }).click();
  await reader.getByRole('button', { name: /^Figures/ }).click();
  await reader.getByRole('button', { name: 'Item 4, page 2' }).first().click();
  const marked = () =>
    reader.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  await expect.poll(marked).toBeGreaterThan(0);

  await reader.getByRole('button', { name: 'Back to contents' }).click();
  await reader.getByRole('button', { name: /^On page/ }).click();
  await selectLine(reader, 'social workers');
  await reader.getByRole('toolbar').getByRole('button', { name: 'Note' }).click();
  await reader.getByRole('textbox', { name: 'Your note' }).fill(NOTE);
  await expect(reader.getByText('Saved on this computer').first()).toBeVisible();

  const nextDay = await kloe.restart();
  const desk = await nextDay.open('/desk.html');
  await expect(desk.getByText('Children and Families Scrutiny Committee').first()).toBeVisible();
  await expect(desk.getByText('1 note or question')).toBeVisible();
  await desk.getByRole('link', { name: /^Open Public reports pack/ }).click();
  await desk.getByRole('tab', { name: 'My notes' }).click();
  await expect(desk.getByText(NOTE)).toBeVisible();
});
