/**
 * Kloe is updated while a council's page, the panel and the reader are open: the page is told what to do by the script
 * that was left in it, nothing breaks there, and what was written is there again.
 */
import type { Page } from '@playwright/test';
import { AGENDA } from '../../scripts/sample/site';
import { makeNewer, ofItsOwn } from '../support/browser/altered';
import { freshProfile, startKloe } from '../support/browser/chromium';
import { openCouncil } from '../support/browser/council';
import { selectWords } from '../support/browser/selecting';
import { spoken } from '../support/browser/spoken';
import { expect, test } from '../support/browser/test';
import { isStored } from '../support/browser/writing';

const barIn = (page: Page) => page.locator('kloe-selection-bar');

test('updated while all of it is open, Kloe says what to do, breaks nothing and loses nothing', async () => {
  const [copy, profile, council] = await Promise.all([ofItsOwn(), freshProfile(), openCouncil()]);
  const kloe = await startKloe(profile.path, council, { extension: copy.path });
  const agenda = await kloe.open(AGENDA);
  await kloe.pressButton(agenda);
  const before = await kloe.panel(await kloe.tabId(agenda));
  await before.waitForText('12 items');
  const reader = await kloe.pageOpenedBy(() => before.press('Open in Kloe: Agenda reports pack'));
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  await selectWords(reader, 'Scrutiny', '.textLayer');
  await expect(reader.getByRole('toolbar')).toBeVisible();
  await reader.keyboard.press('n');
  await reader.getByRole('textbox', { name: 'Your note' }).pressSequentially('Who is told?');
  await isStored(reader);

  await makeNewer(copy);
  await kloe.reload();
  const version = await kloe.background.evaluate<string>('chrome.runtime.getManifest().version');
  expect(version).toMatch(/\.1$/);

  // The script that was left in the page.
  await agenda.bringToFront();
  await selectWords(agenda, 'To consider');
  await expect(barIn(agenda)).toBeVisible();
  await agenda.keyboard.press('Tab');
  await agenda.keyboard.press('n');
  await expect.poll(async () => (await spoken(agenda)).join()).toContain('Load this page again');
  expect(kloe.faults).toEqual([]);

  // Without loading the page again: the button is enough.
  await kloe.pressButton(agenda);
  const panel = await kloe.panel(await kloe.tabId(agenda));
  await panel.waitForText('12 items');
  const again = await kloe.pageOpenedBy(() => panel.press('Open in Kloe: Agenda reports pack'));
  await expect(again.getByRole('textbox', { name: 'Your note' })).toHaveValue('Who is told?');
  await agenda.bringToFront();
  await selectWords(agenda, 'To consider');
  await expect(barIn(agenda)).toHaveCount(1);
  await expect(barIn(agenda)).toBeVisible();
  await agenda.keyboard.press('Tab');
  await agenda.keyboard.press('n');
  await panel.waitForText('Saved on this computer');
  expect(kloe.faults).toEqual([]);
  await kloe.close();
  await council.close();
  await Promise.all([profile.remove(), copy.remove()]);
});
