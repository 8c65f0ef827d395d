/** "Always on for this host": read without a press of the button, on that host alone, until it is turned off. */
import { AGENDA, HOST } from '../../scripts/sample/site';
import { BROWSERS, expect } from '../support/browser/test';

const REGISTERED =
  'chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).join())';

for (const { browser, test } of BROWSERS) {
  test(`leave for one host puts Kloe into its pages, and only there, in ${browser}`, async ({ kloe }) => {
    const first = await kloe.open(AGENDA);
    const tab = await kloe.tabId(first);
    await kloe.pressButton(first);
    const panel = await kloe.panel(tab);
    await panel.waitForText('12 items');
    await kloe.willAllow(HOST);
    await panel.press(`Always on for ${HOST}`);
    await panel.waitForText(`Kloe is always on for ${HOST}.`);
    await expect.poll(() => panel.evaluate(REGISTERED)).toBe(`always:${HOST}`);

    const other = await kloe.open(AGENDA);
    const otherTab = await kloe.tabId(other);
    const read = `chrome.tabs.sendMessage(${otherTab}, { kind: 'read-page' })`;
    await expect.poll(() => panel.evaluate(`${read}.then(({ ok }) => ok, () => false)`)).toBe(true);

    await panel.press(`Turn off for ${HOST}`);
    await expect.poll(() => panel.evaluate(REGISTERED)).toBe('');
  });
}
