/** Before anything was read: three steps, then the sample council's pack, read where it lies. */
import { faultsOf } from '../support/browser/axe';
import { studied } from '../support/browser/reading';
import { expect, test } from '../support/browser/test';

test('an empty desk teaches, and leads to the sample pack', async ({ kloe }) => {
  const desk = await kloe.open('/desk.html');
  await expect(desk.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
  await expect(desk.getByRole('heading', { level: 2 })).toHaveText([
    'Open a meeting on your council’s site',
    'See what was found, with its words',
    'Take your questions into the room',
  ]);
  expect(await faultsOf(desk)).toEqual([]);
  await desk.setViewportSize({ width: 320, height: 700 });
  expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

  await desk.getByRole('link', { name: 'Try it with the sample council' }).press('Enter');
  await studied(desk);
  await expect(desk).toHaveURL(/reader\.html\?paper=/);
});
