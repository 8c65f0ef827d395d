/** The small pages beside the large one: found by key, marked with what is on them, and few however long the paper. */
import { packOf } from '../../scripts/bench/papers';
import { goToPage, openReader, readWhole, SHORT_PACK } from '../support/browser/reading';
import { selectWords } from '../support/browser/selecting';
import { expect, test } from '../support/browser/test';

test('small pages say what is on them, and keys lead through them', async ({ kloe }) => {
  const reader = await readWhole(kloe, SHORT_PACK);
  await goToPage(reader, '28');
  await selectWords(reader, 'Schools in area 8', '.textLayer');
  await expect(reader.getByRole('toolbar')).toBeVisible();
  await reader.keyboard.press('n');
  await expect(reader.getByLabel('Your note')).toBeFocused();

  await reader.getByRole('tab', { name: 'Pages' }).click();
  const here = reader.getByRole('button', {
    name: /^Page 28, \d+ findings?, 1 note of yours$/,
  });
  await expect(here).toHaveAttribute('aria-current', 'page');
  await expect(here.locator('img')).toBeVisible();

  await here.focus();
  await reader.keyboard.press('End');
  await expect(reader.getByRole('button', { name: /^Page 40\b/ })).toBeFocused();
  await reader.keyboard.press('ArrowUp');
  await expect(reader.getByRole('button', { name: /^Page 38\b/ })).toBeFocused();
  await reader.keyboard.press('Enter');
  await expect(reader.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue('38');
  await reader.keyboard.press('Alt+ArrowLeft');
  await expect(reader.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue('28');
});

test('of three hundred pages only those near the window are there', async ({ kloe }) => {
  const reader = await openReader(kloe, { name: 'Long pack.pdf', bytes: packOf(300) });
  await reader.getByRole('tab', { name: 'Pages' }).click();
  const small = reader.locator('.page-thumb');
  await expect(small.first().locator('img')).toBeVisible();
  expect(await small.count()).toBeLessThan(30);
  await small.first().focus();
  await reader.keyboard.press('End');
  const last = reader.getByRole('button', { name: /^Page 300\b/ });
  await expect(last).toBeFocused();
  await expect(last.locator('img')).toBeVisible();
  expect(await small.count()).toBeLessThan(30);
});
