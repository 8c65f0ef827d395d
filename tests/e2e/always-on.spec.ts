/** "Always on for this host": read without a press of the button, on that host alone, until it is turned off. */
import { AGENDA, HOST } from '../../scripts/sample/site';
import { expect, test } from '../support/browser/test';

const ORIGINS = JSON.stringify({ origins: [`http://${HOST}/*`, `https://${HOST}/*`] });
const REGISTERED = 'chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))';

test('leave for one host puts Kloe into its pages, and only there', async ({ kloe }) => {
  const first = await kloe.open(AGENDA);
  const tab = await kloe.tabId(first);
  await kloe.pressButton(first);
  const panel = await kloe.panel(tab);
  await kloe.willAllow(HOST);
  expect(await panel.evaluate(`chrome.permissions.request(${ORIGINS})`)).toBe(true);
  await expect.poll(() => kloe.background.evaluate(REGISTERED)).toEqual([`always:${HOST}`]);

  const other = await kloe.open(AGENDA);
  const otherTab = await kloe.tabId(other);
  const read = `chrome.tabs.sendMessage(${otherTab}, { kind: 'read-page' })`;
  expect(await panel.evaluate(`${read}.then(({ ok }) => ok)`)).toBe(true);

  await panel.evaluate(`chrome.permissions.remove(${ORIGINS})`);
  await expect.poll(() => kloe.background.evaluate(REGISTERED)).toEqual([]);
});
