/** The same way through in Firefox, which gives less leave for a press of the button. */
import { HOST } from '../../scripts/sample/site';
import { COUNCIL } from '../support/browser/council';
import { expect, firefoxTest as test } from '../support/browser/test';

const AGENDA = `${COUNCIL}/ieListDocuments.aspx?CId=142&MId=2031`;
const PACK = `${COUNCIL}/mgConvert2PDF.aspx?ID=2044`;

test('on an agenda, the sidebar opens and reads it', async ({ firefox }) => {
  await firefox.go(AGENDA);
  await firefox.pressButton();
  await expect.poll(() => firefox.sidebarText()).toContain('Children and Families Scrutiny Committee');
});

test('the button in the address bar does the same', async ({ firefox }) => {
  await firefox.go(AGENDA);
  await firefox.pressAddressBarButton();
  await expect.poll(() => firefox.sidebarText()).toContain('Children and Families Scrutiny Committee');
});

test('on a PDF, leave is asked for in the same press and given back after the one use', async ({
  firefox,
}) => {
  await firefox.go(PACK);
  await firefox.pressButton();
  await firefox.answerPrompt(true);
  await firefox.turnTo(`${firefox.origin}/reader.html`);
  const path = new URL(PACK).pathname;
  const fetched = () => firefox.council.requests.filter((request) => request.endsWith(path)).length;
  await expect.poll(fetched).toBeGreaterThan(1);
  const leave = `return (await browser.permissions.getAll()).origins`;
  await expect.poll(() => firefox.inPage(leave)).toEqual([]);
  expect(HOST).toBe(new URL(PACK).hostname);
});
