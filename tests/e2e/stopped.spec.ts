/** Browsers stop Kloe's background whenever they like: it is stopped before each step, and the next press finds all as it was. */
import { expect, test } from '@playwright/test';
import { AGENDA } from '../../scripts/sample/site';
import { freshProfile, type Kloe, startKloe } from '../support/browser/chromium';
import { openCouncil } from '../support/browser/council';
import { selectWords } from '../support/browser/selecting';
import { isStored } from '../support/browser/writing';

/** Ends the background as the browser does, and sees that it is gone. */
async function stopBackground(kloe: Kloe): Promise<void> {
  const browser = await kloe.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('this browser cannot be driven');
  const running = async () => {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(kloe.origin));
  };
  for (const { targetId } of await running()) await browser.send('Target.closeTarget', { targetId });
  await expect.poll(async () => (await running()).length).toBe(0);
}

test('the background is stopped again and again, and nothing of the way is lost', async () => {
  const council = await openCouncil();
  const profile = await freshProfile();
  const kloe = await startKloe(profile.path, council);
  const agenda = await kloe.open(AGENDA);
  const tab = await kloe.tabId(agenda);

  await stopBackground(kloe);
  await kloe.pressButton(agenda);
  const panel = await kloe.panel(tab);
  await panel.waitForText('12 items');

  await stopBackground(kloe);
  const reader = await kloe.pageOpenedBy(() => panel.press('Open in Kloe: Agenda reports pack'));
  await stopBackground(kloe);
  await expect(reader.getByText('The whole paper has been read')).toBeAttached();
  await selectWords(reader, 'Scrutiny', '.textLayer');
  await expect(reader.getByRole('toolbar')).toBeVisible();
  await stopBackground(kloe);
  await reader.keyboard.press('n');
  const note = reader.getByRole('textbox', { name: 'Your note' });
  await note.pressSequentially('Who is told?');
  await isStored(reader);

  await stopBackground(kloe);
  await reader.reload();
  await expect(reader.getByRole('textbox', { name: 'Your note' })).toHaveValue('Who is told?');
  expect(kloe.faults).toEqual([]);
  await kloe.close();
  await council.close();
  await profile.remove();
});
